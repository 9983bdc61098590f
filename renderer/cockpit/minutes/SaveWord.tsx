import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { SavedFiles } from '../SavedFiles.tsx'
import { FolderField } from './FolderField.tsx'
import { useSaving } from './useSaving.ts'
import styles from './SaveWord.module.css'

interface Props {
  readonly workshopId: Id
  readonly language: Language
  readonly notes: boolean
  readonly desk: Desk
}

type Wanted = 'minutes' | 'actions'

/** *Gem som Word*: which files, where to, and what came of it. */
export function SaveWord({ workshopId, language, notes, desk }: Props) {
  const { words } = desk
  const [what, setWhat] = useState<readonly Wanted[]>(['minutes', 'actions'])
  const { where, busy, refusal, files, save } = useSaving(desk)

  return (
    <div className={styles.save}>
      <fieldset className={styles.files}>
        <legend>{words.review.files}</legend>
        {(['minutes', 'actions'] as const).map((each) => (
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
            {each === 'minutes' && notes ? words.review.extendedFile : words.review[`${each}File`]}
          </label>
        ))}
      </fieldset>
      <FolderField where={where} words={words} />
      <Button
        look="primary"
        wide
        onPress={() => void save({ workshopId, what, language, notes }, words.review.chooseSome)}
        disabled={busy}
      >
        {busy ? words.review.saving : words.review.save}
      </Button>
      {busy && <progress className={styles.progress} aria-label={words.review.saving} />}
      <div aria-live="polite" className={styles.outcome}>
        {refusal !== '' && (
          <p className={styles.refusal}>
            <TriangleAlert size={16} aria-hidden="true" /> {refusal}
          </p>
        )}
        {files.length > 0 && (
          <SavedFiles files={files} sentence={sentenceFor(what, words.review)} desk={desk} />
        )}
      </div>
    </div>
  )
}

function sentenceFor(what: readonly Wanted[], words: Desk['words']['review']): string {
  if (what.length === 2) return words.savedBoth
  return what[0] === 'actions' ? words.savedActions : words.saved
}
