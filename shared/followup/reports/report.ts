import { longDate } from '../../dates.ts'
import { span, type DocBlock, type DocTable, type DocumentTree, type Span } from '../../document.ts'
import {
  aboutOf,
  sideOfPerson,
  type Engagement,
  type Id,
  type PlainDate,
} from '../../engagement.ts'
import { dayFileName } from '../../filename.ts'
import type { Content } from '../../packs/content.ts'
import type { Kept } from '../../records.ts'
import { say, type Language } from '../../text.ts'
import { words as da, type FollowUpWords } from '../../words/followup/da.ts'
import { words as en } from '../../words/followup/en.ts'
import { dueDay } from '../due.ts'
import type { RecordEvent } from '../history.ts'
import type { ReportKind } from './kinds.ts'

/** What a report is made from besides the engagement; `personId` is the one a newcomer takes over from. */
export interface ReportOf {
  readonly language: Language
  readonly today: PlainDate
  readonly timeZone: string
  readonly content: Content
  readonly events: readonly RecordEvent[]
  readonly personId: Id | null
}

export function followUpWordsIn(language: Language): FollowUpWords {
  return language === 'da' ? da : en
}

/** The frame that all reports of an engagement share: its title, its day, and what it must say of itself. */
export function reportOf(
  engagement: Engagement,
  kind: ReportKind,
  { language, today }: Pick<ReportOf, 'language' | 'today'>,
  blocks: readonly DocBlock[],
): DocumentTree {
  const words = followUpWordsIn(language)
  const about = aboutOf(engagement)
  const title = words.titles[kind]
  const isCompeting = Object.values(engagement.workshops).some(({ competing }) => competing)
  const remark = (text: string): DocBlock => ({
    kind: 'paragraph',
    runs: span(text),
    tone: 'remark',
  })
  return {
    title,
    subtitle: [
      about.name,
      words.asOf(longDate(today, language)),
      ...(about.caseNumber ? [words.caseNumber(about.caseNumber)] : []),
    ].join(' · '),
    language,
    landscape: kind === 'risks' || kind === 'benefits',
    footer: `${title} · ${about.name}`,
    fileName: dayFileName(today, title, about.name, 'docx'),
    blocks: [
      ...(about.demo ? [remark(words.demo)] : []),
      ...(isCompeting ? [remark(words.competing)] : []),
      ...blocks,
    ],
  }
}

export function heading(text: string, level: 1 | 2 = 1): DocBlock {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, tone: 'plain' | 'muted' = 'plain'): DocBlock {
  return { kind: 'paragraph', runs: span(text), tone }
}

/** A table of plain words; its title tells those who cannot see it what it is. */
export function table(
  title: string,
  columns: readonly (readonly [head: string, share: number])[],
  rows: readonly (readonly (string | readonly Span[])[])[],
): DocTable {
  return {
    kind: 'table',
    title,
    description: columns.map(([head]) => head).join(', '),
    columns: columns.map(([head, share]) => ({ head, share })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? span(cell) : cell))),
  }
}

/** Who owns a record, with the side's letter; a dash where nobody does. */
export function ownerOf(engagement: Engagement, record: Kept, language: Language): string {
  const ownerId = 'ownerId' in record ? record.ownerId : null
  const person = engagement.people[ownerId ?? '']
  const own = 'sideId' in record ? engagement.sides[record.sideId ?? ''] : undefined
  const side = (person && sideOfPerson(engagement, person.id)) ?? own
  const name =
    person?.name ||
    ('ownerSaid' in record ? record.ownerSaid : '') ||
    (side ? say(side.label, language) : '')
  if (name === '') return followUpWordsIn(language).none
  return side ? `${name} (${side.mark})` : name
}

export function dayOf(engagement: Engagement, record: Kept): PlainDate | null {
  return 'due' in record ? dueDay(record, aboutOf(engagement)) : null
}
