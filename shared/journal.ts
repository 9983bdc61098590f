import type { Id, Moment } from './engagement.ts'

/**
 * One line of the exact timeline: what happened, to which things, when and by whom. Data, put into words when read; kinds
 * are only ever added. There is no line per vote, idea or seat.
 */
export type Line =
  | { readonly kind: 'engagementBegun' }
  | { readonly kind: 'engagementEdited' }
  | { readonly kind: 'personAdded'; readonly personId: Id }
  | { readonly kind: 'personEdited'; readonly personId: Id }
  | { readonly kind: 'personRemoved'; readonly personId: Id }
  | { readonly kind: 'workshopPlanned'; readonly workshopId: Id }
  | { readonly kind: 'workshopEdited'; readonly workshopId: Id }
  | { readonly kind: 'attendanceNoted'; readonly workshopId: Id }
  | { readonly kind: 'itemEdited'; readonly itemId: Id }
  | { readonly kind: 'itemStarted'; readonly itemId: Id }
  | { readonly kind: 'clockPaused'; readonly itemId: Id }
  | { readonly kind: 'clockResumed'; readonly itemId: Id }
  | { readonly kind: 'itemExtended'; readonly itemId: Id; readonly minutes: number }
  | { readonly kind: 'dayEnded'; readonly workshopId: Id }
  | { readonly kind: 'levelChosen'; readonly pollId: Id }
  | { readonly kind: 'pollOpened'; readonly pollId: Id }
  | { readonly kind: 'pollClosed'; readonly pollId: Id }
  | { readonly kind: 'pollShown'; readonly pollId: Id }
  | { readonly kind: 'pollHeldBack'; readonly pollId: Id }
  | { readonly kind: 'pollVoided'; readonly pollId: Id }
  | { readonly kind: 'pollAskedAgain'; readonly pollId: Id }
  | { readonly kind: 'talkChosen'; readonly pollId: Id }
  | { readonly kind: 'answerGiven'; readonly answerId: Id }
  | { readonly kind: 'answerRemoved'; readonly answerId: Id }
  | { readonly kind: 'noteWritten'; readonly blockId: Id }
  | { readonly kind: 'noteEdited'; readonly blockId: Id }
  | { readonly kind: 'noteRemoved'; readonly blockId: Id }
  | { readonly kind: 'decisionMade'; readonly recordId: Id }
  | { readonly kind: 'actionAgreed'; readonly recordId: Id }
  | { readonly kind: 'recordEdited'; readonly recordId: Id }
  | { readonly kind: 'recordRemoved'; readonly recordId: Id }
  | { readonly kind: 'undone'; readonly of: LineKind }
  | { readonly kind: 'redone'; readonly of: LineKind }

export type LineKind = Line['kind']

/** A line as it stands in the store. */
export interface Entry {
  readonly seq: number
  readonly at: Moment
  readonly by: By
  readonly workshopId: Id | null
  readonly line: Line
}

/** Who asked: the facilitator, or a device let in at the table. Never a participant. */
export type By = string
export const facilitator: By = 'facilitator'
