import type { Draft } from 'immer'
import { daysOf, onDay, type Day } from './agenda.ts'
import type { Handlers } from './change.ts'
import { definedOnly, inOrder, type Engagement, type Id, type MinuteOfDay } from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { Workshop } from './workshop.ts'

/** A workshop's days: most have one, some have several, each with its own date and times. */
export const dayChanges: Handlers<'addDay' | 'editDay' | 'removeDay'> = {
  addDay(draft, { workshopId, date, startsAt, endsAt }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    const last = daysOf(workshop).at(-1)
    if (last && date <= last.date) return refused('dayBefore')
    if (endsAt <= startsAt) return refused('endsBeforeStart')
    workshop.laterDays.push({ date, startsAt, endsAt })
    return done({ line: { kind: 'dayAdded', workshopId }, workshopId })
  },
  editDay(draft, { workshopId, day, set }) {
    const workshop = draft.workshops[workshopId]
    const days = workshop ? daysOf(workshop) : []
    const was = days[day]
    if (!workshop || !was) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    const is = { ...was, ...definedOnly(set) }
    // the whole day is moved: its end goes with its start unless that was said too
    if (set.endsAt === undefined)
      is.endsAt = Math.min(1439, was.endsAt + is.startsAt - was.startsAt)
    if (is.endsAt <= is.startsAt) return refused('endsBeforeStart')
    const [before, next] = [days[day - 1], days[day + 1]]
    if ((before && is.date <= before.date) || (next && is.date >= next.date && day > 0))
      return refused('dayBefore')
    setDay(draft, workshop, day, is)
    return done({ line: { kind: 'dayEdited', workshopId }, workshopId })
  },
  removeDay(draft, { workshopId, day }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop?.laterDays[day - 1]) return refused('notFound')
    workshop.laterDays.splice(day - 1, 1)
    for (const item of Object.values(draft.items)) {
      if (item.workshopId !== workshopId || item.day < day) continue
      if (item.day === day) item.fixed = null
      item.day -= 1
    }
    return done({ line: { kind: 'dayRemoved', workshopId }, workshopId })
  },
}

/** Puts a day in place; its fixed times go with its start, and where the first day moves the later ones keep their distance. */
export function setDay(
  draft: Draft<Engagement>,
  workshop: Draft<Workshop>,
  day: number,
  is: Day,
): void {
  const was = daysOf(workshop)[day]
  if (!was) return
  for (const item of onDay(itemsOf(draft, workshop.id), day)) {
    if (item.fixed !== null) item.fixed = movedBy(item.fixed, is.startsAt - was.startsAt)
  }
  if (day > 0) workshop.laterDays[day - 1] = { ...is }
  else Object.assign(workshop, is)
}

export function movedBy(minute: MinuteOfDay, minutes: number): MinuteOfDay {
  return (minute + minutes + 1440) % 1440
}

function itemsOf(draft: Draft<Engagement>, workshopId: Id) {
  return inOrder(draft.items).filter((item) => item.workshopId === workshopId)
}
