import { useEffect, useState } from 'react'
import { FileDown } from 'lucide-react'
import type { ReadReport, SavedFile } from '../../../shared/contract.ts'
import type { DocumentTree } from '../../../shared/document.ts'
import type { Id } from '../../../shared/engagement.ts'
import { followUpWordsIn } from '../../../shared/followup/reports/report.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { Tree } from '../minutes/Reader.tsx'
import { useFolder } from '../minutes/useFolder.ts'
import { SavedFiles } from '../SavedFiles.tsx'
import type { Book } from './book.ts'
import styles from './Report.module.css'

interface Props {
  readonly kind: 'status' | 'evidence' | 'newcomer'
  readonly book: Book
}

/** A report of the engagement: read here as it stands in Word, and saved as that. */
export function Report({ kind, book }: Props) {
  const { desk, engagement, records } = book
  const { language, ask } = desk
  const words = followUpWordsIn(language)
  const [personId, setPersonId] = useState<Id | null>(null)
  const [tree, setTree] = useState<DocumentTree | null>(null)
  useEffect(() => {
    let isHere = true
    void ask.readReport({ kind, language, personId }).then((outcome) => {
      if (isHere && outcome.ok) setTree(outcome.value)
    })
    return () => {
      isHere = false
    }
  }, [ask, kind, language, personId, engagement, records])

  return (
    <div className={styles.report}>
      <div className={styles.above}>
        <h2>{words.titles[kind]}</h2>
        {kind === 'newcomer' && (
          <Pick
            label={words.takesOver}
            value={personId ?? ''}
            onChange={(value) => setPersonId(value === '' ? null : value)}
            groups={[
              {
                label: null,
                options: [
                  { value: '', label: words.nobody },
                  ...engagement.people.map(({ id, name }) => ({ value: id, label: name })),
                ],
              },
            ]}
          />
        )}
        <SaveReport of={{ kind, language, personId }} label={words.save} book={book} />
      </div>
      {tree === null ? <p>{desk.words.loading}</p> : <Tree tree={tree} />}
    </div>
  )
}

/** *Gem som Word*: one file of the engagement, in the folder that was used last. */
export function SaveReport({
  of,
  label,
  book: { desk },
}: {
  readonly of: ReadReport
  readonly label: string
  readonly book: Book
}) {
  const where = useFolder(desk)
  const [busy, setBusy] = useState(false)
  const [files, setFiles] = useState<readonly SavedFile[]>([])
  async function save() {
    setBusy(true)
    const outcome = await desk.ask.saveReport({ ...of, folder: where.target })
    setBusy(false)
    if (outcome.ok) setFiles(outcome.value.files)
    else if (outcome.reason !== 'canceled') desk.tell(outcome)
  }
  return (
    <div className={styles.save}>
      <Button icon={<FileDown size={16} />} onPress={() => void save()} disabled={busy}>
        {label}
      </Button>
      {files.length > 0 && (
        <SavedFiles files={files} sentence={followUpWordsIn(desk.language).saved} desk={desk} />
      )}
    </div>
  )
}
