import { useState, type ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { FileUp } from 'lucide-react'
import type { LibraryWords } from '../../../shared/words/library/da.ts'
import { Button } from '../../kit/Button.tsx'
import styles from './ReadIn.module.css'

interface Props {
  readonly busy: boolean
  readonly read: (file: File) => void
  readonly words: LibraryWords['packs']
  /** what else can be done here */
  readonly children: ReactNode
}

/** *Læs ind …*: a file is chosen, or dropped on the frame. */
export function ReadIn({ busy, read, words, children }: Props) {
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles.frame}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) read(file)
      }}
    >
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) read(file)
        }}
      >
        <Button look="primary" icon={<FileUp />} onPress={() => {}} disabled={busy}>
          {busy ? words.reading : words.read}
        </Button>
      </FileTrigger>
      <span className={styles.hint}>{over ? words.drop : words.dropHint}</span>
      {children}
    </div>
  )
}
