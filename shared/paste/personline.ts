import type { Part } from '../engagement.ts'
import { isName, isWholeName, nameFromAddress, tidyName, turned } from './names.ts'
import { address, isKnownAsOther, parts, piecesOfOne } from './personpieces.ts'
import { isOrganisation, isRole, partIn } from './personwords.ts'
import { tidy } from './rows.ts'

/** What one piece of text says about a person; the line it stood on is added by who knows it. */
export interface Found {
  readonly name: string
  readonly role: string
  readonly organisation: string
  /** '' where none is given */
  readonly email: string
  readonly takes: Part | null
  /** whom they report to, as written; '' where it is not said */
  readonly boss: string
}

export type Why = 'header' | 'heading' | 'noName' | 'onlyAddress' | 'tooLong' | 'tooMany'

const longestPiece = 400

/** One person out of free text: "Krogh, Mette (KOMBIT) <mk@kombit.dk>", "Mette Krogh, projektleder, Digitaliseringsstyrelsen". */
export function personIn(piece: string): Found | Why {
  if (piece.length > longestPiece) return 'tooLong'
  const email = address.exec(piece)?.[0] ?? ''
  const rest = tidy(
    piece
      .replace(email, ' ')
      .replaceAll(/<\s*(?:mailto:)?\s*>|mailto:|\(\s*\)|\[\s*\]/gi, ' ')
      .replaceAll(/\s+([,;])/g, '$1'),
  ).replaceAll(/^[\s,;|–-]+|[\s,;|–-]+$/gu, '')
  if (!/\p{L}/u.test(rest)) return fromAddress(email)
  if (rest.endsWith(':')) return 'heading'
  const labelled = /^([^:,]+):\s+(.+)$/u.exec(rest)
  if (labelled && isKnownAsOther(labelled[1] ?? ''))
    return fromPieces([...piecesOfOne(labelled[2] ?? ''), labelled[1] ?? ''], email, false)
  const quoted = /^"([^"]+)"(.*)$/u.exec(rest)
  if (quoted)
    return fromPieces(
      [...parts(quoted[1] ?? '', ','), ...piecesOfOne(quoted[2] ?? '')],
      email,
      true,
    )
  return fromPieces(piecesOfOne(rest), email, false)
}

/** One person out of the cells of a table without headings, the blank ones left out. */
export function personInCells(cells: readonly string[]): Found | Why {
  const email = cells.map((cell) => address.exec(cell)?.[0]).find((found) => found) ?? ''
  const others = cells.filter((cell) => cell.replace(address, '').replaceAll(/[<>]/g, '') !== '')
  const at = nameAmong(others)
  const [first = '', second = ''] = [others[at], others[at + 1]]
  const apart = [first, second].every((cell) => /^\p{Lu}[\p{L}'’-]+$/u.test(cell))
  if (apart && !isKnownAsOther(second) && !isKnownAsOther(first))
    return fromPieces([`${first} ${second}`, ...others.toSpliced(at, 2)], email, false)
  const head = personIn(first)
  if (typeof head === 'string') return email && head === 'noName' ? fromAddress(email) : head
  return filledIn(head, { ...aboutFrom(others.toSpliced(at, 1)), email: email.toLowerCase() })
}

/** What the second knows and the first does not. */
export function filledIn(found: Found, more: Partial<Found>): Found {
  return {
    name: found.name || (more.name ?? ''),
    role: found.role || (more.role ?? ''),
    organisation: found.organisation || (more.organisation ?? ''),
    email: found.email || (more.email ?? ''),
    takes: found.takes ?? more.takes ?? null,
    boss: found.boss || (more.boss ?? ''),
  }
}

function fromAddress(email: string): Found | Why {
  const name = nameFromAddress(email)
  if (!email) return 'noName'
  return name
    ? { name, role: '', organisation: '', email: email.toLowerCase(), takes: null, boss: '' }
    : 'onlyAddress'
}

function fromPieces(pieces: readonly string[], email: string, quoted: boolean): Found | Why {
  const at = nameAmong(pieces)
  const [first = '', second = ''] = [pieces[at], pieces[at + 1]]
  const isTurned = at === 0 && turns(first, second, email, quoted)
  if (first.length > 100) return 'tooLong'
  if (!isName(first) || (pieces.length === 1 && isKnownAsOther(first)))
    return email && pieces.length === 1 ? fromAddress(email) : 'noName'
  if (pieces.length === 1 && !email && /^\p{Ll}\S*$/u.test(first)) return 'noName'
  return {
    name: isTurned ? turned(first, second) : tidyName(first),
    email: email.toLowerCase(),
    ...aboutFrom(pieces.toSpliced(at, isTurned ? 2 : 1)),
  }
}

/** What the pieces beside a name say; telephone numbers are nothing here. */
function aboutFrom(pieces: readonly string[]): Omit<Found, 'name' | 'email'> {
  const about = pieces.filter(
    (piece) =>
      bossIn(piece) === '' && /\p{L}/u.test(piece) && !/^(?:tlf|tel|mobil)\b/iu.test(piece),
  )
  const plainly = about.filter((piece) => partIn(piece) === null)
  const said = plainly.some((piece) => !isPlace(piece)) ? plainly : about.filter(isAlsoRole)
  return {
    ...roleAndPlace(said),
    takes: pieces.map(partIn).find((part) => part !== null) ?? null,
    boss: pieces.map(bossIn).find((boss) => boss !== '') ?? '',
  }
}

/** Rådgiver is a part in the room and a job: where nothing else says what they do, it is both. */
function isAlsoRole(piece: string): boolean {
  return partIn(piece) === 'advises' || partIn(piece) === null
}

function isPlace(piece: string): boolean {
  return isOrganisation(piece) || (/^\p{Lu}/u.test(piece) && !isRole(piece))
}

/** Role first and organisation last, as most lists have it, unless the words themselves say the opposite. */
function roleAndPlace(pieces: readonly string[]): { role: string; organisation: string } {
  const [first = '', ...rest] = pieces
  if (rest.length === 0)
    return isPlace(first) && !isRole(first)
      ? { role: '', organisation: first }
      : { role: first, organisation: '' }
  const last = rest.at(-1) ?? ''
  const reversed =
    (isOrganisation(first) && !isOrganisation(last)) || (isRole(last) && !isRole(first))
  return reversed
    ? { role: last, organisation: pieces.slice(0, -1).join(', ') }
    : { role: first, organisation: rest.join(', ') }
}

function nameAmong(pieces: readonly string[]): number {
  const [first = ''] = pieces
  if (isName(first) && !isKnownAsOther(first)) return 0
  const found = pieces.findIndex((piece) => isWholeName(piece) && !isKnownAsOther(piece))
  return Math.max(0, found)
}

/** Whether "a, b" is last name and first name: the family alone, in capitals, in quotes, or as Outlook writes it. */
function turns(a: string, b: string, email: string, quoted: boolean): boolean {
  if (!isName(a) || !isName(b) || !/^\p{Lu}/u.test(b) || isKnownAsOther(b)) return false
  if (b.split(' ').length > 3) return false
  const [local = '', domain = ''] = email.toLowerCase().split('@')
  if (local.startsWith(`${a.toLowerCase()}.`) || domain.startsWith(b.toLowerCase())) return false
  const loud = a === a.toUpperCase() && a.length > 1
  const particle = /^(?:af|von|van|de|der|la|du|da)\s/iu.test(a)
  const outlook = email !== '' && a.split(' ').length === 2 && !b.includes(' ')
  return quoted || loud || particle || !a.includes(' ') || outlook
}

function bossIn(piece: string): string {
  const said =
    /^(?:(?:nærmeste\s+)?(?:chef|leder)|(?:line\s+)?manager|boss)\s*:\s*(.+)$|^(?:refererer\s+til|reports\s+to)\s*:?\s*(.+)$/iu.exec(
      piece,
    )
  return tidyName(said?.[1] ?? said?.[2] ?? '')
}
