import { FileCheck } from 'lucide-react'
import type { SavedFile } from '../../shared/contract.ts'
import { Button } from '../kit/Button.tsx'
import type { Desk } from './desk.ts'
import styles from './SavedFiles.module.css'

interface Props {
  readonly files: readonly SavedFile[]
  /** what was done, in a sentence */
  readonly sentence: string
  readonly desk: Desk
}

/** The files that were written, each to be opened or found. */
export function SavedFiles({ files, sentence, desk }: Props) {
  const { ask, tell } = desk
  const words = desk.words.review
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
        <FileCheck size={18} aria-hidden="true" /> {sentence}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <p>
              {file.name}
              {file.renamed && <span> ({words.renamed})</span>}
            </p>
            <div>
              {button(file, 'open', words.openFile)}
              {button(file, 'show', words.showFile)}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
