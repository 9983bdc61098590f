import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImportedXmlComponent,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
  type TextRun,
} from 'docx'
import type { DocTable, Span } from '../../shared/document.ts'
import { accent, hairline, tint } from './look.ts'
import { legalLine, linesOf, orDash, plainText, runsOf } from './runs.ts'

type Column = DocTable['columns'][number]

/** Up to this many rows a table is kept on one page, if they hold no more lines than about a quarter of it. */
const keptWhole = 8
const keptLines = 14
/**
 * A longer table begins with at least this many rows below its head, and ends with as many on its last page, unless they
 * hold more lines than about half a page: kept together, they would leave one empty.
 */
const leastOnPage = 3
const leastLines = 24
/** The lines of a cell stand a little apart, for each is a thought or a step of its own. */
const betweenLines = 24
/** Rows of fewer lines than this, which is most of a page on its side, never break over a page. */
const shortRow = 36
/** How wide a letter of the table's text is, measured on Danish text. */
const letterWidth = 91
/** Room for a signature, 9 mm. */
const penHeight = 510
/** What a cell holds that a pen will fill: nothing to see, and no empty paragraph to be read aloud as one. */
const forThePen = '\u200B'

/**
 * A table with a head that repeats, widths in dxa that sum to the page, and lines between rows only. Rows that are meant
 * to be found again carry their id.
 */
export function tableOf(table: DocTable, width: number, marks: RowMarks): Table {
  const widths = widthsOf(table.columns, width)
  const linesIn = (rows: DocTable['rows']): number =>
    rows.reduce((sum, cells) => sum + lineCount(cells, widths), 0)
  const lines = linesIn(table.rows)
  const beginsTall = linesIn(table.rows.slice(0, leastOnPage)) > leastLines
  const endsTall = linesIn(table.rows.slice(-leastOnPage)) > leastLines
  const last = table.rows.length - 1
  const isSmall = last < keptWhole && lines <= keptLines
  const isForPen = table.columns.some((column) => column.byHand)
  const height = isForPen ? { height: { value: penHeight, rule: HeightRule.ATLEAST } } : {}
  const blank = Array.from({ length: table.blankRows ?? 0 }, () => [])
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: none,
      bottom: rule(hairline, 4),
      left: none,
      right: none,
      insideHorizontal: rule(hairline, 4),
      insideVertical: isForPen ? rule(hairline, 4) : none,
    },
    margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 70, right: 70 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, at) =>
          headCell(column, widths[at] ?? 0, isAfterRight(table.columns, at)),
        ),
      }),
      ...table.rows.map((cells, index) => {
        const isAtEdge =
          (!beginsTall && index < leastOnPage - 1) || (!endsTall && index > last - leastOnPage)
        const keepNext = index < last && (isSmall || isAtEdge)
        const mark = marks(table.rowIds?.[index], plainText(cells[0] ?? []))
        return new TableRow({
          ...(lineCount(cells, widths) < shortRow ? { cantSplit: true } : {}),
          ...height,
          children: table.columns.map((column, at) =>
            cell(column, widths[at] ?? 0, cells[at] ?? [], {
              keepNext,
              isForPen,
              isAfterRight: isAfterRight(table.columns, at),
              wrap: at === 0 ? mark : null,
            }),
          ),
        })
      }),
      ...blank.map(
        () =>
          new TableRow({
            cantSplit: true,
            ...height,
            children: table.columns.map((column, at) =>
              cell({ ...column, byHand: true }, widths[at] ?? 0, [], {
                keepNext: false,
                isForPen,
                isAfterRight: isAfterRight(table.columns, at),
                wrap: null,
              }),
            ),
          }),
      ),
    ],
  })
}

/** Wraps the runs of a row's first cell so that an edited file can be read again; null where the row has no id. */
export type RowMarks = (rowId: string | undefined, visible: string) => Wrap | null
type Wrap = (runs: readonly TextRun[]) => ImportedXmlComponent

/** Control tags hold 64 characters and bookmark names 40, letters, digits and underscores. */
const longestTag = 64
const longestBookmark = 40

/** A new counter of marks for one file: ids are the file's own and start over in every file. */
export function rowMarks(): RowMarks {
  const taken = new Set<string>()
  return (rowId, visible) => {
    if (rowId === undefined) return null
    const number = taken.size + 1
    const wanted = bookmarkOf(rowId)
    const name = taken.has(wanted) ? `${wanted.slice(0, longestBookmark - 6)}_${number}` : wanted
    taken.add(name)
    return (runs) =>
      element('w:sdt', {}, [
        element('w:sdtPr', {}, [
          element('w:alias', { 'w:val': legalLine(visible.slice(0, longestTag)) }),
          element('w:tag', { 'w:val': legalLine(rowId.slice(0, longestTag)) }),
          element('w:id', { 'w:val': String(1000 + number) }),
        ]),
        element('w:sdtContent', {}, [
          element('w:bookmarkStart', { 'w:id': String(number), 'w:name': name }),
          ...runs,
          element('w:bookmarkEnd', { 'w:id': String(number) }),
        ]),
      ])
  }
}

/** The bookmark a row's reference stands in, from its id. */
export function bookmarkOf(rowId: string): string {
  return `r_${rowId.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, longestBookmark)
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (ImportedXmlComponent | TextRun)[] = [],
): ImportedXmlComponent {
  const made = new ImportedXmlComponent(name, attributes)
  for (const child of children) made.push(child)
  return made
}

function headCell(column: Column, width: number, isAfter: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'bottom',
    ...(isAfter ? apart : {}),
    shading: { type: 'clear', color: 'auto', fill: tint },
    borders: { bottom: rule(accent, 8) },
    children: [
      new Paragraph({
        style: 'TableHead',
        alignment: alignmentOf(column),
        children: runsOf(orDash([{ text: column.head }])),
      }),
    ],
  })
}

/** Words after a column of numbers stand a little apart from them. */
const apart = { margins: { marginUnitType: WidthType.DXA, left: 220 } }

function isAfterRight(columns: readonly Column[], at: number): boolean {
  return columns[at]?.align !== 'right' && columns[at - 1]?.align === 'right'
}

interface CellLook {
  readonly keepNext: boolean
  readonly isForPen: boolean
  readonly isAfterRight: boolean
  readonly wrap: Wrap | null
}

function cell(
  column: Column,
  width: number,
  spans: readonly Span[],
  { keepNext, isForPen, isAfterRight, wrap }: CellLook,
): TableCell {
  const written = column.byHand ? [{ text: forThePen }] : orDash(spans)
  const lines = wrap ? [written] : linesOf(written)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isForPen ? 'center' : 'top',
    ...(isAfterRight ? apart : {}),
    children: lines.map((line, at) => {
      const runs = runsOf(line)
      return new Paragraph({
        style: 'TableText',
        alignment: alignmentOf(column),
        ...(at > 0 ? { spacing: { before: betweenLines } } : {}),
        ...(keepNext ? { keepNext } : {}),
        // docx types a paragraph's children by name, but writes any component
        children: wrap ? [wrap(runs) as unknown as TextRun] : runs,
      })
    }),
  })
}

/** How many lines the tallest cell of a row will have, about. */
function lineCount(cells: DocTable['rows'][number], widths: readonly number[]): number {
  const counts = cells.map((cell, at) => {
    const letters = Math.max(1, ((widths[at] ?? 0) - 140) / letterWidth)
    return linesOf(cell).reduce((sum, line) => sum + Math.ceil(plainText(line).length / letters), 0)
  })
  return Math.max(1, ...counts)
}

function alignmentOf(column: Column): 'left' | 'right' {
  return column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
}

/** Shares of the width as whole dxa; the last column takes what rounding left. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const all = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map((column) => Math.floor((width * column.share) / all))
  const left = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, at) => (at === widths.length - 1 ? each + left : each))
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function rule(color: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color }
}
