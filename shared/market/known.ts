import { inOrder, sideOfPerson, type Engagement, type Party, type Person } from '../engagement.ts'

/** A name that must not be said, and what it is the name of. */
export interface Known {
  readonly name: string
  readonly kind: 'company' | 'person'
}

/** *A/S* and its like are not what a company is called when people talk of it. */
const companyForm =
  /[\s,]+(?:a\/s|aps|ivs|i\/s|k\/s|p\/s|ab|as|oy|gmbh|ag|ltd|limited|inc|llc|plc)\.?$/iu

/** The companies that compete: the parties of the suppliers' side. */
export function firmsOf(engagement: Pick<Engagement, 'sides' | 'parties'>): Party[] {
  return inOrder(engagement.parties).filter((party) => engagement.sides[party.sideId]?.mark === 'L')
}

/** Whether somebody comes from one of the companies that compete. */
export function isOfFirm(engagement: Engagement, personId: string): boolean {
  return sideOfPerson(engagement, personId)?.mark === 'L'
}

/** What companies are called, in full and as people say it. */
export function firmNames(firms: readonly Party[]): Known[] {
  return firms
    .flatMap(({ name, short }) => [name, short, name.replace(companyForm, '')])
    .map((name) => ({ name: name.trim(), kind: 'company' as const }))
}

export function fullNames(people: readonly Person[]): Known[] {
  return people.map(({ name }) => ({ name: name.trim(), kind: 'person' as const }))
}

/** First names and surnames by themselves: only asked about, since *Bo* and *Sten* are also words. */
export function partNames(people: readonly Person[]): Known[] {
  return people.flatMap(({ name }) =>
    name
      .split(/[\s.]+/u)
      .filter((part) => part.length >= 2)
      .map((part) => ({ name: part, kind: 'person' as const })),
  )
}

/**
 * Finds names as whole words, with a genitive's s. Short ones and single words keep their case, or *BEC* would be found in
 * *bec* and *Sten* in *sten*. Null where there is nothing to find.
 */
export function patternFor(known: readonly Known[]): RegExp | null {
  const names = [...new Set(known.map(({ name }) => name).filter((name) => name.length >= 2))]
  if (names.length === 0) return null
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => eitherCase(name))
    .join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?:['’]?s|['’])?(?![\p{L}\p{N}])`, 'gu')
}

/** A name of several words, or a long one, is the same in capitals. */
function eitherCase(name: string): string {
  const isPlain = name.length > 5 || /\s/u.test(name)
  return Array.from(name, (letter) => {
    const [low, high] = [letter.toLowerCase(), letter.toUpperCase()]
    if (/\s/u.test(letter)) return String.raw`[\s\u00a0]+`
    if (!isPlain || low === high || high.length > 1) return escaped(letter)
    return `[${low}${high}]`
  }).join('')
}

function escaped(letter: string): string {
  return letter.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
}
