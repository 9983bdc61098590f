import { clockTime, longDate } from './dates.ts'
import { daysOf, onDay, plan, type Day, type Item, type Slot } from './agenda.ts'
import type { DocBlock, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import type { About, Engagement, Id, Person, Side } from './engagement.ts'
import { aboutOf, inOrder, peopleAt, sideOfPerson } from './engagement.ts'
import { dayFileName } from './filename.ts'
import type { Language, Text } from './text.ts'
import { say } from './text.ts'
import type { PrintWords } from './words/print/da.ts'
import { printWordsIn } from './words/print/words.ts'
import { wordWordsIn } from './words/word/words.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

/** What every file made before a workshop is written from. */
export interface Beforehand {
  readonly engagement: Engagement
  readonly workshop: Workshop
  readonly about: About
  readonly language: Language
  readonly words: PrintWords
}

export function beforehand(engagement: Engagement, workshopId: Id, language: Language): Beforehand {
  const workshop = engagement.workshops[workshopId]
  if (!workshop) throw new Error(`a file of a workshop that is not there: ${workshopId}`)
  return {
    engagement,
    workshop,
    about: aboutOf(engagement),
    language,
    words: printWordsIn(language),
  }
}

/** A whole file around its blocks: named by its kind and the workshop, dated, and marked where it is the demo's. */
export function fileOf(
  { workshop, about, language }: Beforehand,
  { kind, title, landscape = false }: FileHead,
  blocks: readonly DocBlock[],
): DocumentTree {
  const name = say(workshop.title, language)
  const dates = daysOf(workshop).map((day) => longDate(day.date, language))
  const demo = wordWordsIn(language)
  return {
    title: title ?? `${kind} · ${name}`,
    subtitle: [about.name, ...(title === undefined ? [] : [name]), ...dates].join(' · '),
    language,
    landscape,
    footer: [about.name, `${kind} ${dates[0]}`, ...(about.demo ? [demo.demoShort] : [])].join(
      ' · ',
    ),
    fileName: dayFileName(workshop.date, kind, name, 'docx'),
    blocks: [...(about.demo ? [paragraph(demo.demo, 'remark')] : []), ...blocks],
  }
}

interface FileHead {
  /** what the file is called, in its name and at its foot */
  readonly kind: string
  /** what stands at the top instead of its kind and the workshop's name, which then stands below */
  readonly title?: string
  readonly landscape?: boolean
}

/** One day with its items and the times they are planned at. */
export interface PlannedDay {
  readonly day: Day
  /** *Dag 2: 19. november 2026*; the date alone where there is only one day */
  readonly title: string
  readonly items: readonly { readonly item: Item; readonly slot: Slot }[]
  /** when the last item ends, else when the day is to be over */
  readonly ends: number
}

export function plannedDays({ engagement, workshop, language, words }: Beforehand): PlannedDay[] {
  const days = daysOf(workshop)
  const items = ofWorkshop(engagement.items, workshop.id)
  return days.map((day, index) => {
    const date = longDate(day.date, language)
    const own = onDay(items, index)
    const slots = plan(own, days)
    return {
      day,
      title: days.length > 1 ? words.dayOf(index + 1, date) : date,
      items: own.flatMap((item, at) => {
        const slot = slots[at]
        return slot ? [{ item, slot }] : []
      }),
      ends: slots.at(-1)?.ends ?? day.endsAt,
    }
  })
}

/** *Tid: kl. 9.00–12.30, ankomst fra kl. 8.40*: the meeting's hours; who comes early is told apart. */
export function hoursOf({ day, items, ends }: PlannedDay, { language, words }: Beforehand): string {
  const time = (minute: number) => clockTime(minute, language)
  const first = items[0]?.slot.starts ?? day.startsAt
  return [
    words.hours(time(day.startsAt), time(ends)),
    ...(first < day.startsAt ? [words.arriveFrom(time(first))] : []),
  ].join(', ')
}

/** The people a workshop is for, by side in order; those whose side is gone stand last, under none. */
export function peopleBySide({ engagement, workshop }: Beforehand): {
  readonly side: Side | null
  readonly people: readonly Person[]
}[] {
  const people = peopleAt(engagement, workshop.id)
  return [...inOrder(engagement.sides), null]
    .map((side) => ({
      side,
      people: people.filter(
        (person) => (sideOfPerson(engagement, person.id)?.id ?? null) === (side?.id ?? null),
      ),
    }))
    .filter((group) => group.people.length > 0)
}

/** What was typed on one line each, without the empty ones. */
export function linesOf(text: Text | null, language: Language): string[] {
  return (text ? say(text, language) : '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A heading with a list, or nothing where there is nothing to list. */
export function listed(title: string, lines: readonly string[]): DocBlock[] {
  if (lines.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: title },
    lines.length === 1
      ? paragraph(lines[0] ?? '')
      : { kind: 'bullets', items: lines.map((line) => span(line)) },
  ]
}

export function paragraph(text: string, tone: 'plain' | 'muted' | 'remark' = 'plain'): DocBlock {
  return { kind: 'paragraph', runs: span(text), tone }
}

/** *Sted: Mødesal 2*, with the first word bold. */
export function labelled(label: string, text: string): Span[] {
  return [{ text: `${label}: `, bold: true }, { text }]
}

/** Facts on one line each, or after one another where the page is wide; those that are not known left out. */
export function facts(
  pairs: readonly (readonly [string, string])[],
  between: '\n' | ' · ' = '\n',
): DocBlock[] {
  const known = pairs.filter(([, text]) => text.trim() !== '')
  const runs = known.flatMap(([label, text], at) => [
    ...(at > 0 ? span(between) : []),
    ...labelled(label, text),
  ])
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
}
