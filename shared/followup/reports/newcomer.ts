import { longDate, shortDay } from '../../dates.ts'
import type { DocBlock, DocumentTree } from '../../document.ts'
import { aboutOf, inOrder, partiesOf, peopleOfParty, type Engagement } from '../../engagement.ts'
import { isClause, isDecision, isOpenAction, isRisk, reference, type Kept } from '../../records.ts'
import { stepsBlocks } from '../../stepsannex.ts'
import { say } from '../../text.ts'
import {
  dayOf,
  followUpWordsIn,
  heading,
  ownerOf,
  paragraph,
  reportOf,
  table,
  type ReportOf,
} from './report.ts'

/** So many lines of each kind: the whole is to be read before a first meeting, on two pages. */
const most = { people: 14, decisions: 6, actions: 7, clauses: 5, risks: 5 } as const

/** *Ny på projektet*: what somebody who joins, or takes over from another, must know on the first day. Two pages at most. */
export function newcomerReport(engagement: Engagement, of: ReportOf): DocumentTree {
  const { language, personId } = of
  const words = followUpWordsIn(language).newcomer
  const records = inOrder(engagement.records)
  const before = engagement.people[personId ?? '']
  const actions = records
    .filter(isOpenAction)
    .filter(({ ownerId }) => !before || ownerId === before.id)
    .toSorted((a, b) => ((dayOf(engagement, a) ?? '9') < (dayOf(engagement, b) ?? '9') ? -1 : 1))
  const risks = records
    .filter(isRisk)
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => weight(b) - weight(a))
  const decisions = records.filter(isDecision).toReversed()
  const clauses = records.filter(isClause).filter(({ answers }) => answers.length > 0)
  const steps = stepsBlocks(engagement, language)
  return reportOf(engagement, 'newcomer', of, [
    heading(words.about, 2),
    ...aboutBlocks(engagement, of),
    heading(words.who, 2),
    whoTable(engagement, of),
    heading(before ? words.actionsOf(before.name) : words.actions, 2),
    ...listed(actions, most.actions, engagement, of),
    heading(words.decisions, 2),
    ...listed(decisions, most.decisions, engagement, of),
    ...(clauses.length > 0
      ? [heading(words.clauses, 2), ...listed(clauses, most.clauses, engagement, of)]
      : []),
    ...(risks.length > 0
      ? [heading(words.risks, 2), ...listed(risks, most.risks, engagement, of)]
      : []),
    ...(steps.length > 0 ? [heading(words.escalation, 2), ...steps] : []),
  ])
}

function weight(risk: {
  readonly probability: number | null
  readonly impact: number | null
}): number {
  return (risk.probability ?? 0) * (risk.impact ?? 0)
}

function aboutBlocks(engagement: Engagement, { language, today }: ReportOf): DocBlock[] {
  const words = followUpWordsIn(language).newcomer
  const about = aboutOf(engagement)
  const sides = inOrder(engagement.sides).map((side) => {
    const names = partiesOf(engagement, side.id).map(({ name }) => name)
    return `${say(side.label, language)} (${side.mark}): ${names.join(', ')}`
  })
  const next = inOrder(engagement.workshops)
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]
  const phase = engagement.phases[about.phase ?? '']
  const dates = [
    ...(phase ? [`${words.phase}: ${say(phase.title, language)}`] : []),
    ...(about.operation ? [`${words.operation}: ${longDate(about.operation, language)}`] : []),
    ...(about.goLive ? [`${words.goLive}: ${longDate(about.goLive, language)}`] : []),
    ...(next
      ? [`${words.next}: ${say(next.title, language)}, ${longDate(next.date, language)}`]
      : []),
  ]
  return [
    paragraph(`${about.name}. ${sides.join('; ')}.`),
    ...(dates.length > 0 ? [paragraph(`${dates.join('. ')}.`)] : []),
  ]
}

/** Those with a role first: project owner, leaders and managers stand at the top of each roster. */
function whoTable(engagement: Engagement, { language }: ReportOf): DocBlock {
  const words = followUpWordsIn(language)
  const sides = inOrder(engagement.sides)
  const each = Math.ceil(most.people / Math.max(1, sides.length))
  return table(
    words.newcomer.who,
    [
      [words.columns.name, 34],
      [words.columns.role, 40],
      [words.columns.organisation, 26],
    ],
    sides.flatMap((side) =>
      partiesOf(engagement, side.id)
        .flatMap((party) =>
          peopleOfParty(engagement, party.id).map((person) => ({ person, party })),
        )
        .slice(0, each)
        .map(({ person, party }) => [
          `${person.name} (${side.mark})`,
          person.role || words.none,
          party.short,
        ]),
    ),
  )
}

function listed(
  records: readonly Kept[],
  many: number,
  engagement: Engagement,
  { language }: ReportOf,
): DocBlock[] {
  const words = followUpWordsIn(language).newcomer
  if (records.length === 0) return [paragraph(words.nothing, 'muted')]
  const items = records.slice(0, many).map((record) => {
    const due = dayOf(engagement, record)
    const rest = [
      ...('ownerId' in record ? [ownerOf(engagement, record, language)] : []),
      ...(due ? [shortDay(due, language)] : []),
    ]
    return [
      { text: `${reference(record)} `, bold: true },
      { text: record.text },
      ...(rest.length > 0 ? [{ text: ` ${rest.join(', ')}`, muted: true }] : []),
    ]
  })
  const left = records.length - items.length
  return [{ kind: 'bullets', items }, ...(left > 0 ? [paragraph(words.more(left), 'muted')] : [])]
}
