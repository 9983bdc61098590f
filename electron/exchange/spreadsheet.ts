import { strToU8, zipSync, type Zippable } from 'fflate'
import { daysBetween } from '../../shared/dates.ts'
import type { Cell, Registers, Sheet } from '../../shared/exchange/register.ts'

/**
 * Registers as an Excel workbook: one sheet for each, its head frozen and filtered, days as days. Words are written as words
 * (inline strings), so what begins with = is no formula. A workbook like this is nine small parts of XML, which the zip that
 * the project has already writes; the libraries that could do it bring far more than is used.
 */
export function workbook({ sheets, title }: Registers): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
        `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
        sheets
          .map(
            (_, at) =>
              `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
          )
          .join('') +
        `</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packageOf}/relationships">` +
        `<Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="r2" Type="${packageOf}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
        `</Relationships>`,
    ),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="${packageOf}/metadata/core-properties" ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>` +
        sheets
          .map(
            ({ name }, at) =>
              `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
          )
          .join('') +
        `</sheets><definedNames>` +
        sheets
          .map(
            (sheet, at) =>
              `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">` +
              `'${escaped(sheet.name)}'!$A$1:$${letter(sheet.columns.length - 1)}$${sheet.rows.length + 1}</definedName>`,
          )
          .join('') +
        `</definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packageOf}/relationships">` +
        sheets
          .map(
            (_, at) =>
              `<Relationship Id="s${at + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="styles" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(styles),
  }
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml(sheetXml(sheet))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) })
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageOf = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The looks of a cell, by their number: words, the head, a day (format 14 is the reader's own short date). */
const [asWords, asHead, asDay] = [0, 1, 2]
const styles =
  `<styleSheet xmlns="${main}">` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFE3EFFA"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">` +
  `<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
  `<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>` +
  `<xf numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf>` +
  `</cellXfs></styleSheet>`

function sheetXml({ columns, rows }: Sheet): string {
  const last = letter(columns.length - 1)
  const head = columns.map(({ head: words }, at) => cellXml(words, at, 1, asHead)).join('')
  const body = rows
    .map(
      (cells, row) =>
        `<row r="${row + 2}" ht="${heightOf(cells, columns)}" customHeight="1">${cells.map((cell, at) => cellXml(cell, at, row + 2, asWords)).join('')}</row>`,
    )
    .join('')
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>` +
    columns
      .map(
        ({ width }, at) =>
          // the last column holds what the row is found again by
          `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${at === columns.length - 1 ? ' hidden="1"' : ''}/>`,
      )
      .join('') +
    `</cols><sheetData><row r="1">${head}</row>${body}</sheetData>` +
    `<autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`
  )
}

/** points: 15 for each line that the fullest cell takes; readers do not all work it out by themselves */
function heightOf(cells: readonly Cell[], columns: Sheet['columns']): number {
  const lines = cells.map((cell, at) => {
    const width = columns[at]?.width ?? 13
    if (typeof cell !== 'string' || at === columns.length - 1) return 1
    const each = cell
      .split('\n')
      .map((words) => Math.max(1, Math.ceil((words.length * 1.15) / width)))
    return each.reduce((sum, count) => sum + count, 0)
  })
  return 15 * Math.min(27, Math.max(1, ...lines))
}

function cellXml(cell: Cell, column: number, row: number, look: number): string {
  const at = `${letter(column)}${row}`
  if (cell === null || cell === '') return ''
  if (typeof cell === 'object') return `<c r="${at}" s="${asDay}"><v>${serialOf(cell.date)}</v></c>`
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** A day as Excel counts it: whole days since 30 December 1899, right from March 1900 on. */
export function serialOf(date: string): number {
  return daysBetween('1899-12-30', date)
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)
}

/** What XML cannot hold is left out. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * One register as CSV for Danish Excel: UTF-8 with its mark, semicolons, and what could be taken for a formula begins with an
 * apostrophe.
 */
export function csv({ columns, rows }: Sheet): Uint8Array {
  const lines = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(wordsOf))]
  return strToU8(`\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`)
}

function wordsOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  const [year, month, day] = cell.date.split('-')
  return `${day}-${month}-${year}`
}

function quoted(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
