import type { Id, Moment } from '../engagement.ts'
import type { Text } from '../text.ts'

/** A måling: a secret set of questions to each person, and, once closed, what may be known of the answers for ever. */
export interface Poll {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id
  readonly form: FormId
  readonly series: Series
  readonly title: Text
  readonly question: Text
  readonly rows: readonly Row[]
  /** the one choice at the end, *vælg tre*; null where it is not asked */
  readonly choose: { readonly question: Text; readonly of: number } | null
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
}

/** The principle measurement is the one form so far; its rows come from a pack. */
export type FormId = 'principles'
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

/** *part for part, ellers samlet* or *kun samlet* */
export type Level = 'bySide' | 'joint'

/** slet ikke, i mindre grad, i nogen grad, i høj grad */
export type Step = 1 | 2 | 3 | 4
export const steps = [1, 2, 3, 4] as const satisfies readonly Step[]
/** A row's answer: a step, or *ved ikke*, which is counted apart and never averaged. */
export type RowAnswer = Step | 'unknown'

/** What one person says to one question: nothing joins two of a person's answers. `choose` is the question of *vælg tre*. */
export type Choice = { readonly step: RowAnswer } | { readonly picks: readonly Id[] }
export const chooseId = 'choose'

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
  } satisfies Partial<Poll>
}

/** The questions of a form in the order they are asked: its rows, then the choice. */
export function questionsOf(poll: Pick<Poll, 'rows' | 'choose'>): Id[] {
  return [...poll.rows.map((row) => row.id), ...(poll.choose ? [chooseId] : [])]
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

/** *Vælg tre*, always joint: how many chose each, from eight; as a place (few, some, many) from four. */
export type ChoiceResult =
  | { readonly as: 'counts'; readonly base: number; readonly counts: Readonly<Record<Id, number>> }
  | { readonly as: 'places'; readonly base: number; readonly places: Readonly<Record<Id, Place>> }
  | { readonly as: 'tooFew' }

/** Everything that is published about a measurement, on every surface and for ever. */
export interface Result {
  readonly rows: readonly RowResult[]
  readonly choice: ChoiceResult | null
  /** how many answered every question, of how many who were in the room */
  readonly answered: number
  readonly seats: number
  /** who was there, by side: the line below a joint figure */
  readonly present: Readonly<Record<Id, number>>
}
