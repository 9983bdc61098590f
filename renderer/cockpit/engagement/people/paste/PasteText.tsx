import { useRef, useState } from 'react'
import { FileUp } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import type { RosterWords } from '../../../../../shared/words/roster/da.ts'
import { Button } from '../../../../kit/Button.tsx'
import { Field } from '../../../../kit/Field.tsx'
import { textIn } from './textin.ts'
import styles from './PasteText.module.css'

interface Props {
  readonly text: string
  /** it was read, and nobody was in it */
  readonly nobody: boolean
  readonly words: RosterWords
  readonly onChange: (text: string) => void
  readonly onRead: (text: string) => void
}

/** Where a list is pasted, typed, chosen as a file or dropped; a paste is read at once. */
export function PasteText({ text, nobody, words, onChange, onRead }: Props) {
  const [over, setOver] = useState(false)
  const [badFile, setBadFile] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  async function readFile(file: File | null | undefined) {
    if (!file) return
    const said = await textIn(file)
    setBadFile(said === null)
    if (said !== null) onRead(said)
  }

  return (
    <form
      ref={form}
      className={styles.form}
      data-over={over || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        onRead(text)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) onRead(text)
      }}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain')
        if (text.trim() !== '' || pasted.trim() === '') return
        event.preventDefault()
        onRead(pasted)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) void readFile(file)
        else onRead(event.dataTransfer.getData('text/plain'))
      }}
    >
      <Field
        label={words.paste.text}
        value={text}
        onChange={onChange}
        rows={8}
        autoFocus
        hint={words.paste.hint}
        error={badFile ? words.paste.badFile : nobody ? words.paste.nobody : undefined}
      />
      <figure className={styles.example}>
        <figcaption>{words.paste.exampleLabel}</figcaption>
        <pre>{words.paste.example}</pre>
      </figure>
      <div className={styles.buttons}>
        <Button look="primary" submit keyCap="Ctrl Enter" onPress={() => {}}>
          {words.paste.read}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
          onSelect={(files) => void readFile(files?.[0])}
        >
          <Button icon={<FileUp />} onPress={() => {}}>
            {words.paste.file}
          </Button>
        </FileTrigger>
        <span className={styles.drop}>{words.paste.drop}</span>
      </div>
    </form>
  )
}
