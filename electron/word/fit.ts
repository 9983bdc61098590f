import type { DocBlock, Span } from '../../shared/document.ts'
import { textWidth, type Page } from './look.ts'

/**
 * Whether a new page is worth its break: not where what stands before it only just runs over, for that would leave a page
 * with three lines on it. Heights are estimates in points from the styles; near the edge the break is left to Word.
 */
export function deservesPage(before: readonly DocBlock[], page: Page): boolean {
  const room = (page.height - 2 * page.margin.y) / 20
  const pages = (titles + before.reduce((sum, block) => sum + heightOf(block, page), 0)) / room
  return pages < nearlyFull || pages % 1 > spill
}

/** Title and subtitle with their distances. */
const titles = 60
const nearlyFull = 0.93
const spill = 0.35

/** How many letters a line of an upright page holds, measured on Danish text. */
const lettersPerLine = 102
const [line, cellLine] = [13.6, 12]

function heightOf(block: DocBlock, page: Page): number {
  const letters = (lettersPerLine * textWidth(page)) / 9752
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? 28.5 : 27
    case 'paragraph':
      return linesOf(block.runs, letters) * line + (block.tone === 'remark' ? 12 : 5)
    case 'bullets':
      return block.items.reduce((sum, item) => sum + linesOf(item, letters - 3) * line + 2.3, 0)
    case 'picture': {
      const most = textWidth(page) / 20
      const width = block.picture.width * 0.75
      return block.picture.height * 0.75 * Math.min(1, most / width) + (block.caption ? 25 : 8)
    }
    case 'cards':
      // three rows of two to a page
      return (Math.ceil(block.cards.length / 2) * (page.height - 2 * page.margin.y)) / 60
    case 'slips':
      // four rows of two to a page
      return (Math.ceil(block.slips.length / 2) * (page.height - 2 * page.margin.y)) / 80
    case 'table': {
      const all = block.columns.reduce((sum, column) => sum + column.share, 0)
      return block.rows.reduce((sum, row) => {
        const lines = row.map((cell, at) =>
          linesOf(cell, (letters * 1.05 * (block.columns[at]?.share ?? 1)) / all - 2),
        )
        return sum + Math.max(1, ...lines) * cellLine + 6
      }, 20)
    }
  }
}

function linesOf(spans: readonly Span[], letters: number): number {
  const typed = spans
    .map((each) => each.text)
    .join('')
    .split('\n')
  return typed.reduce(
    (sum, words) => sum + Math.max(1, Math.ceil(words.length / Math.max(1, letters))),
    0,
  )
}
