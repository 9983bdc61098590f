import { useId } from 'react'
import { Lock } from 'lucide-react'
import type { ToolWords } from '../../../../shared/words/tools/da.ts'
import type { Paper } from './papers.ts'
import styles from './Print.module.css'

interface Props {
  readonly paper: Paper
  readonly isTicked: boolean
  readonly lack: 'nobody' | null
  readonly tick: (on: boolean) => void
  /** whether her own notes go into it; null where they never do */
  readonly notes: { readonly with: boolean; readonly change: (on: boolean) => void } | null
  readonly words: ToolWords['print']
}

/** One paper to tick, with what it is for, and whether it is for her alone. */
export function PaperLine({ paper, isTicked, lack, tick, notes, words }: Props) {
  const id = useId()
  return (
    <div className={styles.paper}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        disabled={lack !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => tick(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{words.files[paper]}</label>
        {notes && (
          <span className={styles.internal}>
            <Lock size={13} aria-hidden="true" /> {words.onlyYou}
          </span>
        )}
        <p id={`${id}-about`}>{lack === null ? words.about[paper] : words[lack]}</p>
        {notes && isTicked && (
          <label className={styles.notes}>
            <input
              type="checkbox"
              checked={notes.with}
              onChange={(event) => notes.change(event.target.checked)}
            />
            {words.ownNotes}
          </label>
        )}
      </div>
    </div>
  )
}
