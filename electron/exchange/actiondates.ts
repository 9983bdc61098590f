import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { Engagement, Id, Moment } from '../../shared/engagement.ts'
import { isOpenAction, reference } from '../../shared/records.ts'
import { say, type Language } from '../../shared/text.ts'

/** seconds before the day begins: nine in the morning of the day before */
const dayBefore = 15 * 3600

/**
 * The open actions with a day as calendar entries, each a whole day with a reminder the morning before. An entry keeps its
 * name, so that a calendar that has it already takes the newer in its place.
 */
export function actionDates(
  engagement: Engagement,
  {
    ownerId,
    now,
    language,
  }: { readonly ownerId: Id | null; readonly now: Moment; readonly language: Language },
): string {
  const calendar = ical({
    prodId: { company: 'Samspil', product: 'Samspil', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const actions = Object.values(engagement.records)
    .filter(isOpenAction)
    .filter((action) => ownerId === null || action.ownerId === ownerId)
    .toSorted((a, b) => a.number - b.number)
  for (const action of actions) {
    if (action.due === null) continue
    const workshop = engagement.workshops[action.workshopId ?? '']
    const owner = engagement.people[action.ownerId ?? '']?.name
    const entry = calendar.createEvent({
      id: `${action.id}@samspil`,
      // minutes: seconds would run out of the 31 bits that calendars give it
      sequence: Math.max(0, Math.floor(now / 60_000)),
      stamp: new Date(now),
      start: new Date(`${action.due}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: `${reference(action)} ${action.text}`,
      description: [owner, workshop && say(workshop.title, language)].filter(Boolean).join(' · '),
    })
    entry.createAlarm({ type: ICalAlarmType.display, trigger: dayBefore })
  }
  return `${calendar.toString()}\r\n`
}
