import type { ReactNode } from 'react'
import { shortDay } from '../../../shared/dates.ts'
import { isAction, isDecision, keptKinds, reference, type Kept } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import type { Desk } from '../desk.ts'
import { recordsOf, type Meeting } from '../meeting.ts'
import styles from './Minutes.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Indhold*: what stands in the minutes now, each line a way to its place; first what a correction has changed. */
export function Contents({
  meeting,
  desk,
  notes,
  children,
}: Props & { readonly notes: boolean; readonly children: ReactNode }) {
  const { words } = desk
  const records = recordsOf(meeting)
  const asked = meeting.polls.filter(({ poll }) => poll.state !== 'planned' && !poll.trial)
  const counts = [
    words.review.decisions(records.filter(isDecision).length),
    words.review.actions(records.filter(isAction).length),
    words.review.pollsCount(asked.length),
    words.review.answersCount(meeting.answers.length),
    ...(notes ? [words.review.notesCount(meeting.notes.length)] : []),
  ]
  const titles = finishingWordsIn(desk.language).page.kinds
  return (
    <section className={styles.contents} aria-labelledby="review-contents" tabIndex={0}>
      <h3 id="review-contents">{words.review.contents}</h3>
      <p className={styles.counts}>{counts.join(' · ')}</p>
      {children}
      <Changes meeting={meeting} desk={desk} />
      {keptKinds.map((kind) => {
        const of = records.filter((record) => record.kind === kind)
        const none = noneOf(kind, words.review)
        return of.length === 0 && none === '' ? null : (
          <Lines key={kind} title={titles[kind]} none={none}>
            {of.map((record) => (
              <Line
                key={record.id}
                desk={desk}
                head={reference(record)}
                text={record.text}
                about={aboutOf(record, meeting, desk)}
                recordId={record.id}
              />
            ))}
          </Lines>
        )
      })}
      <Lines title={titles.poll} none={finishingWordsIn(desk.language).page.noPolls}>
        {asked.map(({ poll }) => (
          <Line
            key={poll.id}
            desk={desk}
            head=""
            text={say(poll.title, desk.language)}
            about={finishingWordsIn(desk.language).page.pollStates[poll.state]}
            recordId={null}
          />
        ))}
      </Lines>
    </section>
  )
}

function noneOf(kind: Kept['kind'], words: Desk['words']['review']): string {
  if (kind === 'decision') return words.none
  return kind === 'action' ? words.noActions : ''
}

/** What the version being written says otherwise than the one before it. */
function Changes({ meeting, desk }: Props) {
  const words = finishingWordsIn(desk.language)
  const latest = meeting.versions.at(-1)
  const changes = latest?.changes
  if (!latest || !changes) return null
  return (
    <div className={styles.lines}>
      <h4>{words.changedSince(latest.number - 1)}</h4>
      {changes.length === 0 ? (
        <p className={styles.none}>{words.unchanged(latest.number - 1)}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface LinesProps {
  readonly title: string
  readonly none: string
  readonly children: readonly ReactNode[]
}

function Lines({ title, none, children }: LinesProps) {
  return (
    <div className={styles.lines}>
      <h4>{title}</h4>
      {children.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>{children}</ul>
    </div>
  )
}

interface LineProps {
  readonly desk: Desk
  readonly head: string
  readonly text: string
  readonly about: string
  readonly recordId: string | null
}

function Line({ desk, head, text, about, recordId }: LineProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        onClick={() => desk.go(recordId === null ? { page: 'run' } : { page: 'run', recordId })}
      >
        {head && <strong>{head}</strong>} {text}
        {about && <span>{about}</span>}
      </button>
    </li>
  )
}

/** What is known of a record besides its words, in one line. */
function aboutOf(record: Kept, meeting: Meeting, desk: Desk): string {
  const { words, language } = desk
  const nameOf = (id: string | null) =>
    meeting.open.everybody.find((person) => person.id === id)?.name
  switch (record.kind) {
    case 'decision':
      return [words.notes.statuses[record.status], record.mandate].filter(Boolean).join(', ')
    case 'action':
      return [
        nameOf(record.ownerId) ?? words.notes.noOwner,
        record.due === null ? words.notes.noDue : words.notes.by(shortDay(record.due, language)),
      ].join(', ')
    case 'parking':
      return record.end === null
        ? finishingWordsIn(language).page.stillParked
        : (finishingWordsIn(language).values[record.end] ?? '')
    case 'risk':
    case 'benefit':
      return nameOf(record.ownerId) ?? words.notes.noOwner
    case 'clause':
      return record.behaviour
  }
}
