import { useEffect, useState } from 'react'
import { TriangleAlert, Undo2 } from 'lucide-react'
import type { SavedFile } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import { exchangeWords } from '../../../shared/words/exchange/words.ts'
import { Button } from '../../kit/Button.tsx'
import { refusalIn, type Desk } from '../desk.ts'
import { Card } from '../engagement/Card.tsx'
import { FolderField } from '../minutes/FolderField.tsx'
import { useFolder } from '../minutes/useFolder.ts'
import { SavedFiles } from '../SavedFiles.tsx'
import { Incoming } from './Incoming.tsx'
import { RegistersOut } from './RegistersOut.tsx'
import { fileEnding } from '../../../shared/exchange/kinds.ts'
import { FileFrame } from '../../kit/FileFrame.tsx'
import { useIncoming } from './useIncoming.ts'
import styles from './InAndOut.module.css'

interface Props {
  readonly engagementId: Id
  readonly desk: Desk
}

/** *Ind og ud*: the engagement as files, and files that come back. */
export function InAndOut({ engagementId, desk }: Props) {
  const words = exchangeWords(desk.language)
  const { ask } = desk
  const where = useFolder(desk)
  const [canUndo, setCanUndo] = useState(false)
  const incoming = useIncoming(desk, ({ engagementId: at, merged }) => {
    desk.say({ sentence: merged ? words.merge.merged : words.merge.kept })
    if (at !== engagementId) void ask.openEngagement({ engagementId: at })
    void lookBack()
  })

  async function lookBack() {
    const outcome = await ask.takeIn({ do: 'lookBack', engagementId })
    setCanUndo(outcome.ok && outcome.value.at === 'lookedBack' && outcome.value.canUndo)
  }

  useEffect(() => {
    void ask.takeIn({ do: 'lookBack', engagementId }).then((outcome) => {
      if (outcome.ok && outcome.value.at === 'lookedBack') setCanUndo(outcome.value.canUndo)
    })
  }, [ask, engagementId])

  async function undoMerge() {
    if (desk.tell(await ask.takeIn({ do: 'undoMerge', engagementId })))
      desk.say({ sentence: words.merge.undone })
    void lookBack()
  }

  return (
    <div className={styles.both}>
      <Card title={words.out.title}>
        <WholeOut engagementId={engagementId} desk={desk} where={where} />
        <RegistersOut engagementId={engagementId} desk={desk} where={where} />
      </Card>
      <Card title={words.in.title}>
        <div className={styles.part}>
          <FileFrame
            types={[`.${fileEnding}`]}
            label={words.in.read}
            hint={words.in.about}
            drop={words.in.drop}
            disabled={incoming.coming.at !== 'nothing'}
            read={(file) => void incoming.read(file)}
          />
          <Incoming incoming={incoming} desk={desk} />
          {canUndo && (
            <Button icon={<Undo2 />} onPress={() => void undoMerge()}>
              {words.merge.undo}
            </Button>
          )}
        </div>
      </Card>
    </div>
  )
}

interface Where {
  readonly where: ReturnType<typeof useFolder>
}

/** The whole engagement as one file, in a folder she chooses. */
function WholeOut({ engagementId, desk, where }: Props & Where) {
  const words = exchangeWords(desk.language).out
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [files, setFiles] = useState<readonly SavedFile[]>([])

  async function save() {
    setBusy(true)
    setRefusal('')
    setFiles([])
    const outcome = await desk.ask.sendOut({
      what: 'engagement',
      engagementId,
      folder: where.target,
    })
    setBusy(false)
    if (outcome.ok) setFiles(outcome.value.files)
    else if (outcome.reason !== 'canceled') setRefusal(refusalIn(desk.language, outcome))
  }

  return (
    <div className={styles.part}>
      <h3>{words.whole}</h3>
      <p>{words.wholeAbout}</p>
      <FolderField where={where} words={desk.words} />
      <div>
        <Button look="primary" onPress={() => void save()} disabled={busy}>
          {busy ? words.saving : words.save}
        </Button>
      </div>
      <p className={styles.quiet}>{words.unsealed}</p>
      <div aria-live="polite">
        {refusal !== '' && (
          <p className={styles.refusal}>
            <TriangleAlert size={16} aria-hidden="true" /> {refusal}
          </p>
        )}
        {files.length > 0 && <SavedFiles files={files} sentence={words.saved} desk={desk} />}
      </div>
    </div>
  )
}
