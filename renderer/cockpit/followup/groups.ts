import { weekOf } from '../../../shared/followup/due.ts'
import { byUrgency, type Registered } from '../../../shared/followup/registers.ts'
import { ownerSaid, type Book } from './book.ts'

/** Rows under a common head; a register that is not divided is one group without a head. */
export interface Group {
  readonly head: string | null
  readonly rows: readonly Registered[]
}

export type ViewName = 'list' | 'owner' | 'week' | 'picture'

export function grouped(rows: readonly Registered[], view: ViewName, book: Book): Group[] {
  if (view === 'owner') return byOwner(rows, book)
  return view === 'week' ? byWeek(rows, book) : [{ head: null, rows }]
}

/** Those who have most over time first; what nobody owns last. */
function byOwner(rows: readonly Registered[], book: Book): Group[] {
  const groups = Map.groupBy(rows, (row) => ownerSaid(row, book))
  const late = (group: readonly Registered[]) => group.filter((row) => row.late > 0).length
  return [...groups]
    .toSorted(
      ([a, x], [b, y]) =>
        Number(a === '') - Number(b === '') ||
        late(y) - late(x) ||
        a.localeCompare(b, book.desk.language),
    )
    .map(([owner, some]) => ({
      head: `${owner || book.words.nobody} · ${some.length}`,
      rows: some,
    }))
}

/** What is over time first, then week by week, then what has no day. */
function byWeek(rows: readonly Registered[], { words }: Book): Group[] {
  const key = (row: Registered) => {
    if (row.late > 0) return ''
    if (row.due === null) return '~'
    const { year, week } = weekOf(row.due)
    return `${year}-${String(week).padStart(2, '0')}`
  }
  const head = (name: string) => {
    if (name === '') return words.overTime
    const [year, week] = name.split('-')
    return name === '~' ? words.noDate : words.week(Number(week), Number(year))
  }
  return [...Map.groupBy(rows, key)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, some]) => ({
      head: `${head(name)} · ${some.length}`,
      rows: some.toSorted(byUrgency),
    }))
}
