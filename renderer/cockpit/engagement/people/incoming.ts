import type { CommandOf } from '../../../../shared/commands.ts'
import type { Id, Person } from '../../../../shared/engagement.ts'
import type { LeftLine, PersonLine } from '../../../../shared/paste/people.ts'
import type { Found } from '../../../../shared/paste/personline.ts'
import { plain } from '../../../../shared/paste/rows.ts'
import {
  bossOf,
  layOut,
  longest,
  short,
  type Fate,
  type Incoming,
  type Invitation,
  type Laid,
  type News,
  type Twin,
} from './fates.ts'
import { otherWay } from './otherway.ts'
import { keysOf, whencesOf, type Here, type Places, type Whence } from './whence.ts'

/** What was read of a paste: the people, and the lines nobody was found in. */
export interface Read {
  readonly lines: readonly Incoming[]
  readonly left: readonly LeftLine[]
}

/** A line with what will come of it. */
export interface Fated {
  readonly incoming: Incoming
  readonly twin: Twin | null
  readonly fate: Fate
  /** what an update brings that was not known */
  readonly news: readonly News[]
  /** a boss who is neither there nor in the paste, as written */
  readonly lostBoss: string
}

/** The whole paste as it would be added now. */
export interface Prospect {
  readonly lines: readonly Fated[]
  readonly whences: readonly Whence[]
  readonly added: number
  readonly updated: number
  readonly skipped: number
}

/** What was read, ready to be mended. `text` is the paste itself, by which a line is known to be readable in two ways. */
export function incomingFrom(
  text: string,
  people: readonly PersonLine[],
  here: Here,
  freshId: () => Id,
): Incoming[] {
  const rows = plain(text).split('\n')
  return people.map((line) => ({
    ...line,
    id: freshId(),
    other: otherWay(line, rows[line.line - 1] ?? '', people, here.parties),
    said: null,
  }))
}

/** A line that could not be read, taken in by hand with its words as the name. */
export function takenIn({ line, text }: LeftLine, id: Id): Incoming {
  const name = text.replaceAll(/\s+/g, ' ').trim().slice(0, longest)
  return { ...nobody, id, line, name, other: null, said: 'add' }
}

/** The other way round, and back. */
export function turnedRound(incoming: Incoming): Incoming {
  const { name, organisation, other } = incoming
  return other ? { ...incoming, ...other, other: { name, organisation } } : incoming
}

/** What will come of each line, and which organisations they come from. */
export function prospect(
  lines: readonly Incoming[],
  here: Here,
  places: Places,
  invitation: Invitation | null,
): Prospect {
  const laid = layOut(lines, here, places, invitation)
  const fated = laid.map(({ incoming, twin, fate, news, found }) => ({
    incoming,
    twin,
    fate,
    news,
    lostBoss: found.boss !== '' && !bossOf(found, incoming.id, laid, here) ? found.boss : '',
  }))
  const count = (fate: Fate) => fated.filter((line) => line.fate === fate).length
  return {
    lines: fated,
    whences: whencesOf(laid.filter(isNew).map(said), here, places),
    added: laid.filter(isNew).length,
    updated: new Set(laid.filter(isUpdate).map((line) => line.twin.person.id)).size,
    skipped: count('skip') + laid.filter((line) => line.fate === 'update' && line.joins).length,
  }
}

/** Everything of a paste as one command, so that it is undone in one step; null while an organisation is not placed. */
export function commandFor(
  lines: readonly Incoming[],
  here: Here,
  places: Places,
  invitation: Invitation | null,
  freshId: () => Id,
): CommandOf<'addPeople'> | null {
  const laid = layOut(lines, here, places, invitation)
  const coming = laid.filter(isNew)
  const whences = whencesOf(coming.map(said), here, places)
  if (whences.some((whence) => whence.place === null)) return null
  const parties = whences.flatMap(({ key, name, place }) =>
    place && 'newOn' in place
      ? [{ key, id: freshId(), sideId: place.newOn, name: short(name), short: name.slice(0, 40) }]
      : [],
  )
  const keys = keysOf(coming.map(said))
  const people = coming.map(({ incoming, found }, index) => {
    const key = keys[index] ?? ''
    const place = whences.find((whence) => whence.key === key)?.place
    const made = parties.find((party) => party.key === key)?.id ?? ''
    return {
      id: incoming.id,
      partyId: place && 'partyId' in place ? place.partyId : made,
      name: short(found.name),
      role: short(found.role),
      takes: found.takes ?? 'answers',
      email: short(found.email),
      reportsTo: bossOf(found, incoming.id, laid, here),
    }
  })
  return {
    do: 'addPeople',
    parties: parties.map(({ key: _, ...party }) => party),
    people,
    edits: laid.filter(isUpdate).map(({ twin, set }) => ({ personId: twin.person.id, set })),
    invitedTo: invitation?.workshopId ?? null,
  }
}

function isNew(line: Laid): boolean {
  return line.fate === 'add'
}

function isUpdate(line: Laid): line is Laid & { readonly twin: { readonly person: Person } } {
  return line.fate === 'update' && line.twin !== null && 'person' in line.twin
}

function said({ found }: Laid): Found {
  return found
}

const nobody: Found = { name: '', role: '', organisation: '', email: '', takes: null, boss: '' }
