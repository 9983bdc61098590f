import { randomBytes, randomInt } from 'node:crypto'
import type { Id } from '../shared/engagement.ts'
import { questionsOf } from '../shared/polls/forms.ts'
import type { Language } from '../shared/text.ts'
import type { PhoneIdeas, PhonePoll } from '../shared/views.ts'
import { words as da } from '../shared/words/rehearsal/da.ts'
import { words as en } from '../shared/words/rehearsal/en.ts'
import { choicesFor } from './bots.ts'
import type { Room } from './room.ts'
import type { Watchers } from './watchers.ts'

/** Phones that exist in this process only: they take seats, are shown what a phone is shown, and answer all that is asked. */
export interface Simulated {
  readonly count: number
  stop(): void
}

export interface SimulatedNeeds {
  readonly room: Room
  readonly watchers: Watchers
  /** how many phones each side has */
  readonly phones: Readonly<Record<Id, number>>
  /** how many times faster than the day it goes */
  readonly speed: () => number
  readonly language: Language
}

/** Seconds a person takes: to look up when something is asked, for each question of a form, and to write a text. */
const [looking, choosing, writing] = [
  [3, 25],
  [3, 9],
  [20, 90],
] as const

export function simulated({ room, watchers, phones, speed, language }: SimulatedNeeds): Simulated {
  const stops: (() => void)[] = []
  const timers = new Set<NodeJS.Timeout>()
  const words = language === 'da' ? da : en
  const sides = Object.keys(phones)
  let texts = 0

  function after([from, to]: readonly [number, number], act: () => void): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        act()
      },
      (randomInt(from * 1000, to * 1000) / speed()) | 0,
    )
    timers.add(timer)
  }

  function answer(seatId: Id, poll: PhonePoll): void {
    const left = [...choicesFor(poll, sides)]
    const one = () => {
      const next = left.shift()
      if (!next) return
      const [question, choice] = next
      const ballots = [{ question, id: randomBytes(16).toString('hex'), choice }]
      if (room.vote(seatId, { pollId: poll.id, ballots }).ok) after(choosing, one)
    }
    after(looking, one)
  }

  function comeIn(sideId: Id): void {
    const made = room.makeSeat(sideId, 'phone')
    const seat = made.ok ? room.rejoin(made.value.code) : made
    if (!seat.ok) return
    const { seatId } = seat.value
    const seen = new Set<string>()
    const isNew = (key: string) => !seen.has(key) && Boolean(seen.add(key))
    stops.push(
      watchers.add({
        audience: 'phone',
        language,
        seatId,
        see(slices) {
          const poll = slices.get('poll')?.value as PhonePoll | null | undefined
          if (poll?.state === 'open' && questionsOf(poll).length > 0 && isNew(poll.box))
            answer(seatId, poll)
          const ideas = slices.get('ideas')?.value as PhoneIdeas | null | undefined
          if (ideas && isNew(`${ideas.itemId}/${ideas.box}`))
            after(writing, () => {
              const id = randomBytes(16).toString('hex')
              room.sendIdea(seatId, { itemId: ideas.itemId, id, text: words.text(++texts) })
            })
        },
      }),
    )
  }

  for (const [sideId, many] of Object.entries(phones))
    for (let at = 0; at < many; at++) comeIn(sideId)
  watchers.soon()

  return {
    get count() {
      return stops.length
    },
    stop() {
      for (const stop of stops) stop()
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
