import { expect, test } from 'vitest'
import { cast, emptyBox } from '../../../shared/polls/box.ts'

test('a later change of mind stands, however late an earlier one arrives', () => {
  const said = (step: 1 | 2 | 3, turn: number) => ({
    id: 'b',
    sideId: 'K',
    choice: { step },
    turn,
  })
  let box = emptyBox
  for (const ballot of [said(1, 0), said(3, 2), said(2, 1), said(1, 0)]) {
    const outcome = cast(box, 'seat', ballot)
    if (!outcome.ok) throw new Error(outcome.reason)
    box = outcome.value
  }
  expect(box.ballots).toEqual([said(3, 2)])
  expect(box.voters).toEqual(['seat'])
})
