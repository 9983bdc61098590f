import type { Engagement, Id } from '../../shared/engagement.ts'
import { baseOf, type Base } from '../../shared/exchange/merge.ts'
import { limits, type Ancestry, type Manifest } from '../../shared/exchange/manifest.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { Store } from '../store.ts'
import { canonical, goingOut, packed, sumOf, type Packed, type Packing } from './pack.ts'

/**
 * What has gone out of this laptop and come in, engagement by engagement: each file by its name, what it was made from, and
 * its things' fields as hashes. Two laptops find by it what they last had in common.
 */
export interface Ledger {
  /** the file that goes out now; the same as the last one where nothing was done since */
  pack(of: Omit<Packing, 'parents' | 'ancestry'>): Packed
  /** remembers that a file went out */
  wentOut(engagement: Engagement, packed: Packed): Outcome
  /** remembers that a file came in, and is a part of what stands here now */
  cameIn(engagement: Engagement, manifest: Manifest): Outcome
  /** whether a file is a part of what stands here already */
  knows(engagementId: Id, exportId: string): boolean
  /** what is remembered of an engagement, to be put back when a merge is undone */
  keptOf(engagementId: Id): unknown
  putBack(engagementId: Id, kept: unknown): Outcome
  /** the newest that a file and this laptop have in common, as far as it is remembered */
  bases(manifest: Manifest): readonly Base[]
}

interface Kept {
  readonly heads: readonly string[]
  readonly ancestry: Ancestry
  /** the last file that went out, by what its things and lines add up to */
  readonly last: { readonly id: string; readonly sum: string } | null
  /** the exports whose fields are remembered, the oldest first */
  readonly remembered: readonly string[]
}

const nothing: Kept = { heads: [], ancestry: {}, last: null, remembered: [] }
/** So many exports are remembered field by field; older ones by name alone. */
const mostRemembered = 24

const nameOf = (engagementId: Id) => `exchange:${engagementId}`
const baseName = (engagementId: Id, exportId: string) => `exchange:${engagementId}:${exportId}`

export function ledgerOver(store: Store): Ledger {
  const kept = (engagementId: Id) => store.setting<Kept>(nameOf(engagementId)) ?? nothing

  function remember(
    engagement: Engagement,
    exportId: string,
    made: Omit<Kept, 'remembered'>,
  ): Outcome {
    const id = Object.keys(engagement.about)[0] ?? ''
    const before = kept(id).remembered.filter((each) => each !== exportId)
    const all = [...before, exportId]
    for (const old of all.slice(0, -mostRemembered)) store.keep(baseName(id, old), null)
    const base = store.keep(baseName(id, exportId), baseOf(goingOut(engagement), fieldSum))
    if (!base.ok) return base
    return store.keep(nameOf(id), { ...made, remembered: all.slice(-mostRemembered) })
  }

  return {
    pack(of) {
      const id = Object.keys(of.engagement.about)[0] ?? ''
      const { heads, ancestry, last } = kept(id)
      const again = last && heads.length === 1 && heads[0] === last.id ? last : null
      if (again) {
        const parents = ancestry[again.id] ?? []
        const same = packed({ ...of, parents, ancestry: above(ancestry, parents) })
        if (same.sum === again.sum) return same
      }
      return packed({ ...of, parents: heads, ancestry: above(ancestry, heads) })
    },
    wentOut(engagement, { id, sum, parents }) {
      const before = kept(Object.keys(engagement.about)[0] ?? '')
      return remember(engagement, id, {
        heads: [id],
        ancestry: trimmed({ ...before.ancestry, [id]: parents }),
        last: { id, sum },
      })
    },
    cameIn(engagement, { engagementId, id, parents, ancestry }) {
      const before = kept(engagementId)
      const all = trimmed({ ...before.ancestry, ...ancestry, [id]: parents })
      const heads = [...before.heads, id]
      const older = new Set(heads.flatMap((head) => [...ancestorsOf(all, all[head] ?? [])]))
      return remember(engagement, id, {
        heads: [...new Set(heads)].filter((head) => !older.has(head)).toSorted(),
        ancestry: all,
        last: before.last,
      })
    },
    knows(engagementId, exportId) {
      const { ancestry, heads } = kept(engagementId)
      return ancestorsOf(ancestry, heads).has(exportId)
    },
    keptOf: kept,
    putBack: (engagementId, before) => store.keep(nameOf(engagementId), before),
    bases({ engagementId, id, parents, ancestry }) {
      const here = kept(engagementId)
      const all = { ...here.ancestry, ...ancestry, [id]: parents }
      const mine = ancestorsOf(all, here.heads)
      const common = [...ancestorsOf(all, [id])].filter((each) => mine.has(each))
      const older = new Set(common.flatMap((each) => [...ancestorsOf(all, all[each] ?? [])]))
      return common
        .filter((each) => !older.has(each))
        .flatMap((each) => store.setting<Base>(baseName(engagementId, each)) ?? [])
    },
  }
}

/** A field's value as a short hash: alike is alike, and nothing can be read from it on a page. */
export function fieldSum(value: unknown): string {
  return value === undefined ? '' : sumOf(canonical(value)).slice(0, 16)
}

/** These exports, and all that they were made from. */
function ancestorsOf(ancestry: Ancestry, from: readonly string[]): Set<string> {
  const found = new Set<string>()
  const ahead = [...from]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (found.has(next)) continue
    found.add(next)
    ahead.push(...(Object.hasOwn(ancestry, next) ? (ancestry[next] ?? []) : []))
  }
  return found
}

function above(ancestry: Ancestry, from: readonly string[]): Ancestry {
  const all = ancestorsOf(ancestry, from)
  return Object.fromEntries(Object.entries(ancestry).filter(([id]) => all.has(id)))
}

function trimmed(ancestry: Ancestry): Ancestry {
  return Object.fromEntries(Object.entries(ancestry).slice(-limits.ancestors))
}
