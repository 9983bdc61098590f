import type { Id, Mark, Party, Person, Side } from '../../../../shared/engagement.ts'
import { plainWords } from '../../../../shared/plainwords.ts'
import { partyFor } from '../../../../shared/paste/parties.ts'
import type { Found } from '../../../../shared/paste/personline.ts'

/** Those who are there already: what a paste is laid upon. */
export interface Here {
  readonly sides: readonly Side[]
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
}

/** Where people of a paste come to belong: an organisation that is there, or a new one on a side. */
export type Place = { readonly partyId: Id } | { readonly newOn: Id }

/** One organisation as a paste says it, asked about once however many come from it. */
export interface Whence {
  readonly key: string
  /** as it was first written; empty where nothing says it, and then no new one can be made of it */
  readonly name: string
  readonly people: number
  /** null until she has said it, where nothing tells */
  readonly place: Place | null
  /** it is a guess, and neither known nor said by her */
  readonly guessed: boolean
}

/** Where she said that an organisation of the paste belongs, by its key. */
export type Places = Readonly<Record<string, Place>>

type Said = Pick<Found, 'organisation' | 'email'>

/** The key of each line's organisation; one that names none follows the others with its kind of address. */
export function keysOf(lines: readonly Said[]): string[] {
  const byDomain = new Map<string, Set<string>>()
  for (const { organisation, email } of lines) {
    const domain = domainOf(email)
    if (domain === '' || organisation === '') continue
    byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(keyOf(organisation)))
  }
  return lines.map(({ organisation, email }) => {
    if (organisation !== '') return keyOf(organisation)
    const domain = domainOf(email)
    const [only = '', ...others] = byDomain.get(domain) ?? []
    return only !== '' && others.length === 0 ? only : domain && `@${domain}`
  })
}

/** The organisations of a paste, those nobody knows first. */
export function whencesOf(lines: readonly Said[], here: Here, said: Places): Whence[] {
  const keys = keysOf(lines)
  const whences = [...new Set(keys)].map((key) => {
    const own = lines.filter((_, index) => keys[index] === key)
    const name = own.find((line) => line.organisation !== '')?.organisation ?? nameIn(key)
    const known = partyFor(name, here.parties)
    const place = said[key] ?? (known ? { partyId: known } : guess(name, own, here))
    return {
      key,
      name,
      people: own.length,
      place,
      guessed: place !== null && !known && !said[key],
    }
  })
  const sureness = (whence: Whence) => (whence.place === null ? 0 : whence.guessed ? 1 : 2)
  return whences.toSorted((a, b) => sureness(a) - sureness(b))
}

function keyOf(organisation: string): string {
  return plainWords(organisation.replace(legal, ' ')).join(' ') || organisation
}

/** By the addresses of its people, else by its own words: authorities are customers, companies suppliers. */
function guess(name: string, lines: readonly Said[], here: Here): Place | null {
  const domains = [...new Set(lines.map((line) => domainOf(line.email)))].filter(Boolean)
  const parties = domains.map((domain) => partyAt(domain, here))
  const [partyId] = parties
  if (partyId && parties.every((each) => each === partyId)) return { partyId }
  if (authority.test(name)) return onSide('K', here)
  return legal.test(` ${name} `) ? onSide('L', here) : null
}

function partyAt(domain: string, here: Here): Id | null {
  const found = new Set(
    here.people
      .filter((person) => domainOf(person.email) === domain)
      .map((person) => person.partyId),
  )
  const [only] = found
  return found.size === 1 && only ? only : partyFor(nameIn(`@${domain}`), here.parties)
}

/** Where there is a third side an authority may well belong to that one: then she is asked. */
function onSide(mark: Mark, here: Here): Place | null {
  const side = here.sides.find((each) => each.mark === mark)
  return side && here.sides.length === 2 ? { newOn: side.id } : null
}

function nameIn(key: string): string {
  const label = /^@(?:.*\.)?([^.]+)\.[^.]+$/.exec(key)?.[1] ?? ''
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

/** The domain of an address of one's work; private ones tell nothing. */
function domainOf(email: string): string {
  const domain = email.split('@')[1]?.toLowerCase() ?? ''
  return privateMail.test(domain) ? '' : domain
}

const privateMail = /^(?:gmail|hotmail|outlook|live|msn|icloud|me|yahoo|mail|proton|protonmail)\./
const legal = /\s(?:a\/s|aps|i\/s|p\/s|k\/s|amba|ltd|inc|plc|gmbh|ab|llc)\.?(?=\s|$)/i
const authority =
  /(?:kommune|styrelsen?|ministeriet|departementet)(?!\p{L})|(?:^|\s)(?:region|municipality|ministry|council|agency)(?!\p{L})/iu
