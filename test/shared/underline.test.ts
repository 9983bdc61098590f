import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import type { Figure, Poll, RowResult } from '../../shared/polls/poll.ts'
import { underView } from '../../shared/stepsview.ts'
import { underLine } from '../../shared/underline.ts'
import { after, plan, planned } from '../support/engagement.ts'

const place = (where: 'low' | 'middle' | 'high'): Figure => ({ as: 'place', base: 6, place: where })
const bySide = (k: Figure, l: Figure): RowResult => ({
  rowId: 'dialog',
  level: 'bySide',
  sides: { k, l },
})
const joint = (figure: Figure): RowResult => ({ rowId: 'dialog', level: 'joint', joint: figure })

/** Two meetings that are over, each with one measurement of *Dialog*. */
const two = after(planned, { ...plan, id: 'w2', date: '2027-01-18' } as Command)
function measured(
  first: RowResult,
  second: RowResult,
  change: (poll: Poll) => Poll = (poll) => poll,
): Engagement {
  const of = (workshopId: string, row: RowResult): Poll => {
    const poll = Object.values(two.polls).find(
      (each) => each.workshopId === workshopId && each.form === 'principles',
    )!
    return {
      ...poll,
      state: 'shown',
      result: {
        rows: [row],
        choice: null,
        points: null,
        ranking: null,
        who: {},
        answered: 12,
        seats: 12,
        present: {},
      },
    }
  }
  const polls = [of('w', first), change(of('w2', second))]
  const ended = Object.fromEntries(
    Object.values(two.clocks).map((clock) => [clock.id, { ...clock, state: 'ended' as const }]),
  )
  return {
    ...two,
    clocks: ended,
    polls: Object.fromEntries(polls.map((poll) => [poll.id, poll])),
  }
}
const said = (engagement: Engagement) =>
  underLine(engagement).map(({ row, sides }) => [row.id, sides.map(({ id }) => id)])

test('a side that was low twice in a row is said by name', () => {
  expect(
    said(measured(bySide(place('low'), place('high')), bySide(place('low'), place('low')))),
  ).toEqual([['dialog', ['k']]])
})

test('once is not twice, and the two sides are not added together', () => {
  expect(
    said(measured(bySide(place('low'), place('high')), bySide(place('high'), place('low')))),
  ).toEqual([])
  expect(said(measured(joint(place('low')), joint(place('middle'))))).toEqual([])
})

test('the line that the sides agreed decides: low alone, or low and middle', () => {
  const middles = measured(joint(place('low')), joint(place('middle')))
  const agreed = after(middles, { do: 'agreeLine', under: 'middle' })
  expect(said(agreed)).toEqual([['dialog', []]])
})

test('a level that fell, a group too small and a changed wording each break the line', () => {
  const low = bySide(place('low'), place('low'))
  expect(said(measured(low, joint(place('low'))))).toEqual([])
  expect(said(measured(low, bySide({ as: 'tooFew', base: 2 } as Figure, place('high'))))).toEqual(
    [],
  )
  const reworded = measured(low, low, (poll) => ({
    ...poll,
    rows: poll.rows.map((row) => ({ ...row, text: { da: 'Noget andet', en: 'Another thing' } })),
  }))
  expect(said(reworded)).toEqual([])
})

test('a measurement that nobody was shown breaks it, and a trial is not in it', () => {
  const low = joint(place('low'))
  expect(said(measured(low, low, (poll) => ({ ...poll, state: 'closed' })))).toEqual([])
  expect(said(measured(low, low, (poll) => ({ ...poll, trial: true })))).toEqual([])
})

test('she is told after the meeting, not while any meeting is held', () => {
  const low = joint(place('low'))
  const over = measured(low, low)
  expect(underView(over)).toHaveLength(1)
  const held = { ...over.clocks['w2']!, state: 'running' as const }
  expect(underView({ ...over, clocks: { ...over.clocks, w2: held } })).toEqual([])
})
