import type { Id, Person } from '../../../../shared/engagement.ts'
import {
  compromisesOf,
  type Compromise,
  type Tables,
  type ToSeat,
} from '../../../../shared/tables.ts'
import { say, type Language } from '../../../../shared/text.ts'
import type { OpenView } from '../../../../shared/views.ts'
import type { ToolWords } from '../../../../shared/words/tools/da.ts'

type Room = Pick<OpenView, 'people' | 'parties' | 'sides' | 'everybody'>

/** Those of the invited who are to sit somewhere, as the mixing wants them. */
export function toSeat(room: Room, guests: boolean): ToSeat[] {
  return room.people
    .filter((person) => guests || person.takes !== 'guest')
    .map((person) => ({
      id: person.id,
      partyId: person.partyId,
      sideId: room.parties.find((party) => party.id === person.partyId)?.sideId ?? '',
      reportsTo: person.reportsTo,
    }))
}

/** The tables as they were made, without those who are no longer invited. */
export function tablesOf({ workshop, people }: Pick<OpenView, 'workshop' | 'people'>): Tables {
  const invited = new Set(people.map((person) => person.id))
  return workshop.tables.map((table) => table.people.filter((id) => invited.has(id)))
}

/** Those who came to the list after the tables were made. */
export function unseated(tables: Tables, room: Room, guests: boolean): Person[] {
  const seated = new Set(tables.flat())
  const wanted = new Set(toSeat(room, guests).map((one) => one.id))
  return room.people.filter((person) => wanted.has(person.id) && !seated.has(person.id))
}

/** Where a seat is drawn: down the left of the table and up its right, so that the last sits beside the first. */
export function placeAt(
  index: number,
  of: number,
): { readonly row: number; readonly side: 'left' | 'right' } {
  const left = Math.ceil(of / 2)
  return index < left ? { row: index + 1, side: 'left' } : { row: of - index, side: 'right' }
}

/** What the tables give up, in words. */
export function givenUp(
  tables: Tables,
  room: Room,
  words: ToolWords['tables'],
  language: Language,
): string[] {
  const name = (id: Id) => room.everybody.find((person) => person.id === id)?.name ?? ''
  const side = (id: Id) => {
    const found = room.sides.find((each) => each.id === id)
    return found ? say(found.label, language) : ''
  }
  return compromisesOf(tables, toSeat(room, true)).map((each) =>
    sentenceOf(each, tables.length, words, { name, side }),
  )
}

interface Names {
  name(personId: Id): string
  side(sideId: Id): string
}

function sentenceOf(
  compromise: Compromise,
  tables: number,
  words: ToolWords['tables'],
  { name, side }: Names,
): string {
  const { kinds } = words
  switch (compromise.kind) {
    case 'sideMissing':
      return kinds.sideMissing[compromise.because](
        side(compromise.sideId),
        words.table(compromise.table + 1),
      )
    case 'sideUneven':
      return kinds.sideUneven(side(compromise.sideId), compromise.fewest, compromise.most)
    case 'uneven':
      return kinds.uneven(compromise.fewest, compromise.most)
    case 'besideBoss':
    case 'sameTableAsBoss': {
      const why =
        compromise.because === 'tooFewTables' && tables === 1 ? 'oneTable' : compromise.because
      const what = kinds.boss[compromise.kind](name(compromise.personId), name(compromise.bossId))
      return what + kinds.because[why]
    }
  }
}
