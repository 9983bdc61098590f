import type { Party } from '../../../../shared/engagement.ts'
import { isName } from '../../../../shared/paste/names.ts'
import { partyFor } from '../../../../shared/paste/parties.ts'
import type { Found } from '../../../../shared/paste/personline.ts'
import { isOrganisation, isRole } from '../../../../shared/paste/personwords.ts'

/** Name and organisation, as a line may be read. */
export type Way = Pick<Found, 'name' | 'organisation'>

/**
 * The other way a line may be meant: "Krogh Hansen, Mette" and "Mette, Netcompany" look the same, and only a human being
 * knows which of the two is a name. Null where nothing is in doubt, as in a table with cells of its own.
 */
export function otherWay(
  found: Found,
  row: string,
  all: readonly Found[],
  parties: readonly Party[],
): Way | null {
  const { name, organisation } = found
  if (/[\t;|]/.test(row) || !row.includes(',')) return null
  if (organisation === '') return turnedIn(name, row)
  const isSaidTwice = all.filter((each) => each.organisation === organisation).length > 1
  const isKnown = isOrganisation(organisation) || isRole(organisation) || isSaidTwice
  if (found.role !== '' || isKnown || !isName(organisation) || partyFor(organisation, parties))
    return null
  return { name: `${organisation} ${name}`, organisation: '' }
}

/** A name that was read from the back, "Mette, Netcompany": unless the first of the two is in capitals, as families are. */
function turnedIn(name: string, row: string): Way | null {
  const words = name.split(' ')
  for (let at = 1; at < words.length; at++) {
    const [front, back] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const place = row.toLowerCase().indexOf(`${back}, ${front}`.toLowerCase())
    const written = row.slice(place, place + back.length)
    if (place >= 0 && written !== written.toUpperCase()) return { name: back, organisation: front }
  }
  return null
}
