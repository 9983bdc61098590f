import type { Joined } from '../../shared/contract.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { Language } from '../../shared/text.ts'
import type { Id } from '../../shared/views.ts'
import type { KeptIdea } from './ideabox.ts'
import type { KeptTable } from './tablesent.ts'

/** What a browser's storage must be able to do; null where a phone has none. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** One answer as its phone keeps it, until it hears that the measurement is closed. */
export interface KeptBallot {
  /** 128 random bits that only this phone has: the right to change the answer */
  readonly id: string
  readonly choice: Choice
  /** how often it was changed: the room lets the latest stand, whatever order they arrive in */
  readonly turn: number
  /** the ballot box that has acknowledged exactly this choice */
  readonly box: Id | null
  /** the ballot box that holds an answer from this seat already, given on another phone */
  readonly stands: Id | null
}

export type KeptBallots = Readonly<Record<Id, KeptBallot>>

/** The phone's own small things: its language, its seat in each room, and its ballots while a measurement is open. */
export interface Keepsakes {
  language(): Language
  keepLanguage(language: Language): void
  /** the room this phone was last in, for a page that was opened without a code */
  room(): string
  /** a seat whose token is empty is gone; its code may take it back */
  seat(room: string): Joined | null
  keepSeat(room: string, seat: Joined): void
  /** the side this phone had the last time in the same engagement */
  side(engagementId: Id): Id
  keepSide(engagementId: Id, sideId: Id): void
  /** whether this is a loan device in this room: it keeps that, and nothing else */
  isLoan(room: string): boolean
  keepLoan(room: string): void
  ballots(pollId: Id): KeptBallots
  keepBallots(pollId: Id, ballots: KeptBallots): void
  ideas(itemId: Id): readonly KeptIdea[]
  keepIdeas(itemId: Id, ideas: readonly KeptIdea[]): void
  /** forgets the texts of every item but the one named */
  forgetIdeas(but: Id | null): void
  /** what this phone last wrote openly for its table, so that it can be mended */
  table(): KeptTable | null
  keepTable(table: KeptTable): void
  /** forgets the ballots of every measurement but the one named */
  forgetBallots(but: Id | null): void
}

const prefix = 'samspil.'
const ballotPrefix = `${prefix}ballots.`
const ideaPrefix = `${prefix}ideas.`

/** Keepsakes on the phone's shelf; what the shelf will not take is held in memory while the page lives. */
export function keepsakesOn(shelf: Shelf | null): Keepsakes {
  const memory = new Map<string, string>()

  function get(key: string): string | null {
    const held = memory.get(key)
    if (held !== undefined) return held
    try {
      return shelf ? shelf.getItem(key) : null
    } catch {
      return null
    }
  }

  function set(key: string, value: string) {
    memory.set(key, value)
    try {
      if (!shelf) return
      shelf.setItem(key, value)
      memory.delete(key)
    } catch {
      // private windows and full shelves: memory has it
    }
  }

  function remove(key: string) {
    memory.delete(key)
    try {
      if (shelf) shelf.removeItem(key)
    } catch {
      // nothing was there
    }
  }

  function keys(): string[] {
    const all = Array.from(memory.keys())
    try {
      for (let at = 0; shelf && at < shelf.length; at++) all.push(shelf.key(at) || '')
    } catch {
      // then memory is all there is
    }
    return all
  }

  function forget(kind: string, but: Id | null) {
    for (const key of keys()) if (key.indexOf(kind) === 0 && key !== kind + but) remove(key)
  }

  function read<T>(key: string): T | null {
    try {
      return JSON.parse(get(key) || 'null') as T | null
    } catch {
      return null
    }
  }

  return {
    language: () => (get(`${prefix}language`) === 'en' ? 'en' : 'da'),
    keepLanguage: (language) => set(`${prefix}language`, language),
    room: () => get(`${prefix}room`) || '',
    seat: (room) => read<Joined>(`${prefix}seat.${room}`),
    keepSeat(room, seat) {
      set(`${prefix}room`, room)
      set(`${prefix}seat.${room}`, JSON.stringify(seat))
    },
    side: (engagementId) => get(`${prefix}side.${engagementId}`) || '',
    keepSide: (engagementId, sideId) => set(`${prefix}side.${engagementId}`, sideId),
    isLoan: (room) => get(`${prefix}loan`) === room,
    keepLoan(room) {
      set(`${prefix}room`, room)
      set(`${prefix}loan`, room)
    },
    ballots: (pollId) => read<KeptBallots>(ballotPrefix + pollId) || {},
    keepBallots: (pollId, ballots) => set(ballotPrefix + pollId, JSON.stringify(ballots)),
    forgetBallots: (but) => forget(ballotPrefix, but),
    ideas: (itemId) => read<readonly KeptIdea[]>(ideaPrefix + itemId) || [],
    keepIdeas: (itemId, ideas) => set(ideaPrefix + itemId, JSON.stringify(ideas)),
    forgetIdeas: (but) => forget(ideaPrefix, but),
    table: () => read<KeptTable>(`${prefix}table`),
    keepTable: (table) => set(`${prefix}table`, JSON.stringify(table)),
  }
}
