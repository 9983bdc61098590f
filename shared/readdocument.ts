import type { ReadDocument } from './contract.ts'
import type { DocumentTree } from './document.ts'
import type { Engagement } from './engagement.ts'
import type { Entry } from './journal.ts'
import { minutesOf } from './minutes.ts'
import { done, refused, type Outcome } from './outcome.ts'
import { steeringInsertOf } from './steeringinsert.ts'
import { frozenOf, isFinished, versionsOf } from './versions.ts'

/** A document to be read on the screen or put on the clipboard. */
export function readDocument(
  engagement: Engagement,
  { what, ...which }: ReadDocument,
  journal: readonly Entry[],
): Outcome<DocumentTree> {
  const { workshopId, language } = which
  if (!engagement.workshops[workshopId]) return refused('notFound')
  return what === 'insert'
    ? done(steeringInsertOf(engagement, workshopId, { language }))
    : readMinutes(engagement, which, journal)
}

/**
 * The minutes as a tree: a finished version always as it was frozen, and only in the languages it was finished in; else as
 * they stand, marked as a draft.
 */
export function readMinutes(
  engagement: Engagement,
  { workshopId, language, notes, log = false, versionId }: Omit<ReadDocument, 'what'>,
  journal: readonly Entry[],
): Outcome<DocumentTree> {
  const workshop = engagement.workshops[workshopId]
  if (!workshop) return refused('notFound')
  const versions = versionsOf(engagement, workshopId)
  const version = versions.find(({ id }) => id === versionId)
  if (versionId !== undefined && !version) return refused('notFound')
  const wanted = version ?? (workshop.finishedAt === null ? null : versions.at(-1))
  if (wanted && isFinished(wanted)) {
    const tree = frozenOf(engagement, wanted.id, language)
    return tree ? done(tree) : refused('notInLanguage', String(wanted.number))
  }
  return done(minutesOf(engagement, workshopId, { language, notes, log: log ? journal : null }))
}
