import type { Handlers } from './change.ts'
import { lastOrder, type Id, type Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'

/**
 * A partssvar, rollesvar or bordsvar: given openly, on behalf of somebody, with the speaker's name. It knows no smallest
 * group, stands with the name in the minutes, and is never mixed with what people answered in secret.
 */
export interface OpenAnswer {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id
  /** `count` is hands, dots, or a formal *afstemning*: counted in the open */
  readonly kind: 'side' | 'role' | 'table' | 'count'
  /** a side's id, or the role or the table in words; of a count, who had the mandate or who counted */
  readonly from: string
  readonly speaker: string
  readonly text: string
  /** which of the item's choices, counted from 0, where it has any */
  readonly choice: number | null
  /** how many of each of the item's choices, in their order; null for all that is not a count */
  readonly counts: readonly number[] | null
  readonly at: Moment
}

export const answerChanges: Handlers<'giveAnswer' | 'removeAnswer'> = {
  giveAnswer(draft, { do: _, ...answer }, told) {
    const item = draft.items[answer.itemId]
    if (!item) return refused('notFound')
    if (answer.kind === 'side' && !draft.sides[answer.from]) return refused('notFound')
    const { counts = null } = answer
    const isCount = answer.kind === 'count'
    if (isCount !== (counts !== null)) return refused('notUnderstood')
    if (!isCount && (!answer.from || (!answer.text && answer.choice === null)))
      return refused('empty')
    const { workshopId } = item
    const order = draft.answers[answer.id]?.order ?? lastOrder(draft.answers) + 1
    draft.answers[answer.id] = { ...answer, counts, workshopId, order, at: told.at }
    return done({ line: { kind: 'answerGiven', answerId: answer.id }, workshopId })
  },
  removeAnswer(draft, { answerId }) {
    const answer = draft.answers[answerId]
    if (!answer) return refused('notFound')
    delete draft.answers[answerId]
    return done({ line: { kind: 'answerRemoved', answerId }, workshopId: answer.workshopId })
  },
}
