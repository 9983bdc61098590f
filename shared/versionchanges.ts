import { current, type Draft } from 'immer'
import type { Handlers, Told } from './change.ts'
import type { CommandOf } from './commands.ts'
import { lastOrder, type Engagement, type Id } from './engagement.ts'
import { closingOf, isBlocking, lacksOf } from './finishing.ts'
import { minutesOf } from './minutes.ts'
import { done, refused } from './outcome.ts'
import { factsOf } from './versionfacts.ts'
import {
  frozenId,
  isFinished,
  versionNumber,
  versionsOf,
  type Finished,
  type Frozen,
  type Version,
} from './versions.ts'

/** Finishes minutes as a version that never changes, and opens them again for the next one. */
export const versionChanges: Handlers<'finishMinutes' | 'correctMinutes'> = {
  finishMinutes(draft, command, told) {
    const { workshopId, notes, despite } = command
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    const before = current(draft) as Engagement
    const stands = before.workshops[workshopId]
    if (!stands) return refused('notFound')
    const lacked = lacksOf(closingOf(before, stands))
    if (lacked.some(isBlocking)) return refused('pollOpenAlready')
    if (lacked.length > 0 && !despite) return refused('minutesLack')
    const languages = [...new Set(command.languages)]
    const version = openVersion(draft, command)
    workshop.finishedAt = told.at
    version.finished = {
      at: told.at,
      by: workshop.facilitator,
      languages,
      notes,
      lacked,
      facts: factsOf(before, stands),
    } as Draft<Finished>
    freeze(draft, version.id, command, told)
    return done({
      line: {
        kind: 'minutesFinished',
        workshopId,
        versionId: version.id,
        number: version.number,
        lacked: lacked.length,
      },
      workshopId,
      final: true,
    })
  },
  correctMinutes(draft, { id, workshopId, reason }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (workshop.finishedAt === null) return refused('minutesOpen')
    if (!reason) return refused('empty')
    if (draft.versions[id]) return refused('takenAlready')
    const number = versionNumber(draft as Engagement, workshopId) + 1
    const order = lastOrder(draft.versions) + 1
    draft.versions[id] = { id, order, workshopId, number, reason, finished: null }
    workshop.finishedAt = null
    return done({
      line: { kind: 'minutesReopened', workshopId, versionId: id, number },
      workshopId,
    })
  },
}

/** The version that is being written; the first one is only made here. */
function openVersion(
  draft: Draft<Engagement>,
  { id, workshopId }: CommandOf<'finishMinutes'>,
): Draft<Version> {
  const open = versionsOf(draft as Engagement, workshopId).find((each) => !isFinished(each))
  const versionId = open?.id ?? id
  const made: Version = open ?? {
    id: versionId,
    order: lastOrder(draft.versions) + 1,
    workshopId,
    number: versionNumber(draft as Engagement, workshopId),
    reason: '',
    finished: null,
  }
  draft.versions[versionId] ??= made as Draft<Version>
  return draft.versions[versionId] as Draft<Version>
}

function freeze(
  draft: Draft<Engagement>,
  versionId: Id,
  { workshopId, languages, notes, log }: CommandOf<'finishMinutes'>,
  told: Told,
): void {
  const engagement = current(draft) as Engagement
  for (const language of languages) {
    const journal = log ? (told.journal ?? []) : null
    const tree = minutesOf(engagement, workshopId, { language, notes, log: journal })
    const id = frozenId(versionId, language)
    draft.frozen[id] = { id, versionId, language, tree } as Draft<Frozen>
  }
}
