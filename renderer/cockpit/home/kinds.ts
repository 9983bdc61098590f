import type { Id } from '../../../shared/engagement.ts'
import { sameWording, type Text } from '../../../shared/text.ts'
import type { EngagementCard, TemplateCard } from '../../../shared/views.ts'
import { firstPhase } from './phase.ts'

/** One kind of workshop to choose: a template, or a family of versions of one. */
export interface Kind {
  readonly id: Id
  readonly title: Text
  /** one, or the versions of a family in their own order */
  readonly versions: readonly [TemplateCard, ...TemplateCard[]]
  /** the version that suits the phase best, else the first */
  readonly first: TemplateCard
  /** whether it is among those that suit the phase */
  readonly fits: boolean
}

/** What an engagement is told by when workshops are proposed to it. */
export type Proposed = Pick<EngagementCard, 'packPhase' | 'workshops'>

/** The kinds of workshop there are: those that suit the phase first, the most likely one in front. */
export function kindsFor(templates: readonly TemplateCard[], engagement: Proposed | null): Kind[] {
  const suited = suiting(templates, engagement)
  const kinds = familiesOf(templates).map((versions): Kind => {
    const [one] = versions
    const first = suited.flatMap((id) => versions.find((each) => each.id === id) ?? [])[0]
    return {
      id: one.family ?? one.id,
      title: one.title,
      versions,
      first: first ?? one,
      fits: first !== undefined,
    }
  })
  const place = (kind: Kind) => (kind.fits ? suited.indexOf(kind.first.id) : suited.length)
  return kinds.toSorted((a, b) => place(a) - place(b))
}

/** The template to begin with where nothing else was chosen. */
export function bestFor(
  templates: readonly TemplateCard[],
  engagement: Proposed | null,
): TemplateCard | null {
  return kindsFor(templates, engagement)[0]?.first ?? null
}

/** What suits each phase, the most likely first; those after the first two come forward once these are there. */
const byPhase: Readonly<Record<Id, readonly Id[]>> = {
  'kodeks.ide': ['marked', 'behov'],
  'kodeks.analyse': ['marked', 'behov'],
  'kodeks.anskaffelse': ['marked', 'risiko'],
  'kodeks.gennemfoerelse': ['kontrakt', 'kickoff', 'temperatur', 'risiko'],
  'kodeks.realisering': ['evaluering', 'temperatur'],
  'kombit.opstart': ['kickoff', 'behov'],
  'kombit.forberedelse': ['risiko', 'temperatur'],
  'kombit.ibrugtagning': ['temperatur', 'risiko'],
  'kombit.forankring': ['faseovergang-release', 'evaluering'],
}

/** Meetings that a project has once: not proposed again once they are planned or held. */
const onlyOnce: ReadonlySet<Id> = new Set(['kontrakt', 'kickoff', 'evaluering'])

/** At most two: the gate out of the phase, then what is usually held in it. */
function suiting(templates: readonly TemplateCard[], engagement: Proposed | null): Id[] {
  const phase = engagement?.packPhase ?? firstPhase
  const gates = templates.filter((each) => each.gateFrom === phase).map((each) => each.id)
  const line = (byPhase[phase] ?? byPhase[wholePhase(phase)] ?? []).flatMap(
    (id) => templates.find((each) => each.id === id) ?? [],
  )
  const isPast = (each: TemplateCard) => onlyOnce.has(each.id) && isThere(each, engagement)
  const usual = line.filter((each) => !isPast(each)).map((each) => each.id)
  // once one beginning was planned, the other is no longer the likeliest
  const begun = line.some(isPast)
  const late = (id: Id) => Number(begun && onlyOnce.has(id))
  return [...gates, ...usual.toSorted((a, b) => late(a) - late(b))].slice(0, 2)
}

/** A part of a phase, such as `kombit.forberedelse.klargoering`, is served like the whole. */
function wholePhase(phase: Id): Id {
  return phase.split('.').slice(0, 2).join('.')
}

function isThere(template: TemplateCard, engagement: Proposed | null): boolean {
  return (engagement?.workshops ?? []).some(({ title }) => sameWording(title, template.title))
}

function familiesOf(templates: readonly TemplateCard[]): [TemplateCard, ...TemplateCard[]][] {
  const families = new Map<Id, [TemplateCard, ...TemplateCard[]]>()
  for (const template of templates) {
    const id = template.family ?? template.id
    const family = families.get(id)
    if (family) family.push(template)
    else families.set(id, [template])
  }
  return [...families.values()]
}
