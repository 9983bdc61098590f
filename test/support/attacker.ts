import {
  choiceFigure,
  coarsened,
  isEnough,
  jointFigure,
  pointsFigure,
  rankingFigure,
  sideFigure,
} from '../../shared/polls/k.ts'
import type { Choice, RowAnswer } from '../../shared/polls/poll.ts'

/**
 * Somebody who wants to know what one person answered. Knows the rules, everything published, who was there and who of
 * them answered, and may know one ballot: their own. They try every way the room could have answered, keep those that
 * would have been published just so, and have won where a person's answer has only one possibility left.
 *
 * Rounds are tried one by one: whoever answers twice may change their mind, so that two rounds leave a guess and never a
 * certainty, which is what participants are told.
 */

/** How many gave each answer, in the order of `kinds`. */
type Counts = readonly number[]

/** Which answers are still possible, as bits: for each group, seen from outside, and with one own answer known. */
export interface Known {
  /** by group */
  readonly outside: readonly number[]
  /** by the knower's group, then by the knower's own answer, then by group */
  readonly inside: readonly (readonly (readonly number[])[])[]
}

/** What was published of a question: one figure for everybody, or one for each side. Each as it is written. */
export type Published = { readonly joint: string } | { readonly sides: readonly string[] }

/** All that could have been answered, by what would have been published; null where the rules never publish such a thing. */
export type Possible = (published: Published) => Known | null

export const stepKinds: readonly RowAnswer[] = [1, 2, 3, 4, 'unknown']

/** The circumstances of a row that everybody knows. */
export interface Circumstances {
  /** how many of each side answered it */
  readonly sizes: readonly number[]
  readonly bySide: boolean
  readonly k: number
  /** one to three people came or went since an earlier round, at that level */
  readonly isClose: { readonly bySide: boolean; readonly joint: boolean }
}

/** Every way a row on the four steps can have been answered. */
export function possibleSteps(at: Circumstances): Possible {
  const jointOf = cached((counts: Counts) => {
    const figure = jointFigure(answersOf(counts), at.k)
    return JSON.stringify(at.isClose.joint || hidesUnknown ? coarsened(figure) : figure)
  })
  const hidesUnknown = at.bySide && at.sizes.every((size) => size >= at.k)
  const people = at.sizes.reduce((sum, size) => sum + size, 0)
  if (!at.bySide) {
    const all = byFigure([people], (groups) => jointOf(sumOf(groups)))
    return (published) => spread('joint' in published ? all.get(published.joint) : undefined, at)
  }
  const isLarge = cached((counts: Counts) => isEnough(answersOf(counts), at.k))
  const sides = at.sizes.map((size) =>
    byFigure([size], ([counts = []]) => {
      if (!isLarge(counts)) return null
      const figure = sideFigure(answersOf(counts), at.k)
      return JSON.stringify(at.isClose.bySide ? coarsened(figure) : figure)
    }),
  )
  // shown together only because one side at the least was too small, which is known too
  const fallen = byFigure(
    at.sizes,
    (groups) => jointOf(sumOf(groups)),
    waysWithOneSmall(at.sizes, isLarge),
  )
  return (published) =>
    'joint' in published
      ? (fallen.get(published.joint) ?? null)
      : apart(published.sides.map((figure, side) => sides[side]?.get(figure)))
}

/** Every way a question without a scale can have been answered: `kinds` are all the answers there are to it. */
export function possibleJoint(
  people: number,
  kinds: readonly Choice[],
  options: readonly string[],
  k: number,
  isClose: boolean,
): Possible {
  const all = byFigure(
    [people],
    ([counts = []]) =>
      JSON.stringify(
        publishedOf(
          kinds.flatMap((kind, at) => Array.from({ length: counts[at] ?? 0 }, () => kind)),
          options,
          k,
          isClose,
        ),
      ),
    product([compositions(people, kinds.length)]),
    kinds.length,
  )
  return (published) => ('joint' in published ? (all.get(published.joint) ?? null) : null)
}

/** What is published of such answers, by the rules themselves. */
export function publishedOf(
  choices: readonly Choice[],
  options: readonly string[],
  k: number,
  isClose: boolean,
): unknown {
  const spent = choices.flatMap((choice) => ('spent' in choice ? [choice.spent] : []))
  if (spent.length > 0) return pointsFigure(spent, options, spent[0]?.length ?? 0, k, isClose)
  const ranked = choices.flatMap((choice) => ('ranked' in choice ? [choice.ranked] : []))
  if (ranked.length > 0) return rankingFigure(ranked, options, k, isClose)
  const picked = choices.map((choice) =>
    'picks' in choice ? choice.picks : 'who' in choice ? [choice.who] : [],
  )
  return choiceFigure(picked, options, k, isClose)
}

/** Whether one possibility is left. */
export function isPinned(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0
}

type Filled = { readonly outside: number[]; readonly inside: number[][][] }

/** Tries every way these groups can have answered, and keeps what each leaves possible under the figure it gives. */
function byFigure(
  sizes: readonly number[],
  publish: (groups: readonly Counts[]) => string | null,
  ways: Iterable<readonly Counts[]> = product(
    sizes.map((size) => compositions(size, stepKinds.length)),
  ),
  kinds = stepKinds.length,
): Map<string, Known> {
  const possible = new Map<string, Filled>()
  const blank = (): Filled => ({
    outside: sizes.map(() => 0),
    inside: sizes.map(() => Array.from({ length: kinds }, () => sizes.map(() => 0))),
  })
  for (const groups of ways) {
    const figure = publish(groups)
    if (figure === null) continue
    const known = possible.get(figure) ?? blank()
    possible.set(figure, known)
    note(known, groups, kinds)
  }
  return possible
}

/** Every way in which at least one side is too small: the first such is tried with all that come before it large. */
function* waysWithOneSmall(
  sizes: readonly number[],
  isLarge: (counts: Counts) => boolean,
): Generator<readonly Counts[]> {
  const all = sizes.map((size) => compositions(size, stepKinds.length))
  const large = all.map((ways) => ways.filter(isLarge))
  for (const first of sizes.keys()) {
    yield* product(
      all.map((ways, side) => {
        if (side < first) return large[side] ?? []
        return side === first ? ways.filter((counts) => !isLarge(counts)) : ways
      }),
    )
  }
}

function note({ outside, inside }: Filled, groups: readonly Counts[], kinds: number): void {
  const supports = groups.map(supportOf)
  for (const [group, bits] of supports.entries()) {
    outside[group] = (outside[group] ?? 0) | bits
    const counts = groups[group] ?? []
    for (let own = 0; own < kinds; own++) {
      const seen = inside[group]?.[own]
      if (!seen || (counts[own] ?? 0) === 0) continue
      for (const [other, theirs] of supports.entries()) {
        const rest = other === group && counts[own] === 1 ? theirs & ~(1 << own) : theirs
        seen[other] = (seen[other] ?? 0) | rest
      }
    }
  }
}

/** Everybody together: what is known of the one group is known of each side. */
function spread(known: Known | undefined, { sizes }: Circumstances): Known | null {
  if (!known) return null
  const bits = (own: number) => known.inside[0]?.[own]?.[0] ?? 0
  return {
    outside: sizes.map(() => known.outside[0] ?? 0),
    inside: sizes.map(() => stepKinds.map((_, own) => sizes.map(() => bits(own)))),
  }
}

/** Each side by itself: one's own answer says nothing of another side. */
function apart(sides: readonly (Known | undefined)[]): Known | null {
  const known = sides.filter((side) => side !== undefined)
  if (known.length < sides.length) return null
  const outside = known.map((side) => side.outside[0] ?? 0)
  return {
    outside,
    inside: known.map((side, group) =>
      stepKinds.map((_, own) =>
        outside.map((bits, other) => (other === group ? (side.inside[0]?.[own]?.[0] ?? 0) : bits)),
      ),
    ),
  }
}

function answersOf(counts: Counts): RowAnswer[] {
  return stepKinds.flatMap((kind, at) => Array.from({ length: counts[at] ?? 0 }, () => kind))
}

function supportOf(counts: Counts): number {
  return counts.reduce((bits, count, at) => (count > 0 ? bits | (1 << at) : bits), 0)
}

function sumOf(groups: readonly Counts[]): Counts {
  return (groups[0] ?? []).map((_, at) => groups.reduce((sum, group) => sum + (group[at] ?? 0), 0))
}

/** All ways that so many people can divide among so many answers. */
const compositions = ((): ((people: number, kinds: number) => readonly Counts[]) => {
  const made = new Map<string, readonly Counts[]>()
  return function all(people, kinds): readonly Counts[] {
    if (kinds === 1) return [[people]]
    const key = `${people}/${kinds}`
    const before = made.get(key)
    if (before) return before
    const fresh = Array.from({ length: people + 1 }, (_, first) =>
      all(people - first, kinds - 1).map((rest) => [first, ...rest]),
    ).flat()
    made.set(key, fresh)
    return fresh
  }
})()

function* product<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists
  if (!first) {
    yield []
    return
  }
  for (const each of first) for (const others of product(rest)) yield [each, ...others]
}

function cached<T>(of: (counts: Counts) => T): (counts: Counts) => T {
  const made = new Map<string, T>()
  return (counts) => {
    const key = counts.join()
    const before = made.get(key)
    if (before !== undefined) return before
    const fresh = of(counts)
    made.set(key, fresh)
    return fresh
  }
}
