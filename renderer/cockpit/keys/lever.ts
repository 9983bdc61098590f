import type { CockpitWords } from '../../../shared/words/cockpit/da.ts'

/** One thing that can be done from here: its button, its key and its line in the palette are all drawn from it. */
export interface Lever {
  readonly id: string
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
  | 'start'
  | 'resume'
  | 'next'
  | 'back'
  | 'pause'
  | 'plus'
  | 'minus'
  | 'end'
  | 'skip'
  | 'split'
  | 'catchUp'
  | 'cause'
  | 'rows'
  | 'settleJump'
  | 'openPoll'
  | 'closePoll'
  | 'showPoll'
  | 'measure'
  | 'join'
  | 'task'
  | 'program'
  | 'poll'
  | 'write'
  | 'black'
  | 'clock'
  | 'pictures'
  | 'wallNext'
  | 'wallBack'
  | 'gong'
  | 'readback'
  | 'release'
  | 'withoutWall'
  | 'capture'
  | 'undo'
  | 'redo'
  | 'palette'
  | 'cheatSheet'
  | 'settings'
  | 'safety'
  | 'moments'
  | 'phones'
  | 'wall'
  | 'home'
  | 'engagement'
  | 'followUp'
  | 'plan'
  | 'library'
  | 'preflight'
  | 'run'
  | 'people'
  | 'minutes'

/** What the levers reach besides the room: places on the screen. */
export interface Reach {
  capture(): void
  write(): void
  openWall(): void
  gong(): void
}

export function leverOf(levers: readonly Lever[], id: LeverId): Lever {
  const lever = levers.find((each) => each.id === id)
  if (!lever) throw new Error(`no lever ${id}`)
  return lever
}

/** Makes the levers of a group; their words stand in one place. */
export function maker(group: Lever['group'], words: CockpitWords) {
  return (
    id: LeverId,
    keys: string | null,
    cap: string | undefined,
    ready: boolean,
    pull: () => void,
  ): Lever => ({
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

const long = {
  skip: 'skipLong',
  split: 'splitLong',
  catchUp: 'catchUpLong',
  cause: 'causeLong',
  join: 'joinLong',
  task: 'taskLong',
  program: 'programLong',
  poll: 'pollLong',
  write: 'writeLong',
  black: 'blackLong',
  clock: 'clockLong',
  pictures: 'picturesLong',
  wallNext: 'wallNextLong',
  wallBack: 'wallBackLong',
  gong: 'gongLong',
  readback: 'readbackLong',
  release: 'releaseLong',
} as const
