import { cleaned } from './cleaned.ts'

/**
 * The words of a note: plain where nothing in them has a form of its own, so that what was typed in the one line, and
 * every note from before there were forms, is its own text; else a small tree. One note is always written one way.
 */
export type NoteText = string | Rich

/** Paragraphs and lists, in order; a list holds lines and never another list. */
export type Rich = readonly RichBlock[]

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: ListKind; readonly items: readonly (readonly Run[])[] }

export type ListKind = 'bullets' | 'numbers'

/** Some words that look the same. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** an address that is shown and never fetched */
  readonly link?: string
}

/** In characters, forms not counted. */
export const mostOfNote = 4000
/** In characters. */
export const mostOfAddress = 1000

/** The same words as plain lines: what is searched, compared and shown where there is no form. */
export function plainOf(note: NoteText): string {
  if (typeof note === 'string') return note
  return note.flatMap(linesOf).join('\n')
}

/** Any note as a tree: each line of a plain one is a paragraph. */
export function richOf(note: NoteText): Rich {
  if (typeof note !== 'string') return note
  return tidied(note.split('\n').map((text) => ({ kind: 'paragraph', runs: [{ text }] })))
}

/** A tree as it is kept: without what is empty, each look in one run, and as plain text where nothing has a form. */
export function noteOf(rich: Rich): NoteText {
  const tidy = tidied(rich)
  const isPlain = tidy.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.runs.every((run) => !run.bold && !run.italic && run.link === undefined),
  )
  return isPlain ? plainOf(tidy) : tidy
}

/** Two notes as one, the first above the second. */
export function joinedNotes(first: NoteText, second: NoteText): NoteText {
  if (typeof first === 'string' && typeof second === 'string') return `${first}\n${second.trim()}`
  return noteOf([...richOf(first), ...richOf(second)])
}

/** A note as one string, where no more than a string can go; `unpacked` finds it again. */
export function packed(note: NoteText): string {
  return typeof note === 'string' ? note : JSON.stringify(note)
}

export function unpacked(said: string): NoteText {
  if (!said.startsWith('[{"kind":')) return said
  try {
    const read: unknown = JSON.parse(said)
    return isRich(read) ? noteOf(read) : said
  } catch {
    return said
  }
}

/** An address as somebody types it, as the address it means: https, http or an e-mail; null for anything else. */
export function addressOf(typed: string): string | null {
  const said = typed.trim()
  const meant = isAddress(said)
    ? said
    : /^[^\s/:@]+@[^\s/:@]+$/.test(said)
      ? `mailto:${said}`
      : `https://${said}`
  return isAddress(meant) ? meant : null
}

/** An address as it is shown. */
export function addressSaid(link: string): string {
  return link.replace(/^mailto:/i, '')
}

/** Whether a run says its own address, so that it need not be said again. */
export function saysAddress({ text, link }: Run): boolean {
  return link !== undefined && (text === link || text === addressSaid(link))
}

/** No name or password before the host: `https://bank.dk@elsewhere.dk` goes elsewhere. */
export function isAddress(said: string): boolean {
  if (said.length > mostOfAddress || cleaned(said) !== said) return false
  return (
    /^https?:\/\/[^\s/?#@:<>"'`\\^{|}]+\.[^\s/?#@:<>"'`\\^{|}]+(?::\d{1,5})?(?:[/?#][^\s<>"`\\^{|}]*)?$/i.test(
      said,
    ) ||
    /^mailto:[^\s@/?#:<>"'`\\^{|},;]+@[^\s@/?#:<>"'`\\^{|},;]+\.[^\s@/?#:<>"'`\\^{|},;]+$/i.test(
      said,
    )
  )
}

/** Whether something has the shape of a tree; what a tree may hold is the door's to say. */
function isRich(read: unknown): read is Rich {
  const isLine = (runs: unknown) =>
    Array.isArray(runs) && runs.every((each: { text?: unknown }) => typeof each?.text === 'string')
  return (
    Array.isArray(read) &&
    read.every((block: { kind?: unknown; runs?: unknown; items?: unknown }) =>
      block?.kind === 'paragraph'
        ? isLine(block.runs)
        : (block?.kind === 'bullets' || block?.kind === 'numbers') &&
          Array.isArray(block.items) &&
          block.items.every(isLine),
    )
  )
}

/** Always in this order, so that two that are the same are written the same. */
export function runOf({ text, bold, italic, link }: Loose<Run>): Run {
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(link === undefined ? {} : { link }),
  }
}

/** A run whose looks may be there without a value. */
export type Loose<T> = { readonly [Name in keyof T]: T[Name] | undefined } & {
  readonly text: string
}

function tidied(rich: Rich): Rich {
  const tidy: RichBlock[] = []
  for (const block of rich) {
    if (block.kind === 'paragraph') {
      const line = tidyLine(block.runs)
      if (line.length > 0) tidy.push({ kind: 'paragraph', runs: line })
      continue
    }
    const lines = block.items.map(tidyLine).filter((line) => line.length > 0)
    const before = tidy.at(-1)
    if (lines.length === 0) continue
    // two lists of a kind with nothing between them are one
    if (before && before.kind !== 'paragraph' && before.kind === block.kind)
      tidy[tidy.length - 1] = { kind: block.kind, items: [...before.items, ...lines] }
    else tidy.push({ kind: block.kind, items: lines })
  }
  return tidy
}

function tidyLine(line: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const each of line) {
    const text = cleaned(each.text).replaceAll(/\s*[\n\r\t\v\f\u2028\u2029]\s*/g, ' ')
    const before = joined.at(-1)
    if (text === '') continue
    if (before && looksLike(before, each))
      joined[joined.length - 1] = runOf({ ...before, text: before.text + text })
    else joined.push(runOf({ ...each, text }))
  }
  return trimmed(joined)
}

function trimmed(line: readonly Run[]): readonly Run[] {
  const [first, ...rest] = line
  if (!first) return []
  const text = first.text.trimStart()
  if (text === '') return trimmed(rest)
  const all = [{ ...first, text }, ...rest]
  for (let last = all.pop(); last; last = all.pop()) {
    const end = last.text.trimEnd()
    if (end !== '') return [...all, { ...last, text: end }]
  }
  return []
}

function looksLike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link
}

function linesOf(block: RichBlock): string[] {
  if (block.kind === 'paragraph') return [wordsOf(block.runs)]
  return block.items.map((line, at) =>
    block.kind === 'bullets' ? `- ${wordsOf(line)}` : `${at + 1}. ${wordsOf(line)}`,
  )
}

function wordsOf(line: readonly Run[]): string {
  return line
    .map((each) =>
      each.link === undefined || saysAddress(each)
        ? each.text
        : `${each.text} (${addressSaid(each.link)})`,
    )
    .join('')
}
