import type { Id, Moment } from '../engagement.ts'
import type { Text } from '../text.ts'
import type { PaperNote } from './paper.ts'

/** A måling: a secret set of questions to each person, and, once closed, what may be known of the answers for ever. */
export interface Poll {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id
  readonly form: FormId
  /** of the principles; null for every other form, which no curve is drawn of */
  readonly series: Series | null
  readonly title: Text
  readonly question: Text
  readonly rows: readonly Row[]
  /** the choice of so many of the rows: at the end of the principles (*vælg tre*), or all there is; null where not asked */
  readonly choose: { readonly question: Text; readonly of: number } | null
  /** how many points each person spends; null where none are */
  readonly points: number | null
  /** what is asked of each risk; empty for every other form */
  readonly asks: readonly RiskAsk[]
  /** *prøvespørgsmål*: tries the phones, and stands in no minutes */
  readonly trial: boolean
  /** the level it will have, or had: by the roster until it opens unless she chose; never changed after */
  readonly level: Level
  readonly levelChosen: boolean
  readonly k: number
  readonly state: PollState
  readonly openedAt: Moment | null
  readonly closedAt: Moment | null
  /** the level each row was closed at, kept also where the figures are void: later rounds are never finer */
  readonly levels: Readonly<Record<Id, Level>>
  /** the published figures; null until closed and for ever if void */
  readonly result: Result | null
  /** the reason it was not shown, or made void */
  readonly reason: string
  /** whether she had seen the figures before she made it void */
  readonly seen: boolean
  /** the rows chosen for talk, most urgent first */
  readonly talk: readonly Id[]
  /** *partssvar*: what sides said openly to rows shown jointly, by row and side; kept if void, and then not shown */
  readonly said: Readonly<Record<Id, Readonly<Record<Id, SideSaid>>>>
}

/** What a side answered openly, through the one who spoke for it. */
export interface SideSaid {
  readonly step: RowAnswer
  readonly speaker: string
}

/**
 * The forms of a measurement: the principles' rows from a pack; statements on the same four steps; n of m; points to
 * spend; a ranking of all; and risks, each with probability, consequence and who can best act.
 */
export const forms = ['principles', 'scale', 'choose', 'points', 'ranking', 'risks'] as const
export type FormId = (typeof forms)[number]

/** *Sandsynlighed*, *konsekvens* (both on the four steps) and *hvem kan bedst gøre noget ved den?* (a side). */
export const riskAsks = ['probability', 'consequence', 'who'] as const
export type RiskAsk = (typeof riskAsks)[number]
/** *ved start*, *undervejs*, *ved afslutning*: three series that are never drawn on one curve */
export type Series = 'start' | 'during' | 'end'
export type PollState = 'planned' | 'open' | 'closed' | 'shown' | 'void'

export interface Row {
  readonly id: Id
  /** such as *Topledelse* */
  readonly short: Text
  /** in everyday words, as the phone shows it */
  readonly text: Text
  /** one of the council's three focus areas */
  readonly star: boolean
}

/** The temperature's eighth row, *alt i alt*: answered like the others, and no principle. */
export const overallId = 'overall'

/** *part for part, ellers samlet* or *kun samlet* */
export type Level = 'bySide' | 'joint'

/** slet ikke, i mindre grad, i nogen grad, i høj grad */
export type Step = 1 | 2 | 3 | 4
export const steps = [1, 2, 3, 4] as const satisfies readonly Step[]
/** A row's answer: a step, or *ved ikke*, which is counted apart and never averaged. */
export type RowAnswer = Step | 'unknown'

/** What one person says to one question: nothing joins two of a person's answers. */
export type Choice =
  | { readonly step: RowAnswer }
  /** so many different rows as are to be chosen */
  | { readonly picks: readonly Id[] }
  /** one entry per point, so that a row with two points stands twice */
  | { readonly spent: readonly Id[] }
  /** every row once, the most important first */
  | { readonly ranked: readonly Id[] }
  /** the side that can best do something about it, or `unknown` */
  | { readonly who: Id }

/** The one question of a choice, of points and of a ranking. */
export const chooseId = 'choose'
export const pointsId = 'points'
export const rankingId = 'ranking'

/** What a measurement holds before it is opened: nobody has been asked. */
export function unasked() {
  return {
    state: 'planned',
    openedAt: null,
    closedAt: null,
    levels: {},
    result: null,
    reason: '',
    seen: false,
    talk: [],
    said: {},
  } satisfies Partial<Poll>
}

/** lavt (mean ≤ 2), midt, højt (mean ≥ 3) */
export type Place = 'low' | 'middle' | 'high'

/**
 * What may be known of one group's answers to one row. `base` is how many of the group answered the row, *ved ikke*
 * included. A place has no number of *ved ikke*.
 */
export type Figure =
  | {
      readonly as: 'bars'
      readonly base: number
      readonly counts: readonly [number, number, number, number]
      readonly unknown: number
      readonly mean: number
    }
  | { readonly as: 'place'; readonly base: number; readonly place: Place }
  | { readonly as: 'tooFew' }

export type RowResult =
  | { readonly rowId: Id; readonly level: 'joint'; readonly joint: Figure }
  | { readonly rowId: Id; readonly level: 'bySide'; readonly sides: Readonly<Record<Id, Figure>> }

/** A choice among rows or sides, always joint: how many chose each, from eight; as a place (few, some, many) from four. */
export type ChoiceResult =
  | { readonly as: 'counts'; readonly base: number; readonly counts: Readonly<Record<Id, number>> }
  | { readonly as: 'places'; readonly base: number; readonly places: Readonly<Record<Id, Place>> }
  | { readonly as: 'tooFew' }

/** Points, always joint: the sum of each row, from eight; from four a place (few, some, many) beside an even share. */
export type PointsResult =
  | {
      readonly as: 'sums'
      readonly base: number
      /** how many points each person had */
      readonly each: number
      readonly sums: Readonly<Record<Id, number>>
    }
  | { readonly as: 'places'; readonly base: number; readonly places: Readonly<Record<Id, Place>> }
  | { readonly as: 'tooFew' }

/**
 * A ranking, always joint: each row's mean place (1 is first) with how many put it first beside it, from eight; from four
 * whether it stands high, in the middle or low.
 */
export type RankingResult =
  | {
      readonly as: 'means'
      readonly base: number
      readonly means: Readonly<Record<Id, number>>
      readonly firsts: Readonly<Record<Id, number>>
    }
  | { readonly as: 'places'; readonly base: number; readonly places: Readonly<Record<Id, Place>> }
  | { readonly as: 'tooFew' }

/** Everything that is published about a measurement, on every surface and for ever. */
export interface Result {
  /** each question on the four steps: a row's id, or a risk's with what was asked of it (`riskQuestion`) */
  readonly rows: readonly RowResult[]
  readonly choice: ChoiceResult | null
  readonly points: PointsResult | null
  readonly ranking: RankingResult | null
  /** by risk: how many named each side, and *ved ikke* as `unknown` */
  readonly who: Readonly<Record<Id, ChoiceResult>>
  /** how many answered every question, of how many who were in the room */
  readonly answered: number
  readonly seats: number
  /** who was there, by side: the line below a joint figure */
  readonly present: Readonly<Record<Id, number>>
  /** how many answered on paper, and who counted the slips */
  readonly paper?: PaperNote
}
