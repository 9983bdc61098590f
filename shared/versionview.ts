import type { Engagement, Id, Moment } from './engagement.ts'
import type { Language } from './text.ts'
import { differencesSaid, lackSaid } from './versionsaid.ts'
import { changedIn, versionsOf } from './versions.ts'

/** A version of the minutes as the facilitator sees it in the list. */
export interface VersionCard {
  readonly id: Id
  readonly number: number
  /** empty for version 1 */
  readonly reason: string
  /** null while it is written */
  readonly finished: {
    readonly at: Moment
    readonly by: string
    readonly languages: readonly Language[]
    readonly notes: boolean
    readonly lacked: readonly string[]
  } | null
  /** what it says otherwise than the one before it, a sentence for each thing; null for the first */
  readonly changes: readonly string[] | null
}

export function versionCards(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): VersionCard[] {
  return versionsOf(engagement, workshopId).map((version) => {
    const { id, number, reason, finished } = version
    const changed = changedIn(engagement, version)
    return {
      id,
      number,
      reason,
      finished: finished && {
        at: finished.at,
        by: finished.by,
        languages: finished.languages,
        notes: finished.notes,
        lacked: finished.lacked.map((lack) => lackSaid(lack, language)),
      },
      changes:
        changed &&
        differencesSaid(changed.differences, changed.before.finished.facts, engagement, language),
    }
  })
}
