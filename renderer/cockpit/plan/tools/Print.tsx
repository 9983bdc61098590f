import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { FileKind } from '../../../../shared/contract.ts'
import type { Language } from '../../../../shared/text.ts'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import { FolderField } from '../../minutes/FolderField.tsx'
import { SavedFiles } from '../../SavedFiles.tsx'
import { useSaving } from '../../minutes/useSaving.ts'
import { Button } from '../../../kit/Button.tsx'
import { Choice } from '../../../kit/Choice.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { PaperLine } from './PaperLine.tsx'
import { lackOf, papers, type Paper } from './papers.ts'
import { toolWords } from './words.ts'
import styles from './Print.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** what is ticked to begin with */
  readonly first: readonly FileKind[]
  readonly onClose: () => void
}

/** *Udskriv …*: which papers, in which language and where to, and what came of it. */
export function Print({ meeting, desk, first, onClose }: Props) {
  const words = toolWords(desk.language).print
  const { workshop } = meeting.open
  const can = (paper: Paper) => lackOf(paper, meeting.open) === null
  const { gate } = meeting.gate
  const offered = papers.filter((paper) => paper !== 'gatesheets' || gate !== null)
  const [ticked, setTicked] = useState<readonly Paper[]>(
    papers.filter((paper) => first.includes(paper) && can(paper)),
  )
  const [notes, setNotes] = useState(false)
  const [language, setLanguage] = useState<Language>(workshop.language)
  const { where, busy, refusal, setRefusal, files, save } = useSaving(desk)

  function tick(paper: Paper, on: boolean) {
    setTicked(papers.filter((each) => (each === paper ? on : ticked.includes(each))))
    setRefusal('')
  }

  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose} wide>
      <form
        className={styles.print}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save(
            {
              workshopId: workshop.id,
              what: ticked,
              language,
              notes: notes && ticked.includes('runsheet'),
            },
            words.none,
          )
        }}
      >
        <fieldset className={styles.papers}>
          <legend>{words.what}</legend>
          {offered.map((paper) => (
            <PaperLine
              key={paper}
              paper={paper}
              isTicked={ticked.includes(paper)}
              lack={lackOf(paper, meeting.open)}
              tick={(on) => tick(paper, on)}
              notes={paper === 'runsheet' ? { with: notes, change: setNotes } : null}
              words={words}
            />
          ))}
        </fieldset>
        <div className={styles.out}>
          <Choice
            label={words.language}
            value={language}
            onChange={setLanguage}
            options={(['da', 'en'] as const).map((value) => ({
              value,
              label: desk.words.settings.languages[value],
            }))}
          />
          <FolderField where={where} words={desk.words} />
          <div className={styles.save}>
            <Button look="primary" submit onPress={() => {}}>
              {busy
                ? words.saving(ticked.length)
                : ticked.length === 0
                  ? words.saveNone
                  : words.save(ticked.length)}
            </Button>
            {busy && <progress aria-label={words.saving(ticked.length)} />}
          </div>
          <div aria-live="polite">
            {refusal !== '' && (
              <p className={styles.refusal}>
                <TriangleAlert size={16} aria-hidden="true" /> {refusal}
              </p>
            )}
            {files.length > 0 && (
              <SavedFiles files={files} sentence={words.saved(files.length)} desk={desk} />
            )}
          </div>
        </div>
      </form>
    </Dialog>
  )
}
