import { useState, type ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { FileUp } from 'lucide-react'
import { Button } from './Button.tsx'
import styles from './FileFrame.module.css'

interface Props {
  /** endings or types, as a browser's file dialog takes them */
  readonly types: readonly string[]
  readonly label: string
  readonly hint: string
  /** said while a file is held over the frame */
  readonly drop: string
  /** no file is taken while the last one is read */
  readonly disabled?: boolean
  readonly read: (file: File) => void
  readonly children?: ReactNode
}

/** *Læs ind …*: a file is chosen, or dropped on the frame. */
export function FileFrame({ types, label, hint, drop, disabled, read, children }: Props) {
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
        if (file && !disabled) read(file)
      }}
    >
      <FileTrigger
        acceptedFileTypes={types}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) read(file)
        }}
      >
        <Button look="primary" icon={<FileUp />} onPress={() => {}} disabled={disabled ?? false}>
          {label}
        </Button>
      </FileTrigger>
      <span className={styles.hint}>{over ? drop : hint}</span>
      {children}
    </div>
  )
}
