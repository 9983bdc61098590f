import { isAction, isDecision, reference } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { recordsOf, type Meeting } from '../meeting.ts'

/** One thing the minutes lack, and the way to its place. */
export interface Lack {
  readonly sentence: string
  mend(): void
}

/** What has to be seen to before the minutes leave the room, in the order it is mended. */
export function lacksOf(meeting: Meeting, desk: Desk): Lack[] {
  const { words, language, go } = desk
  const { workshop, people } = meeting.open
  const polls = meeting.polls.flatMap(({ poll }): Lack[] => {
    const title = say(poll.title, language)
    const mend = () => go({ page: 'run' })
    if (poll.state === 'open') return [{ sentence: words.review.openPoll(title), mend }]
    return poll.state === 'closed' && poll.reason === ''
      ? [{ sentence: words.review.unshown(title), mend }]
      : []
  })
  const records = recordsOf(meeting).flatMap((record): Lack[] => {
    const mend = () => go({ page: 'run', recordId: record.id })
    const number = reference(record)
    if (isDecision(record))
      return record.mandate === '' ? [{ sentence: words.review.noMandate(number), mend }] : []
    if (!isAction(record)) return []
    return [
      ...(record.ownerId === null && record.sideId === null
        ? [{ sentence: words.review.noOwner(number), mend }]
        : []),
      ...(record.due === null ? [{ sentence: words.review.noDue(number), mend }] : []),
    ]
  })
  const attendance = people.some((person) => workshop.attendance[person.id] === undefined)
  return [
    ...polls,
    ...records,
    ...(attendance
      ? [{ sentence: words.review.noAttendance, mend: () => go({ page: 'people' }) }]
      : []),
    ...(workshop.keptBy.name === ''
      ? [
          {
            sentence: words.review.noKeeper,
            mend: () =>
              document.querySelector<HTMLInputElement>('#kept-by input, input#kept-by')?.focus(),
          },
        ]
      : []),
  ]
}
