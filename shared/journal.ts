import type { DeclaredAs } from './declarationkinds.ts'
import type { Id, Moment } from './engagement.ts'
import type { ItemField } from './planning.ts'
import type { Text } from './text.ts'

/**
 * One line of the exact timeline: what happened, to which things, when and by whom. Data, put into words when read; kinds
 * are only ever added. There is no line per vote, idea or seat.
 */
export type Line =
  | { readonly kind: 'engagementBegun' }
  | {
      readonly kind:
        | 'marketSet'
        | 'tellingEdited'
        | 'tellingRemoved'
        | 'remarkStruck'
        | 'firmAnswersDeleted'
      readonly workshopId: Id
    }
  | { readonly kind: 'tellingsNoted'; readonly workshopId: Id; readonly count: number }
  | { readonly kind: 'engagementMerged' | 'mergeUndone' }
  | { readonly kind: 'engagementEdited' }
  | { readonly kind: 'sideAdded'; readonly sideId: Id }
  | { readonly kind: 'sideEdited'; readonly sideId: Id }
  | { readonly kind: 'sideRemoved'; readonly sideId: Id }
  | { readonly kind: 'partyAdded'; readonly partyId: Id }
  | { readonly kind: 'partyEdited'; readonly partyId: Id }
  | { readonly kind: 'partyRemoved'; readonly partyId: Id }
  | { readonly kind: 'peopleAdded'; readonly count: number }
  | { readonly kind: 'phasesChosen'; readonly listId: Id }
  | { readonly kind: 'phaseAdded'; readonly phaseId: Id }
  | { readonly kind: 'phaseEdited'; readonly phaseId: Id }
  | { readonly kind: 'phaseMoved'; readonly phaseId: Id }
  | { readonly kind: 'phaseRemoved'; readonly phaseId: Id }
  | { readonly kind: 'waveAdded'; readonly waveId: Id }
  | { readonly kind: 'waveEdited'; readonly waveId: Id }
  | { readonly kind: 'waveRemoved'; readonly waveId: Id }
  | { readonly kind: 'deviationLogged'; readonly deviationId: Id }
  | { readonly kind: 'deviationEdited'; readonly deviationId: Id }
  | { readonly kind: 'deviationRemoved'; readonly deviationId: Id }
  | { readonly kind: 'personAdded'; readonly personId: Id }
  | { readonly kind: 'personEdited'; readonly personId: Id }
  | { readonly kind: 'personRemoved'; readonly personId: Id }
  | { readonly kind: 'workshopPlanned'; readonly workshopId: Id }
  | { readonly kind: 'workshopEdited'; readonly workshopId: Id }
  | { readonly kind: 'attendanceNoted'; readonly workshopId: Id }
  | {
      readonly kind: 'peopleCame' | 'peopleLeft'
      readonly workshopId: Id
      readonly count: number
    }
  | { readonly kind: 'mandateSet'; readonly workshopId: Id }
  | { readonly kind: 'dayAdded'; readonly workshopId: Id }
  | { readonly kind: 'dayEdited'; readonly workshopId: Id }
  | { readonly kind: 'dayRemoved'; readonly workshopId: Id }
  | { readonly kind: 'tablesSet'; readonly workshopId: Id }
  | OfItem<'itemAdded' | 'itemMoved' | 'itemDoubled' | 'itemRemoved'>
  | (OfItem<'itemEdited'> & { readonly what: ItemField })
  | { readonly kind: 'itemsAdded'; readonly count: number }
  | { readonly kind: 'itemsMoved'; readonly count: number }
  | { readonly kind: 'itemsRemoved'; readonly count: number }
  | { readonly kind: 'agendaEdited'; readonly count: number }
  | { readonly kind: 'itemStarted'; readonly itemId: Id }
  | { readonly kind: 'clockPaused'; readonly itemId: Id }
  | { readonly kind: 'clockResumed'; readonly itemId: Id }
  | { readonly kind: 'itemExtended'; readonly itemId: Id; readonly minutes: number }
  | { readonly kind: 'dayEnded'; readonly workshopId: Id }
  | { readonly kind: 'pollPlanned'; readonly pollId: Id }
  | { readonly kind: 'pollEdited'; readonly pollId: Id }
  | { readonly kind: 'pollDropped'; readonly pollId: Id }
  | OfItem<'itemSkipped' | 'itemUnskipped' | 'itemSplit'>
  | { readonly kind: 'caughtUp'; readonly workshopId: Id; readonly count: number }
  | { readonly kind: 'clockJumped'; readonly workshopId: Id; readonly by: number }
  | { readonly kind: 'jumpSettled'; readonly workshopId: Id; readonly counted: boolean }
  | { readonly kind: 'causeNoted'; readonly causeId: Id }
  | { readonly kind: 'causeRemoved'; readonly causeId: Id }
  | { readonly kind: 'levelChosen'; readonly pollId: Id }
  | { readonly kind: 'pollOpened'; readonly pollId: Id }
  | { readonly kind: 'pollClosed'; readonly pollId: Id }
  | { readonly kind: 'pollShown'; readonly pollId: Id }
  | { readonly kind: 'pollHeldBack'; readonly pollId: Id }
  | { readonly kind: 'pollVoided'; readonly pollId: Id }
  | { readonly kind: 'pollAskedAgain'; readonly pollId: Id }
  | { readonly kind: 'talkChosen'; readonly pollId: Id }
  | { readonly kind: 'sideSaid'; readonly pollId: Id }
  | { readonly kind: 'answerGiven'; readonly answerId: Id }
  | { readonly kind: 'answerRemoved'; readonly answerId: Id }
  | { readonly kind: 'chainAdded'; readonly chainId: Id }
  | { readonly kind: 'chainEdited'; readonly chainId: Id }
  | { readonly kind: 'chainRemoved'; readonly chainId: Id }
  | { readonly kind: 'ideasOpened'; readonly itemId: Id }
  | { readonly kind: 'ideasClosed'; readonly itemId: Id }
  | { readonly kind: 'ideasShown'; readonly itemId: Id }
  | { readonly kind: 'ideaAdded'; readonly itemId: Id }
  | { readonly kind: 'ideasMerged'; readonly itemId: Id; readonly count: number }
  | { readonly kind: 'ideasSeparated'; readonly itemId: Id }
  | { readonly kind: 'ideasMoved'; readonly itemId: Id; readonly count: number }
  | { readonly kind: 'ideaLeftOut'; readonly itemId: Id }
  | { readonly kind: 'noteWritten'; readonly blockId: Id }
  | { readonly kind: 'noteEdited'; readonly blockId: Id }
  | { readonly kind: 'noteRemoved'; readonly blockId: Id }
  | { readonly kind: 'decisionMade'; readonly recordId: Id }
  | { readonly kind: 'actionAgreed'; readonly recordId: Id }
  | { readonly kind: 'riskNoted'; readonly recordId: Id }
  | { readonly kind: 'benefitNoted'; readonly recordId: Id }
  | { readonly kind: 'clauseWritten'; readonly recordId: Id }
  | { readonly kind: 'pointParked'; readonly recordId: Id }
  | { readonly kind: 'recordEdited'; readonly recordId: Id; readonly moved?: RecordMoved }
  | { readonly kind: 'recordRemoved'; readonly recordId: Id }
  | { readonly kind: 'restParked'; readonly workshopId: Id; readonly count: number }
  | {
      readonly kind: 'minutesFinished'
      readonly workshopId: Id
      readonly versionId: Id
      readonly number: number
      /** how much was lacking, and known */
      readonly lacked: number
    }
  | {
      readonly kind: 'minutesReopened'
      readonly workshopId: Id
      readonly versionId: Id
      readonly number: number
    }
  | {
      readonly kind:
        | 'gateBegun'
        | 'gateEdited'
        | 'gateAnswered'
        | 'criterionSettled'
        | 'gateConcluded'
        | 'gateReopened'
      readonly gateId: Id
    }
  | {
      readonly kind: 'stepsDrafted' | 'stepEdited' | 'stepRemoved' | 'stepsAgreed' | 'lineAgreed'
    }
  | { readonly kind: 'datesMoved' }
  | { readonly kind: 'initiativeTried'; readonly recordId: Id }
  | (WalkedBack & { readonly kind: 'undone' })
  | (WalkedBack & { readonly kind: 'redone' })
  | { readonly kind: 'declaredAs'; readonly as: DeclaredAs }

/** What a record's history is told by: from and to, in ids, days and words of the program; never what somebody wrote. */
export type RecordMoved = {
  readonly [
    Field in 'status' | 'due' | 'ownerId' | 'sideId' | 'probability' | 'impact' | 'end'
  ]?: readonly [from: string | number | null, to: string | number | null]
}

/** Undone or redone; what was done to a record stands in its history as well. */
interface WalkedBack {
  readonly of: LineKind
  readonly recordId?: Id
  readonly moved?: RecordMoved
}

/** What is done to one item carries its name, so that undo can say it even when the item is gone. */
interface OfItem<Kind extends string> {
  readonly kind: Kind
  readonly itemId: Id
  readonly title: Text
}

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
