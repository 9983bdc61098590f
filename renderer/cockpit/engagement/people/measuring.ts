import type { Id, Part, Party, Person } from '../../../../shared/engagement.ts'
import { barsFrom, leastK } from '../../../../shared/polls/k.ts'

/** How many take part as what. */
export type Counts = Readonly<Record<Part, number>>

export function countsOf(people: readonly Person[]): Counts {
  const count = (part: Part) => people.filter((person) => person.takes === part).length
  return { answers: count('answers'), advises: count('advises'), guest: count('guest') }
}

/** How so many answers are shown where everybody answers: with everybody else's, as a place, or with mean and bars. */
export function shownAs(answers: number): 'joint' | 'place' | 'bars' {
  if (answers < leastK) return 'joint'
  return answers < barsFrom ? 'place' : 'bars'
}

export function peopleOn(
  sideId: Id,
  people: readonly Person[],
  parties: readonly Party[],
): Person[] {
  const own = new Set(parties.filter((party) => party.sideId === sideId).map((party) => party.id))
  return people.filter((person) => own.has(person.partyId))
}
