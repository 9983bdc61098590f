import type { TimelineData } from './charts/timelinedata.ts'
import { addDays, daysBetween } from './dates.ts'
import { aboutOf, inOrder, type Engagement, type PlainDate } from './engagement.ts'
import type { Content } from './packs/content.ts'
import type { Pack } from './packs/pack.ts'
import { dateOf } from './phases.ts'
import { say, type Language } from './text.ts'
import { words as da } from './words/timeline/da.ts'
import { words as en } from './words/timeline/en.ts'

type Lane = TimelineData['lanes'][number]
type Mark = TimelineData['marks'][number]

/** What the line of time of a project shows: its phases and gates, the perspectives of the model it follows, waves and workshops. */
export function timelineOf(
  engagement: Engagement,
  content: Content,
  today: PlainDate,
  language: Language,
): TimelineData {
  const lanes = [
    phaseLane(engagement, language),
    ...perspectiveLanes(engagement, content, language),
    waveLane(engagement, language),
  ].filter((lane) => lane.bars.length > 0)
  const marks = marksOf(engagement, content, language)
  return { language, today, lanes, marks }
}

function wordsIn(language: Language): typeof da {
  return language === 'da' ? da : en
}

function phaseLane(engagement: Engagement, language: Language): Lane {
  const about = aboutOf(engagement)
  const phases = inOrder(engagement.phases)
  const dated = phases.map((phase) => ({
    phase,
    from: dateOf(phase.starts, about),
    to: dateOf(phase.ends, about),
  }))
  return {
    title: wordsIn(language).phases,
    bars: dated
      .filter(({ phase, from, to }) => phase.within === null && (from !== null || to !== null))
      .map(({ phase, from, to }) => ({
        id: phase.id,
        title: say(phase.title, language),
        from,
        to,
        now: about.phase === phase.id,
        certain: [phase.starts, phase.ends].some((when) => when !== null && 'on' in when),
      })),
  }
}

/**
 * The other perspectives of the model the phases come from, drawn where its figure puts them: the phases that are dated
 * tell how the figure's line lies in time, and what lies between is our reading.
 */
function perspectiveLanes(engagement: Engagement, content: Content, language: Language): Lane[] {
  const about = aboutOf(engagement)
  const pack = content.packs.find(
    (each) => each.perspectives.length > 0 && follows(engagement, each),
  )
  if (!pack) return []
  const own = pack.perspectives.find(({ stages }) =>
    stages.some((stage) => phaseFor(engagement, pack, stage)),
  )
  const known = (own?.stages ?? []).flatMap((stage) => {
    const phase = phaseFor(engagement, pack, stage)
    const [from, to] = [dateOf(phase?.starts ?? null, about), dateOf(phase?.ends ?? null, about)]
    return [
      ...(from === null ? [] : [{ at: stage.from, date: from }]),
      ...(to === null ? [] : [{ at: stage.to, date: to }]),
    ]
  })
  const dateAt = lineOf(known)
  if (!dateAt) return []
  return pack.perspectives
    .filter((perspective) => perspective !== own)
    .map((perspective) => ({
      title: say(perspective.title, language),
      about: say(perspective.about, language),
      bars: perspective.stages.map((stage) => ({
        id: stage.id,
        title: say(stage.title, language),
        from: dateAt(stage.from),
        to: dateAt(stage.to),
        now: false,
        certain: false,
      })),
    }))
}

function follows(engagement: Engagement, pack: Pack): boolean {
  return inOrder(engagement.phases).some((phase) =>
    pack.phases.some((each) => each.id === phase.packPhase),
  )
}

/** The engagement's phase that a stage of a drawing stands for: the two bear the same name in the pack. */
function phaseFor(engagement: Engagement, pack: Pack, stage: { readonly title: { da?: string } }) {
  const packPhase = pack.phases.find((phase) => phase.title.da === stage.title.da)
  return inOrder(engagement.phases).find((phase) => phase.packPhase === packPhase?.id)
}

/** The straight line through the first and the last known place; null where fewer than two differ. */
function lineOf(
  known: readonly { readonly at: number; readonly date: PlainDate }[],
): ((at: number) => PlainDate) | null {
  const sorted = known.toSorted((a, b) => a.at - b.at)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || last.at - first.at < 1) return null
  const perPart = daysBetween(first.date, last.date) / (last.at - first.at)
  return (at) => addDays(first.date, Math.round((at - first.at) * perPart))
}

function waveLane(engagement: Engagement, language: Language): Lane {
  return {
    title: wordsIn(language).waves,
    bars: inOrder(engagement.waves)
      .filter((wave) => wave.operation !== null || wave.goLive !== null)
      .map((wave) => ({
        id: wave.id,
        title: wave.title,
        from: wave.operation ?? wave.goLive,
        to: wave.goLive ?? wave.operation,
        now: false,
        certain: true,
      })),
  }
}

function marksOf(engagement: Engagement, content: Content, language: Language): Mark[] {
  const about = aboutOf(engagement)
  const words = wordsIn(language)
  const gates = content.packs.flatMap((pack) => pack.gates)
  const anchors: Mark[] = [
    ...(about.operation
      ? [{ title: words.operation, date: about.operation, kind: 'operation' as const }]
      : []),
    ...(about.goLive ? [{ title: words.goLive, date: about.goLive, kind: 'goLive' as const }] : []),
  ]
  const atGates = inOrder(engagement.phases).flatMap((phase): Mark[] => {
    const gate = gates.find(({ from, to }) => from === phase.packPhase && to !== null)
    const date = dateOf(phase.ends, about)
    return gate && date ? [{ title: say(gate.title, language), date, kind: 'gate' }] : []
  })
  const workshops = inOrder(engagement.workshops).map((workshop): Mark => ({
    title: say(workshop.title, language),
    date: workshop.date,
    kind: 'workshop',
  }))
  return [...anchors, ...atGates, ...workshops].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
