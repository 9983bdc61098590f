import { sentence, unbroken, type Source } from './agreed.ts'
import { longDate } from './dates.ts'
import type { DocBlock, Span } from './document.ts'
import { span } from './document.ts'
import { isBenefit, reference, type Benefit } from './records.ts'
import { ownerSaid } from './risksannex.ts'
import { annexWordsIn } from './words/annexes/words.ts'
import { ofWorkshop } from './workshop.ts'

/** *Gevinster*: each as its chain leverance → forandring → gevinst → formål, and as its card. */
export function benefitsAnnex(from: Source): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const said = annexWordsIn(language)
  const benefits = ofWorkshop(engagement.records, workshop.id).filter(isBenefit)
  if (benefits.length === 0) return []
  const number = (benefit: Benefit): Span[] => [{ text: reference(benefit), bold: true }]
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.benefits, said.benefits) },
    {
      kind: 'table',
      title: said.benefits,
      description: said.benefitsDescription,
      columns: [
        { head: words.number, share: 8 },
        { head: said.delivery, share: 22 },
        { head: said.change, share: 24 },
        { head: said.benefit, share: 24 },
        { head: said.purpose, share: 22 },
      ],
      rows: benefits.map((benefit) => [
        number(benefit),
        span(
          [
            benefit.delivery || words.none,
            ...(benefit.supplierSays ? [said.supplierSays[benefit.supplierSays]] : []),
          ].join('\n'),
        ),
        span(benefit.change || words.none),
        [{ text: sentence(benefit.text), bold: true }],
        span(benefit.purpose || words.none),
      ]),
    },
    { kind: 'heading', level: 2, text: said.cards },
    {
      kind: 'table',
      title: said.cards,
      description: said.cardsDescription,
      columns: [
        { head: words.number, share: 8 },
        { head: said.benefitOwner, share: 20 },
        { head: said.today, share: 14 },
        { head: said.target, share: 14 },
        { head: said.measured, share: 18 },
        { head: said.when, share: 14 },
        { head: words.status, share: 12 },
      ],
      rows: benefits.map((benefit) => [
        number(benefit),
        span(benefit.ownerSaid || ownerSaid(benefit, from)),
        span(benefit.today || words.none),
        span(benefit.target || words.none),
        span(benefit.measured || words.none),
        span(whenSaid(benefit, from)),
        span(said.benefitStatus[benefit.status]),
      ]),
    },
  ]
}

function whenSaid({ due, dueSaid }: Benefit, { language, words }: Source): string {
  return due ? unbroken(longDate(due, language)) : dueSaid || words.none
}
