import { cardFields, chainsOf, chainsOnAPage, links, type CardField, type Chain } from './chains.ts'
import { chainPicture, chainSentence, chainWordsIn, type Numbered } from './charts/chains.ts'
import { paperInks } from './charts/picture.ts'
import type { Source } from './agreed.ts'
import { span, type DocBlock, type DocTable, type Span } from './document.ts'
import type { Id } from './engagement.ts'
import { say } from './text.ts'

/**
 * *Gevinstkæder* under the item they were built in: the wall's own picture, its words as a table, and the benefit cards
 * that somebody filled in. A chain keeps the number it has on the screens, where they are counted through the meeting.
 */
export function chainsHere(
  { engagement, workshop, language, words }: Source,
  itemId: Id | null,
  here: (chain: Chain) => boolean,
): DocBlock[] {
  const all = chainsOf(engagement, workshop.id)
    .map((chain, index) => ({ number: index + 1, chain }))
    .filter(({ chain }) => here(chain))
  if (all.length === 0) return []
  const said = chainWordsIn(language)
  const asked = engagement.items[itemId ?? '']?.answer
  const ask = asked?.kind === 'table' ? say(asked.ask, language) : ''
  const pages = Array.from({ length: Math.ceil(all.length / chainsOnAPage) }, (_, page) =>
    all.slice(page * chainsOnAPage, (page + 1) * chainsOnAPage),
  )
  const lead = ask ? words.askedWith(said.title, ask) : said.title
  return [
    { kind: 'paragraph', runs: span(lead), tone: 'muted' },
    ...pages.flatMap((rows): DocBlock[] => {
      const picture = chainPicture(rows, language, paperInks, Math.min(all.length, chainsOnAPage))
      if (!picture) return []
      const alt = rows.map((row) => chainSentence(row, language)).join(' ')
      return [{ kind: 'picture', picture, alt, caption: said.numbers(rows.map(numberOf)) }]
    }),
    chainTable(all),
    ...cardTable(all.filter(({ chain }) => cardFields.some((field) => chain[field]))),
  ]

  function chainTable(rows: readonly FullChain[]): DocTable {
    return {
      kind: 'table',
      title: said.title,
      description: said.tableSays,
      columns: [
        { head: words.number, share: 7, align: 'right' },
        { head: said.from, share: 20 },
        ...links.map((link) => ({ head: said.links[link], share: 18.25 })),
      ],
      rows: rows.map(({ number, chain }) => [
        span(`${number}`),
        span(chain.from || words.none),
        ...links.map((link) => typed(chain[link])),
      ]),
    }
  }

  function cardTable(rows: readonly FullChain[]): DocTable[] {
    if (rows.length === 0) return []
    const shares: Readonly<Record<CardField, number>> = {
      owner: 19,
      today: 19,
      target: 15,
      measured: 20,
    }
    return [
      {
        kind: 'table',
        title: said.cardTitle,
        description: said.cardsSay,
        columns: [
          { head: words.number, share: 7, align: 'right' },
          { head: said.links.benefit, share: 20 },
          ...cardFields.map((field) => ({ head: said.card[field], share: shares[field] })),
        ],
        rows: rows.map(({ number, chain }) => [
          span(`${number}`),
          typed(chain.benefit),
          ...cardFields.map((field) => typed(chain[field])),
        ]),
      },
    ]
  }

  /** A link that nobody could name is a result, and said as on the wall. */
  function typed(text: string): Span[] {
    return text ? span(text) : [{ text: said.missing, muted: true }]
  }
}

interface FullChain extends Numbered {
  readonly chain: Chain
}

function numberOf({ number }: Numbered): number {
  return number
}
