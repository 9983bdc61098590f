import type { Command } from '../../../shared/commands.ts'
import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'
import type { WallShow } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import { pollOf, standing, type Meeting } from '../meeting.ts'

/** One thing that can be done from here: its button, its key and its line in the palette are all drawn from it. */
export interface Lever {
  readonly id: LeverId
  /** short, for a button */
  readonly label: string
  /** whole, for the palette */
  readonly long: string
  readonly group: keyof CockpitWords['groups']
  /** the key as tinykeys reads it, and as it is printed; null where it has none */
  readonly keys: string | null
  readonly cap: string | undefined
  readonly ready: boolean
  /** a state that is on, such as a wall that shows the task */
  readonly on?: boolean
  pull(): void
}

export type LeverId =
  | 'start' | 'resume' | 'next' | 'back' | 'pause' | 'plus' | 'minus' | 'end'
  | 'openPoll' | 'closePoll' | 'showPoll'
  | 'join' | 'task' | 'program' | 'poll' | 'write' | 'black'
  | 'capture' | 'undo' | 'redo' | 'palette' | 'cheatSheet' | 'settings' | 'phones' | 'wall'
  | 'home' | 'run' | 'people' | 'minutes'

/** What the levers reach besides the room: places on the screen. */
export interface Reach {
  capture(): void
  write(): void
  openWall(): void
}

/** Every lever of an open workshop, as it stands now. */
export function leversOf(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  return [...timeLevers(meeting, desk), ...pollLevers(meeting, desk), ...wallLevers(meeting, desk, reach), ...deskLevers(meeting, desk, reach)]
}

export function leverOf(levers: readonly Lever[], id: LeverId): Lever {
  const lever = levers.find((each) => each.id === id)
  if (!lever) throw new Error(`no lever ${id}`)
  return lever
}

function timeLevers(meeting: Meeting, desk: Desk): Lever[] {
  const { clock, open } = meeting
  const { words, run } = desk
  const workshopId = open.workshop.id
  const { at, row, next } = standing(meeting)
  const first = meeting.agenda[0]
  const going = clock.state === 'running' || clock.state === 'paused'
  const make = maker('time', words)
  const order = (command: Command, done?: string) => () => void run(command, done)
  const started = (item: { item: { title: { da?: string; en?: string } } } | null | undefined) =>
    item ? `${words.levers.next}: ${item.item.title[desk.language] ?? item.item.title.da ?? ''}` : undefined
  return [
    make('start', 'F5', 'F5', clock.state === 'before' && first !== undefined, () => {
      if (first) void run({ do: 'startItem', itemId: first.item.id })
    }),
    make('resume', null, 'P', clock.state === 'paused', order({ do: 'resumeClock', workshopId })),
    make('next', 'n', 'N', going && next !== null, order({ do: 'nextItem', workshopId }, started(next))),
    make('back', 'Shift+N', '⇧N', going && at > 0, order({ do: 'backItem', workshopId })),
    make('pause', 'p', 'P', going, order({ do: clock.state === 'paused' ? 'resumeClock' : 'pauseClock', workshopId })),
    make('plus', '[Shift]++', '+', going && row !== null, order({ do: 'extendItem', workshopId, minutes: 1 })),
    make('minus', '-', '−', going && row !== null, order({ do: 'extendItem', workshopId, minutes: -1 })),
    make('end', null, undefined, going, order({ do: 'endDay', workshopId }, words.run.endedTitle)),
  ]
}

function pollLevers(meeting: Meeting, desk: Desk): Lever[] {
  const card = pollOf(meeting, meeting.clock.itemId)
  const make = maker('poll', desk.words)
  const state = card?.poll.state
  const pollId = card?.poll.id ?? ''
  const turn = state === 'open' ? 'closePoll' : 'openPoll'
  return [
    make(turn, 'v', 'V', state === 'open' || state === 'planned', () => void desk.run({ do: turn, pollId })),
    make('showPoll', 'r', 'R', state === 'closed', () => void desk.run({ do: 'showPoll', pollId })),
  ]
}

function wallLevers(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  const { words, run } = desk
  const workshopId = meeting.open.workshop.id
  const { black, show } = meeting.wall.state
  const card = pollOf(meeting, meeting.clock.itemId)
  const { row } = standing(meeting)
  const make = maker('wall', words)
  const onWall = (mode: WallShow['mode']) => ({ on: !black && show.mode === mode })
  const see = (command: Extract<Command, { do: 'showOnWall' }>['show']) => () =>
    void run({ do: 'showOnWall', workshopId, show: command })
  const ofPoll = card && (card.poll.state === 'shown' ? 'result' : 'poll')
  return [
    { ...make('join', 'q', 'Q', true, see({ mode: 'join' })), ...onWall('join') },
    { ...make('task', 't', 'T', row?.item.task != null, see({ mode: 'task' })), ...onWall('task') },
    { ...make('program', 'o', 'O', true, see({ mode: 'program' })), ...onWall('program') },
    {
      ...make('poll', 'm', 'M', ofPoll !== null && card?.poll.state !== 'void', () => {
        if (card && ofPoll) see({ mode: ofPoll, pollId: card.poll.id })()
      }),
      on: !black && (show.mode === 'poll' || show.mode === 'result'),
    },
    { ...make('write', 'w', 'W', true, reach.write), ...onWall('write') },
    {
      ...make('black', 'b', 'B', true, () => void run({ do: 'blackWall', workshopId, black: !black })),
      label: black ? words.levers.unblack : words.levers.black,
      long: black ? words.levers.unblackLong : words.levers.blackLong,
      on: black,
    },
    make('wall', null, undefined, true, reach.openWall),
  ]
}

function deskLevers(meeting: Meeting, desk: Desk, reach: Reach): Lever[] {
  const notes = maker('notes', desk.words)
  const shut = meeting.room.phones.state === 'shut'
  const phones = maker('wall', desk.words)('phones', null, undefined, true, () => desk.show('phones'))
  const [label, long] = shut ? [desk.words.levers.phones, desk.words.levers.phones] : [desk.words.levers.phonesOpen, desk.words.levers.phonesOpen]
  return [
    notes('capture', 'c', 'C', true, reach.capture),
    notes('undo', '$mod+z', 'Ctrl Z', meeting.undo.undo !== null, () => void takeBack(desk, 'undo')),
    notes('redo', '$mod+y', 'Ctrl Y', meeting.undo.redo !== null, () => void takeBack(desk, 'redo')),
    { ...phones, label, long },
    ...appLevers(desk, true),
  ]
}

/** The levers that are there with no workshop open. */
export function appLevers(desk: Desk, inWorkshop: boolean): Lever[] {
  const go = maker('go', desk.words)
  const app = maker('app', desk.words)
  return [
    ...(['run', 'people', 'minutes'] as const).map((page) => go(page, null, undefined, inWorkshop, () => desk.go({ page }))),
    go('home', null, undefined, true, () => desk.go({ page: 'home' })),
    app('palette', '$mod+k', 'Ctrl K', true, () => desk.show('palette')),
    app('cheatSheet', '[Shift]+?', '?', true, () => desk.show('sheet')),
    app('settings', '$mod+,', 'Ctrl ,', true, () => desk.show('settings')),
  ]
}

/** Undoes or does again, and names what it was. */
export async function takeBack(desk: Desk, way: 'undo' | 'redo') {
  const outcome = await desk.ask[way]()
  if (!desk.tell(outcome) || !outcome.ok) return
  const what = desk.words.lines[outcome.value.kind]
  desk.say({ sentence: way === 'undo' ? desk.words.undone(what) : desk.words.redone(what) })
}

const long = { join: 'joinLong', task: 'taskLong', program: 'programLong', poll: 'pollLong', write: 'writeLong', black: 'blackLong' } as const

function maker(group: Lever['group'], words: CockpitWords) {
  return (id: LeverId, keys: string | null, cap: string | undefined, ready: boolean, pull: () => void): Lever => ({
    id,
    label: words.levers[id],
    long: words.levers[id in long ? long[id as keyof typeof long] : id],
    group,
    keys,
    cap,
    ready,
    pull,
  })
}
