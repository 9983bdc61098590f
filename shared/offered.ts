import type { Id } from './engagement.ts'
import type { Content } from './packs/content.ts'
import type { Offer } from './packs/kinds.ts'
import type { Gate, Initiative, Pack, PackPhase, Principle } from './packs/pack.ts'
import type { Text } from './text.ts'

/**
 * What an item puts forward from the packs (*fra fagligt grundlag*): the same choice for the screen and for the run sheet in
 * Word. It proposes and never decides: everything of the phase is there, a few of it come first.
 */

/** Where the engagement and the workshop stand, which is what the choice is made by. */
export interface Standing {
  readonly content: Content
  /** the pack's phase the engagement is in */
  readonly packPhase: Id | null
  /** the gate the workshop is held at */
  readonly gate: Id | null
  /** the principles the item is about */
  readonly principles: readonly Id[]
}

export type Offered =
  | {
      readonly offer: 'initiatives'
      /** null: the engagement is in no phase that a pack knows */
      readonly phase: PackPhase | null
      /** three to five to begin with */
      readonly proposed: readonly Initiative[]
      readonly rest: readonly { readonly by: By; readonly initiatives: readonly Initiative[] }[]
    }
  | { readonly offer: 'clauses'; readonly clauses: readonly FromPack<Pack['clauses'][number]>[] }
  | {
      readonly offer: 'escalation'
      readonly steps: readonly FromPack<Pack['escalation'][number]>[]
    }
  | {
      readonly offer: 'criteria' | 'lookAhead'
      /** null: the workshop is held at no gate */
      readonly gate: Gate | null
      readonly criteria: readonly Criterion[]
    }
  | { readonly offer: 'themes'; readonly groups: readonly ThemeGroup[] }
  | { readonly offer: 'principles'; readonly principles: readonly Principle[] }

/** Who an initiative lies with. */
export type By = Initiative['by']
type Criterion = PackPhase['criteria'][number]
type Theme = Pack['themes'][number]

interface ThemeGroup {
  readonly id: Id
  readonly title: Text
  readonly themes: readonly Theme[]
}

/** A thing that names no source of its own: then it is its pack's. */
type FromPack<T> = T & { readonly pack: Text }

export const sides = ['customer', 'both', 'supplier'] as const satisfies readonly By[]

const [fewest, most] = [3, 5]

/** Gathers what is offered; empty lists where the packs have nothing for where the engagement stands. */
export function offeredFor(offer: Offer, standing: Standing): Offered {
  const { packs } = standing.content
  switch (offer) {
    case 'initiatives':
      return initiativesFor(standing)
    case 'clauses':
      return { offer, clauses: packs.flatMap((pack) => fromPack(pack, pack.clauses)) }
    case 'escalation':
      return { offer, steps: packs.flatMap((pack) => fromPack(pack, pack.escalation)) }
    case 'criteria':
    case 'lookAhead':
      return { offer, ...criteriaFor(offer, standing) }
    case 'themes':
      return { offer, groups: packs.flatMap(themesOf) }
    case 'principles':
      return { offer, principles: principlesFor(standing) }
  }
}

/** The phase's initiatives: those of the item's principles first, a few of them proposed, from every side in turn. */
function initiativesFor({ content, packPhase, principles }: Standing): Offered {
  const phases = content.packs.flatMap((pack) => pack.phases)
  const phase = phases.find((each) => each.id === packPhase) ?? null
  const all = content.packs
    .flatMap((pack) => pack.initiatives)
    .filter((each) => phase && (each.phase === phase.id || each.phase === phase.within))
  const near = all.filter((each) => principles.includes(each.principle))
  const far = all.filter((each) => !near.includes(each))
  const first = inTurn(near).slice(0, most)
  const proposed = [...first, ...inTurn(far).slice(0, Math.max(0, fewest - first.length))]
  const left = [...near, ...far].filter((each) => !proposed.includes(each))
  return {
    offer: 'initiatives',
    phase,
    proposed,
    rest: sides
      .map((by) => ({ by, initiatives: left.filter((each) => each.by === by) }))
      .filter(({ initiatives }) => initiatives.length > 0),
  }
}

/** One from each side, then a second from each, and so on: no side gets all the work. */
function inTurn(initiatives: readonly Initiative[]): Initiative[] {
  const bySide = sides.map((by) => initiatives.filter((each) => each.by === by))
  return initiatives.flatMap((_, turn) => bySide.flatMap((side) => side[turn] ?? []))
}

function criteriaFor(
  offer: 'criteria' | 'lookAhead',
  { content, gate: gateId }: Standing,
): { readonly gate: Gate | null; readonly criteria: readonly Criterion[] } {
  const gate =
    content.packs.flatMap((pack) => pack.gates).find((each) => each.id === gateId) ?? null
  const wanted = (offer === 'criteria' ? gate?.asks : gate?.looksAhead) ?? []
  const criteria = content.packs
    .flatMap((pack) => pack.phases)
    .flatMap((phase) => phase.criteria)
    .filter((criterion) => wanted.includes(criterion.id))
  return { gate, criteria }
}

function themesOf(pack: Pack): ThemeGroup[] {
  return pack.themeGroups
    .map(({ id, title }) => ({
      id,
      title,
      themes: pack.themes.filter(({ group }) => group === id),
    }))
    .filter(({ themes }) => themes.length > 0)
}

/** The item's own principles, else all there are. */
function principlesFor({ content, principles }: Standing): Principle[] {
  const all = content.packs.flatMap((pack) => pack.principles)
  const own = all.filter(({ id }) => principles.includes(id))
  return own.length > 0 ? own : all
}

function fromPack<T>(pack: Pack, things: readonly T[]): FromPack<T>[] {
  return things.map((thing) => ({ ...thing, pack: pack.title }))
}
