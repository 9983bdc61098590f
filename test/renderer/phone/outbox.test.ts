import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstBox } from '../../../renderer/phone/firstbox.ts'
import { keepsakesOn, type Shelf } from '../../../renderer/phone/keepsakes.ts'
import { outboxFor } from '../../../renderer/phone/outbox.ts'
import type { VoteArgs } from '../../../shared/contract.ts'
import { done, refused, type Outcome } from '../../../shared/outcome.ts'
import type { PhonePoll } from '../../../shared/views.ts'
import { shelf } from './shelf.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a change keeps the ballot id; each question has its own', async () => {
  const { outbox, calls, room } = phone()
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  outbox.put('dialog', { step: 4 })
  await room.quiet()
  outbox.put('maal', { step: 3 })
  await room.quiet()

  const ids = calls
    .flatMap((call) => call.ballots)
    .map((ballot) => `${ballot.question} ${ballot.id}`)
  expect(new Set(ids)).toEqual(new Set(['maal id1', 'dialog id2']))
  expect(outbox.sending()).toMatchObject({ unsent: 0, failures: 0 })
})

test('nothing is called received before it is acknowledged, and a lost acknowledgement is asked for again', async () => {
  const { outbox, calls, room } = phone()
  room.answers(refused('noConnection'), refused('noConnection'), done({ box: 'box1' }))
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  await room.turn()
  expect(outbox.sending()).toMatchObject({ unsent: 1, failures: 1 })
  await room.quiet()
  expect(outbox.sending()).toMatchObject({ unsent: 0, failures: 0 })
  expect(calls).toHaveLength(3)
  expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1)
})

test('answers that wait go together in one call', async () => {
  const { outbox, calls, room } = phone()
  room.answers(refused('noConnection'))
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  outbox.put('dialog', { step: 4 })
  outbox.put('choose', { picks: ['maal', 'dialog', 'risici'] })
  await room.quiet()
  expect(calls.map((call) => call.ballots.length)).toEqual([1, 3])
})

test('an answer changed while the old one is in the air is sent again', async () => {
  const { outbox, calls, room } = phone()
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  outbox.put('maal', { step: 4 })
  expect(outbox.sending().unsent).toBe(1)
  await room.quiet()
  expect(calls.map((call) => call.ballots[0]?.choice)).toEqual([{ step: 2 }, { step: 4 }])
  expect(outbox.sending().unsent).toBe(0)
})

test('a host that came back with an empty box gets every answer again, also after a reload', async () => {
  const things = shelf()
  const before = phone(things)
  before.outbox.see(open('box1'), false)
  before.outbox.put('maal', { step: 2 })
  before.outbox.put('dialog', { step: 4 })
  await before.room.quiet()
  before.outbox.stop()

  const after = phone(things)
  after.room.box = 'box2'
  after.outbox.see(null, false)
  after.outbox.see(open('box2'), false)
  expect(after.outbox.sending().unsent).toBe(2)
  await after.room.quiet()
  expect(after.calls).toHaveLength(1)
  expect(after.calls[0]?.ballots.map((ballot) => ballot.id)).toEqual(['id1', 'id2'])
  expect(after.outbox.sending().unsent).toBe(0)

  after.outbox.see(open('box2'), false)
  await after.room.quiet()
  expect(after.calls).toHaveLength(1)
})

test('the phone forgets its ballots when the measurement is closed, and not before', () => {
  for (const end of ['closed', 'shown'] as const) {
    const things = shelf()
    const { outbox } = phone(things)
    outbox.see(open('box1'), false)
    outbox.put('maal', { step: 2 })
    outbox.see(null, false)
    expect(things.length).toBe(1)
    outbox.see(end === 'closed' ? { ...open('box1'), state: 'closed' } : null, end === 'shown')
    expect(things.length).toBe(0)
  }
})

test('an answer acknowledged after the close leaves nothing behind and was not missed', async () => {
  const things = shelf()
  const { outbox, room } = phone(things)
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  outbox.see({ ...open('box1'), state: 'closed' }, false)
  await room.quiet()
  expect(things.length).toBe(0)
  expect(outbox.sending().missed).toBe(false)
})

test('says so when an answer did not arrive before the close', async () => {
  const { outbox, room } = phone()
  room.answers(refused('noConnection'))
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  await room.turn()
  outbox.see({ ...open('box1'), state: 'closed' }, false)
  expect(outbox.sending().missed).toBe(true)
  await room.quiet()
})

test('an answer that stands from another phone is found among the others and not sent for ever', async () => {
  const { outbox, calls, room } = phone()
  room.answers(
    refused('noConnection'),
    refused('alreadyVoted'),
    refused('alreadyVoted'),
    done({ box: 'box1' }),
  )
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  outbox.put('dialog', { step: 4 })
  await room.quiet()
  expect(calls.map((call) => call.ballots.length)).toEqual([1, 2, 1, 1])
  const { ballots, unsent } = outbox.sending()
  expect(unsent).toBe(0)
  expect(ballots['maal']).toMatchObject({ stands: 'box1', box: null })
  expect(ballots['dialog']).toMatchObject({ stands: null, box: 'box1' })
})

test('what is still heard of a box that was lost counts for nothing: neither as received nor as refused', async () => {
  for (const late of [done({ box: 'box1' }), refused('alreadyVoted')]) {
    const { outbox, calls, room } = phone()
    let answer: (outcome: Outcome<{ box: string }>) => void = () => {}
    room.answers(new Promise((resolve) => (answer = resolve)))
    outbox.see(open('box1'), false)
    outbox.put('maal', { step: 2 })
    // the host comes back with an empty box before the old one's answer gets through
    room.box = 'box2'
    outbox.see(open('box2'), false)
    answer(late)
    await room.quiet()
    expect(calls.length).toBeGreaterThan(1)
    expect(outbox.sending().ballots['maal']).toMatchObject({ box: 'box2', stands: null })
    expect(outbox.sending().unsent).toBe(0)
  }
})

test('each change of mind has a later turn, and a reload goes on counting', async () => {
  const things = shelf()
  const before = phone(things)
  before.outbox.see(open('box1'), false)
  before.outbox.put('maal', { step: 2 })
  before.outbox.put('maal', { step: 4 })
  await before.room.quiet()
  before.outbox.stop()
  const after = phone(things)
  after.outbox.see(open('box1'), false)
  after.outbox.put('maal', { step: 2 })
  await after.room.quiet()
  const turns = [...before.calls, ...after.calls].map((call) => call.ballots[0]?.turn)
  expect(turns).toEqual([0, 1, 2])
})

test('an answer that can never be taken is given back with its reason', async () => {
  const { outbox, calls, room } = phone()
  room.answers(refused('notAChoice'))
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  await room.quiet()
  expect(calls).toHaveLength(1)
  expect(outbox.sending()).toMatchObject({
    unsent: 0,
    ballots: {},
    refused: { question: 'maal', reason: 'notAChoice' },
  })
})

test('a seat that another phone has taken is told at once, and the answer is kept for the way back', async () => {
  const { outbox, calls, room } = phone()
  room.answers(refused('notSeated'))
  outbox.see(open('box1'), false)
  outbox.put('maal', { step: 2 })
  await room.quiet()
  expect(calls).toHaveLength(1)
  expect(outbox.sending()).toMatchObject({ seatGone: true, unsent: 1 })
})

test('what was tapped before the outbox had come is kept, and sent by it, each under the id it had', async () => {
  const things = shelf()
  const before = early(things)
  before.put('maal', { step: 1 })
  expect(before.sending().pollId).toBeNull()
  before.see(open('box1'), false)
  before.put('maal', { step: 2 })
  before.put('dialog', { step: 4 })
  before.put('maal', { step: 3 })
  expect(before.sending()).toMatchObject({ pollId: 'p1', unsent: 2 })
  before.stop()

  const { outbox, calls, room } = phone(things)
  outbox.see(open('box1'), false)
  await room.quiet()
  expect(outbox.sending().unsent).toBe(0)
  expect(calls.flatMap((call) => call.ballots)).toEqual([
    { question: 'maal', id: 'early1', choice: { step: 3 }, turn: 1 },
    { question: 'dialog', id: 'early2', choice: { step: 4 }, turn: 0 },
  ])
})

test('a measurement that closed before the outbox had come is told as missed, and its answers are forgotten', () => {
  const things = shelf()
  const before = early(things)
  before.see(open('box1'), false)
  before.put('maal', { step: 2 })
  const { outbox } = phone(things)
  outbox.see({ ...open('box1'), state: 'closed' }, false)
  expect(outbox.sending().missed).toBe(true)
  outbox.see({ ...open('box1'), state: 'closed' }, false)
  expect(outbox.sending().missed).toBe(true)
  expect(things.length).toBe(0)
})

function early(things: Shelf) {
  let ids = 0
  return firstBox(
    keepsakesOn(things),
    () => `early${++ids}`,
    () => {},
  )
}

type Answer = Outcome<{ box: string }> | Promise<Outcome<{ box: string }>>

/** A phone, and a room that acknowledges unless told to answer otherwise. */
function phone(things: Shelf = shelf()) {
  const calls: VoteArgs[] = []
  const planned: Answer[] = []
  let ids = 0
  const room = {
    box: 'box1',
    answers: (...outcomes: Answer[]) => void planned.push(...outcomes),
    turn: () => vi.advanceTimersByTimeAsync(1),
    quiet: () => vi.advanceTimersByTimeAsync(30_000),
  }
  const outbox = outboxFor({
    keepsakes: keepsakesOn(things),
    vote: async (args) => {
      calls.push(args)
      return planned.shift() ?? done({ box: room.box })
    },
    randomId: () => `id${++ids}`,
    changed: () => {},
  })
  return { outbox, calls, room }
}

function open(box: string): PhonePoll {
  const words = { words: '', language: 'da' } as const
  return {
    id: 'p1',
    box,
    state: 'open',
    question: words,
    rows: [],
    choose: null,
    bySide: true,
    answered: 0,
    of: 20,
  }
}
