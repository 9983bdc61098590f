import type { Id, Party } from '../engagement.ts'
import { plainWords } from '../plainwords.ts'

/** Words that many organisations have in their names: alone they point at nobody. */
const common = new Set(
  'kommune region regionen styrelsen ministeriet danmark denmark dk group gruppen it digital services solutions consulting municipality agency ministry council the of for og and i af'.split(
    ' ',
  ),
)

const legal =
  /(?:^|[\s,])(?:a\/s|as|aps|i\/s|p\/s|k\/s|amba|ltd|inc|plc|gmbh|ab|llc)\.?(?=[\s,]|$)/gi

/**
 * The organisation on the engagement that a pasted one means: the same name or short name, else the only one whose name
 * stands inside it, or it inside the name. Null when none does, or more than one.
 */
export function partyFor(
  organisation: string,
  parties: readonly Pick<Party, 'id' | 'name' | 'short'>[],
): Id | null {
  const said = wordsOf(organisation)
  if (said.length === 0) return null
  const exact = parties.filter((party) =>
    [party.name, party.short].some((name) => wordsOf(name).join(' ') === said.join(' ')),
  )
  const close = parties.filter((party) =>
    [party.name, party.short].some((name) => {
      const words = wordsOf(name)
      return contains(said, words) || contains(words, said)
    }),
  )
  const found = exact.length > 0 ? exact : close
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

function wordsOf(name: string): string[] {
  const words = plainWords(name.replaceAll(legal, ' '))
  return words.length > 0 ? words : plainWords(name)
}

function contains(words: readonly string[], some: readonly string[]): boolean {
  return some.some((word) => !common.has(word)) && some.every((word) => words.includes(word))
}
