import type { Id, Person } from '../engagement.ts'
import { plainWords } from '../plainwords.ts'
import type { PersonLine } from './people.ts'

/** How two lines seem to be the same person; *alike* is a question for the facilitator, never an answer. */
export type Likeness = 'sameAddress' | 'sameName' | 'alike'

/** The person on the roster that a pasted line seems to be: the same address first, then the same name, then one alike. */
export function matches(
  line: Pick<PersonLine, 'name' | 'email'>,
  people: readonly Pick<Person, 'id' | 'name' | 'email'>[],
): { personId: Id; how: Likeness } | null {
  const mark = markOf(line)
  const found = closest(
    people.map((person) => ({ personId: person.id, how: likeness(mark, markOf(person)) })),
  )
  return found && { personId: found.personId, how: found.how }
}

/** The lines of a paste that seem to repeat an earlier one, each with the line it repeats (both by their place in `lines`). */
export function duplicatesWithin(
  lines: readonly Pick<PersonLine, 'name' | 'email'>[],
): { line: number; of: number; how: Likeness }[] {
  const marks = lines.map(markOf)
  const sharing = new Map<string, number[]>()
  const pairs: { line: number; of: number; how: Likeness }[] = []
  for (const [line, mark] of marks.entries()) {
    const keys = [...new Set([...mark.words, mark.email])].filter((key) => key !== '')
    const earlier = new Set(keys.flatMap((key) => sharing.get(key) ?? []))
    const found = closest(
      [...earlier].map((of) => ({ line, of, how: likeness(mark, marks[of] ?? nobody) })),
    )
    if (found) pairs.push(found)
    for (const key of keys) {
      const lines = sharing.get(key)
      if (lines) lines.push(line)
      else sharing.set(key, [line])
    }
  }
  return pairs
}

interface Marks {
  readonly words: readonly string[]
  /** the words in alphabetical order, so that first and last name may change places */
  readonly key: string
  readonly email: string
}

const nobody: Marks = { words: [], key: '', email: '' }

function markOf(person: { readonly name: string; readonly email: string }): Marks {
  const words = plainWords(person.name)
  return { words, key: words.toSorted().join(' '), email: person.email.trim().toLowerCase() }
}

const order = ['sameAddress', 'sameName', 'alike'] as const

function closest<T extends { readonly how: Likeness | null }>(
  found: readonly T[],
): (T & { how: Likeness }) | null {
  for (const how of order) {
    const one = found.find((each) => each.how === how)
    if (one) return { ...one, how }
  }
  return null
}

function likeness(a: Marks, b: Marks): Likeness | null {
  if (a.email && a.email === b.email) return 'sameAddress'
  if (a.key && a.key === b.key) return 'sameName'
  return areAlike(a.words, b.words) ? 'alike' : null
}

/** They share a whole word, and the rest is a letter off, an initial, or a name between that one of them leaves out. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const onlyA = a.filter((word) => !b.includes(word))
  const onlyB = b.filter((word) => !a.includes(word))
  const shared = a.filter((word) => word.length > 1 && b.includes(word)).length
  if (shared === 0) return false
  const [few, many] = onlyA.length <= onlyB.length ? [onlyA, onlyB] : [onlyB, onlyA]
  const left = [...many]
  for (const word of few) {
    const at = left.findIndex((other) => isInitial(word, other) || isLetterOff(word, other))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return few.length > 0 || shared > 1
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}

/** One letter more, less or another: Kirsten and Kirstin, but not Sofie and Sophie. */
function isLetterOff(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
