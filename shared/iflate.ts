import type { Item } from './agenda.ts'
import type { Id } from './engagement.ts'
import type { Language, Text } from './text.ts'

/** One thing the template says goes first when time runs short: an item cut to so many minutes, or left out (null). */
export interface LateStep {
  readonly itemId: Id
  readonly to: number | null
}

export interface IfLate {
  /** in the template's order */
  readonly steps: readonly LateStep[]
  /** items it says never go */
  readonly keeps: readonly Id[]
  /** lines that only a person can act on, as they stand */
  readonly advice: readonly Text[]
}

/**
 * Reads *hvis tiden skrider* against the agenda: which item a line names, and whether it is cut, goes or never goes. A line
 * that cannot be read for certain is advice for the facilitator, never a guess.
 */
export function readIfLate(lines: readonly Text[], items: readonly Item[]): IfLate {
  const steps: LateStep[] = []
  const keeps: Id[] = []
  const advice: Text[] = []
  for (const line of lines) {
    const read = readLine(line, items)
    steps.push(...read.steps)
    keeps.push(...read.keeps)
    if (read.steps.length === 0 && read.keeps.length === 0) advice.push(line)
  }
  return { steps, keeps, advice }
}

type Signs = Readonly<Record<'cut' | 'gone' | 'least' | 'never', RegExp>>

const signs: Readonly<Record<Language, Signs>> = {
  da: {
    cut: /kortes til (\d+)/i,
    gone: /udgår|skriftligt|gøres bagefter/i,
    least: /bliver til ét/i,
    never: /må ikke (udgå|vente|ryge)|skal altid med/i,
  },
  en: {
    cut: /\bcut\b.*?\bto (\d+)/i,
    gone: /\bdrop\b|in writing|afterwards/i,
    least: /\bone\b.*\bnot two\b/i,
    never: /\bnever drop\b|must not wait/i,
  },
}

function readLine(line: Text, items: readonly Item[]): Pick<IfLate, 'steps' | 'keeps'> {
  for (const language of ['da', 'en'] as const) {
    const said = line[language]
    if (!said) continue
    const read = readSaid(said, signs[language], items, language)
    if (read.steps.length > 0 || read.keeps.length > 0) return read
  }
  return { steps: [], keeps: [] }
}

function readSaid(
  said: string,
  { cut, gone, least, never }: Signs,
  items: readonly Item[],
  language: Language,
): Pick<IfLate, 'steps' | 'keeps'> {
  const named = namedIn(said, items, language)
  if (never.test(said) && !cut.test(said)) return { steps: [], keeps: named.map((item) => item.id) }
  const [item, ...others] = named
  // two items in one line are joined, or compared: what is to be done with each is not for us to say
  if (!item || others.length > 0) return { steps: [], keeps: [] }
  const to = Number(cut.exec(said)?.[1] ?? 0)
  const steps: LateStep[] = []
  if (to > 0) steps.push({ itemId: item.id, to })
  else if (least.test(said) && item.least !== null) steps.push({ itemId: item.id, to: item.least })
  if (gone.test(said)) steps.push({ itemId: item.id, to: null })
  return { steps, keeps: [] }
}

/** The items whose title stands in a line, or, where none does, the one whose title begins with two of its words. */
function namedIn(said: string, items: readonly Item[], language: Language): Item[] {
  const plain = ` ${wordsOf(said).join(' ')} `
  const titled = items.map((item) => ({ item, title: wordsOf(item.title[language] ?? '') }))
  const whole = titled.filter(
    ({ title }) => title.length > 0 && plain.includes(` ${title.join(' ')} `),
  )
  // a short title inside a longer one that stands there is not meant
  const meant = whole.filter(
    ({ title }) =>
      !whole.some(
        (other) =>
          other.title.length > title.length && other.title.join(' ').includes(title.join(' ')),
      ),
  )
  if (meant.length > 0) return meant.map(({ item }) => item)
  return titled
    .filter(({ title }) => title.length > 2 && plain.includes(` ${title.slice(0, 2).join(' ')} `))
    .map(({ item }) => item)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
