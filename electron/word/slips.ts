import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx'
import type { DocSlip, DocSlips } from '../../shared/document.ts'
import { accent, quiet } from './look.ts'
import { pictureRun } from './pictures.ts'
import { legalLine, orDash, runsOf } from './runs.ts'

/** So high, in twentieths of a point, that four slips stand below each other on a page of their own. */
const height = 3680
const acrossPage = 2

/** Slips to cut out, two beside each other: whose they are, a code in large letters, the way in, and the small print. */
export function slipsOf({ slips }: DocSlips, width: number, fontsDir: string): Table {
  const cell = Math.floor(width / acrossPage)
  const widths = [cell, width - cell]
  const rows = Array.from({ length: Math.ceil(slips.length / acrossPage) }, (_, at) =>
    slips.slice(at * acrossPage, (at + 1) * acrossPage),
  )
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 60, bottom: 60, left: 160, right: 160 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: HeightRule.EXACT },
          children: widths.map((size, at) => slipCell(row[at], size, fontsDir)),
        }),
    ),
  })
}

function slipCell(slip: DocSlip | undefined, size: number, fontsDir: string): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: slip
      ? { top: cut, bottom: cut, left: cut, right: cut }
      : { top: none, bottom: none, left: none, right: none },
    children: slip
      ? lines(slip, size, fontsDir)
      : [new Paragraph({ children: [new TextRun('\u200B')] })],
  })
}

function lines(slip: DocSlip, size: number, fontsDir: string): Paragraph[] {
  return [
    line([new TextRun({ text: legalLine(slip.side), bold: true, size: 22, color: accent })]),
    line(runsOf(orDash([{ text: slip.head, muted: true }]))),
    line([new TextRun({ text: legalLine(slip.code), bold: true, size: 44 })]),
    ...(slip.picture ? [line([pictureRun(slip.picture, slip.alt, size, fontsDir)])] : []),
    line([new TextRun({ text: legalLine(slip.way), size: 18 })]),
    ...slip.small.map((text) =>
      line([new TextRun({ text: legalLine(text), size: 14, color: quiet })]),
    ),
  ]
}

function line(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'CardText', alignment: AlignmentType.CENTER, children })
}

const cut: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: quiet }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
