// oxlint-disable-next-line typescript/triple-slash-reference -- the file holds a declaration only; nothing is there to import
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse/papaparse.min.js'

/** One row of what was pasted: a line, or several where a cell in quotes has line breaks. */
export interface Row {
  /** the first of its lines, from 1 */
  readonly line: number
  /** its lines as they were pasted, without control characters */
  readonly text: string
  readonly cells: readonly string[]
}

type Delimiter = '\t' | ';' | ','

/** Control characters, soft hyphens, and marks that are not seen or turn the direction of writing. */
const unwanted =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Pasted text with one kind of line break and one kind of space, and nothing in it that cannot be seen. */
export function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unwanted, '')
    .replaceAll(/[\u00A0\u2007\u202F]/g, ' ')
    .normalize('NFC')
}

/** A pasted piece as one line. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/**
 * Reads plain text into rows: a table from Excel or Word by its tabs, else by the delimiter its header row shows, else one
 * cell per line. Blank rows are left out.
 */
export function rowsIn(text: string, isHeader: (cells: readonly string[]) => boolean): Row[] {
  const delimiter = delimiterOf(text, isHeader)
  const lines = text.split('\n')
  const cells = delimiter ? cellsIn(text, delimiter) : lines.map((line) => [line])
  let next = 1
  const rows = cells.map((row) => {
    const line = next
    next += row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
    return { line, text: lines.slice(line - 1, next - 1).join('\n'), cells: row.map(tidy) }
  })
  return rows.filter((row) => row.text.trim() !== '')
}

function delimiterOf(
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): Delimiter | null {
  if (text.includes('\t')) return '\t'
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  const possible = [';', ','] as const
  return (
    possible.find((each) => {
      const cells = cellsIn(first, each)[0] ?? []
      return cells.length > 1 && isHeader(cells.map(tidy))
    }) ?? null
  )
}

/** Where the quotes do not add up they are letters like the others, so that one of them cannot swallow the lines below. */
function cellsIn(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const quoted = Papa.parse(text, { delimiter, newline: '\n' })
  return quoted.errors.some((error) => error.type === 'Quotes')
    ? Papa.parse(text, { delimiter, newline: '\n', fastMode: true }).data
    : quoted.data
}
