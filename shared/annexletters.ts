import { clausesAt } from './clausesannex.ts'
import type { Engagement } from './engagement.ts'
import { versionsOf } from './versions.ts'
import type { Workshop } from './workshop.ts'

/** The annexes of the minutes in their order: the first four are always there, the others where there is anything to say. */
const annexes = [
  'people',
  'items',
  'polls',
  'actions',
  'risks',
  'benefits',
  'clauses',
  'versions',
  'log',
] as const
export type Annex = (typeof annexes)[number]
/** Where each annex is: page one points to it by its letter. */
export type AnnexLetters = Readonly<Record<Annex, string>>

/** Letters that follow each other: an annex that is left out leaves no gap. */
export function lettersFor(engagement: Engagement, workshop: Workshop): AnnexLetters {
  const there = annexes.filter((annex) => isThere(annex, engagement, workshop))
  return Object.fromEntries(
    annexes.map((annex) => [annex, String.fromCharCode(65 + there.indexOf(annex))]),
  ) as Record<Annex, string>
}

function isThere(annex: Annex, engagement: Engagement, { id }: Workshop): boolean {
  switch (annex) {
    case 'risks':
    case 'benefits':
      return Object.values(engagement.records).some(
        (record) => record.workshopId === id && record.kind === kinds[annex],
      )
    case 'clauses':
      return clausesAt(engagement, id).length > 0
    case 'versions':
      return versionsOf(engagement, id).some(
        ({ number, finished }) => number > 1 || (finished?.lacked ?? []).length > 0,
      )
    default:
      return true
  }
}

const kinds = { risks: 'risk', benefits: 'benefit' } as const
