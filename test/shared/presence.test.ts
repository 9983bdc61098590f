import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { beganAt, graceMinutes, lateBy, mandatesOut, whereabouts } from '../../shared/presence.ts'
import { after, planned, told } from '../support/engagement.ts'

const minute = 60_000
const start = Date.UTC(2026, 10, 18, 8, 0)

/** A workshop that is planned, with a way to say what happens and when. */
function day() {
  let engagement: Engagement = after(
    planned,
    ...['Mette Kjær', 'Sara Holm', 'Jonas Dahl'].map((name, at) => ({
      do: 'addPerson' as const,
      id: `person${at}`,
      partyId: 'pk',
      name,
      role: '',
      takes: 'answers' as const,
    })),
  )
  const workshopId = 'w'
  const say = (command: Command, minutes: number) => {
    const outcome = change(engagement, command, told(start + minutes * minute))
    if (!outcome.ok) throw new Error(outcome.reason)
    engagement = outcome.value.engagement
    return outcome.value
  }
  const items = Object.values(engagement.items)
    .filter((item) => item.workshopId === workshopId)
    .toSorted((a, b) => a.order - b.order)
  const people = Object.keys(engagement.people)
  return {
    workshopId,
    people,
    say,
    begin: (minutes: number) => {
      const first = items.find((item) => item.kind !== 'arrival')
      say({ do: 'startItem', itemId: first?.id ?? '' }, minutes)
    },
    move: (person: number, is: 'in' | 'out', minutes: number) =>
      say({ do: 'notePresence', workshopId, personIds: [people[person] ?? ''], is }, minutes),
    now: () => {
      const workshop = engagement.workshops[workshopId]
      if (!workshop) throw new Error('no workshop')
      return { engagement, workshop }
    },
  }
}

test('who comes before the day begins, or within five minutes of it, is there from the start', () => {
  const { move, begin, now, people } = day()
  move(0, 'in', -10)
  begin(0)
  move(1, 'in', graceMinutes)
  move(2, 'in', graceMinutes + 1)
  const { attendance } = now().workshop
  expect(people.slice(0, 3).map((id) => attendance[id])).toEqual(['present', 'present', 'partly'])
})

test('a director who comes 40 minutes late was there in part, and the log has the minutes', () => {
  const { move, begin, now, people, workshopId } = day()
  begin(0)
  move(0, 'in', 40)
  const { engagement, workshop } = now()
  expect(workshop.attendance[people[0] ?? '']).toBe('partly')
  expect(workshop.moves).toEqual([{ personId: people[0], at: start + 40 * minute, is: 'in' }])
  const [move0] = workshop.moves
  expect(move0 && lateBy(move0, beganAt(engagement, workshopId))).toBe(40)
})

test('who leaves early and who comes back was there in part, and both moments are kept', () => {
  const { move, begin, now, people } = day()
  move(0, 'in', -5)
  begin(0)
  move(0, 'out', 60)
  expect(whereabouts(now().workshop, people[0] ?? '')).toBe('out')
  move(0, 'in', 75)
  const { workshop } = now()
  expect(whereabouts(workshop, people[0] ?? '')).toBe('here')
  expect(workshop.attendance[people[0] ?? '']).toBe('partly')
  expect(workshop.moves.map((each) => each.is)).toEqual(['in', 'out', 'in'])
})

test('the same press twice notes nothing more, and leaves no line', () => {
  const { move, begin, now } = day()
  begin(0)
  move(0, 'in', 1)
  expect(move(0, 'in', 2).line).toBeNull()
  expect(now().workshop.moves).toHaveLength(1)
})

test('warns while the one with the mandate is out, and not before anybody has been noted', () => {
  const { move, begin, now, people, say, workshopId } = day()
  const [boss = ''] = people
  say({ do: 'setMandate', workshopId, personId: boss, has: true }, -30)
  expect(mandatesOut(now().workshop)).toEqual([])
  begin(0)
  move(1, 'in', 0)
  // others are here and the one who may decide is not
  expect(mandatesOut(now().workshop)).toEqual([boss])
  move(0, 'in', 40)
  expect(mandatesOut(now().workshop)).toEqual([])
  move(0, 'out', 90)
  expect(mandatesOut(now().workshop)).toEqual([boss])
  say({ do: 'setMandate', workshopId, personId: boss, has: false }, 91)
  expect(mandatesOut(now().workshop)).toEqual([])
})

test('refuses people and workshops that are not there', () => {
  const { workshopId, now } = day()
  const { engagement } = now()
  const command: Command = { do: 'notePresence', workshopId, personIds: ['nobody'], is: 'in' }
  expect(change(engagement, command, told(start))).toMatchObject({ reason: 'notFound' })
  expect(change(engagement, { ...command, workshopId: 'nowhere' }, told(start))).toMatchObject({
    reason: 'notFound',
  })
})
