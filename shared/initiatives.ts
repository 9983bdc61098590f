import type { Handlers } from './change.ts'
import {
  inOrder,
  lastOrder,
  packPhaseOf,
  type Engagement,
  type Id,
  type Moment,
  type Side,
} from './engagement.ts'
import type { Did, Worked } from './initiativekinds.ts'
import { done, refused } from './outcome.ts'
import { isAction, type Action, type Kept } from './records.ts'

/**
 * Initiatives that were taken from the phase's list: each is an action, of one side or of both together. At the next meeting
 * each is asked: did we do it, and did it work?
 */
export interface Tried {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly actionId: Id
  readonly did: Did
  /** null where it was not done, and cannot have worked */
  readonly worked: Worked | null
  readonly text: string
  readonly at: Moment
}

export function isInitiative(record: Kept): record is Action & { readonly initiativeId: Id } {
  return isAction(record) && record.initiativeId !== null
}

/** What was taken at a meeting: the sides that have none yet, and whether one was taken together. */
export interface Taken {
  readonly taken: readonly Action[]
  readonly without: readonly Side[]
  readonly together: boolean
}

export function takenAt(records: readonly Kept[], sides: readonly Side[], workshopId: Id): Taken {
  const taken = records.filter(isInitiative).filter((each) => each.workshopId === workshopId)
  return {
    taken,
    without: sides.filter(({ id }) => !taken.some(({ sideId }) => sideId === id)),
    together: taken.some(({ sideId, ownerId }) => sideId === null && ownerId === null),
  }
}

/** Those of earlier meetings that were not given up: asked at the opening of this one, until they were done and worked. */
export function toAsk(records: readonly Kept[], tried: readonly Tried[], workshopId: Id): Action[] {
  return records
    .filter(isInitiative)
    .filter((each) => each.workshopId !== workshopId && each.status !== 'dropped')
    .filter(
      ({ id }) =>
        !tried.some(
          (each) =>
            each.actionId === id &&
            each.workshopId !== workshopId &&
            each.did === 'yes' &&
            each.worked !== 'unknown',
        ),
    )
}

/** What the item needs to put them forward and to ask about them. */
export interface InitiativesView {
  /** the pack's phase that the engagement is in */
  readonly packPhase: Id | null
  readonly tried: readonly Tried[]
}

export function initiativesView(engagement: Engagement): InitiativesView {
  return { packPhase: packPhaseOf(engagement), tried: inOrder(engagement.tried) }
}

export const initiativeChanges: Handlers<'sayTried'> = {
  sayTried(draft, { workshopId, actionId, did, worked, text }, told) {
    const action = draft.records[actionId]
    if (!draft.workshops[workshopId] || action?.kind !== 'action') return refused('notFound')
    const id = `${actionId}|${workshopId}`
    const line = { kind: 'initiativeTried', recordId: actionId } as const
    if (did === null) delete draft.tried[id]
    else {
      const order = draft.tried[id]?.order ?? lastOrder(draft.tried) + 1
      const said = { did, worked: did === 'no' ? null : worked, text }
      draft.tried[id] = { id, order, workshopId, actionId, ...said, at: told.at }
    }
    return done({ line, workshopId })
  },
}
