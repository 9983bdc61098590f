import {
  beforehand,
  facts,
  fileOf,
  hoursOf,
  linesOf,
  listed,
  paragraph,
  plannedDays,
  type Beforehand,
  type PlannedDay,
} from './beforehand.ts'
import { clockTime } from './dates.ts'
import type { DocBlock, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import type { Language, Text } from './text.ts'
import { say } from './text.ts'

/** *Program*: the page that goes out with the invitation. It holds nothing that is the facilitator's own. */
export function programOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const { workshop, words } = from
  const days = plannedDays(from)
  const withPurpose = days.reduce((sum, day) => sum + day.items.length, 0) <= mostWithPurpose
  const measures = days.some((day) => day.items.some(({ item }) => item.answer.kind === 'poll'))
  return fileOf(from, { kind: words.program }, [
    ...facts([
      ...days.map((day) => [days.length > 1 ? day.title : words.when, hoursOf(day, from)] as const),
      [words.place, workshop.place],
      [words.askedBy, workshop.askedBy],
      [words.led, workshop.facilitator],
    ]),
    ...listed(words.aim, linesOf(workshop.aim, language)),
    ...days.flatMap((day): DocBlock[] => [
      { kind: 'heading', level: 1, text: words.programTable(day.title) },
      day.items.length > 0 ? table(from, day, withPurpose) : paragraph(words.noItems, 'muted'),
    ]),
    ...(measures ? [paragraph(words.bringPhone, 'muted')] : []),
  ])
}

/** More items than this would run over the page with a line of purpose each. */
const mostWithPurpose = 17
/** A purpose longer than a line of the table is left out. */
const longestPurpose = 88

function table(from: Beforehand, day: PlannedDay, withPurpose: boolean): DocBlock {
  const { words, language } = from
  return {
    kind: 'table',
    title: words.programTable(day.title),
    description: words.programDescription,
    columns: [
      { head: words.time, share: 10 },
      { head: words.what, share: 90 },
    ],
    rows: [
      ...day.items.map(({ item, slot }) => [
        span(clockTime(slot.starts, language)),
        withPurpose && item.kind !== 'break' && item.kind !== 'arrival'
          ? titled(say(item.title, language), purposeOf(item.purpose, language))
          : titled(say(item.title, language), ''),
      ]),
      [span(clockTime(day.ends, language)), titled(words.ends, '')],
    ],
  }
}

function titled(title: string, purpose: string): Span[] {
  return [{ text: title, bold: true }, ...(purpose ? [{ text: `\n${purpose}`, muted: true }] : [])]
}

function purposeOf(purpose: Text, language: Language): string {
  const [line = ''] = linesOf(purpose, language)
  return line.length <= longestPurpose ? line : ''
}
