import { beforehand, fileOf, paragraph, peopleBySide, type Beforehand } from './beforehand.ts'
import type { DocCard, DocumentTree } from './document.ts'
import type { Engagement, Id, Mark, Person } from './engagement.ts'
import { peopleAt, sideOfPerson } from './engagement.ts'
import { firmsAt } from './market/firms.ts'
import type { Language } from './text.ts'

/** *Bordkort*: a tent for each person, table by table in order round it; where no tables were made, side by side. */
export function tableCardsOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const { words } = from
  const people = seated(from).map(({ person, table }) => cardOf(from, person, table))
  const cards = from.workshop.competing ? firmCards(from) : people
  return fileOf(
    from,
    { kind: words.cards },
    cards.length === 0
      ? [paragraph(words.noCards, 'muted')]
      : [
          paragraph(words.cutAndFold, 'muted'),
          {
            kind: 'cards',
            title: words.cardsTitle(cards.length),
            description: words.cardsDescription,
            faces: words.faces,
            cards,
          },
          paragraph(
            from.workshop.tables.length > 0 && !from.workshop.competing
              ? words.cardsByTable
              : words.cardsBySide,
            'muted',
          ),
        ],
  )
}

/** Where suppliers compete, a company's table bears its number on two cards, and no card names anybody of a company. */
function firmCards(from: Beforehand): DocCard[] {
  const { engagement, workshop, words } = from
  const others = peopleBySide(from).flatMap(({ side, people }) =>
    side?.mark === 'L' ? [] : people.map((person) => cardOf(from, person, null)),
  )
  const numbers = firmsAt(engagement, workshop.id)
    .filter(({ invited }) => invited)
    .flatMap(({ table }) => [table, table])
  return [
    ...numbers.map((table) => ({ name: words.table(table), lines: [], mark: '', place: '' })),
    ...others,
  ]
}

/** The shape beside the letter, so that a side is known in a grey copy too. */
const shapes: Readonly<Record<Mark, string>> = { K: '●', L: '◆', Ø: '▲' }

/** Those at the tables first; who was invited later has no table yet and comes last. */
function seated(from: Beforehand): { readonly person: Person; readonly table: number | null }[] {
  const { engagement, workshop } = from
  const invited = new Set(peopleAt(engagement, workshop.id).map((person) => person.id))
  const atTables = workshop.tables.flatMap((table, index) =>
    table.people.flatMap((id) => {
      const person = engagement.people[id]
      return person && invited.has(id) ? [{ person, table: index + 1 }] : []
    }),
  )
  const taken = new Set(atTables.map(({ person }) => person.id))
  const others = peopleBySide(from).flatMap(({ people }) =>
    people.filter((person) => !taken.has(person.id)).map((person) => ({ person, table: null })),
  )
  return [...atTables, ...others]
}

function cardOf({ engagement, words }: Beforehand, person: Person, table: number | null): DocCard {
  const side = sideOfPerson(engagement, person.id)
  const party = engagement.parties[person.partyId]
  return {
    name: person.name,
    lines: [person.role, party?.short || party?.name || ''].filter((line) => line.trim() !== ''),
    mark: side ? `${side.mark} ${shapes[side.mark]}` : '',
    place: table === null ? '' : words.table(table),
  }
}
