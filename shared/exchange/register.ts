import { aboutOf, type Engagement, type Id, type PlainDate } from '../engagement.ts'
import { keptKinds, type Kept, type KeptKind } from '../records.ts'
import { say, type Language } from '../text.ts'
import { exchangeWords } from '../words/exchange/words.ts'
import { fullReference } from './formerly.ts'

/** The registers as tables: one for each kind of record, over all workshops, for a spreadsheet. */

/** A cell is words or a day; a day stays a day in a spreadsheet. */
export type Cell = string | { readonly date: PlainDate } | null

export interface Sheet {
  readonly name: string
  /** how wide, in characters */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Registers {
  readonly title: string
  readonly language: Language
  readonly sheets: readonly Sheet[]
}

export function registersOf(engagement: Engagement, language: Language): Registers {
  const words = exchangeWords(language).registers
  return {
    title: `${words.title} ${aboutOf(engagement).name}`,
    language,
    sheets: keptKinds.map((kind) => sheetOf(engagement, kind, language)),
  }
}

type Column = keyof ReturnType<typeof exchangeWords>['registers']['columns']

const columnsOf: { readonly [Kind in KeptKind]: readonly Column[] } = {
  decision: ['number', 'text', 'status', 'mandate', 'reservations', 'from', 'id'],
  action: ['number', 'text', 'owner', 'side', 'due', 'status', 'from', 'id'],
  risk: [
    'number',
    'text',
    'cause',
    'consequence',
    'probability',
    'impact',
    'owner',
    'side',
    'counter',
    'sign',
    'status',
    'from',
    'id',
  ],
  benefit: [
    'number',
    'text',
    'delivery',
    'change',
    'purpose',
    'owner',
    'today',
    'target',
    'measured',
    'due',
    'status',
    'from',
    'id',
  ],
  clause: ['number', 'text', 'behaviour', 'from', 'id'],
  parking: ['number', 'text', 'status', 'owner', 'from', 'id'],
}

const wide: ReadonlySet<Column> = new Set(['text', 'cause', 'consequence', 'counter', 'behaviour'])
const middling: ReadonlySet<Column> = new Set([
  'owner',
  'status',
  'mandate',
  'reservations',
  'from',
  'sign',
  'delivery',
  'change',
  'purpose',
  'id',
])

function sheetOf(engagement: Engagement, kind: KeptKind, language: Language): Sheet {
  const words = exchangeWords(language).registers
  const columns = columnsOf[kind]
  const records = Object.values(engagement.records)
    .filter((record) => record.kind === kind)
    .toSorted((a, b) => a.number - b.number)
  return {
    name: words.sheets[kind],
    columns: columns.map((column) => ({
      head: words.columns[column],
      width: wide.has(column) ? 50 : middling.has(column) ? 26 : 13,
    })),
    rows: records.map((record) =>
      columns.map((column) => cellOf(engagement, record, column, language)),
    ),
  }
}

function cellOf(engagement: Engagement, record: Kept, column: Column, language: Language): Cell {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const words = exchangeWords(language).registers
  switch (column) {
    case 'number':
      return fullReference(record, language)
    case 'owner':
      return ownerIn(engagement, fields)
    case 'side': {
      const side = engagement.sides[String(fields['sideId'] ?? '')]
      return side ? `${side.mark} ${say(side.label, language)}` : ''
    }
    case 'due': {
      const { due, dueSaid } = fields
      return typeof due === 'string' ? { date: due } : String(dueSaid ?? '')
    }
    case 'status': {
      const status = String(fields['status'] ?? fields['end'] ?? 'parked')
      return Object.hasOwn(words.statuses, status)
        ? words.statuses[status as keyof typeof words.statuses]
        : status
    }
    case 'from': {
      const workshop = engagement.workshops[record.workshopId ?? '']
      return workshop ? `${workshop.date} ${say(workshop.title, language)}` : ''
    }
    case 'reservations':
      return reservationsIn(engagement, fields['reservations'], language)
    default: {
      const value = fields[column]
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    }
  }
}

function ownerIn(engagement: Engagement, fields: Readonly<Record<string, unknown>>): string {
  const person = engagement.people[String(fields['ownerId'] ?? '')]
  return person?.name ?? String(fields['ownerSaid'] ?? '')
}

function reservationsIn(engagement: Engagement, given: unknown, language: Language): string {
  const list = Array.isArray(given) ? (given as { sideId: Id; text: string }[]) : []
  return list
    .filter(({ text }) => text !== '')
    .map(({ sideId, text }) => {
      const side = engagement.sides[sideId]
      return `${side ? say(side.label, language) : ''}: ${text}`
    })
    .join('\n')
}
