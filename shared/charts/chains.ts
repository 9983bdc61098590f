import { links, type Chain, type Link } from '../chains.ts'
import type { Language } from '../text.ts'
import { chains as da, type ChainWords } from '../words/chains/da.ts'
import { chains as en } from '../words/chains/en.ts'
import { widthOf, wrapped } from './lettering.ts'
import type { Inks, Picture, Shape } from './picture.ts'

/** Chains of one page, each numbered as in the whole meeting. */
export interface Numbered {
  readonly number: number
  readonly chain: Pick<Chain, Link | 'from'>
}

/** Drawn for the wall's width, so that 26 units are 28 px there. */
const width = 1600
const gap = 40
const left = 58
const box = (width - left - 3 * gap - 4) / links.length
const pad = 14
/** By how many chains there are: fewer are drawn larger. */
const sizes: Readonly<Record<number, number>> = { 1: 40, 2: 38, 3: 33 }

/**
 * The benefit chains as boxes with arrows: leverance → forandring → gevinst → formål. A link that nobody could name is a
 * dashed box that says so; fewer chains are drawn larger, unless they are to look like those of a fuller page. The same on
 * the wall and in Word.
 */
export function chainPicture(
  rows: readonly Numbered[],
  language: Language,
  inks: Inks,
  asMany = rows.length,
): Picture | null {
  if (rows.length === 0) return null
  const words = chainWordsIn(language)
  const size = sizes[asMany] ?? 30
  const most = rows.length <= 2 ? 7 : 5
  const line = size * 1.22
  let top = 52
  const children: Shape[] = links.map((link, at) =>
    text(words.links[link], leftOf(at), 30, 27, inks.muted, 600),
  )
  for (const { number, chain } of rows) {
    const cells = links.map((link) => wrapped(chain[link], box - 2 * pad, size, 500, most))
    const lines = Math.max(2, ...cells.map((cell) => cell.length))
    const height = lines * line + 2 * pad
    children.push(text(`${number}`, 0, top + height / 2 + 14, 40, inks.ink, 600))
    for (const [at, cell] of cells.entries()) {
      children.push(
        frame(leftOf(at), top, height, cell.length === 0, links[at] === 'benefit', inks),
      )
      const first = top + height / 2 - (cell.length * line) / 2 + size * 0.86
      if (cell.length === 0)
        children.push(
          text(words.missing, leftOf(at) + pad, top + height / 2 + size / 3, size, inks.muted, 400),
        )
      cell.forEach((words, index) =>
        children.push(text(words, leftOf(at) + pad, first + index * line, size, inks.ink, 500)),
      )
      if (at > 0) children.push(arrow(leftOf(at) - gap, top + height / 2, inks))
    }
    if (chain.from) {
      const room = box * 2
      const small = fits(chain.from, room)
      children.push(text(small, left, top + height + 26, 24, inks.muted, 400))
    }
    top += height + (chain.from ? 44 : 22)
  }
  return { width, height: Math.ceil(top), children }
}

/** A chain in one sentence, for those who cannot see it. */
export function chainSentence({ number, chain }: Numbered, language: Language): string {
  const words = chainWordsIn(language)
  const said = links.map(
    (link) => `${words.links[link].toLowerCase()}: ${chain[link] || words.missing}`,
  )
  return `${words.numberOf(number, chain.from)}. ${said.join('; ')}.`
}

export function chainWordsIn(language: Language): ChainWords {
  return language === 'da' ? da : en
}

function leftOf(at: number): number {
  return left + at * (box + gap)
}

function frame(
  x: number,
  y: number,
  height: number,
  isMissing: boolean,
  isBenefit: boolean,
  inks: Inks,
): Shape {
  const stroke = isMissing
    ? { stroke: inks.muted, 'stroke-width': 2, 'stroke-dasharray': '8 8' }
    : { stroke: isBenefit ? inks.ink : inks.muted, 'stroke-width': isBenefit ? 4 : 2 }
  return {
    tag: 'rect',
    attrs: { x, y, width: box, height, rx: 10, fill: inks.surface, ...stroke },
  }
}

function arrow(x: number, y: number, inks: Inks): Shape {
  const from = x + 5
  const to = x + gap - 5
  return {
    tag: 'path',
    attrs: {
      d: `M${from} ${y}H${to}M${to - 11} ${y - 9}L${to} ${y}L${to - 11} ${y + 9}`,
      fill: 'none',
      stroke: inks.ink,
      'stroke-width': 4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  }
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
): Shape {
  return {
    tag: 'text',
    attrs: { x, y, fill, 'font-size': size, 'font-weight': weight },
    text: words,
  }
}

function fits(words: string, room: number): string {
  return widthOf(words, 24) <= room ? words : (wrapped(words, room, 24, 400, 1)[0] ?? '')
}
