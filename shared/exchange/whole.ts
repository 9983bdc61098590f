import type { Collection, Engagement, Id, Table } from '../engagement.ts'

/**
 * Whether an engagement hangs together: what every page takes for granted, and a file from outside may not. Tells the
 * first thing that does not, for the log; null where all is well.
 */
export function faultIn(engagement: Engagement, engagementId: Id): string | null {
  const about = Object.keys(engagement.about)
  if (about.length !== 1 || about[0] !== engagementId) return 'about'
  return lost(engagement)[0] ?? circleIn(engagement) ?? numberTwice(engagement)
}

/** What points at what: the field of a thing that names another, which must be there. */
export const references: readonly {
  readonly from: Collection
  readonly field: string
  readonly to: Collection
}[] = [
  { from: 'parties', field: 'sideId', to: 'sides' },
  { from: 'people', field: 'partyId', to: 'parties' },
  { from: 'phases', field: 'within', to: 'phases' },
  { from: 'items', field: 'workshopId', to: 'workshops' },
  { from: 'clocks', field: 'id', to: 'workshops' },
  { from: 'walls', field: 'id', to: 'workshops' },
  { from: 'causes', field: 'workshopId', to: 'workshops' },
  { from: 'polls', field: 'workshopId', to: 'workshops' },
  { from: 'polls', field: 'itemId', to: 'items' },
  { from: 'answers', field: 'workshopId', to: 'workshops' },
  { from: 'chains', field: 'workshopId', to: 'workshops' },
  { from: 'collecting', field: 'workshopId', to: 'workshops' },
  { from: 'ideas', field: 'workshopId', to: 'workshops' },
  { from: 'blocks', field: 'workshopId', to: 'workshops' },
  { from: 'versions', field: 'workshopId', to: 'workshops' },
  { from: 'frozen', field: 'versionId', to: 'versions' },
  { from: 'gates', field: 'id', to: 'workshops' },
  { from: 'gateAnswers', field: 'workshopId', to: 'workshops' },
  { from: 'tried', field: 'workshopId', to: 'workshops' },
  { from: 'markets', field: 'id', to: 'workshops' },
  { from: 'tellings', field: 'workshopId', to: 'workshops' },
  { from: 'struck', field: 'workshopId', to: 'workshops' },
  { from: 'records', field: 'workshopId', to: 'workshops' },
  { from: 'seats', field: 'workshopId', to: 'workshops' },
  { from: 'drafts', field: 'workshopId', to: 'workshops' },
]

type Things = { readonly [C in Collection]: Table<object> }

/** The things that name another one that is not there, as `collection/id field`. */
function lost(engagement: Engagement): string[] {
  const things: Things = engagement
  return references.flatMap(({ from, field, to }) =>
    Object.entries(things[from]).flatMap(([id, thing]) => {
      const named = (thing as Record<string, unknown>)[field]
      const is = typeof named !== 'string' || Object.hasOwn(things[to], named)
      return is ? [] : [`${from}/${id} ${field}`]
    }),
  )
}

/** A thing that is, step by step, a part of itself: drawing it would never end. */
function circleIn(engagement: Engagement): string | null {
  const chains: readonly (readonly [
    string,
    Table<{ readonly id: Id }>,
    (at: Id) => Id | null | undefined,
  ])[] = [
    ['phases', engagement.phases, (at) => engagement.phases[at]?.within],
    ['ideas', engagement.ideas, (at) => engagement.ideas[at]?.mergedInto],
  ]
  for (const [name, table, next] of chains)
    for (const id of Object.keys(table)) {
      let at = next(id)
      for (let steps = 0; at !== null && at !== undefined; steps++) {
        if (at === id || steps > 1000) return `${name}/${id} is within itself`
        at = next(at)
      }
    }
  return null
}

/** A number is never used twice, so no file can hold it twice either. */
function numberTwice({ records }: Engagement): string | null {
  const seen = new Set<string>()
  for (const { kind, number } of Object.values(records)) {
    const key = `${kind} ${number}`
    if (seen.has(key)) return `${key} twice`
    seen.add(key)
  }
  return null
}
