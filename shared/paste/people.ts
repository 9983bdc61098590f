import type { Part } from '../engagement.ts'
import { tidyName } from './names.ts'
import { filledIn, type Found, personIn, personInCells, type Why } from './personline.ts'
import { piecesOf } from './personpieces.ts'
import { type Column, columnOf, isHeader, partIn, partTicked } from './personwords.ts'
import { plain, type Row, rowsIn } from './rows.ts'

/** One person of a pasted list, as far as the paste says it: shown in a table to be corrected before anything is added. */
export interface PersonLine extends Found {
  /** the line of the paste it stands on, from 1; several people may share one */
  readonly line: number
}

/** What was pasted and is nobody: shown beside the people, so that nothing is lost unseen. */
export interface LeftLine {
  readonly line: number
  readonly text: string
  readonly why: Why
}

/** The most lines a paste is read for; those below are left, and said to be. */
const mostLines = 2000
/** Room for an Outlook list of five hundred. */
const longestLine = 20_000

/**
 * Reads a list of people pasted from Excel, Word, Outlook or a file of CSV text, or typed, in Danish or English. Every line
 * that is not blank is either a person or in `left`; telephone numbers and remarks beside a name are not kept.
 */
export function peopleFrom(text: string): { people: PersonLine[]; left: LeftLine[] } {
  const people: PersonLine[] = []
  const left: LeftLine[] = []
  let headings: readonly (Column | null)[] | null = null
  for (const row of rowsIn(plain(text), isHeader)) {
    if (row.line > mostLines) left.push({ line: row.line, text: row.text, why: 'tooMany' })
    else if (isHeader(row.cells)) {
      headings = row.cells.length > 1 ? row.cells.map(columnOf) : null
      left.push({ line: row.line, text: row.text, why: 'header' })
    } else
      for (const { said, found } of readRow(row, headings))
        if (typeof found === 'string') left.push({ line: row.line, text: said, why: found })
        else people.push({ line: row.line, ...found })
  }
  return { people, left }
}

function readRow(
  row: Row,
  headings: readonly (Column | null)[] | null,
): { said: string; found: Found | Why }[] {
  const tooLong = row.text.length > longestLine || /[^\s,;]{321}/u.test(row.text)
  if (tooLong) return [{ said: row.text, found: 'tooLong' }]
  const filled = row.cells.filter((cell) => cell !== '' && !/^[\d.)#]+$|^[•·▪*–-]$/u.test(cell))
  if (headings && row.cells.length > 1)
    return [{ said: row.text, found: personUnder(headings, row.cells) }]
  if (filled.length > 1) return [{ said: row.text, found: personInCells(filled) }]
  const pieces = piecesOf(filled[0] ?? '')
  return pieces.length < 2
    ? [{ said: row.text, found: personIn(pieces[0] ?? '') }]
    : pieces.map((said) => ({ said, found: personIn(said) }))
}

/** A row of a table with headings. What the name's own cell says besides the name counts where no column says otherwise. */
function personUnder(headings: readonly (Column | null)[], cells: readonly string[]): Found | Why {
  const cell = (column: Column) =>
    cells.find((each, index) => headings[index] === column && each !== '') ?? ''
  const whole = cell('name') || [cell('first'), cell('middle'), cell('last')].join(' ').trim()
  const read = personIn([whole, cell('email')].filter((each) => each !== '').join(' '))
  if (read === 'tooLong' || (typeof read === 'string' && !/\p{L}/u.test(whole))) return read
  const named = typeof read === 'string' ? { ...nobody, name: tidyName(whole) } : read
  return filledIn(
    {
      name: cell('name') ? named.name : tidyName(whole) || named.name,
      role: cell('role'),
      organisation: cell('organisation') || cell('unit'),
      email: named.email || cell('email').toLowerCase(),
      takes: partUnder(cell),
      boss: tidyName(cell('boss').replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1')),
    },
    named,
  )
}

function partUnder(cell: (column: Column) => string): Part | null {
  const said = partIn(cell('takes'))
  const ticked = (['answers', 'advises', 'guest'] as const).map((part) =>
    partTicked(part, cell(part)),
  )
  return said ?? ticked.find((part) => part !== null) ?? null
}

const nobody: Found = {
  name: '',
  role: '',
  organisation: '',
  email: '',
  takes: null,
  boss: '',
}
