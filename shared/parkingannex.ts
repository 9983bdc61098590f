import { sentence, type Source } from './agreed.ts'
import type { DocBlock, Span } from './document.ts'
import { isParked, reference, type Parked } from './records.ts'
import { annexWordsIn } from './words/annexes/words.ts'
import { ofWorkshop } from './workshop.ts'

/** *Parkeringsplads*, behind the items: each point and what became of it; nothing where none was parked. */
export function parkingBlocks(from: Source): DocBlock[] {
  const { engagement, workshop, language } = from
  const points = ofWorkshop(engagement.records, workshop.id).filter(isParked)
  if (points.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: annexWordsIn(language).parking },
    {
      kind: 'bullets',
      items: points.map((point): Span[] => [
        { text: reference(point), bold: true },
        { text: `\u2002${sentence(point.text)} ` },
        { text: endSaid(point, from), muted: true },
      ]),
    },
  ]
}

function endSaid({ end, becameId, ownerId }: Parked, { engagement, language }: Source): string {
  const said = annexWordsIn(language)
  if (end === null) return said.stillParked
  const became = engagement.records[becameId ?? '']
  const owner = engagement.people[ownerId ?? '']
  if (became) return said.became(said.ends[end], reference(became))
  return end === 'next' && owner
    ? said.broughtBy(said.ends.next, owner.name)
    : said.ended(said.ends[end])
}
