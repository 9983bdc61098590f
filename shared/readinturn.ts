import { isAction, isDecision, type Action, type Decision, type Kept } from './records.ts'

/** What is read back: the decisions and then the actions, for those are what a side can be held to. */
export type ReadBack = Decision | Action

/** What *opsamling* goes through, in the order in which it is read: decisions first, then actions, by number. */
export function readInTurn(records: readonly Kept[]): ReadBack[] {
  return [
    ...records.filter(isDecision).toSorted((a, b) => a.number - b.number),
    ...records.filter(isAction).toSorted((a, b) => a.number - b.number),
  ]
}
