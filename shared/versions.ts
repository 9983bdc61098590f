import type { DocumentTree } from './document.ts'
import { inOrder, type Engagement, type Id, type Moment } from './engagement.ts'
import type { Lack } from './finishing.ts'
import type { Language } from './text.ts'
import { differencesOf, factsOf, type Difference, type Facts } from './versionfacts.ts'

/**
 * A version of a workshop's minutes. Version 1 is made when they are finished; a later one when they are opened for a
 * correction. A finished version never changes.
 */
export interface Version {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly number: number
  /** why the minutes were opened again; empty for version 1 */
  readonly reason: string
  /** null while it is written */
  readonly finished: Finished | null
}

export interface Finished {
  readonly at: Moment
  /** who finished it, in words: the facilitator as she is named in the minutes */
  readonly by: string
  readonly languages: readonly Language[]
  /** the udvidet referat */
  readonly notes: boolean
  /** what was lacking and known, where she finished all the same */
  readonly lacked: readonly Lack[]
  readonly facts: Facts
}

/** A finished version as it was read then: its tree, with its pictures and tables, whatever rules and words become later. */
export interface Frozen {
  readonly id: Id
  readonly versionId: Id
  readonly language: Language
  readonly tree: DocumentTree
}

export type FinishedVersion = Version & { readonly finished: Finished }

/** The versions of a workshop's minutes, the first one first. */
export function versionsOf(engagement: Engagement, workshopId: Id): Version[] {
  return inOrder(engagement.versions).filter((version) => version.workshopId === workshopId)
}

export function isFinished(version: Version): version is FinishedVersion {
  return version.finished !== null
}

/** The number that the minutes have now: of the finished version where they are finished, else of the one being written. */
export function versionNumber(engagement: Engagement, workshopId: Id): number {
  return versionsOf(engagement, workshopId).at(-1)?.number ?? 1
}

/** What a version says otherwise than the one before it; null for the first. */
export function changedIn(
  engagement: Engagement,
  { workshopId, number, finished }: Version,
): { readonly before: FinishedVersion; readonly differences: readonly Difference[] } | null {
  const workshop = engagement.workshops[workshopId]
  const before = versionsOf(engagement, workshopId).findLast((each) => each.number < number)
  if (!workshop || !before || !isFinished(before)) return null
  const now = finished?.facts ?? factsOf(engagement, workshop)
  return { before, differences: differencesOf(before.finished.facts, now) }
}

export function frozenOf(
  engagement: Engagement,
  versionId: Id,
  language: Language,
): DocumentTree | null {
  return engagement.frozen[frozenId(versionId, language)]?.tree ?? null
}

export function frozenId(versionId: Id, language: Language): Id {
  return `${versionId}.${language}`
}
