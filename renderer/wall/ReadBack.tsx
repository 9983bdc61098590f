import { longDate } from '../../shared/dates.ts'
import type { Language } from '../../shared/text.ts'
import type { ChosenScene, ReadRecord } from '../../shared/wallscenes.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Mark } from './Mark.tsx'
import styles from './ReadBack.module.css'

interface Props {
  readonly scene: Extract<ChosenScene, { mode: 'readback' }>
  readonly words: WallWords
  readonly language: Language
}

/** *Opsamling*: one decision or action at a time, read aloud and heard by those whom it binds. */
export function ReadBack({ scene, words, language }: Props) {
  const { at, of, record } = scene
  const { pictures } = words
  return (
    <div className={styles.readback}>
      <p className={styles.kind}>
        <span>{pictures.readback}</span>
        {of > 0 && <span>{pictures.of(at, of)}</span>}
      </p>
      <div className={styles.middle}>
        {record ? (
          <>
            <p className={styles.reference}>
              <strong>{record.reference}</strong>{' '}
              {record.decision ? pictures.status[record.decision.status] : pictures.action}
              {record.confirmed && (
                <span className={styles.confirmed}>
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M2 8.5l4 4 8-9" />
                  </svg>
                  {pictures.confirmed}
                </span>
              )}
            </p>
            <h1 className={record.text.length > 150 ? styles.long : styles.text}>{record.text}</h1>
            <Facts record={record} words={words} language={language} />
          </>
        ) : (
          <p className={styles.none}>{pictures.nothingRead}</p>
        )}
      </div>
    </div>
  )
}

function Facts({
  record: { decision, action, reservations },
  words: { pictures },
  language,
}: {
  readonly record: ReadRecord
  readonly words: WallWords
  readonly language: Language
}) {
  const due = action?.due ? longDate(action.due, language) : (action?.dueSaid ?? '')
  return (
    <dl className={styles.facts}>
      {action && (action.owner || action.mark) && (
        <div>
          <dt>{pictures.owner}</dt>
          <dd>
            {action.owner} {action.mark && <Mark mark={action.mark} />}
          </dd>
        </div>
      )}
      {due && (
        <div>
          <dt>{pictures.due}</dt>
          <dd>{due}</dd>
        </div>
      )}
      {decision?.mandate && (
        <div>
          <dt>{pictures.mandate}</dt>
          <dd>{decision.mandate}</dd>
        </div>
      )}
      {reservations.map(({ mark, text }) => (
        <div key={mark}>
          <dt>
            {pictures.reservation} <Mark mark={mark} />
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
