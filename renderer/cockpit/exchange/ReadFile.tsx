import { useState } from 'react'
import { FileUp } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { fileEnding } from '../../../shared/exchange/kinds.ts'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import styles from './ReadFile.module.css'

interface Props {
  readonly desk: Desk
  readonly busy: boolean
  readonly read: (file: File) => void
}

/** *Læs en fil ind …*: chosen, or dropped on the frame. */
export function ReadFile({ desk, busy, read }: Props) {
  const words = exchangeWords(desk.language).in
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
        if (file && !busy) read(file)
      }}
    >
      <FileTrigger
        acceptedFileTypes={[`.${fileEnding}`]}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) read(file)
        }}
      >
        <Button look="primary" icon={<FileUp />} onPress={() => {}} disabled={busy}>
          {words.read}
        </Button>
      </FileTrigger>
      <span>{over ? words.drop : words.about}</span>
    </div>
  )
}
