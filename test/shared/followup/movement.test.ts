import { expect, test } from 'vitest'
import type { RecordEvent } from '../../../shared/followup/history.ts'
import { riskMovement } from '../../../shared/followup/movement.ts'
import { blank } from '../../../shared/records/blank.ts'
import type { Risk } from '../../../shared/records.ts'

const risk: Risk = {
  ...blank.risk,
  ...{ kind: 'risk', id: 'r', order: 1, number: 1, workshopId: 'w', itemId: null, at: 0 },
  text: 'Testdata kommer for sent',
}
const event = (
  at: number,
  what: RecordEvent['what'],
  moved: RecordEvent['moved'],
): RecordEvent => ({
  ...{ recordId: 'r', at: at * 86_400_000, by: 'facilitator', workshopId: 'w', what, moved },
})
const moves = (...events: readonly RecordEvent[]) =>
  riskMovement({ records: { r: risk } }, events, 'UTC').map(({ what, from, to }) => [
    what,
    from,
    to,
  ])

test('a risk comes, moves and closes, in the order it did', () => {
  expect(
    moves(
      event(1, 'made', {}),
      event(2, 'edited', { probability: [null, 3] }),
      event(9, 'edited', { probability: [3, 2], status: ['open', 'closed'] }),
    ),
  ).toEqual([
    ['new', null, null],
    ['probability', null, 3],
    ['probability', 3, 2],
    ['status', 'open', 'closed'],
  ])
})

test('what was undone has moved nothing, and what was done again has', () => {
  const edited = event(2, 'edited', { impact: [2, 4] })
  const undone = event(3, 'undone', { impact: [4, 2] })
  expect(moves(edited, undone)).toEqual([])
  expect(moves(edited, undone, event(4, 'redone', { impact: [2, 4] }))).toEqual([['impact', 2, 4]])
})
