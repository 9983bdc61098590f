import type { ItemLine } from './itemline.ts'

type Kind = NonNullable<ItemLine['kind']>

const heads: readonly (readonly [Kind, RegExp])[] = [
  ['arrival', /^(?:ankomst|indskrivning|registrering|arrival|arrivals|registration)(?!\p{L})/iu],
  [
    'opening',
    /^(?:velkomst|velkommen|check-?ind?|welcome|opening(?!\s+of)|åbning(?!\s+af))(?!\p{L})/iu,
  ],
  [
    'closing',
    /^(?:opsamling(?!\s+(?:på|fra|af|siden))|check-?ud|check-?out|farvel|afrunding|afslutning(?!\s+af)|tak for i dag|wrap-?\s?up|closing(?!\s+of)|goodbye|thank you for today)(?!\p{L})/iu,
  ],
  [
    'poll',
    /^(?:(?:temperatur|princip|puls)?måling(?:en)?|afstemning(?!\s+af)|poll|vote|voting|survey)(?!\p{L})/iu,
  ],
  [
    'break',
    /^(?:[\p{L}-]*pausen?|frokost|kaffe|morgenmad|middag|kaffe\s?\/\s?te|lunch|dinner|breakfast|coffee|break)(?![\p{L}]|-?\s?out)/iu,
  ],
  [
    'work',
    /^(?:gruppearbejde|bordarbejde|bordøvelse|øvelse|individuelt arbejde|group work|table work|exercise|breakout|break-out)(?!\p{L})/iu,
  ],
  [
    'talk',
    /^(?:oplæg|drøftelse|dialog|diskussion|præsentation|talk|discussion|presentation)(?!\p{L})/iu,
  ],
]

const small = /^(?:kort|lille|lang|fælles|afsluttende|a|an|the|short|long|joint|final)\s+/iu

/**
 * The kind a title says in clear words where it begins, or after its *og*: "Kaffe og ankomst" is arrival, else the first word
 * counts. "Status efter frokost" is no break, *forventningsafstemning* and "opsamling fra sidst" are what they are: null.
 */
export function kindOf(title: string): Kind | null {
  const pieces = title.split(/\s+(?:og|and|&|\+)\s+|\s*[,/+]\s*/iu)
  const kinds = pieces.flatMap((piece) => {
    const said = piece.trim().replace(small, '')
    const found = heads.find(([, pattern]) => pattern.test(said))
    return found ? [found[0]] : []
  })
  return kinds.includes('arrival') ? 'arrival' : (kinds[0] ?? null)
}
