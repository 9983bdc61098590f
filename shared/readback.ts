import type { Source } from './agreed.ts'
import type { Span } from './document.ts'
import { readInTurn } from './readinturn.ts'
import { reference } from './records.ts'
import { readBackWordsIn } from './words/readback/words.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * What the minutes say of the read-back: how much was confirmed in the room, and what was not, by number. Null where nothing
 * was read back, for then it says nothing about anything.
 */
export function readBackSaid({ engagement, workshop, language }: Source): Span[] | null {
  const read = readInTurn(ofWorkshop(engagement.records, workshop.id))
  const left = read.filter(({ confirmed }) => !confirmed)
  if (read.length === 0 || left.length === read.length) return null
  const words = readBackWordsIn(language)
  const said =
    left.length === 0
      ? words.allConfirmed(read.length)
      : words.confirmedOf(read.length - left.length, read.length)
  const open = new Intl.ListFormat(language).format(left.map(reference))
  return [{ text: left.length === 0 ? said : `${said} ${words.notConfirmed(open)}` }]
}
