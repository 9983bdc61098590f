import { FileCheck } from 'lucide-react'
import type { SavedFile } from '../../../shared/contract.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { libraryWords } from './words.ts'
import styles from './PackSaved.module.css'

/** The file that was written, and the way to it. */
export function PackSaved({ file, desk }: { readonly file: SavedFile; readonly desk: Desk }) {
  const words = libraryWords(desk.language).packs
  return (
    <p className={styles.saved}>
      <FileCheck size={18} aria-hidden="true" /> {words.saved(file.name)}
      {file.renamed && ` (${words.renamed})`}
      <Button
        look="quiet"
        label={`${words.show}: ${file.name}`}
        onPress={() => void desk.ask.openFile({ path: file.path, how: 'show' }).then(desk.tell)}
      >
        {words.show}
      </Button>
    </p>
  )
}
