import type { Id } from './engagement.ts'

/** What of a thing is needed to know it by what people call it. */
interface Called {
  readonly id: Id
  readonly name: string
}

/**
 * Those who could be meant by a name as it is typed: whole name, first name, last name, how it begins, or initials in
 * capitals (`MK`); small letters, and `ae`, `oe`, `aa` for Danish letters, are as good. The surest way that finds anybody
 * decides, so that one is a match, more are a question, and none is a stranger.
 */
export function calledBy<T extends Called>(said: string, things: readonly T[]): readonly T[] {
  const name = plain(said)
  const ways: readonly ((thing: T) => boolean)[] = [
    (thing) => plain(thing.name) === name,
    (thing) => plain(thing.name).startsWith(`${name} `),
    (thing) => plain(thing.name).endsWith(` ${name}`),
    (thing) => plain(thing.name).startsWith(name),
    (thing) => /^\p{Lu}{2,4}$/u.test(said) && initials(thing.name) === said,
  ]
  return ways.map((way) => things.filter(way)).find((found) => found.length > 0) ?? []
}

/** A name as it is compared: no capitals, no accents, Danish letters as two. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('')
}
