import type { Joined, VoteArgs } from '../shared/contract.ts'
import type { Command } from '../shared/commands.ts'
import type { Engagement, Id } from '../shared/engagement.ts'
import type { By, Line } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Content } from '../shared/packs/content.ts'
import { cast, emptyBox, type Ballot } from '../shared/polls/box.ts'
import type { Answered } from '../shared/polls/family.ts'
import { isChoiceOf, questionIds } from '../shared/polls/forms.ts'
import type { Poll, Result } from '../shared/polls/poll.ts'
import { answeredBy, tally, type Boxes } from '../shared/polls/tally.ts'
import type { Scene } from '../shared/scene.ts'
import { codeFrom, readCode, seatsOf, type RoomSeat } from '../shared/seats.ts'
import type { Library } from './library.ts'
import { hashOf, tokenFrom, type World } from './world.ts'

/** The workshop being held: runs commands, gives seats, and keeps the ballot boxes, which exist nowhere else. */
export interface Room {
  readonly at: { readonly engagementId: Id; readonly workshopId: Id } | null
  /** whether a measurement is open: its ballots exist only here, so the room cannot be left */
  readonly isMeasuring: boolean
  open(engagementId: Id, workshopId: Id): Outcome
  leave(): void
  scene(around: Around): Scene | null
  run(command: Command, by: By): Outcome
  undo(by: By): Outcome<Line>
  redo(by: By): Outcome<Line>
  ways(by: By): { readonly undo: Line | null; readonly redo: Line | null }
  /** whether a code is the one on this room's wall */
  isCode(room: string): boolean
  join(sideId: Id): Outcome<Joined>
  rejoin(code: string): Outcome<Joined & { readonly seatId: Id }>
  removeSeat(seatId: Id): Outcome
  /** the seat a token belongs to; null where it is no longer anybody's */
  seatOf(token: string): Id | null
  vote(seatId: Id, args: VoteArgs): Outcome<{ box: Id }>
}

/** What stands around the room and is not its own: the phones' door and who is listening. */
export type Around = Pick<
  Scene,
  'phones' | 'addresses' | 'connected' | 'windows' | 'report' | 'gong' | 'wifi'
>

export interface RoomNeeds {
  readonly library: Library
  readonly content: () => Content
  readonly world: World
  /** answers came in: soon is soon enough */
  readonly stirred: () => void
}

export function openRoom({ library, content, world, stirred }: RoomNeeds): Room {
  let at: Room['at'] = null
  let boxes: Boxes | null = null
  let interrupted: Id | null = null
  const answered = new Map<string, Answered>()
  let tokens = new Map<string, Id>()

  const here = (): Engagement | null => (at ? library.get(at.engagementId) : null)
  const openPoll = (engagement: Engagement): Poll | undefined =>
    Object.values(engagement.polls).find(
      (poll) => poll.state === 'open' && poll.workshopId === at?.workshopId,
    )

  function fresh(poll: Poll): Boxes {
    return {
      pollId: poll.id,
      id: world.secretId(),
      boxes: Object.fromEntries(questionIds(poll).map((question) => [question, emptyBox])),
    }
  }

  /** What only the room can tell the rules: the tally of the measurement that is being closed. */
  function tallyFor(command: Command, engagement: Engagement, workshopId: Id): { tally?: Result } {
    const poll = command.do === 'closePoll' ? engagement.polls[command.pollId] : undefined
    if (!poll || boxes?.pollId !== poll.id) return {}
    const seats = seatsOf(engagement.seats, workshopId)
    const sides = Object.keys(engagement.sides)
    const counted = {
      poll,
      sides,
      sideOf: (seatId: Id) => engagement.seats[seatId]?.sideId,
      present: Object.fromEntries(
        sides.map((side) => [side, seats.filter((seat) => seat.sideId === side).length]),
      ),
      polls: Object.values(engagement.polls),
      answeredOf: (pollId: Id, rowId: Id) => answered.get(`${pollId}/${rowId}`) ?? null,
    }
    return { tally: tally(boxes, counted) }
  }

  /** Opens boxes for a measurement that has just opened, and throws them away when it has closed or was made void. */
  function keepBoxes(engagement: Engagement): void {
    const open = openPoll(engagement)
    if (boxes && boxes.pollId !== open?.id) {
      for (const [question, box] of Object.entries(boxes.boxes)) {
        answered.set(
          `${boxes.pollId}/${question}`,
          answeredBy(box, (seatId) => engagement.seats[seatId]?.sideId),
        )
      }
      boxes = null
      interrupted = null
    }
    if (open && !boxes && !library.isSealed(at?.engagementId ?? '')) boxes = fresh(open)
  }

  function welcome(seat: Omit<RoomSeat, 'tokenHash'>): Outcome<Joined> {
    if (!at) return refused('phonesShut')
    const token = tokenFrom(world)
    const before = here()?.seats[seat.id]
    const kept = library.seat(at.engagementId, seat.id, { ...seat, tokenHash: hashOf(token) })
    if (!kept.ok) return kept
    if (before) tokens.delete(before.tokenHash)
    tokens.set(hashOf(token), seat.id)
    stirred()
    return done({ token, code: seat.code })
  }

  return {
    get at() {
      return at
    },
    get isMeasuring() {
      return boxes !== null
    },
    open(engagementId, workshopId) {
      const engagement = library.get(engagementId)
      if (!engagement?.workshops[workshopId]) return refused('notFound')
      if (at?.workshopId === workshopId) return done()
      at = { engagementId, workshopId }
      boxes = null
      tokens = new Map(
        seatsOf(engagement.seats, workshopId).map((seat) => [seat.tokenHash, seat.id]),
      )
      const open = openPoll(engagement)
      interrupted = open?.id ?? null
      keepBoxes(engagement)
      return done()
    },
    leave() {
      at = null
      boxes = null
      interrupted = null
    },
    scene(around) {
      const engagement = here()
      if (!at || !engagement) return null
      return {
        ...around,
        engagement,
        workshopId: at.workshopId,
        boxes,
        interrupted,
        content: content(),
        now: world.now(),
      }
    },
    run(command, by) {
      const engagement = here()
      if (!at || !engagement) return refused('noWorkshopOpen')
      if ('pollId' in command && engagement.polls[command.pollId]?.workshopId !== at.workshopId) {
        return refused('notFound')
      }
      const told = { at: world.now(), by, id: world.id, content: content() }
      const outcome = library.run(at.engagementId, command, {
        ...told,
        ...tallyFor(command, engagement, at.workshopId),
      })
      if (outcome.ok) keepBoxes(here() ?? engagement)
      return outcome
    },
    undo: (by) => (at ? library.undo(at.engagementId, by, world.now()) : refused('nothingToUndo')),
    redo: (by) => (at ? library.redo(at.engagementId, by, world.now()) : refused('nothingToRedo')),
    ways: (by) => (at ? library.ways(at.engagementId, by) : { undo: null, redo: null }),
    isCode: (room) => here()?.workshops[at?.workshopId ?? '']?.roomCode === readCode(room),
    join(sideId) {
      const engagement = here()
      const workshop = engagement?.workshops[at?.workshopId ?? '']
      if (!engagement || !workshop) return refused('phonesShut')
      if (!engagement.sides[sideId]) return refused('notFound')
      const seats = seatsOf(engagement.seats, workshop.id)
      if (seats.length >= workshop.seats) return refused('noSeatsLeft')
      const taken = new Set([workshop.roomCode, ...seats.map((seat) => seat.code)])
      let code = codeFrom(world.bytes(6))
      while (taken.has(code)) code = codeFrom(world.bytes(6))
      return welcome({ id: world.secretId(), workshopId: workshop.id, sideId, code })
    },
    rejoin(typed) {
      const engagement = here()
      const code = readCode(typed)
      const seat =
        engagement &&
        seatsOf(engagement.seats, at?.workshopId ?? '').find((each) => each.code === code)
      if (!seat) return refused('wrongCode')
      const joined = welcome(seat)
      return joined.ok ? done({ ...joined.value, seatId: seat.id }) : joined
    },
    removeSeat(seatId) {
      const engagement = here()
      const seat = engagement?.seats[seatId]
      if (!at || !engagement || !seat) return refused('notFound')
      // an answer of this seat may be in the box, and a box never says whose: the seat stays until it is closed
      if (openPoll(engagement)) return refused('pollOpenAlready')
      tokens.delete(seat.tokenHash)
      return library.seat(at.engagementId, seatId, null)
    },
    seatOf: (token) => tokens.get(hashOf(token)) ?? null,
    vote(seatId, { pollId, ballots }) {
      const engagement = here()
      const poll = engagement?.polls[pollId]
      const seat = engagement?.seats[seatId]
      if (!seat) return refused('notSeated')
      if (!poll || !boxes || boxes.pollId !== pollId || poll.state !== 'open')
        return refused('pollNotOpen')
      const sides = Object.keys(engagement?.sides ?? {})
      let outcome: Outcome = done()
      for (const { question, id, choice } of ballots) {
        const box = boxes.boxes[question]
        if (!box || !isChoiceOf(poll, question, choice, sides)) return refused('notAChoice')
        const ballot: Ballot = { id, choice, sideId: poll.level === 'bySide' ? seat.sideId : null }
        const after = cast(box, seatId, ballot)
        if (after.ok) boxes = { ...boxes, boxes: { ...boxes.boxes, [question]: after.value } }
        else outcome = after
      }
      stirred()
      return outcome.ok ? done({ box: boxes.id }) : outcome
    },
  }
}
