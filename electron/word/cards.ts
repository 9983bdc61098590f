import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
} from 'docx'
import type { DocCard, DocCards } from '../../shared/document.ts'
import { accent, hairline, quiet } from './look.ts'
import { legalLine, orDash, runsOf } from './runs.ts'

/** A tent's face lies on its side, so that both faces stand upright when the card is folded in the middle. */
const faceWidth = 4200
const acrossPage = 2

/**
 * Tents, two beside each other and three below each other on a page. A card is two cells whose words are turned away from
 * the fold between them; the head says which face is which and stands on every page.
 */
export function cardsOf({ faces, cards }: DocCards, width: number): Table {
  const cell = Math.floor(width / (acrossPage * 2))
  const widths = Array.from({ length: acrossPage * 2 }, (_, at) =>
    at === acrossPage * 2 - 1 ? width - cell * (acrossPage * 2 - 1) : cell,
  )
  const rows = Array.from({ length: Math.ceil(cards.length / acrossPage) }, (_, at) =>
    cards.slice(at * acrossPage, (at + 1) * acrossPage),
  )
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 100, bottom: 100, left: 100, right: 100 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: widths.map((size, at) => headCell(faces[at % 2 === 0 ? 0 : 1], size)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            height: { value: faceWidth, rule: HeightRule.EXACT },
            children: widths.map((size, at) =>
              face(row[Math.floor(at / 2)], size, at % 2 === 0 ? 'left' : 'right'),
            ),
          }),
      ),
    ],
  })
}

function headCell(text: string, size: number): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: cut },
    children: [
      new Paragraph({
        style: 'CardText',
        alignment: AlignmentType.CENTER,
        children: runsOf(orDash([{ text, muted: true }])),
      }),
    ],
  })
}

function face(card: DocCard | undefined, size: number, half: 'left' | 'right'): TableCell {
  const borders = card
    ? {
        top: cut,
        bottom: cut,
        left: half === 'left' ? cut : fold,
        right: half === 'left' ? fold : cut,
      }
    : { top: none, bottom: none, left: none, right: none }
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    textDirection:
      half === 'left'
        ? TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT
        : TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
    borders,
    children: card ? lines(card) : [new Paragraph({ children: [new TextRun('\u200B')] })],
  })
}

function lines({ name, mark, place, lines: below }: DocCard): Paragraph[] {
  const shown = nameLines(legalLine(name) || '–')
  const size = nameSize(shown)
  const top = [mark, place].map(legalLine).filter(Boolean).join('   ·   ')
  return [
    ...(top ? [line([new TextRun({ text: top, bold: true, size: 26, color: accent })])] : []),
    line(
      shown.map(
        (text, at) => new TextRun({ text, bold: true, size, ...(at > 0 ? { break: 1 } : {}) }),
      ),
    ),
    ...below
      .map(legalLine)
      .filter(Boolean)
      .map((text) => line([new TextRun({ text: shortened(text), size: 24, color: quiet })])),
  ]
}

function line(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: 'CardText', alignment: AlignmentType.CENTER, children })
}

/** About this many letters of the largest size fit in a line, less for the margins. */
const [largest, smallest] = [52, 18]
const lettersAtLargest = 13

/** One line if the name fits at a good size, else two as even as the spaces allow: a name is never broken inside a word. */
export function nameLines(name: string): string[] {
  const words = name.split(' ')
  if (name.length <= lettersAtLargest + 3 || words.length === 1) return [name]
  const splits = words.slice(1).map((_, at) => {
    const [first, second] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return { lines: [first, second], longest: Math.max(first.length, second.length) }
  })
  return splits.reduce((best, each) => (each.longest < best.longest ? each : best)).lines
}

function nameSize(shown: readonly string[]): number {
  const longest = Math.max(...shown.map((text) => text.length))
  const fits = Math.floor((largest * lettersAtLargest) / Math.max(lettersAtLargest, longest))
  return Math.max(smallest, fits - (fits % 2))
}

/** A card has room for two lines of a role; what is longer is cut at a word, for the sign-in sheet has it whole. */
function shortened(text: string): string {
  const most = 60
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most) > 0 ? text.lastIndexOf(' ', most) : most)} …`
}

const cut: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: quiet }
const fold: IBorderOptions = { style: BorderStyle.DOTTED, size: 4, color: hairline }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
