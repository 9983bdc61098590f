import type { Id } from '../../../shared/engagement.ts'
import type { Content } from '../../../shared/packs/content.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { plainWords } from '../../../shared/plainwords.ts'
import { say, type Language, type Text } from '../../../shared/text.ts'
import type { OwnBlocks } from '../../../shared/views.ts'
import type { LibraryWords } from '../../../shared/words/library/da.ts'
import { closeness, fold, type Folded } from '../keys/fold.ts'

/** A thing of a pack, and the pack it stands in. */
export interface Entry<Thing> {
  readonly id: Id
  readonly pack: Pack
  readonly thing: Thing
  readonly folded: Folded
}

/** Everything there is in the packs, kind by kind: what the library shows, all of it or what is looked for. */
export type Shelf = {
  readonly [Kind in PackKind]: readonly Entry<Pack[Kind][number]>[]
} & {
  readonly criteria: readonly Entry<Criterion>[]
  readonly packs: readonly Entry<Pack>[]
  readonly blocks: readonly (OwnBlocks & { readonly folded: Folded })[]
}

type PackKind = (typeof packKinds)[number]
type Phase = Pack['phases'][number]
type Criterion = Phase['criteria'][number] & { readonly phase: Phase }

const packKinds = [
  'methods',
  'moments',
  'principles',
  'phases',
  'phaseLists',
  'initiatives',
  'gates',
  'themes',
  'concepts',
  'rules',
  'workshops',
  'instruments',
  'perspectives',
  'milestones',
  'terms',
  'clauses',
  'escalation',
  'disagreements',
] as const satisfies readonly (keyof Pack)[]

export type Section = keyof LibraryWords['sections']

/** The sections in the order they stand, and the kinds of thing in each. */
const sections: Readonly<Record<Section, readonly (keyof Shelf)[]>> = {
  methods: ['methods'],
  moments: ['moments'],
  principles: ['principles'],
  phases: ['phases', 'initiatives', 'phaseLists'],
  gates: ['gates', 'criteria'],
  themes: ['themes'],
  concepts: [
    'concepts',
    'rules',
    'workshops',
    'instruments',
    'perspectives',
    'milestones',
    'terms',
  ],
  clauses: ['clauses', 'escalation'],
  disagreements: ['disagreements'],
  blocks: ['blocks'],
  packs: ['packs'],
}
export const sectionNames = Object.keys(sections) as Section[]

/** Everything in the packs, and the own blocks, on one shelf. */
export function shelfOf({ packs, own }: Content, ownBlocks: readonly OwnBlocks[]): Shelf {
  const kinds = Object.fromEntries(
    packKinds.map((kind) => [
      kind,
      packs.flatMap((pack) => entries(pack, pack[kind] as readonly { readonly id: Id }[])),
    ]),
  ) as unknown as { [Kind in PackKind]: Entry<Pack[Kind][number]>[] }
  return {
    ...kinds,
    criteria: packs.flatMap((pack) =>
      pack.phases.flatMap((phase) =>
        entries(pack, phase.criteria).map((entry) => ({
          ...entry,
          thing: { ...entry.thing, phase },
        })),
      ),
    ),
    packs: packs
      .filter((pack) => own.includes(pack.id))
      .map((pack) => ({
        id: pack.id,
        pack,
        thing: pack,
        folded: foldedOf({ title: pack.title, source: pack.source }),
      })),
    blocks: ownBlocks.map((own) => ({
      ...own,
      folded: { title: fold(own.title), all: fold(spoken(own.blocks)) },
    })),
  }
}

/** What of it meets what is typed, in either language; all of it where nothing is. */
export function looked(shelf: Shelf, typed: string): Shelf {
  const wanted = plainWords(typed)
  if (wanted.length === 0) return shelf
  return Object.fromEntries(
    Object.entries(shelf).map(([kind, things]) => [
      kind,
      (things as readonly { readonly folded: Folded }[]).filter(
        ({ folded }) => closeness(folded, wanted) !== null,
      ),
    ]),
  ) as unknown as Shelf
}

export function countIn(shelf: Shelf, section: Section): number {
  return sections[section].reduce((sum, kind) => sum + shelf[kind].length, 0)
}

/** The section a thing stands in; null where no pack has it. */
export function sectionOf(shelf: Shelf, id: Id): Section | null {
  return (
    sectionNames.find((section) =>
      sections[section].some((kind) => shelf[kind].some((thing) => thing.id === id)),
    ) ?? null
  )
}

/** The name of a thing, wherever it stands; its id where no pack has it any more. */
export function nameOf(shelf: Shelf, id: Id, language: Language): string {
  for (const kind of packKinds) {
    const found = shelf[kind].find((entry) => entry.id === id)
    if (found) return say(titleOf(found.thing), language)
  }
  const actor = shelf.phases
    .flatMap(({ thing }) => [...thing.actors, ...thing.criteria])
    .find((each) => each.id === id)
  return actor ? say(actor.title, language) : id
}

/** A principle's short name, with the star of a focus area. */
export function shortOf(shelf: Shelf, id: Id, language: Language): string {
  const found = shelf.principles.find((entry) => entry.id === id)
  return found ? `${say(found.thing.short, language)}${found.thing.star ? ' ★' : ''}` : id
}

function entries<Thing extends { readonly id: Id }>(
  pack: Pack,
  things: readonly Thing[],
): Entry<Thing>[] {
  return things.map((thing) => ({ id: thing.id, pack, thing, folded: foldedOf(thing) }))
}

function foldedOf(thing: object): Folded {
  const { da = '', en = '' } = titleOf(thing)
  return { title: fold(da) + fold(en), all: fold(spoken(thing)) }
}

/** What a thing is called: its title, else the words it begins with. */
function titleOf(thing: object): Text {
  const { title, when, text, who } = thing as Readonly<Record<string, Text | undefined>>
  return title ?? when ?? text ?? who ?? {}
}

/** Every word a thing says, in both languages, and where it comes from. */
function spoken(value: unknown): string {
  if (Array.isArray(value)) return value.map(spoken).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, each]) =>
      typeof each === 'string' ? (isSpoken.has(key) ? each : '') : spoken(each),
    )
    .join(' ')
}

const isSpoken: ReadonlySet<string> = new Set(['da', 'en', 'source'])
