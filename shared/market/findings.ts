import type { DocumentTree } from '../document.ts'
import { inOrder, type Engagement, type Id } from '../engagement.ts'
import { plainOf } from '../richtext.ts'
import type { Language } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { ofWorkshop } from '../workshop.ts'
import { firmNames, firmsOf, fullNames, partNames, patternFor, type Known } from './known.ts'
import { remarkPlaces, type RemarkPlace } from './market.ts'
import { withWords, wordsIn } from './treewords.ts'

/** A name, address or number that would stand in the version without names, and where it comes from. */
export interface Finding {
  /** the same as long as the word and the sentence are */
  readonly key: string
  readonly word: string
  readonly kind: FindingKind
  /** the sentence it stands in */
  readonly text: string
  /** null where it is not in anything that somebody wrote, such as a title */
  readonly at: { readonly place: RemarkPlace; readonly id: Id } | null
}

export type FindingKind = 'company' | 'person' | 'email' | 'phone'

/** What she has said of each finding: it goes out, or it is no name and stands. */
export interface Decided {
  readonly out: readonly string[]
  readonly stands: readonly string[]
}

/** What is looked for: every name of the roster in full and in part, every company, every address and number. */
export function findingsIn(
  { tree, meant }: Written,
  engagement: Engagement,
  workshopId: Id,
): Finding[] {
  const sources = sourcesOf(engagement, workshopId)
  const patterns = patternsFor(engagement, workshopId)
  return wordsIn(tree)
    .filter((text) => text !== meant)
    .flatMap((text) =>
      matchesIn(text, patterns).map(({ word, kind }) => ({
        key: keyOf(word, text),
        word,
        kind,
        text,
        at: sources.find((source) => isFrom(source.lines, text))?.at ?? null,
      })),
    )
}

/** The document with every finding taken out but those that she let stand; `undecided` is what she has not said. */
export function decidedTree(
  { tree, meant }: Written,
  engagement: Engagement,
  workshopId: Id,
  { out, stands }: Decided,
  language: Language,
): { readonly tree: DocumentTree; readonly undecided: readonly Finding[] } {
  const known = new Set([...out, ...stands])
  const kept = new Set(stands)
  const patterns = patternsFor(engagement, workshopId)
  const { leftOut } = marketWords(language)
  const names = patterns.filter(({ kind }) => kind === 'company' || kind === 'person')
  const put = (text: string, some: readonly Pattern[], whole: string) =>
    some.reduce(
      (said, { pattern }) =>
        said.replaceAll(pattern, (word) => (kept.has(keyOf(word, whole)) ? word : leftOut)),
      text,
    )
  const paragraphs = wordsIn(tree)
  const file = put(tree.fileName, names, tree.title)
  return {
    tree: {
      ...withWords(tree, (text) =>
        text === meant
          ? text
          : put(
              text,
              patterns,
              paragraphs.find((each) => each === text) ?? wholeOf(text, paragraphs),
            ),
      ),
      fileName: file,
    },
    undecided: findingsIn({ tree, meant }, engagement, workshopId).filter(
      ({ key }) => !known.has(key),
    ),
  }
}

/** A document, and the one sentence in which companies are named because that was read aloud. */
export interface Written {
  readonly tree: DocumentTree
  readonly meant: string | null
}

interface Pattern {
  readonly kind: FindingKind
  readonly pattern: RegExp
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Eight digits as Danes write them, with or without +45; or any number that begins with + or 00. */
const phone =
  /(?<![\p{L}\p{N}])(?:(?:(?:\+|00)45[ .]?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}|(?:\+|00)\d[\d .-]{6,16}\d)(?![\p{L}\p{N}])/gu

function patternsFor(engagement: Engagement, workshopId: Id): Pattern[] {
  const people = inOrder(engagement.people)
  const workshop = engagement.workshops[workshopId]
  const others = [
    workshop?.facilitator ?? '',
    workshop?.keptBy.name ?? '',
    ...ofWorkshop(engagement.answers, workshopId).map(({ speaker }) => speaker),
    ...ofWorkshop(engagement.tellings, workshopId).map(({ by }) => by),
  ]
    .filter((name) => name.length > 2)
    .map((name): Known => ({ name, kind: 'person' }))
  const of = (kind: FindingKind, pattern: RegExp | null): Pattern[] =>
    pattern ? [{ kind, pattern }] : []
  return [
    { kind: 'email', pattern: email },
    { kind: 'phone', pattern: phone },
    ...of('company', patternFor(firmNames(firmsOf(engagement)))),
    ...of('person', patternFor([...fullNames(people), ...others])),
    ...of('person', patternFor(partNames(people))),
  ]
}

function matchesIn(text: string, patterns: readonly Pattern[]) {
  const found: { word: string; kind: FindingKind }[] = []
  let rest = text
  for (const { kind, pattern } of patterns)
    rest = rest.replaceAll(pattern, (word) => {
      if (!found.some((each) => each.word === word)) found.push({ word, kind })
      return ' '.repeat(word.length)
    })
  return found
}

/** A run is decided as the paragraph it stands in. */
function wholeOf(run: string, paragraphs: readonly string[]): string {
  return paragraphs.find((each) => run !== '' && each.includes(run)) ?? run
}

function sourcesOf(engagement: Engagement, workshopId: Id) {
  return remarkPlaces.flatMap((place) =>
    ofWorkshop(engagement[place] as Engagement['blocks'] & Engagement['records'], workshopId).map(
      (thing) => ({
        at: { place, id: thing.id },
        lines: ('text' in thing ? plainOf(thing.text) : Object.values(thing).join('\n'))
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line.length > 2),
      }),
    ),
  )
}

function isFrom(lines: readonly string[], text: string): boolean {
  return lines.some((line) => text.includes(line) || (text.length > 2 && line.includes(text)))
}

/** Short enough to be sent, and another as soon as the sentence is (FNV-1a, 32 bits). */
function keyOf(word: string, text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return `${word.slice(0, 80)}#${(hash >>> 0).toString(16)}`
}
