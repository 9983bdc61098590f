import { useState } from 'react'
import { Copy, TriangleAlert } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import type { TimeWords } from '../../../shared/words/time/da.ts'
import { declarationWordsIn } from '../../../shared/words/declaration/words.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { SavedFiles } from '../SavedFiles.tsx'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { steeringWordsIn } from '../../../shared/words/steering/words.ts'
import { timeWords } from '../time/words.ts'
import { copyInsert } from './copyinsert.ts'
import { FolderField } from './FolderField.tsx'
import type { useSaving } from './useSaving.ts'
import styles from './SaveWord.module.css'

interface Props {
  readonly workshopId: Id
  readonly language: Language
  readonly notes: boolean
  /** with *Facilitatorens log* as an annex of the minutes */
  readonly log: boolean
  /** what else there is to keep: the gate that was held, the hensigtserklæring */
  readonly also: readonly ('gate' | 'declaration')[]
  readonly desk: Desk
  readonly saving: ReturnType<typeof useSaving>
}

const always = ['minutes', 'recommendation', 'insert', 'actions', 'log'] as const
type Wanted = (typeof always)[number] | 'gate' | 'declaration'

/** *Gem som Word*: which files, where to, and what came of it. */
export function SaveWord({ workshopId, language, notes, log, also, desk, saving }: Props) {
  const { words } = desk
  const { file } = timeWords(desk.language)
  const steering = steeringWordsIn(desk.language)
  const [what, setWhat] = useState<readonly Wanted[]>(['minutes', 'actions'])
  const { where, busy, refusal, files, save } = saving

  const names: Record<Wanted, string> = {
    minutes: notes ? words.review.extendedFile : words.review.minutesFile,
    recommendation: steering.recommendation,
    insert: steering.insert,
    actions: words.review.actionsFile,
    log: file.log,
    gate: gateWordsIn(desk.language).doc.file,
    declaration: declarationWordsIn(desk.language).title,
  }
  return (
    <div className={styles.save}>
      <fieldset className={styles.files}>
        <legend>{words.review.files}</legend>
        {[...always, ...also].map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={what.includes(each)}
              onChange={(event) =>
                setWhat(
                  event.target.checked ? [...what, each] : what.filter((some) => some !== each),
                )
              }
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <FolderField where={where} words={words} />
      <Button
        look="primary"
        wide
        onPress={() =>
          void save({ workshopId, what, language, notes, log }, words.review.chooseSome)
        }
        disabled={busy}
      >
        {busy ? words.review.saving : words.review.save}
      </Button>
      <Button
        look="quiet"
        icon={<Copy size={16} />}
        onPress={() => void copyInsert(workshopId, language, desk)}
      >
        {steering.copy}
      </Button>
      {busy && <progress className={styles.progress} aria-label={words.review.saving} />}
      <div aria-live="polite" className={styles.outcome}>
        {refusal !== '' && (
          <p className={styles.refusal}>
            <TriangleAlert size={16} aria-hidden="true" /> {refusal}
          </p>
        )}
        {files.length > 0 && (
          <SavedFiles
            files={files}
            sentence={sentenceFor(
              what,
              words.review,
              file,
              finishingWordsIn(desk.language).page.savedOne,
            )}
            desk={desk}
          />
        )}
      </div>
    </div>
  )
}

function sentenceFor(
  what: readonly Wanted[],
  words: Desk['words']['review'],
  log: TimeWords['file'],
  one: string,
): string {
  const chosen = what.toSorted().join()
  if (chosen === 'actions,minutes') return words.savedBoth
  if (what.length > 1) return log.savedSome
  if (chosen === 'minutes') return words.saved
  if (chosen === 'actions') return words.savedActions
  return chosen === 'log' ? log.saved : one
}
