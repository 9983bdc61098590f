import { theFacilitator, type Item, type Slot } from './agenda.ts'
import {
  beforehand,
  facts,
  fileOf,
  hoursOf,
  linesOf,
  listed,
  paragraph,
  peopleBySide,
  plannedDays,
  type Beforehand,
  type PlannedDay,
} from './beforehand.ts'
import { sideName } from './actionlist.ts'
import { offeredAnnex } from './offeredannex.ts'
import { askedAnnex } from './runsheetasked.ts'
import { aroundOf } from './runsheetcell.ts'
import { guideOf } from './runsheetguide.ts'
import { clockTime } from './dates.ts'
import type { DocBlock, DocTable, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import { isSpare } from './fit.ts'
import { scriptWithRuling } from './market/view.ts'
import type { Content } from './packs/content.ts'
import type { Language, Text } from './text.ts'
import { say } from './text.ts'

/**
 * *Drejebog*: everything the one who leads needs on paper, item by item, in case the screen fails her. Own notes are in it
 * only when they are handed in, and then its name says so.
 */
export function runSheetOf(
  engagement: Engagement,
  workshopId: Id,
  { language, ownNotes, content }: RunSheetNeeds,
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const { workshop, words } = from
  const days = plannedDays(from)
  const hasNotes = days.some((day) => day.items.some(({ item }) => ownNotes[item.id]?.trim()))
  const lines = (text: Text) => linesOf(text, language)
  const asked = askedAnnex(from)
  return fileOf(
    from,
    { kind: hasNotes ? words.runsheetWithNotes : words.runsheet, landscape: true },
    [
      ...facts(
        [
          [words.place, workshop.place],
          ...days.map(
            (day) => [days.length > 1 ? day.title : words.when, hoursOf(day, from)] as const,
          ),
          [words.led, ledBy(from)],
          // until somebody else is named, the pen is looked for: the steps ask for a note-taker
          ...(workshop.keptBy.name === workshop.facilitator
            ? []
            : [[words.kept, workshop.keptBy.name] as const]),
        ],
        ' · ',
      ),
      ...facts(people(from)),
      ...listed(words.aim, lines(workshop.aim)),
      ...listed(words.before, lines(workshop.before)),
      ...listed(words.ifLate, inTurn(workshop.ifLate.map((each) => say(each, language)))),
      ...days.flatMap((day) => dayBlocks(from, day, hasNotes ? ownNotes : null)),
      ...listed(words.after, lines(workshop.after)),
      ...guideOf(from),
      ...moments(from, content),
      ...asked,
      ...offeredAnnex(from, content, asked.length > 0 ? false : 'always'),
    ],
  )
}

export interface RunSheetNeeds {
  readonly language: Language
  /** her own notes by item; empty for a run sheet that may be handed on */
  readonly ownNotes: Readonly<Record<Id, string>>
  readonly content: Content
}

/** What goes first stands first, in one block that keeps the overview on the first page. */
function inTurn(lines: readonly string[]): string[] {
  const numbered = lines.filter(Boolean).map((line, at) => `${at + 1}.\u00A0${line}`)
  return numbered.length > 0 ? [numbered.join('\n')] : []
}

function ledBy({ workshop: { facilitator, askedBy }, words }: Beforehand): string {
  return facilitator && askedBy ? words.ledAfter(facilitator, askedBy) : facilitator
}

function people(from: Beforehand): (readonly [string, string])[] {
  const { language, words } = from
  return peopleBySide(from).map(({ side, people: those }) => [
    side ? sideName(side, language) : words.guests,
    those.map(({ name, role }) => (role ? words.withRole(name, role) : name)).join(', '),
  ])
}

function dayBlocks(
  from: Beforehand,
  day: PlannedDay,
  ownNotes: Readonly<Record<Id, string>> | null,
): DocBlock[] {
  return [
    { kind: 'heading', level: 1, text: from.words.runTable(day.title), newPage: true },
    day.items.length > 0 ? dayTable(from, day, ownNotes) : paragraph(from.words.noItems, 'muted'),
  ]
}

/** At the rules, what is read aloud about the names is the last of the talking points. */
function scriptOf({ engagement, workshop }: Beforehand, { kind, script }: Item): Text {
  return kind === 'opening' ? scriptWithRuling(script, engagement, workshop.id) : script
}

function dayTable(
  from: Beforehand,
  day: PlannedDay,
  ownNotes: Readonly<Record<Id, string>> | null,
): DocTable {
  const { words, language } = from
  return {
    kind: 'table',
    title: words.runTable(day.title),
    description: ownNotes ? words.runDescriptionWithNotes : words.runDescription,
    columns: [
      { head: words.time, share: 8.5 },
      { head: words.item, share: 15 },
      { head: words.how, share: ownNotes ? 34.5 : 41.5 },
      { head: words.around, share: ownNotes ? 17 : 19 },
      { head: words.script, share: ownNotes ? 14 : 16 },
      ...(ownNotes ? [{ head: words.ownNotes, share: 11 }] : []),
    ],
    rows: day.items.map(({ item, slot }) => [
      timeCell(from, item, slot),
      itemCell(from, item),
      howCell(from, item),
      aroundOf(from, item),
      span(linesOf(scriptOf(from, item), language).join('\n')),
      ...(ownNotes ? [span(ownNotes[item.id]?.trim() ?? '')] : []),
    ]),
  }
}

function timeCell({ words, language }: Beforehand, item: Item, slot: Slot): Span[] {
  return [
    { text: `${clockTime(slot.starts, language)}–${clockTime(slot.ends, language)}`, bold: true },
    { text: `\n${words.min(item.minutes)}` },
    ...(item.fixed === null ? [] : [{ text: `\n${words.fixed}` }]),
  ]
}

function itemCell(from: Beforehand, item: Item): Span[] {
  const { words, language } = from
  const title = say(item.title, language)
  const method = item.method ? say(item.method.title, language) : ''
  const purpose = linesOf(item.purpose, language).join(' ')
  const marked = leeway(from, item)
  const who = responsibleOf(from, item)
  return [
    { text: title, bold: true },
    ...(purpose ? [{ text: `\n${words.purpose}: ${purpose}` }] : []),
    ...(marked ? [{ text: `\n${marked}`, muted: true }] : []),
    ...(who ? [{ text: `\n${words.responsible(who)}`, muted: true }] : []),
    ...(method && method !== title ? [{ text: `\n${words.method}: ${method}`, muted: true }] : []),
  ]
}

/** *skal*, *kan kortes til n* or *kan udgå*; nothing for arrival and breaks, which are held as they are. */
function leeway({ words }: Beforehand, item: Item): string {
  if (item.must && item.least === null) return words.must
  if (item.least === null) return isSpare(item) ? words.isSpare : ''
  const marks = isSpare(item) ? words.spareOrCut(item.least) : words.canBeCut(item.least)
  return item.must ? `${words.must}, ${marks}` : marks
}

function responsibleOf({ engagement, workshop, words }: Beforehand, item: Item): string {
  if (item.responsibleId === theFacilitator) return workshop.facilitator || words.theFacilitator
  return engagement.people[item.responsibleId ?? '']?.name ?? ''
}

function howCell({ words, language }: Beforehand, item: Item): Span[] {
  const said = (text: Text) => linesOf(text, language).join(' ')
  const rows: Span[][] = linesOf(item.how, language).map((line) => span(line))
  const name = (label: string, text: string): Span[] => [
    { text: `${label}: `, bold: true },
    { text },
  ]
  if (item.task) {
    const { what, withWhom, deliver } = item.task
    rows.push([
      ...name(words.task, said(what)),
      ...(said(withWhom) ? name(` · ${words.withWhom}`, said(withWhom)) : []),
      ...(said(deliver) ? name(` · ${words.deliver}`, said(deliver)) : []),
    ])
  }
  if (item.groups.length > 0) rows.push([{ text: words.groups, bold: true }])
  for (const { title, what, place } of item.groups) {
    const group = say(title, language)
    rows.push(name(place ? words.groupAt(group, place) : group, said(what)))
  }
  return rows.flatMap((row, at) => (at > 0 ? [{ text: '\n' }, ...row] : row))
}

function moments({ words, language }: Beforehand, content: Content): DocBlock[] {
  const all = content.packs.flatMap((pack) => pack.moments)
  if (all.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.moments, newPage: 'always' },
    {
      kind: 'table',
      title: words.moments,
      description: words.momentsHow,
      columns: [
        { head: words.momentWhen, share: 35 },
        { head: words.momentSay, share: 65 },
      ],
      rows: all.map((moment) => [
        [{ text: say(moment.when, language), bold: true }],
        span(say(moment.say, language)),
      ]),
    },
  ]
}
