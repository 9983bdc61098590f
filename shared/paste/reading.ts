import type { MinuteOfDay } from '../engagement.ts'
import { kindOf } from './itemkind.ts'
import { lengthAtStart, timeAtStart } from './times.ts'

/** What is read so far, and the words that are left. */
export interface Reading {
  readonly rest: string
  readonly minutes: number | null
  readonly least: number | null
  readonly starts: MinuteOfDay | null
  readonly ends: MinuteOfDay | null
  /** *kl.* or *fast* */
  readonly marked: boolean
  /** everything taken so far can only be times and lengths */
  readonly certain: boolean
}

export const unread: Reading = {
  rest: '',
  minutes: null,
  least: null,
  starts: null,
  ends: null,
  marked: false,
  certain: true,
}

/** What both say; a second time is the end, and one that is before the first is a length, as Excel writes 0:25. */
export function joined(a: Reading, b: Reading): Reading {
  const second = a.starts !== null && b.starts !== null && a.ends === null ? b.starts : null
  const asLength = second !== null && a.starts !== null && second <= a.starts ? second : null
  return {
    rest: b.rest,
    minutes: a.minutes ?? b.minutes ?? (asLength || null),
    least: a.least ?? b.least,
    starts: a.starts ?? b.starts,
    ends: a.ends ?? b.ends ?? (asLength === null ? second : null),
    marked: a.marked || b.marked,
    certain: a.certain && b.certain,
  }
}

/** One line: times and lengths in front, in brackets and at the end; the words between are left. */
export function lineRead(line: string): Reading {
  const front = fromFront(line)
  const inside = fromBrackets(front)
  return fromBack(inside)
}

const between = /^[\s\-–—:|,;.]+/u
const least =
  /^(?:kan (?:for)?kortes(?: ned)? til|mindst|at least|can be (?:cut|shortened) to)\s+(\d{1,3})(?:\s*min(?:\p{L}*\.?)?)?(?=\s*(?:$|[,;]))/iu
const fast =
  /^(?:fast(?:\s+(?:start|tid))?|fixed(?:\s+(?:start|time))?)(?=\s*(?:$|[,;:]|kl|at\s|\d))/iu

/** Takes times and lengths from the front, one after another, until something else comes. */
function fromFront(line: string, alone = false): Reading {
  let read: Reading = { ...unread, rest: line }
  while (read.rest !== '') {
    const next = oneFromFront(read, alone)
    if (!next) break
    const rest = next.rest.replace(between, '')
    read = { ...joined(read, next), rest }
  }
  return read
}

function oneFromFront(read: Reading, alone: boolean): Reading | null {
  const bracket = /^[([]([^()[\]]+)[)\]]/u.exec(read.rest)
  const inner = bracket && wholly(bracket[1] ?? '')
  if (bracket && inner) return { ...inner, rest: read.rest.slice(bracket[0].length) }
  const time = read.starts === null || alone ? timeAtStart(read.rest) : null
  const length = read.minutes === null ? lengthAtStart(read.rest) : null
  const mark = fast.exec(read.rest)
  if (mark) return { ...unread, marked: true, rest: read.rest.slice(mark[0].length) }
  const shorter = alone ? least.exec(read.rest) : null
  if (shorter)
    return { ...unread, least: Number(shorter[1]), rest: read.rest.slice(shorter[0].length) }
  if (length && (!time || length.length >= time.length)) {
    const certain = !/^\d+$/.test(read.rest.slice(0, length.length))
    return { ...unread, ...length, certain, rest: read.rest.slice(length.length) }
  }
  return time && { ...unread, ...time, rest: read.rest.slice(time.length) }
}

/** Text that is nothing but times, lengths and marks; null where anything else stands in it. */
export function wholly(text: string): Reading | null {
  const read = fromFront(text.trim(), true)
  const said = read.minutes ?? read.least ?? read.starts
  return read.rest === '' && (said !== null || read.marked) ? read : null
}

function fromBrackets(read: Reading): Reading {
  let found = read
  const rest = read.rest.replaceAll(/\s*[([]([^()[\]]+)[)\]]/gu, (whole, inner: string) => {
    const said = wholly(inner)
    if (!said || (!said.certain && said.starts === null)) return whole
    found = joined(found, said)
    return ''
  })
  return { ...found, rest: rest.replace(/^\s+|\s+$/g, '') }
}

/** The longest end of a line that is only times and lengths; after a preposition, "på 25 min", it belongs to the title. */
function fromBack(read: Reading): Reading {
  for (const place of read.rest.matchAll(/(?<=[\s,;:|–—-]|\.{2})(?=[\dkKa½¼¾efhtFmc])/gu)) {
    const title = read.rest.slice(0, place.index).replace(/[\s,;:|–—-]+$|\.{2,}$/gu, '')
    const said = wholly(read.rest.slice(place.index).replace(/\.$/, ''))
    const number = said?.minutes ?? 0
    const meant =
      said && (said.certain || (isBreak(title) && (number >= 5 || said.starts !== null)))
    const belongs = /(?:^|\s)(?:på|i|om|efter|inden|af|for|in|on|within|after|of|about)$/iu.test(
      title,
    )
    if (title !== '' && meant && !belongs && !(read.minutes !== null && said.starts === null))
      return { ...joined(read, said), rest: title }
  }
  return read
}

function isBreak(title: string): boolean {
  return kindOf(title) === 'break'
}
