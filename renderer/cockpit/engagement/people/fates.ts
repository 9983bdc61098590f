import type { CommandOf } from '../../../../shared/commands.ts'
import type { Id, Person } from '../../../../shared/engagement.ts'
import { duplicatesWithin, matches, type Likeness } from '../../../../shared/paste/duplicates.ts'
import type { PersonLine } from '../../../../shared/paste/people.ts'
import { filledIn, type Found } from '../../../../shared/paste/personline.ts'
import type { Way } from './otherway.ts'
import { keysOf, whencesOf, type Here, type Places } from './whence.ts'

/** One person of a paste on the way in, as it was read and as she has mended it. */
export interface Incoming extends PersonLine {
  readonly id: Id
  /** name and organisation as they may also be read */
  readonly other: Way | null
  /** what she said is to be done with it; null: what seems right */
  readonly said: Fate | null
}

export type Fate = 'add' | 'update' | 'skip'

/** Who a line seems to be: somebody who is there, or an earlier line of the same paste. */
export type Twin =
  | { readonly person: Person; readonly how: Likeness }
  | { readonly of: Incoming; readonly how: Likeness }

export type News = 'role' | 'email' | 'takes' | 'party' | 'boss' | 'invited'

/** The workshop that everybody in the paste is invited to; `invited` null: all of the engagement are. */
export interface Invitation {
  readonly workshopId: Id
  readonly invited: readonly Id[] | null
}

/** A line laid upon those who are there and those who come. */
export interface Laid {
  readonly incoming: Incoming
  readonly twin: Twin | null
  readonly fate: Fate
  readonly news: readonly News[]
  /** what is known of the person by this line and those that repeat it */
  readonly found: Found
  readonly set: CommandOf<'addPeople'>['edits'][number]['set']
  /** it repeats a line that is taken in, and only adds to what that one knows */
  readonly joins: boolean
}

/** What comes of each line: it is added, updates somebody, joins another line, or is left out. */
export function layOut(
  lines: readonly Incoming[],
  here: Here,
  places: Places,
  invitation: Invitation | null,
): Laid[] {
  const twins = twinsOf(lines, here)
  const repeats = (index: number) => {
    const twin = twins[index]
    return twin && 'of' in twin && fateOf(lines[index], twin, []) === 'update' ? twin.of : null
  }
  /** the line that this one ends up in, through those between */
  const rootOf = (incoming: Incoming): Incoming => {
    const of = repeats(lines.indexOf(incoming))
    return of && of.said !== 'skip' ? rootOf(of) : incoming
  }
  const roots = lines.map(rootOf)
  return lines.map((incoming, index) => {
    const twin = twins[index] ?? null
    const joins = roots[index] !== incoming
    const found = lines
      .filter((each, at) => roots[at] === incoming && each !== incoming && each.name !== '')
      .reduce<Found>((known, more) => filledIn(known, more), pick(incoming))
    const person = twin && 'person' in twin ? twin.person : null
    const set = person ? changes(person, found, incoming.id, lines, here, places) : {}
    const news = newsIn(set, person, invitation)
    const fate = fateOf(incoming, twin, news)
    const alone = fate === 'update' && !person && !joins
    return { incoming, twin, fate: alone ? 'add' : fate, news, found, set, joins }
  })
}

/** Who is there already comes first; only then does a line repeat another one of the paste. */
function twinsOf(lines: readonly Incoming[], here: Here): (Twin | null)[] {
  const within = duplicatesWithin(lines)
  return lines.map((line, index) => {
    if (line.name === '') return null
    const there = matches(line, here.people)
    const person = here.people.find((each) => each.id === there?.personId)
    if (person && there) return { person, how: there.how }
    const pair = within.find((each) => each.line === index)
    const of = lines[pair?.of ?? -1]
    return pair && of ? { of, how: pair.how } : null
  })
}

/** What she said, else what seems right. */
function fateOf(line: Incoming | undefined, twin: Twin | null, news: readonly News[]): Fate {
  if (line?.said) return line.said
  if (!line || line.name === '') return 'skip'
  if (!twin || areTwo(line, twin, news)) return 'add'
  return 'of' in twin || news.length > 0 ? 'update' : 'skip'
}

/** Two who are only alike, or share a name but neither address nor organisation, are two people. */
function areTwo(line: Incoming, twin: Twin, news: readonly News[]): boolean {
  if (twin.how !== 'sameName') return twin.how === 'alike'
  const { email } = 'person' in twin ? twin.person : twin.of
  if (line.email && email) return line.email !== email.toLowerCase()
  if ('person' in twin) return news.includes('party')
  const [own, others] = keysOf([line, twin.of])
  return line.organisation !== '' && twin.of.organisation !== '' && own !== others
}

/** What a line says of somebody who is there, where it is something else than what is known; never their name. */
function changes(
  person: Person,
  found: Found,
  id: Id,
  lines: readonly Incoming[],
  here: Here,
  places: Places,
): Laid['set'] {
  const [whence] = found.organisation === '' ? [] : whencesOf([found], here, places)
  const partyId =
    whence?.place && !whence.guessed && 'partyId' in whence.place ? whence.place.partyId : null
  const all = lines.map((incoming) => ({ incoming, fate: incoming.said ?? ('add' as const) }))
  const boss = bossOf(found, id, all, here)
  return {
    ...(found.role && found.role !== person.role ? { role: short(found.role) } : {}),
    ...(found.email && found.email !== person.email.toLowerCase()
      ? { email: short(found.email) }
      : {}),
    ...(found.takes && found.takes !== person.takes ? { takes: found.takes } : {}),
    ...(partyId && partyId !== person.partyId ? { partyId } : {}),
    ...(boss && boss !== person.reportsTo && boss !== person.id ? { reportsTo: boss } : {}),
  }
}

function newsIn(set: Laid['set'], person: Person | null, invitation: Invitation | null): News[] {
  const invited = invitation?.invited ?? null
  return [
    ...(Object.keys(set) as (keyof typeof set)[]).flatMap((field) => fieldNews[field] ?? []),
    ...(person && invited && !invited.includes(person.id) ? (['invited'] as const) : []),
  ]
}

const fieldNews: Readonly<Partial<Record<keyof Laid['set'], News>>> = {
  role: 'role',
  email: 'email',
  takes: 'takes',
  partyId: 'party',
  reportsTo: 'boss',
}

/** The boss by name, among those who are there and those who come; somebody only alike is nobody. */
export function bossOf(
  { boss }: Found,
  self: Id,
  coming: readonly Pick<Laid, 'incoming' | 'fate'>[],
  here: Here,
): Id | null {
  if (boss === '') return null
  const others = coming
    .filter((line) => line.fate === 'add' && line.incoming.id !== self)
    .map((line) => line.incoming)
  const found = matches({ name: boss, email: '' }, [...here.people, ...others])
  return found && found.how !== 'alike' ? found.personId : null
}

function pick({ name, role, organisation, email, takes, boss }: Incoming): Found {
  return { name, role, organisation, email, takes, boss }
}

/** The longest that a name or a role may be. */
export const longest = 200

export function short(words: string): string {
  return words.slice(0, longest)
}
