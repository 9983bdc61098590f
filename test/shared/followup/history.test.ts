import { expect, test } from 'vitest'
import { historyOf } from '../../../shared/followup/history.ts'
import type { Entry, Line } from '../../../shared/journal.ts'
import { walkedLine } from '../../../shared/undo.ts'

const entry = (seq: number, line: Line, by = 'facilitator'): Entry => ({
  ...{ seq, line, by },
  at: seq * 1000,
  workshopId: null,
})
const edited: Line = {
  kind: 'recordEdited',
  recordId: 'a',
  moved: { status: ['open', 'done'], ownerId: [null, 'jonas'] },
}

test('the history of a record holds its own lines and nobody else’s', () => {
  const entries = [
    entry(1, { kind: 'actionAgreed', recordId: 'a' }),
    entry(2, { kind: 'riskNoted', recordId: 'b' }),
    entry(3, { kind: 'engagementEdited' }),
    entry(4, edited, 'device-7'),
  ]
  const events = historyOf(entries, 'a')
  expect(events.map(({ what, by }) => [what, by])).toEqual([
    ['made', 'facilitator'],
    ['edited', 'table'],
  ])
  expect(events[1]?.moved).toEqual({ status: ['open', 'done'], ownerId: [null, 'jonas'] })
  expect(historyOf(entries, null)).toHaveLength(3)
})

test('an undone edit stands in the history, turned round; redone it stands as it was', () => {
  const undone = walkedLine(edited, 'undone')
  expect(historyOf([entry(1, undone)], 'a')[0]).toMatchObject({
    what: 'undone',
    moved: { status: ['done', 'open'], ownerId: ['jonas', null] },
  })
  expect(historyOf([entry(1, walkedLine(edited, 'redone'))], 'a')[0]?.moved).toEqual(edited.moved)
  expect(walkedLine({ kind: 'engagementEdited' }, 'undone')).toEqual({
    kind: 'undone',
    of: 'engagementEdited',
  })
})
