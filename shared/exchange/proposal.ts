import type { Collection, Id, Moment } from '../engagement.ts'
import type { Pick } from './kinds.ts'

/** What a file would change here, before anything is written. */
export interface Proposal {
  readonly engagementId: Id
  readonly name: string
  /** whose laptop the file comes from, in words; empty where nobody said */
  readonly by: string
  /** false where the whole engagement is new here */
  readonly isHere: boolean
  readonly workshops: number
  readonly records: number
  /** things that come, are changed and go, without a question */
  readonly fresh: readonly Item[]
  readonly changed: readonly Item[]
  readonly gone: readonly Item[]
  readonly conflicts: readonly Conflict[]
  /** numbers that both laptops gave: the record that comes in gets the next */
  readonly renumbered: readonly {
    readonly from: string
    readonly to: string
    readonly text: string
  }[]
}

/** A thing in words: its kind, and what it is called. */
export interface Item {
  readonly key: string
  readonly collection: Collection
  readonly what: string
  readonly title: string
}

/** Where both have done something to the same since they last were one: she chooses. */
export interface Conflict {
  /** what a choice is given by */
  readonly key: string
  readonly item: Item
  /** the field in words; empty where the whole thing is meant */
  readonly field: string
  readonly mine: Version
  readonly theirs: Version
  readonly may: readonly Pick[]
}

export interface Version {
  /** what stands there, in words; null where it was taken away */
  readonly words: string | null
  readonly at: Moment | null
  readonly by: string
}
