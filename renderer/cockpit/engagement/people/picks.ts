import type { Id, Party, Person, Side } from '../../../../shared/engagement.ts'
import { say, type Language } from '../../../../shared/text.ts'
import type { RosterWords } from '../../../../shared/words/roster/da.ts'
import type { PickGroup } from '../../../kit/Pick.tsx'

/** What there is to choose from in the tables of people. */

export function partGroups(words: RosterWords): PickGroup[] {
  const parts = ['answers', 'advises', 'guest'] as const
  return [{ label: null, options: parts.map((value) => ({ value, label: words.parts[value] })) }]
}

/** Everybody but the person, those of the same organisation first. */
export function bossGroups(
  person: { readonly id: Id | null; readonly partyId: Id },
  { parties, people }: { readonly parties: readonly Party[]; readonly people: readonly Person[] },
  none: string,
): PickGroup[] {
  const others = people.filter((each) => each.id !== person.id)
  const groups = parties
    .toSorted((a, b) => Number(b.id === person.partyId) - Number(a.id === person.partyId))
    .map((party) => ({
      label: party.name,
      options: others
        .filter((each) => each.partyId === party.id)
        .map((each) => ({ value: each.id, label: each.name })),
    }))
  return [
    { label: null, options: [{ value: '', label: none }] },
    ...groups.filter((group) => group.options.length > 0),
  ]
}

export function partyGroups(
  sides: readonly Side[],
  parties: readonly Party[],
  language: Language,
): PickGroup[] {
  return sides.map((side) => ({
    label: `${side.mark} ${say(side.label, language)}`,
    options: parties
      .filter((party) => party.sideId === side.id)
      .map((party) => ({ value: `party:${party.id}`, label: party.name })),
  }))
}
