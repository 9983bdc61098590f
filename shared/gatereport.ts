import { ownerOf } from './actionlist.ts'
import { beforehand, fileOf, paragraph } from './beforehand.ts'
import { longDate, narrowDate, today } from './dates.ts'
import { span, type DocBlock, type DocumentTree, type Span } from './document.ts'
import { aboutOf, inOrder, type Engagement, type Id, type PlainDate } from './engagement.ts'
import {
  answersAt,
  conditionsOf,
  gapsOf,
  readGate,
  standingConclusion,
  type CriterionReading,
  type GateHeld,
} from './gates.ts'
import { reference } from './records.ts'
import { say, type Language } from './text.ts'
import { gateWordsIn } from './words/gates/words.ts'

/** A gate as it is kept: what was concluded and why, the roles side by side, the evidence, and what still has to be done. */

interface From {
  readonly engagement: Engagement
  readonly gate: GateHeld
  readonly language: Language
}

/** *Overgangsrapport*: the gate as a file of its own. */
export function gateReportOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const words = gateWordsIn(language)
  const gate = engagement.gates[workshopId]
  return fileOf(
    from,
    { kind: words.doc.file },
    gate
      ? [
          { kind: 'heading', level: 1, text: words.conclusion },
          ...concludedBlocks({ engagement, gate, language }),
          ...gateBlocks({ engagement, gate, language }, 1),
          ...deviationBlocks(engagement, language),
        ]
      : [paragraph(words.beginOwn, 'muted')],
  )
}

/** One line for page one of the minutes: the gate, the answer, and who gave it. */
export function gateLine(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): Span[] | null {
  const gate = engagement.gates[workshopId]
  const words = gateWordsIn(language)
  if (!gate) return null
  const name = { text: `${say(gate.title, language) || words.title}\u2002`, bold: true }
  return [name, ...concludedSpans({ engagement, gate, language })]
}

/** The annex of the minutes, under a heading that stands there already. */
export function gateAnnexBlocks(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): DocBlock[] {
  const gate = engagement.gates[workshopId]
  if (!gate) return []
  const from = { engagement, gate, language }
  return [...concludedBlocks(from), ...gateBlocks(from, 3)]
}

function concludedSpans({ engagement, gate, language }: From): Span[] {
  const words = gateWordsIn(language)
  const last = standingConclusion(gate)
  if (!last) return span(gate.concluded.length > 0 ? words.doc.reopened : words.doc.notConcluded)
  const conditions = conditionsOf(gate, engagement.records).map(({ action }) => reference(action))
  return [
    { text: `${capital(words.conclusions[last.is])}. `, bold: true },
    {
      text: [
        ...(last.text ? [ended(last.text)] : []),
        `${words.by(last.by)}.`,
        ...(conditions.length > 0 ? [`${words.conditions}: ${conditions.join(', ')}.`] : []),
      ].join(' '),
    },
  ]
}

function concludedBlocks(from: From): DocBlock[] {
  const { engagement, gate, language } = from
  const words = gateWordsIn(language)
  const { goLive, operation } = aboutOf(engagement)
  const said = (day: PlainDate | null) => (day ? longDate(day, language) : words.noDate)
  const gaps = gapsOf(gate, answersAt(engagement, gate.id))
  const notes = [
    ...(gaps.silentRoles.length > 0
      ? [words.gaps.roles(gaps.silentRoles.map(({ title }) => say(title, language)).join(', '))]
      : []),
    ...(gaps.unanswered > 0 ? [words.gaps.answers(gaps.unanswered)] : []),
    ...(gaps.open.length > 0 ? [words.gaps.criteria(gaps.open.length, gate.criteria.length)] : []),
  ]
  return [
    { kind: 'paragraph', runs: concludedSpans(from) },
    { kind: 'paragraph', runs: span(`${words.dates(said(operation), said(goLive))}.`) },
    ...(notes.length > 0 ? [paragraph(notes.join(' '), 'muted')] : []),
  ]
}

function gateBlocks(from: From, level: 1 | 3): DocBlock[] {
  const { engagement, gate, language } = from
  const words = gateWordsIn(language)
  const readings = readGate(gate, answersAt(engagement, gate.id))
  const apart = readings.filter(({ isApart }) => isApart)
  const sub = level === 1 ? 2 : 3
  return [
    ...(readings.length > 0
      ? [
          { kind: 'heading', level, text: words.doc.grid } as const,
          grid(readings, language),
          paragraph(
            apart.length > 0
              ? words.doc.apart(
                  apart.map(({ criterion }) => say(criterion.title, language)).join('; '),
                )
              : words.doc.noneApart,
            'muted',
          ),
        ]
      : []),
    ...readings.flatMap((each, at): DocBlock[] => [
      {
        kind: 'heading',
        level: sub,
        text: `${words.number(at + 1)}: ${say(each.criterion.title, language)}`,
      },
      ...criterionBlocks(each, language),
    ]),
    { kind: 'heading', level, text: words.conditions },
    ...conditionBlocks(from),
    ...historyBlocks(from, level),
  ]
}

/** The criteria down the side; the room's word, and how each role answered in a cell of its own words. */
function grid(readings: readonly CriterionReading[], language: Language): DocBlock {
  const words = gateWordsIn(language)
  return {
    kind: 'table',
    title: words.doc.grid,
    description: words.doc.tableSays,
    columns: [
      { head: words.criterion, share: 34 },
      { head: words.doc.answer, share: 46 },
      { head: words.settled, share: 20 },
    ],
    rows: readings.map(({ criterion, answers, isApart }) => [
      [
        { text: say(criterion.title, language), bold: true },
        ...(isApart ? [{ text: ` ${words.apart}.` }] : []),
      ],
      answers.flatMap(({ role, answer }, at): Span[] => [
        { text: `${at > 0 ? '; ' : ''}${say(role.title, language)}: ` },
        answer?.is
          ? { text: words.verdicts[answer.is], bold: true }
          : { text: words.none, muted: true },
      ]),
      criterion.settled
        ? [{ text: words.verdicts[criterion.settled.is], bold: true }]
        : [{ text: '–', muted: true }],
    ]),
  }
}

function criterionBlocks({ criterion, answers }: CriterionReading, language: Language): DocBlock[] {
  const words = gateWordsIn(language)
  const given = answers.filter(({ answer }) => answer !== null)
  const text = say(criterion.text, language)
  return [
    ...(text ? [paragraph(text, 'muted')] : []),
    given.length > 0
      ? {
          kind: 'table',
          title: words.doc.answersOf(say(criterion.title, language)),
          description: words.doc.answersSay,
          columns: [
            { head: words.doc.role, share: 30 },
            { head: words.doc.answer, share: 16 },
            { head: words.doc.why, share: 54 },
          ],
          rows: given.map(({ role, answer }) => [
            [
              { text: say(role.title, language), bold: true },
              ...(answer?.speaker ? [{ text: ` (${answer.speaker})`, muted: true }] : []),
            ],
            span(answer?.is ? words.verdicts[answer.is] : words.none),
            span(
              [
                ...(answer?.text ? [ended(answer.text)] : []),
                ...(answer?.evidence ? [ended(words.shows(answer.evidence))] : []),
              ].join(' ') || '–',
            ),
          ]),
        }
      : paragraph(words.doc.noAnswers, 'muted'),
    ...(criterion.settled
      ? [
          {
            kind: 'paragraph',
            runs: [
              { text: `${words.settled}: ${words.verdicts[criterion.settled.is]}. `, bold: true },
              { text: criterion.settled.text },
            ],
          } as const,
        ]
      : []),
  ]
}

function conditionBlocks({ engagement, gate, language }: From): DocBlock[] {
  const words = gateWordsIn(language)
  const conditions = conditionsOf(gate, engagement.records)
  if (conditions.length === 0) return [paragraph(`${words.noConditions}.`, 'muted')]
  return [
    {
      kind: 'table',
      title: words.conditions,
      description: words.doc.conditionsSay,
      columns: [
        { head: 'Nr.', share: 8 },
        { head: words.doc.what, share: 38 },
        { head: words.doc.who, share: 18 },
        { head: words.doc.when, share: 12 },
        { head: words.doc.on, share: 24 },
      ],
      rows: conditions.map(({ action, criterion }) => [
        [{ text: reference(action), bold: true }],
        span(action.text),
        span(ownerOf(engagement, action, language)),
        span(action.due ? narrowDate(action.due) : action.dueSaid || words.noDate),
        span(criterion ? say(criterion.title, language) : words.wholeGate),
      ]),
    },
  ]
}

/** What was concluded before, and why it was opened again. */
function historyBlocks({ engagement, gate, language }: From, level: 1 | 3): DocBlock[] {
  const words = gateWordsIn(language)
  const zone = engagement.workshops[gate.id]?.timeZone ?? 'Europe/Copenhagen'
  const day = (at: number) => longDate(today(at, zone), language)
  const past = gate.concluded.filter(({ reopened }) => reopened !== null)
  if (past.length === 0) return []
  return [
    { kind: 'heading', level, text: words.history },
    {
      kind: 'bullets',
      items: past.map(({ is, by, text, at, reopened }): Span[] => [
        { text: words.past(capital(words.conclusions[is]), by, day(at)), bold: true },
        ...(text ? [{ text: ` ${ended(text)}` }] : []),
        ...(reopened
          ? [{ text: ` ${ended(words.reopened(reopened.reason, reopened.by, day(reopened.at)))}` }]
          : []),
      ]),
    },
  ]
}

function deviationBlocks(engagement: Engagement, language: Language): DocBlock[] {
  const { doc } = gateWordsIn(language)
  const deviations = inOrder(engagement.deviations)
  if (deviations.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: doc.deviations },
    paragraph(doc.deviationsNote, 'muted'),
    {
      kind: 'bullets',
      items: deviations.map(({ instead, reason, approval, date }): Span[] => [
        { text: ended(instead), bold: true },
        { text: ` ${ended(reason)}` },
        { text: ` ${narrowDate(date)}, ${doc.deviationStates[approval]}.`, muted: true },
      ]),
    },
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What was typed quickly, ended as a sentence. */
function ended(typed: string): string {
  const words = typed.trim()
  return words === '' || /[.!?:…»”"]$/u.test(words) ? words : `${words}.`
}
