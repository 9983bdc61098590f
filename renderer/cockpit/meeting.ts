import type { Item } from '../../shared/agenda.ts'
import type { Id, Side } from '../../shared/engagement.ts'
import { isOpenAction, isOpenPoint, type Kept } from '../../shared/records.ts'
import type { TableView } from '../../shared/tableviews.ts'
import type { AgendaRow, FacilitatorView, PollCard } from '../../shared/views.ts'
import type { WallShow } from '../../shared/wall.ts'

type Present<T> = { readonly [Name in keyof T]: NonNullable<T[Name]> }
/** What a meeting cannot be drawn without. */
const slices = [
  'open',
  'agenda',
  'clock',
  'causes',
  'polls',
  'answers',
  'chains',
  'ideas',
  'notes',
  'records',
  'versions',
  'gate',
  'steps',
  'initiatives',
  'room',
  'preflight',
  'wall',
  'drafts',
] as const satisfies readonly (keyof FacilitatorView)[]
type Slices = (typeof slices)[number]

/** The workshop that is open, with all its slices there: what the pages of a workshop are drawn from. */
export interface Meeting
  extends Present<Pick<FacilitatorView, Slices>>, Pick<FacilitatorView, 'undo'> {
  readonly table: TableView
  /** null where no suppliers compete */
  readonly market: FacilitatorView['market']
  /** what others at the table have open */
  readonly holds: TableView['holds']
  /** *egne noter* by item; null while everybody sees this screen */
  readonly ownNotes: FacilitatorView['ownNotes']
}

const nobodyAtTable: TableView = {
  door: { state: 'shut', trouble: null },
  waiting: [],
  devices: [],
  steering: null,
  holds: [],
}

export function meetingOf(view: Partial<FacilitatorView>): Meeting | null {
  if (slices.some((name) => !view[name])) return null
  const here = Object.fromEntries(slices.map((name) => [name, view[name]]))
  const table = view.table ?? nobodyAtTable
  return {
    ...(here as Present<Pick<FacilitatorView, Slices>>),
    undo: view.undo ?? noWays,
    table,
    market: view.market ?? null,
    holds: table.holds,
    ownNotes: view.ownNotes ?? null,
  }
}

const noWays = { undo: null, redo: null }

type Recorded = Pick<Meeting, 'records'> & {
  readonly open: { readonly workshop: { readonly id: Id } }
}

/** The decisions and actions of this workshop; older ones belong to the engagement and stand apart. */
export function recordsOf(meeting: Recorded): Kept[] {
  return meeting.records.filter((record) => record.workshopId === meeting.open.workshop.id)
}

/** What was agreed or parked before and is still open: the workshop opens with it. */
export function openFromBefore(meeting: Recorded): Kept[] {
  return meeting.records
    .filter((record) => isOpenAction(record) || isOpenPoint(record))
    .filter((record) => record.workshopId !== meeting.open.workshop.id)
}

export function itemsOf(meeting: Meeting): Item[] {
  return meeting.agenda.map((row) => row.item)
}

/** The item the clock stands on, and the next one that is not skipped. */
export function standing(meeting: Meeting): {
  readonly at: number
  readonly row: AgendaRow | null
  readonly next: AgendaRow | null
} {
  const at = meeting.agenda.findIndex((row) => row.item.id === meeting.clock.itemId)
  const next = meeting.agenda.slice(at + 1).find((row) => row.item.skipped === null) ?? null
  return { at, row: meeting.agenda[at] ?? null, next }
}

/** All measurements of an item, in the order they came: *Spørg igen* and *Mål noget nu* add to them. */
export function pollsOf(meeting: Meeting, itemId: Id | null): PollCard[] {
  return meeting.polls.filter((card) => card.poll.itemId === itemId)
}

/** The measurement of an item she is at: the open one, else the newest that is not done with, else the newest. */
export function pollOf(meeting: Meeting, itemId: Id | null): PollCard | null {
  const cards = pollsOf(meeting, itemId)
  return cards.find(isOpen) ?? cards.findLast(isWaiting) ?? cards.at(-1) ?? null
}

/** The one that *Åbn for svar* and *Luk for svar* are about: the open one, else the newest that is ready. */
export function pollToTurn(meeting: Meeting, itemId: Id | null): PollCard | null {
  const cards = pollsOf(meeting, itemId)
  return cards.find(isOpen) ?? cards.findLast(({ poll }) => poll.state === 'planned') ?? null
}

/** The one that *Vis resultat* is about: the newest that is closed, those held back last. */
export function pollToShow(meeting: Meeting, itemId: Id | null): PollCard | null {
  const closed = pollsOf(meeting, itemId).filter(({ poll }) => poll.state === 'closed')
  return closed.findLast(({ poll }) => poll.reason === '') ?? closed.at(-1) ?? null
}

function isOpen({ poll }: PollCard): boolean {
  return poll.state === 'open'
}

/** Ready, or closed and neither shown nor held back. */
function isWaiting({ poll }: PollCard): boolean {
  return poll.state === 'planned' || (poll.state === 'closed' && poll.reason === '')
}

/** The newest closed measurement with rows to choose for talk: principles, statements, or risks. */
export function talkOf(meeting: Meeting): PollCard | null {
  return (
    meeting.polls
      .filter(
        ({ poll, reading }) =>
          (poll.state === 'closed' || poll.state === 'shown') &&
          reading !== null &&
          (poll.form === 'principles'
            ? poll.choose !== null
            : poll.form === 'scale' || poll.form === 'risks'),
      )
      .at(-1) ?? null
  )
}

/** The principles chosen for talk, in the newest measurement that has any. */
export function talkedAbout({ polls }: Pick<Meeting, 'polls'>): readonly Id[] {
  return polls.findLast(({ poll }) => poll.talk.length > 0)?.poll.talk ?? []
}

/** What is on the wall as one word of the scene's list. */
export function wallWord({ wall }: Pick<Meeting, 'wall'>): WallShow['mode'] | 'black' | 'released' {
  if (wall.state.released) return 'released'
  return wall.state.black ? 'black' : wall.state.show.mode
}

export function sideOfParty(
  meeting: { readonly open: Pick<Meeting['open'], 'sides' | 'parties'> },
  partyId: Id,
): Side | null {
  const sideId = meeting.open.parties.find((party) => party.id === partyId)?.sideId
  return meeting.open.sides.find((side) => side.id === sideId) ?? null
}

/** How many sit in the room, and how many of them can be reached: a loan device and paper are always at hand. */
export function inRoom({ room }: Pick<Meeting, 'room'>): {
  readonly here: number
  readonly taken: number
} {
  const taken = room.seats.filter((seat) => seat.taken)
  const onPaper = Object.values(room.paper.places).flat().length
  const here = taken.filter((seat) => seat.connected || seat.by === 'loan').length
  return { here: here + onPaper, taken: taken.length + onPaper }
}
