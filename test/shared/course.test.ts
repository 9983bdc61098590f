import { onlyRows } from '../support/ballots.ts'
import { expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { levelOf, mayBeBySide } from '../../shared/polls/course.ts'
import type { Poll, Result } from '../../shared/polls/poll.ts'
import { proposeTalk } from '../../shared/polls/principles.ts'
import { phoneRoom } from '../../shared/phoneview.ts'
import type { Scene } from '../../shared/scene.ts'
import { after, plan, planned, told } from '../support/engagement.ts'

const pollIn = (engagement: Engagement, id?: string): Poll => {
  const poll = id
    ? engagement.polls[id]
    : Object.values(engagement.polls).find((each) => each.form === 'principles')
  if (!poll) throw new Error('no poll')
  return poll
}
const pollId = pollIn(planned).id

const people = (side: 'pk' | 'pl', many: number) =>
  Array.from({ length: many }, (_, index) => ({
    do: 'addPerson' as const,
    id: `${side}${index}`,
    partyId: side,
    name: `Person ${side}${index}`,
    role: '',
    takes: 'answers' as const,
  }))

function resultOf(poll: Poll, answers: number): Result {
  return {
    rows: poll.rows.map((row) => ({ rowId: row.id, level: 'joint', joint: { as: 'tooFew' } })),
    ...onlyRows,
    choice: { as: 'tooFew' },
    answered: answers,
    seats: answers,
    present: {},
  }
}

function closed(engagement: Engagement): Engagement {
  const open = after(engagement, { do: 'openPoll', pollId })
  const tally = resultOf(pollIn(open), 2)
  const outcome = change(open, { do: 'closePoll', pollId }, told(2, { tally }))
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value.engagement
}

test('opens part for part where both sides have four on the roster, else only jointly', () => {
  const small = after(planned, ...people('pk', 6), ...people('pl', 3))
  expect(mayBeBySide(small, 'w')).toBe(false)
  expect(pollIn(after(small, { do: 'openPoll', pollId })).level).toBe('joint')
  const large = after(small, ...people('pl', 4).slice(3))
  expect(pollIn(after(large, { do: 'openPoll', pollId })).level).toBe('bySide')
})

test('the level is fixed once the measurement has been open', () => {
  const open = after(planned, { do: 'openPoll', pollId })
  expect(change(open, { do: 'chooseLevel', pollId, level: 'joint' }, told())).toEqual({
    ok: false,
    reason: 'levelFixed',
  })
})

test('what was shown jointly can only be asked again jointly', () => {
  const large = after(planned, ...people('pk', 6), ...people('pl', 6))
  const chosen = after(large, { do: 'chooseLevel', pollId, level: 'joint' })
  const again = after(closed(chosen), { do: 'askPollAgain', pollId, id: 'second' })
  expect(levelOf(again, pollIn(again, 'second'))).toBe('joint')
  expect(change(again, { do: 'chooseLevel', pollId: 'second', level: 'bySide' }, told())).toEqual({
    ok: false,
    reason: 'levelFixed',
  })
})

test('goes one way: it is shown only when closed, and void needs a reason and keeps no figures', () => {
  const open = after(planned, { do: 'openPoll', pollId })
  expect(change(open, { do: 'showPoll', pollId }, told())).toMatchObject({
    reason: 'pollNotClosed',
  })
  expect(change(open, { do: 'closePoll', pollId }, told())).toMatchObject({ reason: 'pollNotOpen' })
  const shut = closed(planned)
  expect(change(shut, { do: 'openPoll', pollId }, told())).toMatchObject({ reason: 'pollFinal' })
  expect(change(shut, { do: 'voidPoll', pollId, reason: ' '.trim() }, told())).toMatchObject({
    reason: 'empty',
  })
  const gone = after(shut, { do: 'voidPoll', pollId, reason: 'Forkert spørgsmål' })
  expect(pollIn(gone)).toMatchObject({ state: 'void', result: null, seen: true })
})

test('proposes nothing to talk about where nothing may be shown', () => {
  expect(proposeTalk(pollIn(closed(planned)))).toEqual([])
})

test('moving the start of the day moves its fixed break as far', () => {
  const moved = after(planned, { do: 'editWorkshop', workshopId: 'w', set: { startsAt: 600 } })
  const fixed = Object.values(moved.items).find((item) => item.fixed !== null)?.fixed
  expect(fixed).toBe(685)
})

test('competing suppliers are measured jointly only, and no phone names one to another', () => {
  const competing = after(planned, {
    ...(plan as Extract<Command, { do: 'planWorkshop' }>),
    id: 'm',
    from: { kind: 'template', templateId: 'marked' },
  })
  const everybody = ['k', 'l'].flatMap((side) =>
    Array.from({ length: 8 }, (_, index): Command => ({
      do: 'addPerson',
      id: `${side}${index}`,
      partyId: `p${side}`,
      name: `${side}${index}`,
      role: '',
      takes: 'answers',
    })),
  )
  const rostered = after(competing, ...everybody, {
    do: 'setAnswer',
    itemId: 'm.i2',
    answer: { kind: 'poll', form: 'principles', series: 'start', choose: false, overall: false },
  })
  const poll = Object.values(rostered.polls).find((each) => each.workshopId === 'm')
  if (!poll) throw new Error('no poll')
  expect(levelOf(rostered, poll)).toBe('joint')
  const bySide: Command = { do: 'chooseLevel', pollId: poll.id, level: 'bySide' }
  expect(change(rostered, bySide, told())).toEqual({ ok: false, reason: 'levelFixed' })
  const scene = { engagement: rostered, workshopId: 'm' } as Scene
  expect(phoneRoom(scene, 'da')?.sides.map((side) => side.parties)).toEqual(['', ''])
})
