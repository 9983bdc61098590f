import { expect, test } from 'vitest'
import { change } from '../../../shared/change.ts'
import type { Command, CommandOf } from '../../../shared/commands.ts'
import type { Engagement } from '../../../shared/engagement.ts'
import type { Figure, Poll, RowResult } from '../../../shared/polls/poll.ts'
import { spokenOf } from '../../../shared/polls/spoken.ts'
import { onlyRows } from '../../support/ballots.ts'
import { after, planned, told } from '../../support/engagement.ts'

const first = Object.values(planned.polls).find((each) => each.form === 'principles')
if (!first) throw new Error('no poll')
const { id: pollId, rows } = first
const [joint, bySide] = rows.map((row) => row.id)
if (joint === undefined || bySide === undefined) throw new Error('no rows')

const place: Figure = { as: 'place', base: 9, place: 'middle' }

/** Closed: the first row fell to the joint level, the others stand part for part. */
function closed(engagement: Engagement = planned): Engagement {
  const open = after(engagement, { do: 'openPoll', pollId })
  const tally = {
    ...onlyRows,
    rows: rows.map(({ id: rowId }): RowResult =>
      rowId === joint
        ? { rowId, level: 'joint', joint: place }
        : { rowId, level: 'bySide', sides: { k: place, l: place } },
    ),
    answered: 9,
    seats: 9,
    present: { k: 6, l: 3 },
  }
  const outcome = change(open, { do: 'closePoll', pollId }, told(2, { tally }))
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value.engagement
}

const says = (rest: Partial<CommandOf<'saySide'>> = {}): Command => ({
  do: 'saySide',
  pollId,
  rowId: joint,
  sideId: 'k',
  step: 3,
  speaker: 'Mette Kjær',
  ...rest,
})
const pollIn = (engagement: Engagement): Poll => {
  const poll = engagement.polls[pollId]
  if (!poll) throw new Error('no poll')
  return poll
}

test('a side answers openly once the measurement is closed, and it is read when every side has', () => {
  expect(change(planned, says(), told())).toMatchObject({ ok: false, reason: 'pollNotClosed' })
  const one = after(closed(), says())
  expect(spokenOf(pollIn(one), joint)).toBeNull()
  const both = after(one, says({ sideId: 'l', step: 'unknown', speaker: 'Søren Lund' }))
  expect(spokenOf(pollIn(both), joint)).toEqual({
    k: { step: 3, speaker: 'Mette Kjær' },
    l: { step: 'unknown', speaker: 'Søren Lund' },
  })
  const back = after(both, says({ step: null, speaker: '' }))
  expect(spokenOf(pollIn(back), joint)).toBeNull()
  expect(pollIn(back).said[joint]).toEqual({ l: { step: 'unknown', speaker: 'Søren Lund' } })
})

test('it never stands beside figures by side, without a name, or for a side that was not there', () => {
  const shut = closed()
  expect(change(shut, says({ rowId: bySide }), told())).toMatchObject({ reason: 'sidesKnown' })
  expect(change(shut, says({ rowId: 'x' }), told())).toMatchObject({ reason: 'notFound' })
  expect(change(shut, says({ speaker: '' }), told())).toMatchObject({ reason: 'empty' })
  expect(change(shut, says({ sideId: 'x' }), told())).toMatchObject({ reason: 'notFound' })
})

test('no side of competing suppliers is told apart', () => {
  const shut = closed()
  const workshop = shut.workshops['w']
  if (!workshop) throw new Error('no workshop')
  const competing = { ...shut, workshops: { w: { ...workshop, competing: true } } }
  expect(change(competing, says(), told())).toMatchObject({ reason: 'sidesPooled' })
})

test('only a question on the four steps takes them', () => {
  const shut = closed()
  const chosen = { ...shut, polls: { [pollId]: { ...pollIn(shut), form: 'choose' as const } } }
  expect(change(chosen, says(), told())).toMatchObject({ reason: 'notOnSteps' })
})

test('a void measurement keeps what was said and reads nothing; one asked again begins with nothing', () => {
  const both = after(closed(), says(), says({ sideId: 'l', speaker: 'Søren Lund' }))
  const gone = after(both, { do: 'voidPoll', pollId, reason: 'Forkert spørgsmål' })
  expect(Object.keys(pollIn(gone).said[joint] ?? {})).toEqual(['k', 'l'])
  expect(spokenOf(pollIn(gone), joint)).toBeNull()
  const again = after(gone, { do: 'askPollAgain', pollId, id: 'second' })
  expect(again.polls['second']?.said).toEqual({})
})

test('it is one line of the journal and can be undone', () => {
  const outcome = change(closed(), says(), told())
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.value.line).toEqual({ kind: 'sideSaid', pollId })
  expect(outcome.value.inverse).not.toBeNull()
})
