import type { VoteArgs } from '../shared/contract.ts'
import type { Command } from '../shared/commands.ts'
import { emptyEngagement, type Engagement, type Id } from '../shared/engagement.ts'
import type { By, Entry, Line } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Content } from '../shared/packs/content.ts'
import { cast, emptyBox, type Ballot } from '../shared/polls/box.ts'
import type { Answered } from '../shared/polls/family.ts'
import { isChoiceOf, questionIds } from '../shared/polls/forms.ts'
import type { PaperCount } from '../shared/polls/paper.ts'
import type { Poll, Result } from '../shared/polls/poll.ts'
import { answeredBy, tally, type Boxes } from '../shared/polls/tally.ts'
import type { Scene } from '../shared/scene.ts'
import { readCode, seatsOf, takenSeats } from '../shared/seats.ts'
import { openHolds, type Holds } from './holds.ts'
import { ideaPool, type IdeaPool } from './ideapool.ts'
import type { Library } from './library.ts'
import { paperBox } from './paperbox.ts'
import { seatingOver, type Seating } from './seating.ts'
import { tableSending, type TableSending } from './tablesending.ts'
import type { World } from './world.ts'

/** The workshop being held: runs commands, gives seats, and keeps the ballot boxes, which exist nowhere else. */
export interface Room extends Seating, TableSending {
  readonly at: { readonly engagementId: Id; readonly workshopId: Id } | null
  /** who has which block or record open */
  readonly holds: Holds
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
  /** what the tellers counted, in place of what they counted before; no piles takes it back */
  countPaper(pollId: Id, count: PaperCount): Outcome
  vote(seatId: Id, args: VoteArgs): Outcome<{ box: Id }>
  sendIdea(seatId: Id, idea: { itemId: Id; id: Id; text: string }): Outcome<{ box: Id }>
}

/** What stands around the room and is not its own: the phones' door and who is listening. */
export type Around = Pick<
  Scene,
  | 'phones'
  | 'addresses'
  | 'connected'
  | 'windows'
  | 'farWalls'
  | 'report'
  | 'gong'
  | 'wifi'
  | 'ownPictures'
>

export interface RoomNeeds {
  readonly library: Library
  readonly content: () => Content
  readonly world: World
  /** answers came in, or somebody opened a note: soon is soon enough */
  readonly stirred: () => void
  /** looks at the computer's clock before a command is stamped with it */
  readonly look: () => void
  /** the engagement's exact timeline */
  readonly journal: (engagementId: Id) => readonly Entry[]
}

export function openRoom({ library, content, world, stirred, look, journal }: RoomNeeds): Room {
  let at: Room['at'] = null
  let boxes: Boxes | null = null
  let interrupted: Id | null = null
  let pool: IdeaPool = ideaPool(world)
  const answered = new Map<string, Answered>()
  const paper = paperBox(world)
  const tables = tableSending({ library, content, world, look, at: () => at })
  const holds = openHolds(world.now, stirred)

  const here = (): Engagement | null => (at ? library.get(at.engagementId) : null)
  const openPoll = (engagement: Engagement): Poll | undefined =>
    Object.values(engagement.polls).find(
      (poll) => poll.state === 'open' && poll.workshopId === at?.workshopId,
    )

  const seating = seatingOver({
    library,
    world,
    stirred,
    at: () => at,
    openPoll: () => openPoll(here() ?? emptyEngagement),
    boxes: () => boxes,
  })
  const seatsHere = (engagement: Engagement) => seatsOf(engagement.seats, at?.workshopId ?? '')
  /** the phones' answers and the slips in one */
  const joined = (engagement: Engagement): Boxes | null =>
    boxes && paper.joinedTo(boxes, seatsHere(engagement))

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
    const all = joined(engagement)
    if (!poll || all?.pollId !== poll.id) return {}
    const seats = takenSeats(engagement.seats, workshopId)
    const isSure = paper.isSure(seats)
    const sides = Object.keys(engagement.sides)
    const counted = {
      poll,
      sides,
      sideOf: (seatId: Id) => engagement.seats[seatId]?.sideId,
      present: Object.fromEntries(
        sides.map((side) => [side, seats.filter((seat) => seat.sideId === side).length]),
      ),
      polls: Object.values(engagement.polls),
      answeredOf: (pollId: Id, rowId: Id) => (isSure && answered.get(`${pollId}/${rowId}`)) || null,
      ...paper.beside(),
    }
    return { tally: { ...tally(all, counted), ...paper.note() } }
  }

  /** Opens boxes for a measurement that has just opened, and throws them away when it has closed or was made void. */
  function keepBoxes(engagement: Engagement): void {
    const open = openPoll(engagement)
    const all = joined(engagement)
    if (all && all.pollId !== open?.id) {
      const isSure = paper.isSure(seatsHere(engagement))
      for (const [question, box] of isSure ? Object.entries(all.boxes) : []) {
        answered.set(
          `${all.pollId}/${question}`,
          answeredBy(box, (seatId) => engagement.seats[seatId]?.sideId),
        )
      }
      boxes = null
      paper.empty()
      seating.endLoans()
      interrupted = null
    }
    if (open && !boxes && !library.isSealed(at?.engagementId ?? '')) boxes = fresh(open)
  }

  /** Puts what has waited long enough to be mixed into the list; all of it where the item's collecting is closing. */
  function keepIdeas(itemId: Id, isClosing: boolean): Outcome {
    const engagement = here()
    if (!at || !engagement) return done()
    const ready = pool.ready(itemId, isClosing, engagement)
    const kept = library.ideas(at.engagementId, ready)
    if (kept.ok && ready.length > 0) pool.stored(itemId)
    return kept
  }

  return {
    ...seating,
    ...tables,
    get asks() {
      return seating.asks
    },
    get at() {
      return at
    },
    holds,
    get isMeasuring() {
      return boxes !== null
    },
    open(engagementId, workshopId) {
      const engagement = library.get(engagementId)
      if (!engagement?.workshops[workshopId]) return refused('notFound')
      if (at?.workshopId === workshopId) return done()
      at = { engagementId, workshopId }
      pool = ideaPool(world)
      boxes = null
      paper.empty()
      seating.enter()
      const open = openPoll(engagement)
      interrupted = open?.id ?? null
      keepBoxes(engagement)
      return done()
    },
    leave() {
      at = null
      boxes = null
      paper.empty()
      interrupted = null
      seating.enter()
    },
    scene(around) {
      const engagement = here()
      if (!at || !engagement) return null
      return {
        ...around,
        engagement,
        workshopId: at.workshopId,
        boxes: joined(engagement),
        slips: paper.slips,
        asks: seating.asks,
        interrupted,
        content: content(),
        ideas: { box: pool.id, waiting: (itemId) => pool.waiting(itemId) },
        now: world.now(),
      }
    },
    run(command, by) {
      look()
      const engagement = here()
      if (!at || !engagement) return refused('noWorkshopOpen')
      if ('pollId' in command && engagement.polls[command.pollId]?.workshopId !== at.workshopId) {
        return refused('notFound')
      }
      const free = holds.stands(command, by)
      if (!free.ok) return free
      if (command.do === 'closeIdeas') {
        const kept = keepIdeas(command.itemId, true)
        if (!kept.ok) return kept
      }
      const told = { at: world.now(), by, id: world.id, content: content() }
      const outcome = library.run(at.engagementId, command, {
        ...told,
        ...tallyFor(command, engagement, at.workshopId),
        ...(command.do === 'finishMinutes' && command.log
          ? { journal: journal(at.engagementId) }
          : {}),
      })
      if (outcome.ok) keepBoxes(here() ?? engagement)
      return outcome
    },
    undo: (by) => (at ? library.undo(at.engagementId, by, world.now()) : refused('nothingToUndo')),
    redo: (by) => (at ? library.redo(at.engagementId, by, world.now()) : refused('nothingToRedo')),
    ways: (by) => (at ? library.ways(at.engagementId, by) : { undo: null, redo: null }),
    isCode: (room) => here()?.workshops[at?.workshopId ?? '']?.roomCode === readCode(room),
    countPaper(pollId, count) {
      const engagement = here()
      const poll = engagement?.polls[pollId]
      if (!engagement || !poll || boxes?.pollId !== pollId) return refused('pollNotOpen')
      const counted = paper.count(poll, count, Object.keys(engagement.sides), seatsHere(engagement))
      if (counted.ok) stirred()
      return counted
    },
    sendIdea(seatId, sent) {
      const engagement = here()
      if (!engagement?.seats[seatId]) return refused('notSeated')
      const taken = pool.put(seatId, sent, engagement)
      if (!taken.ok) return taken
      const kept = keepIdeas(sent.itemId, false)
      stirred()
      return kept.ok ? done({ box: pool.id }) : kept
    },
    vote(seatId, { pollId, ballots }) {
      const engagement = here()
      const poll = engagement?.polls[pollId]
      const seat = engagement?.seats[seatId]
      if (!seat) return refused('notSeated')
      if (!poll || !boxes || boxes.pollId !== pollId || poll.state !== 'open')
        return refused('pollNotOpen')
      const sides = Object.keys(engagement?.sides ?? {})
      const whole = seat.by === 'loan' ? isWholeForm(poll, boxes, seatId, ballots) : done()
      if (!whole.ok) return whole
      let outcome: Outcome = done()
      for (const { question, id, choice, turn = 0 } of ballots) {
        const box = boxes.boxes[question]
        if (!box || !isChoiceOf(poll, question, choice, sides)) return refused('notAChoice')
        const sideId = poll.level === 'bySide' ? seat.sideId : null
        const ballot: Ballot = { id, choice, sideId, turn }
        const after = cast(box, seatId, ballot)
        if (after.ok) boxes = { ...boxes, boxes: { ...boxes.boxes, [question]: after.value } }
        else outcome = after
      }
      stirred()
      return outcome.ok ? done({ box: boxes.id }) : outcome
    },
  }
}

/** A loan device sends the whole form at once, and once: who holds it next can change nothing. */
function isWholeForm(
  poll: Poll,
  { boxes }: Boxes,
  seatId: Id,
  ballots: VoteArgs['ballots'],
): Outcome {
  const given = new Set(ballots.map((ballot) => ballot.question))
  const questions = questionIds(poll)
  if (given.size !== questions.length || questions.some((question) => !given.has(question)))
    return refused('notAChoice')
  const isFirst = Object.values(boxes).every((box) => !box.voters.includes(seatId))
  // a lost acknowledgement is asked for again: the very same ballots are in the boxes already
  const isSame = ballots.every(({ question, id, choice }) =>
    boxes[question]?.ballots.some(
      (held) => held.id === id && JSON.stringify(held.choice) === JSON.stringify(choice),
    ),
  )
  return isFirst || isSame ? done() : refused('alreadyVoted')
}
