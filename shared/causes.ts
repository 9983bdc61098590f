import type { CauseKind } from './causekinds.ts'
import type { Handlers } from './change.ts'
import { lastOrder, type Id, type Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'

/** Why an item ran over (*årsag*): the facilitator's knowledge, for her log, never for the minutes of themselves. */
export interface Cause {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id
  readonly kind: CauseKind
  /** her own words: all of the cause where its kind is `own`, else what she added */
  readonly text: string
  readonly at: Moment
}

export const causeChanges: Handlers<'noteCause' | 'removeCause'> = {
  noteCause(draft, { id, workshopId, itemId, kind, text }, told) {
    if (draft.items[itemId]?.workshopId !== workshopId) return refused('notFound')
    if (draft.causes[id]) return refused('takenAlready')
    if (kind === 'own' && !text) return refused('empty')
    const order = lastOrder(draft.causes) + 1
    draft.causes[id] = { id, order, workshopId, itemId, kind, text, at: told.at }
    return done({ line: { kind: 'causeNoted', causeId: id }, workshopId })
  },
  removeCause(draft, { causeId }) {
    const cause = draft.causes[causeId]
    if (!cause) return refused('notFound')
    delete draft.causes[causeId]
    return done({ line: { kind: 'causeRemoved', causeId }, workshopId: cause.workshopId })
  },
}
