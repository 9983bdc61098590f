import { useState } from 'react'
import { FileCheck, TriangleAlert } from 'lucide-react'
import type { SavedFile } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
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
        {files.length > 0 && <Saved files={files} what={what} desk={desk} />}
      </div>
    </div>
  )
}

function Saved({
  files,
  what,
  desk,
}: {
  readonly files: readonly SavedFile[]
  readonly what: readonly Wanted[]
  readonly desk: Desk
}) {
  const { words, ask, tell } = desk
  const sentence =
    what.length === 2
      ? words.review.savedBoth
      : what[0] === 'actions'
        ? words.review.savedActions
        : words.review.saved
  return (
    <>
      <p className={styles.saved}>
        <FileCheck size={18} aria-hidden="true" /> {sentence}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <p>
              {file.name}
              {file.renamed && <span> ({words.review.renamed})</span>}
            </p>
            <Button
              look="quiet"
              label={`${words.review.openFile} ${file.name}`}
              onPress={() => void ask.openFile({ path: file.path, how: 'open' }).then(tell)}
            >
              {words.review.openFile}
            </Button>
            <Button
              look="quiet"
              label={`${words.review.showFile} ${file.name}`}
              onPress={() => void ask.openFile({ path: file.path, how: 'show' }).then(tell)}
            >
              {words.review.showFile}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
