import { useState } from 'react'
import { ClipboardCopy, TriangleAlert } from 'lucide-react'
import { emptyEngagement } from '../../../shared/engagement.ts'
import { itPageOf, plainText } from '../../../shared/itpage.ts'
import type { Language } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { copy } from '../library/copy.ts'
import type { Meeting } from '../meeting.ts'
import { FolderField } from '../minutes/FolderField.tsx'
import { useSaving } from '../minutes/useSaving.ts'
import { SavedFiles } from '../SavedFiles.tsx'
import { Paper } from './Paper.tsx'
import { preflightWords } from './words.ts'
import styles from './ItPage.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Til it-afdelingen*: the page as it is sent, to be copied or saved as Word. */
export function ItPage({ meeting, desk, onClose }: Props) {
  const words = preflightWords(desk.language)
  const { engagement, workshop } = meeting.open
  const { it } = meeting.preflight
  const [language, setLanguage] = useState<Language>(workshop.language)
  const { where, busy, refusal, files, save } = useSaving(desk)
  const tree =
    it &&
    itPageOf(
      {
        ...emptyEngagement,
        about: { [engagement.id]: engagement },
        workshops: { [workshop.id]: workshop },
      },
      workshop.id,
      { language, facts: it },
    )
  const wanted = { workshopId: workshop.id, what: ['itpage'], language, notes: false } as const
  return (
    <Dialog title={words.itPage} closeWord={desk.words.close} onClose={onClose} wide>
      <div className={styles.it}>
        <div className={styles.out}>
          <p>{words.it.intro}</p>
          <Choice
            label={words.it.language}
            value={language}
            onChange={setLanguage}
            options={(['da', 'en'] as const).map((value) => ({
              value,
              label: desk.words.settings.languages[value],
            }))}
          />
          <FolderField where={where} words={desk.words} />
          <Button look="primary" wide disabled={busy} onPress={() => void save(wanted, '')}>
            {busy ? words.it.saving : words.it.save}
          </Button>
          {tree && (
            <Button
              wide
              icon={<ClipboardCopy />}
              onPress={() => void copy(desk, plainText(tree), words.it.name)}
            >
              {words.it.copy}
            </Button>
          )}
          <div aria-live="polite">
            {refusal !== '' && (
              <p className={styles.refusal}>
                <TriangleAlert size={16} aria-hidden="true" /> {refusal}
              </p>
            )}
            {files.length > 0 && <SavedFiles files={files} sentence={words.it.saved} desk={desk} />}
          </div>
        </div>
        {tree ? (
          <div
            className={styles.paper}
            role="group"
            aria-label={words.it.page}
            lang={language}
            tabIndex={0}
          >
            <Paper tree={tree} />
          </div>
        ) : (
          <p role="status">{words.looking}</p>
        )}
      </div>
    </Dialog>
  )
}
