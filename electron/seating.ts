import type { Joined } from '../shared/contract.ts'
import type { Engagement, Id } from '../shared/engagement.ts'
import { codesLacking } from '../shared/market/codes.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Poll } from '../shared/polls/poll.ts'
import type { Boxes } from '../shared/polls/tally.ts'
import {
  codeFrom,
  readCode,
  seatsOf,
  signLength,
  takenSeats,
  type AnswersBy,
  type Ask,
  type RoomSeat,
} from '../shared/seats.ts'
import type { Library } from './library.ts'
import { hashOf, tokenFrom, type World } from './world.ts'

/** Who has a place in the room: the three ways in, the loan device, and what becomes of a seat afterwards. */
export interface Seating {
  /** by the open link a seat at once; by approval a token that waits; by personal code neither */
  join(sideId: Id, from: string): Outcome<Joined>
  rejoin(code: string): Outcome<Joined & { readonly seatId: Id }>
  /** those who wait to be let in: in memory only, in the order of their random ids */
  readonly asks: readonly Ask[]
  letIn(askIds: readonly Id[]): Outcome
  turnAway(askIds: readonly Id[]): Outcome
  /** the waiting phone a token belongs to */
  askOf(token: string): Id | null
  /** a personal code for each who answers on the roster and has no seat yet; says how many were made */
  makeCodes(): Outcome<{ made: number }>
  /** of one company's, where several compete */
  makeSeat(sideId: Id, by: AnswersBy, partyId?: Id): Outcome<{ code: string }>
  /** *Samme person, ny telefon*: the same seat with a new code; the old token dies */
  renewSeat(seatId: Id): Outcome<{ code: string }>
  moveSeat(seatId: Id, sideId: Id): Outcome
  removeSeat(seatId: Id): Outcome
  /** the seat a token belongs to; null where it is no longer anybody's */
  seatOf(token: string): Id | null
}

export interface SeatingNeeds {
  readonly library: Library
  readonly world: World
  readonly at: () => { readonly engagementId: Id; readonly workshopId: Id } | null
  readonly openPoll: () => Poll | undefined
  readonly boxes: () => Boxes | null
  readonly stirred: () => void
}

/** One address may knock so often in a minute, and so many may wait at once: far above any room's hurry. */
const [asksAMinute, mostWaiting] = [60, 400]

interface Waiting extends Ask {
  readonly tokenHash: string
}

export function seatingOver(needs: SeatingNeeds): Seating & {
  /** another workshop was entered, or none */
  enter(): void
  /** a loan device's tokens live no longer than the measurement they were given for */
  endLoans(): void
} {
  const { library, world, at, stirred } = needs
  let tokens = new Map<string, Id>()
  /** loan devices' tokens are kept apart and never on the disk: they would tell when each was used */
  let loans = new Map<string, Id>()
  let waiting: readonly Waiting[] = []
  let knocks: { readonly from: string; readonly at: number }[] = []

  const here = (): Engagement | null => library.get(at()?.engagementId ?? '')
  const mine = (engagement: Engagement) => seatsOf(engagement.seats, at()?.workshopId ?? '')

  function freshCode(engagement: Engagement): string {
    const taken = new Set([
      engagement.workshops[at()?.workshopId ?? '']?.roomCode,
      ...mine(engagement).map((seat) => seat.code),
    ])
    let code = codeFrom(world.bytes(6))
    while (taken.has(code)) code = codeFrom(world.bytes(6))
    return code
  }

  function keep(seat: RoomSeat | null, seatId: Id): Outcome {
    const kept = library.seat(at()?.engagementId ?? '', seatId, seat)
    if (kept.ok) stirred()
    return kept
  }

  /** Gives a seat to whoever holds the new token; the one before loses it. */
  function welcome(seat: RoomSeat, token = tokenFrom(world)): Outcome<Joined> {
    const before = here()?.seats[seat.id]
    const kept = keep({ ...seat, taken: true, tokenHash: hashOf(token) }, seat.id)
    if (!kept.ok) return kept
    if (before) tokens.delete(before.tokenHash)
    tokens.set(hashOf(token), seat.id)
    return done({ token, code: seat.code })
  }

  function fresh(sideId: Id, by: AnswersBy, engagement: Engagement): RoomSeat {
    return {
      id: world.secretId(),
      workshopId: at()?.workshopId ?? '',
      sideId,
      code: by === 'paper' ? '' : freshCode(engagement),
      tokenHash: '',
      by,
      taken: by !== 'phone',
    }
  }

  /** Whether a seat has an answer in the open measurement. */
  function hasAnswered(seatId: Id): boolean {
    return Object.values(needs.boxes()?.boxes ?? {}).some((box) => box.voters.includes(seatId))
  }

  /** A loan device's turn: one person's code, for the open measurement, once. */
  function lend(seat: RoomSeat): Outcome<Joined> {
    if (!needs.openPoll()) return refused('pollNotOpen')
    if (hasAnswered(seat.id)) return refused('codeUsed')
    const token = tokenFrom(world)
    loans = new Map([...loans].filter(([, seatId]) => seatId !== seat.id))
    loans.set(hashOf(token), seat.id)
    return done({ token, code: seat.code, loan: true })
  }

  function ask(sideId: Id, from: string): Outcome<Joined> {
    knocks = [...knocks.filter((each) => each.at > world.now() - 60_000), { from, at: world.now() }]
    if (knocks.filter((each) => each.from === from).length > asksAMinute)
      return refused('tooManyTries')
    if (waiting.length >= mostWaiting) return refused('noSeatsLeft')
    const token = tokenFrom(world)
    let sign = codeFrom(world.bytes(signLength), signLength)
    while (waiting.some((each) => each.sign === sign))
      sign = codeFrom(world.bytes(signLength), signLength)
    const one = { id: world.secretId(), sideId, sign, tokenHash: hashOf(token) }
    waiting = [...waiting, one].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    stirred()
    return done({ token, code: '' })
  }

  return {
    enter() {
      loans = new Map()
      waiting = []
      const engagement = here()
      tokens = new Map(
        (engagement ? mine(engagement) : []).map((seat) => [seat.tokenHash, seat.id]),
      )
    },
    endLoans: () => loans.clear(),
    join(sideId, from) {
      const engagement = here()
      const workshop = engagement?.workshops[at()?.workshopId ?? '']
      if (!engagement || !workshop) return refused('phonesShut')
      if (!engagement.sides[sideId]) return refused('notFound')
      if (workshop.way === 'personal' || workshop.competing) return refused('codeNeeded')
      if (workshop.way === 'approval') return ask(sideId, from)
      const taken = takenSeats(engagement.seats, workshop.id).filter((each) => each.by === 'phone')
      if (taken.length >= workshop.seats) return refused('noSeatsLeft')
      return welcome(fresh(sideId, 'phone', engagement))
    },
    rejoin(typed) {
      const engagement = here()
      const code = readCode(typed)
      const seat =
        engagement && mine(engagement).find((each) => each.by !== 'paper' && each.code === code)
      if (!seat) return refused('wrongCode')
      const joined = seat.by === 'loan' ? lend(seat) : welcome(seat)
      return joined.ok ? done({ ...joined.value, seatId: seat.id }) : joined
    },
    get asks() {
      return waiting.map(({ id, sideId, sign }) => ({ id, sideId, sign }))
    },
    letIn(askIds) {
      for (const one of waiting.filter((each) => askIds.includes(each.id))) {
        const engagement = here()
        if (!engagement) return refused('noWorkshopOpen')
        const seat = { ...fresh(one.sideId, 'phone', engagement), taken: true }
        const kept = keep({ ...seat, tokenHash: one.tokenHash }, seat.id)
        if (!kept.ok) return kept
        tokens.set(one.tokenHash, seat.id)
        waiting = waiting.filter((each) => each.id !== one.id)
      }
      stirred()
      return done()
    },
    turnAway(askIds) {
      waiting = waiting.filter((each) => !askIds.includes(each.id))
      stirred()
      return done()
    },
    askOf: (token) => waiting.find((each) => each.tokenHash === hashOf(token))?.id ?? null,
    makeCodes() {
      const engagement = here()
      const place = at()
      if (!engagement || !place) return refused('noWorkshopOpen')
      const lacking = codesLacking(engagement, place.workshopId)
      for (const { sideId, ...party } of lacking) {
        const seat = { ...fresh(sideId, 'phone', here() ?? engagement), ...party }
        const kept = keep(seat, seat.id)
        if (!kept.ok) return kept
      }
      return done({ made: lacking.length })
    },
    makeSeat(sideId, by, partyId) {
      const engagement = here()
      if (!at() || !engagement?.sides[sideId]) return refused('notFound')
      if (partyId !== undefined && engagement.parties[partyId]?.sideId !== sideId)
        return refused('notFound')
      const seat = { ...fresh(sideId, by, engagement), ...(partyId ? { partyId } : {}) }
      const kept = keep(seat, seat.id)
      return kept.ok ? done({ code: seat.code }) : kept
    },
    renewSeat(seatId) {
      const engagement = here()
      const seat = engagement?.seats[seatId]
      if (!engagement || !seat || seat.by === 'paper') return refused('notFound')
      const next = { ...seat, code: freshCode(engagement), tokenHash: '' }
      const kept = keep(next, seatId)
      if (!kept.ok) return kept
      tokens.delete(seat.tokenHash)
      loans = new Map([...loans].filter(([, lent]) => lent !== seatId))
      return done({ code: next.code })
    },
    moveSeat(seatId, sideId) {
      const engagement = here()
      const seat = engagement?.seats[seatId]
      if (!engagement?.sides[sideId] || !seat) return refused('notFound')
      // an answer is counted under the side it was given for
      if (needs.openPoll()?.level === 'bySide' && hasAnswered(seatId))
        return refused('answeredBySide')
      const { partyId: _, ...moved } = seat
      return keep({ ...(sideId === seat.sideId ? seat : moved), sideId }, seatId)
    },
    removeSeat(seatId) {
      const seat = here()?.seats[seatId]
      if (!at() || !seat) return refused('notFound')
      // an answer of this seat may be in the box, and a box never says whose: the seat stays until it is closed
      if (needs.openPoll() && seat.taken) return refused('pollOpenAlready')
      const kept = keep(null, seatId)
      if (kept.ok) tokens.delete(seat.tokenHash)
      return kept
    },
    seatOf: (token) => tokens.get(hashOf(token)) ?? loans.get(hashOf(token)) ?? null,
  }
}
