import { randomBytes, randomInt } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as after } from 'node:timers/promises'
import type { Joined } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import { choosable, questionsOf, type Question } from '../shared/polls/forms.ts'
import type { Choice } from '../shared/polls/poll.ts'
import type { PhonePoll, PhoneView } from '../shared/views.ts'

/** A simulated phone: joins by the open link, waits for the measurement, and answers the whole form one tap at a time. */
export interface Bot {
  /** every answer was acknowledged */
  readonly acknowledged: boolean
  /** milliseconds from sending to acknowledgement, one per answer that was sent */
  readonly times: readonly number[]
}

export interface BotsAsked {
  /** the address of the QR code, with the room's code behind `#` */
  readonly url: string
  readonly count: number
  /** seconds over which the answers are given */
  readonly votes: number
  /** milliseconds to wait for a measurement to be open */
  readonly patience: number
  /** told when everybody has a seat and the measurement, and the answers begin */
  readonly begun?: () => void
}

export class NothingOpen extends Error {}
export class NotLetIn extends Error {}

/** Lets many bots join and answer; throws NotLetIn where none gets in, NothingOpen where nothing is open in time. */
export async function bots({ url, count, votes, patience, begun }: BotsAsked): Promise<Bot[]> {
  const { origin, hash } = new URL(url)
  const room = hash.slice(1)
  const sides = await sidesOf(origin, room)
  const joined = await inTurns(count, 50, (index) =>
    join(origin, room, sides[index % sides.length] ?? ''),
  )
  const tokens = joined.flatMap((outcome) => (outcome.ok ? [outcome.value.token] : []))
  if (tokens.length === 0) throw new NotLetIn(origin)
  const streams = tokens.map((token) => watchPolls(origin, token, patience))
  const polls = await Promise.all(streams.map((stream) => stream.open))
  try {
    if (!polls.some((poll) => poll !== null)) throw new NothingOpen()
    const gap = (votes * 1000) / tokens.length
    begun?.()
    const told = await Promise.all(
      tokens.map(async (token, index) => {
        await after(gap * index)
        const poll = polls[index]
        return poll ? answer(origin, token, poll, sides) : { acknowledged: false, times: [] }
      }),
    )
    return [
      ...told,
      ...Array.from({ length: count - tokens.length }, () => ({ acknowledged: false, times: [] })),
    ]
  } finally {
    for (const stream of streams) stream.stop()
  }
}

async function sidesOf(origin: string, room: string): Promise<string[]> {
  const stop = new AbortController()
  try {
    const answered = await post(
      `${origin}/guest/watch`,
      { language: 'da' },
      { 'x-samspil-room': room },
      stop.signal,
    )
    if (!answered.ok || !answered.body) throw new NotLetIn(origin)
    for await (const message of lines(answered.body)) {
      const { slices } = message as { slices: { room?: { sides: { id: string }[] } } }
      if (slices.room) return slices.room.sides.map((side) => side.id)
    }
    throw new NotLetIn(origin)
  } catch {
    throw new NotLetIn(origin)
  } finally {
    stop.abort()
  }
}

async function join(origin: string, room: string, sideId: string): Promise<Outcome<Joined>> {
  const answered = await post(`${origin}/guest/join`, { args: [{ room, sideId }] }, {})
  return (await answered.json()) as Outcome<Joined>
}

/** Listens as a phone does; `open` is the measurement once it is open, null if none is in time. */
function watchPolls(origin: string, token: string, patience: number) {
  const stop = new AbortController()
  const waited = setTimeout(() => stop.abort(), patience)
  async function open(): Promise<PhonePoll | null> {
    try {
      const answered = await post(
        `${origin}/phone/watch`,
        { language: 'da' },
        { 'x-samspil-token': token },
        stop.signal,
      )
      if (!answered.body) return null
      const messages = lines(answered.body)
      for (;;) {
        const { value, done } = await messages.next()
        if (done) return null
        const { poll } = (value as { slices: Partial<PhoneView> }).slices
        if (poll?.state !== 'open') continue
        clearTimeout(waited)
        void drain(messages)
        return poll
      }
    } catch {
      return null
    }
  }
  return {
    open: open(),
    stop() {
      clearTimeout(waited)
      stop.abort()
    },
  }
}

/** Goes on reading, as a phone does, so that the room's views reach it while it votes. */
async function drain(messages: AsyncGenerator<unknown>): Promise<void> {
  try {
    while (!(await messages.next()).done);
  } catch {
    // the room was closed, or the bot was stopped
  }
}

async function answer(
  origin: string,
  token: string,
  poll: PhonePoll,
  sides: readonly string[],
): Promise<Bot> {
  const times: number[] = []
  let acknowledged = true
  for (const [question, choice] of choicesFor(poll, sides)) {
    const ballots = [{ question, id: randomBytes(16).toString('hex'), choice }]
    const began = performance.now()
    const outcome = await post(
      `${origin}/phone/vote`,
      { args: [{ pollId: poll.id, ballots }] },
      { 'x-samspil-token': token },
    )
      .then((answered) => answered.json() as Promise<Outcome>)
      .catch(() => null)
    times.push(performance.now() - began)
    acknowledged &&= outcome?.ok === true
  }
  return { acknowledged, times }
}

/** A person's answers to a whole form, question by question. */
export function choicesFor(
  poll: PhonePoll,
  sides: readonly string[],
): (readonly [string, Choice])[] {
  return questionsOf(poll).map(({ id, how }) => [id, choiceOf(how, poll, sides)])
}

/** A person's answer to one question: mostly in the middle, now and then *ved ikke*. */
function choiceOf(how: Question['how'], poll: PhonePoll, sides: readonly string[]): Choice {
  const options = shuffled(choosable(poll.rows).map((row) => row.id))
  const steps = [1, 2, 3, 4, 'unknown'] as const
  switch (how) {
    case 'step':
      return { step: steps[Math.min(randomInt(4) + randomInt(2), 4)] ?? 3 }
    case 'picks':
      return { picks: options.slice(0, poll.choose?.of) }
    case 'spent':
      return {
        spent: Array.from({ length: poll.points ?? 0 }, () => options[randomInt(2)] ?? ''),
      }
    case 'ranked':
      return { ranked: options }
    case 'who':
      return { who: [...sides, 'unknown'][randomInt(sides.length + 1)] ?? 'unknown' }
  }
}

function shuffled(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, at: randomInt(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id)
}

function post(
  url: string,
  body: unknown,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of body) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) if (line) yield JSON.parse(line)
  }
}

/** So many at a time, in order. */
async function inTurns<T>(
  count: number,
  atOnce: number,
  one: (index: number) => Promise<T>,
): Promise<T[]> {
  const made: T[] = []
  for (let from = 0; from < count; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) =>
      one(from + index),
    )
    made.push(...(await Promise.all(some)))
  }
  return made
}
