import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { closingOf, lacksOf } from '../../shared/finishing.ts'
import { minutesOf } from '../../shared/minutes.ts'
import { walk } from '../../shared/undo.ts'
import { after, planned, told } from '../support/engagement.ts'

const parked = (id: string, end: 'dropped' | null = null): Command => ({
  do: 'makeRecord',
  id,
  workshopId: 'w',
  itemId: null,
  of: { kind: 'parking', text: `Punkt ${id}`, end },
})
const held = after(
  planned,
  { do: 'addPerson', id: 'ida', partyId: 'pl', name: 'Ida Mørk', role: '', takes: 'answers' },
  parked('a'),
  parked('b', 'dropped'),
  parked('c'),
)
const rest: Command = { do: 'parkRest', workshopId: 'w', ownerId: 'ida' }

test('one order takes what is still parked to the next meeting with one owner, and undo takes it back whole', () => {
  const outcome = change(held, rest, told())
  if (!outcome.ok) throw new Error(outcome.reason)
  const { engagement, inverse, line } = outcome.value
  expect(line).toEqual({ kind: 'restParked', workshopId: 'w', count: 2 })
  const ends = Object.fromEntries(
    Object.values(engagement.records).map((each) => [
      each.id,
      each.kind === 'parking' ? [each.end, each.ownerId] : null,
    ]),
  )
  expect(ends).toEqual({ a: ['next', 'ida'], b: ['dropped', null], c: ['next', 'ida'] })
  const back = walk(engagement, {
    seq: 1,
    by: '',
    line: { kind: 'undone', of: 'undone' },
    workshopId: 'w',
    state: 'done',
    patches: inverse,
    before: {},
    after: {},
  })
  expect(back.engagement).toEqual(held)
})

test('the lot ends empty: nothing is lacking then, and the minutes say what became of each point', () => {
  const parkedStill = (engagement: typeof held) =>
    lacksOf(closingOf(engagement, engagement.workshops['w']!)).filter(
      ({ kind }) => kind === 'stillParked',
    ).length
  expect(parkedStill(held)).toBe(2)
  const emptied = after(held, rest)
  expect(parkedStill(emptied)).toBe(0)
  const said = JSON.stringify(minutesOf(emptied, 'w', { language: 'da', notes: false }))
  expect(said).toContain('Tages op på næste møde af Ida Mørk.')
  expect(said).toContain('Bortfaldet.')
  expect(change(emptied, rest, told())).toMatchObject({ ok: false, reason: 'notFound' })
})
