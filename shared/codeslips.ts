import { beforehand, fileOf, paragraph } from './beforehand.ts'
import { qrPicture } from './charts/qr.ts'
import type { DocSlip, DocumentTree } from './document.ts'
import { inOrder, type Engagement, type Id, type Mark } from './engagement.ts'
import { tableOfSeat } from './market/firms.ts'
import { seatsOf, type RoomSeat } from './seats.ts'
import { say, type Language } from './text.ts'
import { slipWords } from './words/slips/words.ts'

/** Where phones come in, where that is known when the slips are written. */
export interface SlipDoor {
  /** with the room's code, as in the QR code on the wall */
  readonly url: string
  /** to type */
  readonly address: string
}

/** *Kodesedler*: a slip to cut out for each personal code, side by side so that each side draws from its own pile. No names. */
export function codeSlipsOf(
  engagement: Engagement,
  workshopId: Id,
  { language, door }: { readonly language: Language; readonly door: SlipDoor | null },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const words = slipWords(language)
  const seats = seatsOf(engagement.seats, workshopId).filter((seat) => seat.by === 'phone')
  const slips = inOrder(engagement.sides).flatMap((side) =>
    seats
      .filter((seat) => seat.sideId === side.id)
      .map((seat) => ({ seat, table: from.workshop.competing && tableOfSeat(engagement, seat.id) }))
      .toSorted((a, b) => Number(a.table) - Number(b.table))
      .map(({ seat, table }) =>
        slipOf(
          seat,
          // a company's pile is known by its table, and by no name
          `${side.mark} ${shapes[side.mark]}  ${table ? from.words.table(table) : say(side.label, language)}`,
        ),
      ),
  )

  function slipOf(seat: RoomSeat, side: string): DocSlip {
    return {
      side,
      head: words.yourCode,
      code: `${seat.code.slice(0, 3)} ${seat.code.slice(3)}`,
      picture: door && qrPicture(`${door.url}${seat.code}`, 3),
      alt: words.qr(seat.code),
      way: door ? words.scan(door.address) : words.scanWall,
      small: [words.keep, words.confidential],
    }
  }

  return fileOf(
    from,
    { kind: words.codes },
    slips.length === 0
      ? [paragraph(words.noCodes, 'muted')]
      : [
          paragraph(words.cut, 'muted'),
          {
            kind: 'slips',
            title: words.codesTitle(slips.length),
            description: words.codesDescription,
            slips,
          },
        ],
  )
}

/** The shape beside the letter, so that a side is known in a grey copy too. */
const shapes: Readonly<Record<Mark, string>> = { K: '●', L: '◆', Ø: '▲' }
