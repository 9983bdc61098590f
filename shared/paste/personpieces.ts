import { isName, isWholeName } from './names.ts'
import { isOrganisation, isRole, partIn } from './personwords.ts'
import { tidy } from './rows.ts'

export const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
const addresses = new RegExp(address, 'gu')
const bullet = /^\s*(?:[•·▪◦‣●○■□➢✓o*–—-]|\(?\d{1,3}[.):])(?=\s|$)\s*/u
const addressedTo =
  /^\s*(?:til|to|cc|bcc|fra|from|kopi|deltagere|participants|påkrævet|required|valgfri|optional)\s*:(?=.*\S)/iu
/** Where an address does for a name, as Outlook shows somebody it does not know: "mk@x.dk <mk@x.dk>". */
const addressTwice = /(\S+@\S+)\s*[<(](?:mailto:)?\1[>)]/giu

/**
 * The people one line names, each with its own piece of the line: Outlook's "Mette Krogh <mk@x.dk>; Jonas Holm <jh@y.dk>"
 * is two, "Mette Krogh; projektleder; KOMBIT" is one, and "KOMBIT: Mette Krogh, Jonas Holm" is two of one organisation.
 */
export function piecesOf(line: string): string[] {
  const said = line.replace(bullet, '').replace(addressedTo, '').replaceAll(addressTwice, '<$1>')
  const semicolons = parts(said, ';')
  return areEachSomebody(semicolons) ? semicolons.flatMap(betweenCommas) : betweenCommas(said)
}

/** One name and one address between semicolons are one person. */
function areEachSomebody(pieces: readonly string[]): boolean {
  const bare = pieces.filter((piece) => /^\S+@\S+$/.test(piece)).length
  if (pieces.length < 2 || (pieces.length === 2 && bare === 1)) return false
  const outlook = pieces.some((piece) => /\p{L}.*\s<\S+@\S+>$/u.test(piece))
  return pieces.every(
    (piece) => isSomebody(piece) || (outlook && isName(piece) && !isKnownAsOther(piece)),
  )
}

function isSomebody(piece: string): boolean {
  if (address.test(piece)) return true
  const name = tidy(piece.split(/[,/(]/)[0] ?? '')
  return (isWholeName(name) || /[,/]/.test(piece)) && isName(name) && !isKnownAsOther(name)
}

function betweenCommas(said: string): string[] {
  if ((said.match(addresses)?.length ?? 0) > 1)
    return said
      .split(/(?<=@[^\s,;<>]+>?)\s*[,;\s]\s*(?=\S)/u)
      .map((piece) => piece.replace(/[,;]\s*$/, '').trim())
      .filter((piece) => piece !== '')
  const [, label = '', list = ''] = /^([^:,]+):\s+(.+)$/u.exec(said) ?? []
  const names = parts(list || said, ',')
  const areNames = names.every((name) => isWholeName(name) && !isKnownAsOther(name))
  if (list && names.length > 1 && areNames) return names.map((name) => `${name}, ${label.trim()}`)
  return names.length > 2 && areNames ? names : [said.trim()]
}

/** Words that say what somebody does, where they work or how they take part. */
export function isKnownAsOther(piece: string): boolean {
  return isRole(piece) || isOrganisation(piece) || partIn(piece) !== null
}

/** What is said of one person: name, what stands between commas, dashes and bars, after a slash or *fra*, and in brackets. */
export function piecesOfOne(text: string): string[] {
  const brackets = [...text.matchAll(/[([]([^()[\]]*)[)\]]/gu)].flatMap((found) =>
    parts(found[1] ?? '', ','),
  )
  const [name = '', ...rest] = text
    .replaceAll(/[([][^()[\]]*[)\]]/gu, ' ')
    .split(/[,;|]|\s[–—-]+\s/u)
    .map(tidy)
    .filter((piece) => piece !== '')
  const from = /^(.+?)(?:\s*\/\s*|\s(?:fra|hos|from|at)\s)(.+)$/iu.exec(name)
  const [first = '', ...places] =
    from && isName(from[1] ?? '') ? [from[1] ?? '', from[2] ?? ''] : [name]
  return [first, ...rest, ...places, ...brackets.filter((each) => !areInitials(each, first))]
}

function areInitials(said: string, name: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(said)) return false
  const letters = [...name.toUpperCase()]
  let at = 0
  return [...said].every((letter) => (at = letters.indexOf(letter, at) + 1) > 0)
}

/** Splits outside quotes, brackets and addresses. */
export function parts(text: string, by: ',' | ';'): string[] {
  const found = text.match(new RegExp(`(?:"[^"]*"|<[^>]*>|\\([^)]*\\)|[^${by}])+`, 'gu')) ?? []
  return found.map(tidy).filter((part) => part !== '')
}
