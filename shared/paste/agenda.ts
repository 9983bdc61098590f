import { type ItemLine, itemInCells, itemLine } from './itemline.ts'
import { plain, type Row, rowsIn } from './rows.ts'
import { longest } from './times.ts'

type Column = 'time' | 'start' | 'end' | 'length' | 'title' | 'responsible' | 'number' | 'text'

const headings: Readonly<Record<Exclude<Column, 'text'>, string>> = {
  time: 'tid|tidspunkt|klokken|klokkeslæt|kl|time|tidsrum|when|hvornår',
  start: 'start|starter|fra|begin|begins|starts|from',
  end: 'slut|slutter|til|end|ends|to|until',
  length: 'varighed|minutter|min|længde|antal minutter|duration|minutes|mins|length',
  title:
    'punkt|emne|titel|aktivitet|dagsordenspunkt|dagsorden|program|indhold|hvad|agenda|item|agenda item|topic|title|subject|activity|session|what',
  responsible:
    'ansvarlig|ansvarlige|hvem|oplægsholder|tovholder|ved|facilitator|owner|responsible|who|presenter|speaker|lead',
  number: 'nr|nr.|no|no.|#|pkt',
}

/**
 * Reads an agenda pasted from Word or Excel, in Danish or English: one item per line, or a table whose columns are known by
 * their headings, else by what stands in them. Bullets, numbering, headings and blank lines are not items; a line with only a
 * time is the end of the item before it. A length nobody wrote is what lies between two starts.
 */
export function itemsFrom(text: string): ItemLine[] {
  const rows = rowsIn(plain(text), isHeader)
  const body = rows.filter((row, index) => !isHeader(row.cells) && !(index === 0 && isCaption(row)))
  const table = body.some((row) => row.cells.filter((cell) => cell !== '').length > 1)
  const columns = table ? columnsOf(rows, body) : []
  const numbered = isCounted(body.map((row) => row.cells.find((cell) => cell !== '') ?? ''))
  const items = body.map((row) =>
    row.cells.length > 1 ? itemUnder(columns, row) : itemLine(uncounted(row.text, numbered)),
  )
  return withLengths(withoutHabit(items))
}

function columnOf(cell: string): Column | null {
  const heading = cell
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[:*.]/g, '')
    .trim()
  const first = heading.split(/\s*\/\s*/)[0] ?? ''
  const found = Object.entries(headings).find(([, words]) => words.split('|').includes(first))
  return found ? (found[0] as Column) : null
}

/** Headings: at least two known words, nearly all of the row. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const known = filled.filter((cell) => columnOf(cell) !== null).length
  return known > 1 && known >= filled.length * 0.6
}

/** *Dagsorden* above the list. */
function isCaption(row: Row): boolean {
  return /^(?:dagsorden|program|agenda|programme)\s*:?$/i.test(row.text.trim())
}

function columnsOf(rows: readonly Row[], body: readonly Row[]): Column[] {
  const header = rows.find((row) => isHeader(row.cells))
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, index) => {
    const cells = body.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
    const named = columnOf(header?.cells[index] ?? '')
    return named ?? (isCounted(cells) ? 'number' : 'text')
  })
}

/** One, two, three: the numbers of a list, which are not minutes. */
function isCounted(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => /^\(?(\d{1,3})(?=[.):]?(?:\s|$))/.exec(cell)?.[1])
  return cells.length > 1 && numbers.every((number, index) => number === String(index + 1))
}

function uncounted(line: string, numbered: boolean): string {
  return numbered ? line.replace(/^\s*\(?\d{1,3}[.):]?\s*/, '') : line
}

/** A row of a table: cells whose column is known are read as that, the rest by what they hold. */
function itemUnder(columns: readonly Column[], row: Row): ItemLine {
  const filled = row.cells.flatMap((cell, index) =>
    cell === '' || columns[index] === 'number' ? [] : [{ cell, column: columns[index] ?? 'text' }],
  )
  const cellsOf = (column: Column) =>
    filled.filter((each) => each.column === column).map((each) => each.cell)
  const others = filled
    .filter(({ column }) => column !== 'responsible' && column !== 'title')
    .map(({ cell, column }) => (column === 'length' ? asLength(cell) : cell))
  const cells = [...cellsOf('title'), ...others]
  const known = columns.includes('responsible')
  const read = cells.length === 1 ? itemLine(cells[0] ?? '') : itemInCells(cells, !known)
  return known ? { ...read, responsible: cellsOf('responsible').join(', ') } : read
}

/** In a column of lengths, 0:25 and 25 are minutes and 1:30 is an hour and a half. */
function asLength(cell: string): string {
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(cell)
  if (clock) return `${Number(clock[1]) * 60 + Number(clock[2])} min`
  return /^\d{1,3}$/.test(cell) ? `${cell} min` : cell
}

/** Where every line says *kl.* it is how the list is written, and only the breaks stay put. */
function withoutHabit(items: readonly ItemLine[]): ItemLine[] {
  const timed = items.filter((item) => item.starts !== null)
  if (timed.length < 3 || timed.some((item) => item.fixed === null)) return [...items]
  return items.map((item) => ({ ...item, fixed: item.kind === 'break' ? item.fixed : null }))
}

function withLengths(items: readonly ItemLine[]): ItemLine[] {
  return items
    .map((item, index) => ({ ...item, minutes: item.minutes ?? untilNextStart(items, index) }))
    .filter((_, index) => !isEnd(items[index]))
}

/** Minutes to the next start, less what the items between are given; null where one of them has no length. */
function untilNextStart(items: readonly ItemLine[], index: number): number | null {
  const starts = items[index]?.starts ?? null
  const later = items.slice(index + 1)
  const next = later.findIndex((item) => item.starts !== null)
  const between = later.slice(0, next).map((item) => item.minutes)
  if (starts === null || next < 0 || between.includes(null)) return null
  const length =
    (later[next]?.starts ?? 0) - between.reduce<number>((sum, m) => sum + (m ?? 0), starts)
  return length >= 1 && length <= longest ? length : null
}

/** A time alone, or with *slut*. */
function isEnd(item: ItemLine | undefined): boolean {
  return item?.starts !== null && item?.minutes === null && /^(?:|slut|end)$/i.test(item.title)
}
