import type { MinuteOfDay } from '../engagement.ts'
import { kindOf } from './itemkind.ts'
import { isWholeName } from './names.ts'
import { joined, lineRead, type Reading, unread, wholly } from './reading.ts'
import { plain, tidy } from './rows.ts'
import { longest } from './times.ts'

/** What one line says about an item of the agenda; what it does not say is null, never a guess. */
export interface ItemLine {
  /** '' where the line holds a time or a length only */
  readonly title: string
  readonly minutes: number | null
  /** *kan kortes til n* */
  readonly least: number | null
  /** a start that stays: said with a time, and a break or marked *kl.* or *fast* */
  readonly fixed: MinuteOfDay | null
  readonly starts: MinuteOfDay | null
  readonly kind: 'arrival' | 'opening' | 'talk' | 'work' | 'poll' | 'break' | 'closing' | null
  /** who has it; only from a cell of its own */
  readonly responsible: string
}

/**
 * Reads one line: "25 Status", "Status (25 min.)", "kl. 9.30 Pause 15", "25→15 Status", or cells between tabs,
 * "9.00–9.25⇥Status⇥Mette". A number without a unit is a length only where it begins the line and a capital follows
 * ("25 Status"), after a break ("Pause 15"), or in a cell of its own; so "3 principper" and "Fase 2" are titles.
 */
export function itemLine(text: string): ItemLine {
  const cells = plain(text)
    .split(/[\t\n]/)
    .map(tidy)
    .filter((cell) => cell !== '')
  return cells.length > 1 ? itemInCells(cells) : itemFrom(lineRead(withoutBullet(cells[0] ?? '')))
}

/** A line without the sign or the number a list gave it. "1. runde" and "2026 Strategi" keep theirs. */
function withoutBullet(line: string): string {
  return line
    .replace(/^(?:[•·▪◦‣●○■□➢✓*–—-]|o(?=\s))\s*(?=\S)/u, '')
    .replace(/^\(?\d{1,2}(?:\.\)?\s+(?=["“«(]?[\p{Lu}\d])|\)\s+)/u, '')
    .replace(/^[0-5](?:\.\d{1,2})+\.?\s+(?=\p{L}{2})(?!min|t[\s.]|timer?\s|hours?\s)/u, '')
}

/**
 * Reads the cells of one row: those that are all time or length, the first words as title, and a name in the last as who has
 * it, unless another column is known to say that.
 */
export function itemInCells(cells: readonly string[], mayName = true): ItemLine {
  let read = unread
  const words: string[] = []
  for (const cell of cells) {
    const own = wholly(cell)
    if (own) read = joined(read, own)
    else if (!/^(?:\d{1,2}[.)]|[•·▪*–-])$/u.test(cell)) words.push(cell)
  }
  const last = words.at(-1) ?? ''
  const responsible = mayName && words.length > 1 && areNames(last) ? last : ''
  const said = responsible ? words.slice(0, -1) : words
  const title = lineRead(withoutBullet(said[0] ?? ''))
  const knows = read.minutes !== null || read.ends !== null
  const whole = knows && title.minutes !== null ? { ...unread, rest: said[0] ?? '' } : title
  const rest = [whole.rest, ...said.slice(1)].filter((each) => each !== '').join(' – ')
  return { ...itemFrom({ ...joined(read, whole), rest }), responsible }
}

/** Names, or *alle*: "Mette", "Mette og Jonas", "MK/JH". */
function areNames(cell: string): boolean {
  return cell
    .split(/\s*(?:[,/&+]|\sog\s|\sand\s)\s*/u)
    .every(
      (name) =>
        /^(?:alle|all|everyone)$/i.test(name) ||
        ((isWholeName(name) || /^\p{Lu}[\p{L}.'’-]*$/u.test(name)) &&
          kindOf(name) === null &&
          !/^(?:plenum|plenary)$/i.test(name)),
    )
}

function itemFrom(read: Reading): ItemLine {
  const kind = kindOf(read.rest)
  const between = read.ends !== null && read.starts !== null ? read.ends - read.starts : null
  const minutes = read.minutes ?? (between !== null && between <= longest ? between : null)
  return {
    title: read.rest,
    minutes,
    least: read.least !== null && minutes !== null && read.least < minutes ? read.least : null,
    fixed: read.marked || kind === 'break' ? read.starts : null,
    starts: read.starts,
    kind,
    responsible: '',
  }
}
