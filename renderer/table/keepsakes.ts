import type { TableRole } from '../../shared/table.ts'
import type { Language } from '../../shared/text.ts'

/** What a browser's storage must be able to do; null where it has none. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What this device keeps for itself: its language, its place at the table, and words not yet sent. */
export interface Keepsakes {
  language(): Language
  keepLanguage(language: Language): void
  seat(): Seat | null
  keepSeat(seat: Seat | null): void
  name(): string
  keepName(name: string): void
  draft(): string
  keepDraft(words: string): void
  /** things by name, each a row of its own, so that two windows never write over each other's */
  rows(): readonly (readonly [name: string, json: string])[]
  keepRow(name: string, json: string): void
  dropRow(name: string): void
}

export interface Seat {
  readonly token: string
  readonly role: TableRole
}

const prefix = 'samspil.table.'
const rowPrefix = `${prefix}out.`

/** Keepsakes on a shelf; what the shelf will not take is held in memory while the page lives. */
export function keepsakesOn(shelf: Shelf | null): Keepsakes {
  const memory = new Map<string, string>()

  function get(key: string): string | null {
    try {
      return memory.get(key) ?? shelf?.getItem(key) ?? null
    } catch {
      return null
    }
  }

  function set(key: string, value: string): void {
    memory.set(key, value)
    try {
      if (!shelf) return
      shelf.setItem(key, value)
      memory.delete(key)
    } catch {
      // private windows and full shelves: memory has it
    }
  }

  function remove(key: string): void {
    memory.delete(key)
    try {
      shelf?.removeItem(key)
    } catch {
      // nothing was there
    }
  }

  function keys(): string[] {
    const all = new Set(memory.keys())
    try {
      for (let at = 0; shelf && at < shelf.length; at++) all.add(shelf.key(at) ?? '')
    } catch {
      // then memory is all there is
    }
    return [...all].filter((key) => key.startsWith(rowPrefix)).toSorted()
  }

  return {
    language: () => (get(`${prefix}language`) === 'en' ? 'en' : 'da'),
    keepLanguage: (language) => set(`${prefix}language`, language),
    seat: () => readSeat(get(`${prefix}seat`)),
    keepSeat: (seat) =>
      seat ? set(`${prefix}seat`, JSON.stringify(seat)) : remove(`${prefix}seat`),
    name: () => get(`${prefix}name`) ?? '',
    keepName: (name) => set(`${prefix}name`, name),
    draft: () => get(`${prefix}draft`) ?? '',
    keepDraft: (words) => set(`${prefix}draft`, words),
    rows: () =>
      keys().flatMap((key) => {
        const json = get(key)
        return json === null ? [] : [[key.slice(rowPrefix.length), json] as const]
      }),
    keepRow: (name, json) => set(rowPrefix + name, json),
    dropRow: (name) => remove(rowPrefix + name),
  }
}

/** The browser's own shelf; asking for it can itself be refused. */
export function ownShelf(): Shelf | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function readSeat(json: string | null): Seat | null {
  try {
    return json === null ? null : (JSON.parse(json) as Seat)
  } catch {
    return null
  }
}
