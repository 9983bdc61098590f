import type { DocumentTree } from '../document.ts'
import { longDate } from '../dates.ts'
import type { PlainDate } from '../engagement.ts'
import type { Language } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { withWords } from './treewords.ts'

/** Every string a thing says, however deep; its ids, which name other things, are not among them. */
export function saidBy(thing: unknown): string[] {
  if (typeof thing === 'string')
    return thing
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 1)
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, value]) =>
    /^(?:id|kind|from|status|.*Ids?)$/u.test(key) ? [] : saidBy(value),
  )
}

/** A finished version without what was taken out since: its line stands where the words stood, and nothing else moves. */
export function withoutRemark(
  tree: DocumentTree,
  said: readonly string[],
  on: PlainDate,
  language: Language,
): DocumentTree {
  const line = marketWords(language).struckOn(longDate(on, language))
  return withWords(tree, (text) => (said.some((each) => holds(text, each)) ? line : text))
}

/** A short word may stand elsewhere by chance: it is the remark only where it is all that is said, or its number begins it. */
function holds(text: string, said: string): boolean {
  if (text.trim().replace(/[.]$/u, '') === said.replace(/[.]$/u, '')) return true
  return said.length >= 8 ? text.includes(said) : isNumber.test(said) && text.startsWith(said)
}

/** H-03, as a record is numbered. */
const isNumber = /^\p{Lu}-\d{2,}$/u
