import { plainWords } from '../../../shared/plainwords.ts'

/** Words as they are searched in: plain, and a space before every word, so that ` dia` finds those that begin with it. */
export function fold(words: string): string {
  return ` ${plainWords(words).join(' ')}`
}

/** Folded words of a thing: what it is called, and all it says. */
export interface Folded {
  readonly title: string
  readonly all: string
}

/**
 * How well a thing meets what is looked for, nought being best; null where it does not. In its name a word may be met
 * anywhere, in the rest only at its beginning, as long texts would else meet everything.
 */
export function closeness({ title, all }: Folded, wanted: readonly string[]): number | null {
  if (wanted.length === 0) return 0
  if (title.startsWith(` ${wanted.join(' ')}`)) return 0
  if (wanted.every((word) => title.includes(` ${word}`))) return 1
  const inName = (word: string) => title.includes(word.length < leastInside ? ` ${word}` : word)
  if (wanted.every(inName)) return 2
  if (wanted.every((word) => inName(word) || all.includes(` ${word}`))) return 3
  return null
}

/** One or two letters lie inside nearly every word: they are met at beginnings only. */
const leastInside = 3
