import type { Shelf } from '../../../renderer/phone/keepsakes.ts'

/** A browser's storage in memory: it outlives the page, as on a phone. */
export function shelf(): Shelf {
  const things = new Map<string, string>()
  return {
    get length() {
      return things.size
    },
    key: (at) => Array.from(things.keys())[at] ?? null,
    getItem: (key) => things.get(key) ?? null,
    setItem: (key, value) => void things.set(key, value),
    removeItem: (key) => void things.delete(key),
  }
}
