import { CircleCheck, TriangleAlert } from 'lucide-react'
import { isDecision, reference } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './Missing.module.css'

interface Lack {
  readonly sentence: string
  mend(): void
}

/** What the minutes lack, each line a link to the place where it is mended. */
export function Missing({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const lacks = lacksOf(meeting, desk)
  if (lacks.length === 0) {
    return <p className={styles.none}><CircleCheck size={18} aria-hidden="true" /> {desk.words.review.nothingMissing}</p>
  }
  return (
    <ul className={styles.lacks} tabIndex={0} aria-label={desk.words.review.missing}>
      {lacks.map((lack) => (
        <li key={lack.sentence}>
          <button type="button" className={styles.lack} onClick={lack.mend}>
            <TriangleAlert size={16} aria-hidden="true" /> <span>{lack.sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function lacksOf(meeting: Meeting, desk: Desk): Lack[] {
  const { words, language, go } = desk
  const { workshop, people } = meeting.open
  const polls = meeting.polls.flatMap(({ poll }): Lack[] => {
    const title = say(poll.title, language)
    const mend = () => go({ page: 'run' })
    if (poll.state === 'open') return [{ sentence: words.review.openPoll(title), mend }]
    return poll.state === 'closed' && poll.reason === '' ? [{ sentence: words.review.unshown(title), mend }] : []
  })
  const records = meeting.records.flatMap((record): Lack[] => {
    const mend = () => go({ page: 'run', recordId: record.id })
    const number = reference(record)
    if (isDecision(record)) return record.mandate === '' ? [{ sentence: words.review.noMandate(number), mend }] : []
    return [
      ...(record.ownerId === null && record.sideId === null ? [{ sentence: words.review.noOwner(number), mend }] : []),
      ...(record.due === null ? [{ sentence: words.review.noDue(number), mend }] : []),
    ]
  })
  const attendance = people.some((person) => workshop.attendance[person.id] === undefined)
  return [
    ...polls,
    ...records,
    ...(attendance ? [{ sentence: words.review.noAttendance, mend: () => go({ page: 'people' }) }] : []),
    ...(workshop.keptBy.name === '' ? [{ sentence: words.review.noKeeper, mend: () => document.querySelector<HTMLInputElement>('#kept-by input, input#kept-by')?.focus() }] : []),
  ]
}
