import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import { sideOfParty } from '../meeting.ts'
import type { NoteDesk, Noted } from './noted.ts'

interface Owned {
  readonly ownerId: Id | null
  readonly sideId: Id | null
}

/** An owner as one value of a list: a person, or a side as such. */
export function ownerValue({ ownerId, sideId }: Owned): string {
  if (ownerId !== null) return `person:${ownerId}`
  return sideId === null ? '' : `side:${sideId}`
}

export function ownerIn(value: string, meeting: Noted): Owned {
  const id = value.slice(value.indexOf(':') + 1)
  if (value === '') return { ownerId: null, sideId: null }
  if (value.startsWith('side:')) return { ownerId: null, sideId: id }
  const person = meeting.open.people.find((each) => each.id === id)
  return { ownerId: id, sideId: person ? (sideOfParty(meeting, person.partyId)?.id ?? null) : null }
}

/** Those who can own something, by side. */
export function owners(
  meeting: Noted,
  { words, language }: Pick<NoteDesk, 'words' | 'language'>,
  sidesToo = true,
): PickGroup[] {
  const { sides, people } = meeting.open
  return [
    { label: null, options: [{ value: '', label: words.notes.nobody }] },
    ...sides.map((side) => ({
      label: `${side.mark} ${say(side.label, language)}`,
      options: [
        ...people
          .filter((person) => sideOfParty(meeting, person.partyId)?.id === side.id)
          .map((person) => ({ value: `person:${person.id}`, label: person.name })),
        ...(sidesToo
          ? [{ value: `side:${side.id}`, label: words.notes.wholeSide(say(side.label, language)) }]
          : []),
      ],
    })),
  ]
}
