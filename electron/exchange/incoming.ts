import type { Engagement } from '../../shared/engagement.ts'
import { fieldIn, itemIn, lastTouch, split, valueIn } from '../../shared/exchange/describe.ts'
import { merge, type Clash, type Merged } from '../../shared/exchange/merge.ts'
import type { Pick } from '../../shared/exchange/kinds.ts'
import type { Conflict, Proposal, Version } from '../../shared/exchange/proposal.ts'
import type { Entry } from '../../shared/journal.ts'
import type { Language } from '../../shared/text.ts'
import { exchangeWords } from '../../shared/words/exchange/words.ts'
import { fieldSum, type Ledger } from './ledger.ts'
import { goingOut } from './pack.ts'
import type { Incoming } from './unpack.ts'

/** What is here of an engagement when a file of it comes in; null where it is new. */
export interface Here {
  readonly engagement: Engagement
  readonly journal: readonly Entry[]
}

/** Both laptops' work as one, as it would stand with these choices. */
export function mergedWith(
  here: Here,
  { engagement, manifest }: Incoming,
  ledger: Ledger,
  choices: Readonly<Record<string, Pick>>,
): Merged {
  const bases = ledger.bases(manifest)
  return merge({ mine: here.engagement, theirs: engagement, bases, hash: fieldSum, choices })
}

/** What a file would change, in words; a file that is a part of what stands here already would change nothing. */
export function proposalFor(
  incoming: Incoming,
  here: Here | null,
  ledger: Ledger,
  language: Language,
): Proposal {
  const { manifest, engagement: theirs } = incoming
  const about = {
    engagementId: manifest.engagementId,
    name: manifest.name,
    by: manifest.by,
    isHere: here !== null,
    workshops: Object.keys(theirs.workshops).length,
    records: Object.keys(theirs.records).length,
  }
  const none = { fresh: [], changed: [], gone: [], conflicts: [], renumbered: [] }
  if (!here || ledger.knows(manifest.engagementId, manifest.id)) return { ...about, ...none }
  const merged = mergedWith(here, incoming, ledger, {})
  const clashing = new Set(merged.clashes.map(({ collection, id }) => `${collection}/${id}`))
  const said = (keys: readonly string[], engagement: Engagement) =>
    keys
      .filter((key) => !clashing.has(key) && !unsaid.has(split(key)[0]))
      .map((key) => itemIn(engagement, key, language))
  return {
    ...about,
    fresh: said(merged.fresh, merged.engagement),
    changed: said(merged.changed, merged.engagement),
    gone: said(merged.gone, here.engagement),
    conflicts: merged.clashes.map((clash) => conflictOf(clash, here, incoming, language)),
    renumbered: merged.renumbered.map(({ id, from, to }) => ({
      from,
      to,
      text: merged.engagement.records[id]?.text ?? '',
    })),
  }
}

/** What nobody counts as something that came: how far numbers are, what a wall shows. */
const unsaid: ReadonlySet<string> = new Set(['counters', 'walls', 'drafts', 'seats'])

function conflictOf(clash: Clash, here: Here, incoming: Incoming, language: Language): Conflict {
  const { collection, id, field } = clash
  const key = `${collection}/${id}`
  const there = clash.mine === undefined ? incoming.engagement : here.engagement
  const version = (
    value: unknown,
    engagement: Engagement,
    journal: Here['journal'] | Incoming['journal'],
    by: string,
  ): Version => {
    const last = lastTouch(journal, id)
    return {
      words:
        value === undefined && field === null ? null : valueIn(engagement, field, value, language),
      at: last?.at ?? null,
      by: last && last.by !== 'facilitator' ? `${by} (${exchangeWords(language).table})` : by,
    }
  }
  const words = exchangeWords(language)
  return {
    key: clash.key,
    item: itemIn(there, key, language),
    field: field === null ? '' : fieldIn(field, language),
    mine: version(clash.mine, here.engagement, here.journal, words.merge.mine),
    theirs: version(
      clash.theirs,
      incoming.engagement,
      incoming.journal,
      incoming.manifest.by || words.merge.theirs,
    ),
    may: clash.may,
  }
}

/** Both journals as one: every line once, in the order of their moments. */
export function journalOf(here: readonly Entry[], theirs: Incoming['journal']): Entry[] {
  const left = new Map<string, number>()
  const nameOf = ({ at, by, workshopId, line }: Omit<Entry, 'seq'>) =>
    fieldSum({ at, by, workshopId, line })
  for (const entry of here) left.set(nameOf(entry), (left.get(nameOf(entry)) ?? 0) + 1)
  const fresh = theirs.filter((entry) => {
    const name = nameOf(entry)
    const count = left.get(name) ?? 0
    left.set(name, count - 1)
    return count <= 0
  })
  // lines of another laptop have no number here yet: any that no line of ours has
  return [...here, ...fresh.map((entry, at) => ({ ...entry, seq: -1 - at }))].toSorted(
    (a, b) => a.at - b.at,
  )
}

/** What came in, as a new engagement is kept. */
export function asNew({ engagement, journal }: Incoming): Here {
  return {
    engagement: goingOut(engagement),
    journal: journal.map((entry, at) => ({ ...entry, seq: at + 1 })),
  }
}
