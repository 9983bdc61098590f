import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { inOrder, type Engagement } from '../../shared/engagement.ts'
import { takenAt, toAsk } from '../../shared/initiatives.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { after, plan, planned } from '../support/engagement.ts'

const take = (id: string, sideId: string | null): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: { kind: 'action', text: `Initiativ ${id}`, sideId, initiativeId: `kodeks.${id}` },
})
const sides = inOrder(planned.sides)
const at = (engagement: Engagement, workshopId = 'w') =>
  takenAt(inOrder(engagement.records), sides, workshopId)

test('it says which side has none yet, and that none is taken together, until there is one of each', () => {
  const one = after(planned, take('a', 'k'))
  expect(at(one).without.map(({ id }) => id)).toEqual(['l'])
  expect(at(one).together).toBe(false)
  const all = at(after(one, take('b', 'l'), take('c', null)))
  expect(all.without).toEqual([])
  expect(all.together).toBe(true)
})

const later = after(planned, take('a', 'k'), take('b', null), {
  ...plan,
  id: 'w2',
  date: '2027-01-18',
} as Command)
const asked = (engagement: Engagement, workshopId: string) =>
  toAsk(inOrder(engagement.records), inOrder(engagement.tried), workshopId).map(({ id }) => id)
const tell = (
  actionId: string,
  did: 'yes' | 'partly' | 'no' | null,
  worked: 'yes' | 'no' | 'unknown' | null,
  workshopId = 'w2',
): Command => ({ do: 'sayTried', workshopId, actionId, did, worked, text: 'Set i loggen' })

test('the next meeting asks of each, and the one after only of those not done or not known to work', () => {
  expect(asked(later, 'w')).toEqual([])
  expect(asked(later, 'w2')).toEqual(['a', 'b'])
  const told = after(later, tell('a', 'yes', 'yes'), tell('b', 'partly', 'unknown'))
  expect(asked(told, 'w2')).toEqual(['a', 'b'])
  expect(asked(told, 'w3')).toEqual(['b'])
})

test('what was not done cannot have worked, and an answer can be taken back', () => {
  const told = after(later, tell('a', 'no', 'yes'))
  expect(Object.values(told.tried)).toMatchObject([{ did: 'no', worked: null }])
  expect(after(told, tell('a', null, null)).tried).toEqual({})
})

test('the answers stand in the minutes of the meeting that asked, and in no other', () => {
  const told = after(later, tell('a', 'yes', 'no'))
  const minutes = (id: string) =>
    JSON.stringify(minutesOf(told, id, { language: 'da', notes: false }).blocks)
  expect(minutes('w2')).toContain('Gjort: ja. Virkede: nej. Set i loggen')
  expect(minutes('w')).not.toContain('Set i loggen')
})
