import { keepsakesOn } from '../../../renderer/phone/keepsakes.ts'
import { outboxFor, type Outbox, type Sending } from '../../../renderer/phone/outbox.ts'
import type { Joined, VoteArgs } from '../../../shared/contract.ts'
import { refused, type Outcome } from '../../../shared/outcome.ts'
import type { Choice } from '../../../shared/polls/poll.ts'
import { shelf } from '../../renderer/phone/shelf.ts'
import type { Chances } from '../chances.ts'
import type { Hours } from './hours.ts'
import type { LiedTo, Seen } from './room.ts'

/** How bad the network is: shares of a hundred, and the longest a message may take, in milliseconds. */
export interface Weather {
  readonly lostOnTheWay: number
  readonly lostOnTheWayBack: number
  readonly twice: number
  readonly slowest: number
}

export const calm: Weather = { lostOnTheWay: 0, lostOnTheWayBack: 0, twice: 0, slowest: 60 }

/** One person with a phone: the phone's own outbox, on a wire that loses, doubles, delays and reorders. */
export interface Person {
  readonly joined: () => Joined
  readonly sending: () => Sending
  /** what was tapped last, by question */
  readonly tapped: ReadonlyMap<string, Choice>
  /** the phone has been in one hand all the time, so that the last tap is what must count */
  readonly isPlain: () => boolean
  /** what its storage holds, as text */
  readonly kept: () => string
  tap(question: string, choice: Choice): void
  /** something changed in the room: the view is on its way, after those before it */
  tell(view: Seen): void
  /** its stream ends, and it hears nothing for a while */
  cut(milliseconds: number): void
  reload(): void
  /** the browser's storage is emptied, and the seat taken back by its code */
  clear(): void
  /** the seat is moved to another phone, which knows no answer; this one goes on until it learns of it */
  double(): Person
}

const patience = 8000

export function person(
  room: LiedTo,
  joined: Joined,
  chances: Chances,
  hours: Hours,
  weather: () => Weather,
): Person {
  let things = shelf()
  let seat = joined
  let outbox = fresh()
  let isPlain = true
  let lastView = 0
  let deaf = 0
  let stream = 0
  const tapped = new Map<string, Choice>()

  function fresh(): Outbox {
    return outboxFor({
      keepsakes: keepsakesOn(things),
      vote: send,
      randomId: chances.id,
      changed: () => {},
    })
  }

  /** Most messages are quick; one in ten takes up to the slowest, so that later ones overtake it. */
  const delay = () =>
    chances.percent(10) ? chances.below(weather().slowest) : 5 + chances.below(40)

  function send(args: VoteArgs): Promise<Outcome<{ box: string }>> {
    const { token } = seat
    const text = JSON.stringify(args)
    return new Promise((resolve) => {
      hours.at(patience, () => resolve(refused('noConnection')))
      const arrive = async (isAnswered: boolean) => {
        const outcome = await room.vote(token, JSON.parse(text))
        if (!isAnswered) return
        hours.at(delay(), () => resolve(outcome))
      }
      const { lostOnTheWay, lostOnTheWayBack, twice } = weather()
      if (!chances.percent(lostOnTheWay)) {
        const isAnswered = !chances.percent(lostOnTheWayBack)
        hours.at(delay(), () => void arrive(isAnswered))
      }
      if (chances.percent(twice)) hours.at(chances.below(25_000), () => void arrive(false))
    })
  }

  function tell(view: Seen): void {
    if (hours.now() < deaf) return
    const mine = stream
    lastView = Math.max(lastView, hours.now() + delay())
    hours.at(lastView - hours.now(), () => {
      if (mine !== stream) return
      outbox.see(view.poll, view.result !== null)
    })
  }

  function cut(milliseconds: number): void {
    stream++
    lastView = 0
    deaf = hours.now() + milliseconds
    hours.at(milliseconds, () => {
      tell(room.seen())
      hours.at(60, () => outbox.hurry())
    })
  }

  function reload(): void {
    outbox.stop()
    outbox = fresh()
    cut(chances.below(800))
  }

  tell(room.seen())
  return {
    joined: () => seat,
    sending: () => outbox.sending(),
    tapped,
    isPlain: () => isPlain,
    kept: () => Array.from({ length: things.length }, (_, at) => things.key(at)).join(),
    tap(question, choice) {
      // nobody can tap before the page has shown the measurement
      if (outbox.sending().pollId === null || outbox.sending().seatGone) return
      outbox.put(question, choice)
      tapped.set(question, choice)
    },
    tell,
    cut,
    reload,
    clear() {
      isPlain = false
      const back = room.rejoin(seat.code)
      if (!back.ok) throw new Error(back.reason)
      things = shelf()
      seat = back.value
      tapped.clear()
      reload()
    },
    double() {
      isPlain = false
      const back = room.rejoin(seat.code)
      if (!back.ok) throw new Error(back.reason)
      return { ...person(room, back.value, chances, hours, weather), isPlain: () => false }
    },
  }
}
