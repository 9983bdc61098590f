import type { ItFacts } from '../itpage.ts'
import type { Engagement, Id, MinuteOfDay, Moment, PlainDate } from '../engagement.ts'
import type { NetworkAddress, PhonesState } from '../views.ts'
import type { Copying } from '../safety.ts'
import type { AddressWhy } from './addresses.ts'
import type { Fault } from './faults.ts'
import type { Followed, Heard, Shows, Told } from './heard.ts'
import type { LevelLine } from './levels.ts'
import type { Machine, System, WhyNot } from './machine.ts'

/**
 * *Klargør*: what a meeting needs, each looked at and told in one of four states, with one sentence of why and one thing to
 * do. It never stands in the way: *Start alligevel* is always there.
 */
export interface Tick {
  readonly id: TickId
  readonly state: TickState
  readonly because: Because
}

/** grøn, gul, rød, ikke afprøvet */
export type TickState = 'ok' | 'warn' | 'bad' | 'untried'

/** The ticks in their order and their three groups, as the page shows them. */
export const tickGroups = {
  room: ['display', 'quiet', 'network', 'phone'],
  people: ['roster', 'levels', 'agenda'],
  computer: ['power', 'disk', 'copy', 'clock'],
} as const
export type TickGroup = keyof typeof tickGroups
export type TickId = (typeof tickGroups)[TickGroup][number]

/** The reason a tick stands as it does, with the figures its sentence mentions. */
export type Because =
  // ——— the wall
  | { readonly why: 'mirrored'; readonly system: System }
  | { readonly why: 'wallShown' }
  | { readonly why: 'wallElsewhere'; readonly names: readonly string[] }
  | { readonly why: 'wallClosed' }
  | { readonly why: 'wallHere'; readonly system: System }
  | { readonly why: 'oneScreen'; readonly system: System }
  | { readonly why: 'onePicture'; readonly system: System }
  | { readonly why: 'screensUnknown'; readonly whyNot: WhyNot; readonly shown: boolean }
  // ——— messages of other programs
  | { readonly why: 'quiet' }
  | { readonly why: 'quietTold' }
  | { readonly why: 'loud'; readonly system: System }
  | { readonly why: 'quietUnknown'; readonly system: System; readonly whyNot: WhyNot }
  // ——— the address
  | { readonly why: 'noNetwork' }
  | { readonly why: 'stranded'; readonly adapter: string }
  | { readonly why: 'onlyVirtual'; readonly address: string; readonly adapter: string }
  | { readonly why: 'onLoopback' }
  | { readonly why: 'onVirtual'; readonly address: string; readonly better: string | null }
  | { readonly why: 'addressLost'; readonly address: string }
  | { readonly why: 'followed'; readonly from: string; readonly to: string }
  | { readonly why: 'besideVpn'; readonly address: string; readonly adapter: string }
  | {
      readonly why: 'address'
      readonly address: string
      readonly adapter: string
      readonly as: AddressWhy
      readonly others: number
    }
  // ——— a phone
  | { readonly why: 'through'; readonly devices: number }
  | { readonly why: 'throughHere' }
  | { readonly why: 'onlyHere' }
  | { readonly why: 'halfway' }
  | { readonly why: 'secureTried' }
  | { readonly why: 'knocked' }
  | { readonly why: 'phonesShut' }
  | { readonly why: 'waiting' }
  | { readonly why: 'phoneShows'; readonly shows: Shows }
  // ——— who comes, and what may be shown of their answers
  | { readonly why: 'nobody' }
  | { readonly why: 'sideEmpty'; readonly side: string }
  | { readonly why: 'noAnswers'; readonly side: string }
  | { readonly why: 'homeless'; readonly names: readonly string[] }
  | { readonly why: 'noMandate'; readonly side: string }
  | { readonly why: 'roster'; readonly answers: number; readonly others: number }
  | { readonly why: 'noMeasurements' }
  | { readonly why: 'levelsOpen' }
  | { readonly why: 'levelsTooFine'; readonly side: string; readonly count: number }
  | { readonly why: 'levels'; readonly bySide: number; readonly joint: number }
  // ——— the plan
  | { readonly why: 'noItems' }
  | { readonly why: 'tooMuch'; readonly minutes: number }
  | { readonly why: 'fits'; readonly spare: number; readonly ends: MinuteOfDay }
  // ——— the computer
  | { readonly why: 'mains'; readonly percent: number | null }
  | { readonly why: 'battery'; readonly percent: number | null }
  | { readonly why: 'batteryLow'; readonly percent: number }
  | { readonly why: 'powerUnknown'; readonly whyNot: WhyNot }
  | { readonly why: 'diskFree'; readonly bytes: number }
  | { readonly why: 'diskLow'; readonly bytes: number }
  | { readonly why: 'diskFull'; readonly bytes: number }
  | { readonly why: 'diskUnknown'; readonly whyNot: WhyNot }
  | { readonly why: 'copied'; readonly at: MinuteOfDay; readonly date: PlainDate }
  | { readonly why: 'copyOld'; readonly at: MinuteOfDay; readonly date: PlainDate }
  | { readonly why: 'copying'; readonly to: 'laptop' | 'stick' }
  | { readonly why: 'copyBegins'; readonly to: 'laptop' | 'stick' }
  | { readonly why: 'copyStopped'; readonly to: 'laptop' | 'stick' }
  | { readonly why: 'noCopy' }
  | { readonly why: 'clockRight'; readonly zone: string }
  | { readonly why: 'zoneDiffers'; readonly computer: string; readonly workshop: string }
  | { readonly why: 'past'; readonly date: PlainDate }
  | { readonly why: 'clockTurns'; readonly date: PlainDate }
  // ——— any
  | { readonly why: 'looking' }

export type Why = Because['why']

/** Everything the ticks are read off. */
export interface Situation {
  readonly engagement: Engagement
  readonly workshopId: Id
  /** null until the computer has been looked at */
  readonly machine: Machine | null
  readonly phones: PhonesState
  readonly addresses: readonly NetworkAddress[]
  /** an adapter that is up and was given no address; null where there is none */
  readonly stranded: string | null
  readonly heard: Heard
  readonly followed: Followed | null
  readonly told: Told
  /** windows that show the wall now */
  readonly windows: number
  /** the walls on other computers, by name; their windows are among those */
  readonly farWalls: readonly string[]
  /** the newest checked copy of the data on this computer */
  readonly snapshot: Moment | null
  /** the safety copy on a second laptop or a stick */
  readonly copying: Copying
  readonly now: Moment
}

/** What the page is told: the ticks, and what lies behind them where there is more to see. */
export interface PreflightView {
  readonly ticks: readonly Tick[]
  readonly levels: readonly LevelLine[]
  /** null until looked; else when */
  readonly looked: Moment | null
  readonly told: Told
  /** own notes are held back from the screen, because everybody sees it */
  readonly mirrored: boolean
  readonly firewall: Machine['firewall'] | null
  readonly faults: readonly Fault[]
  /** for the page *Til it-afdelingen*; null until looked */
  readonly it: ItFacts | null
}

export function made(id: TickId) {
  return (state: TickState, because: Because): Tick => ({ id, state, because })
}

export type BecauseOf<W extends Why> = Extract<Because, { readonly why: W }>
