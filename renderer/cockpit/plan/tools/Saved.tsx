import { FileCheck } from 'lucide-react'
import type { SavedFile } from '../../../../shared/contract.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { toolWords } from './words.ts'
import styles from './Print.module.css'

interface Props {
  readonly files: readonly SavedFile[]
  readonly desk: Desk
}

/** The files that were written, each to be opened or found. */
export function Saved({ files, desk }: Props) {
  const { ask, tell } = desk
  const words = toolWords(desk.language).print
  const button = (file: SavedFile, how: 'open' | 'show', label: string) => (
    <Button
      look="quiet"
      label={`${label} ${file.name}`}
      onPress={() => void ask.openFile({ path: file.path, how }).then(tell)}
    >
      {label}
    </Button>
  )
  return (
    <>
      <p className={styles.saved}>
        <FileCheck size={18} aria-hidden="true" /> {words.saved(files.length)}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <p>
              {file.name}
              {file.renamed && <span> ({words.renamed})</span>}
            </p>
            {button(file, 'open', words.openFile)}
            {button(file, 'show', words.showFile)}
          </li>
        ))}
      </ul>
    </>
  )
}
