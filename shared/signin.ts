import { sideName } from './actionlist.ts'
import {
  beforehand,
  facts,
  fileOf,
  hoursOf,
  paragraph,
  peopleBySide,
  plannedDays,
  type Beforehand,
} from './beforehand.ts'
import type { DocBlock, DocTable, DocumentTree } from './document.ts'
import { span } from './document.ts'
import { inOrder, peopleAt, type Engagement, type Id, type Person } from './engagement.ts'
import { firmsAt } from './market/firms.ts'
import type { Language } from './text.ts'
import { marketWords } from './words/market/words.ts'

/** *Fremmødeliste*: who was there, signed for by side and organisation, with room for those nobody expected. */
export function signInOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const { workshop, words } = from
  const days = plannedDays(from)
  const groups = peopleBySide(from)
  if (from.workshop.competing) return sheetPerFirm(from, groups)
  return fileOf(from, { kind: words.signIn }, [
    ...facts([
      [words.place, workshop.place],
      ...days.map((day) => [days.length > 1 ? day.title : words.when, hoursOf(day, from)] as const),
    ]),
    paragraph(words.signWhy, 'muted'),
    ...groups.flatMap(({ side, people }): DocBlock[] => {
      const name = side ? sideName(side, language) : words.guests
      return [
        { kind: 'heading', level: 1, text: name },
        table(from, words.signTable(name), byParty(engagement, people)),
      ]
    }),
    { kind: 'heading', level: 1, text: words.others },
    paragraph(words.signSelf, 'muted'),
    { ...table(from, words.othersTable, []), blankRows: unexpected },
    paragraph(words.onList(countOf(groups), countsOf(groups)), 'muted'),
  ])
}

/** Where suppliers compete, each company signs on a sheet of its own that lies at its own table. */
function sheetPerFirm(from: Beforehand, groups: Groups): DocumentTree {
  const { engagement, workshop, words, language } = from
  const own = marketWords(language)
  const others = groups.filter(({ side }) => side?.mark !== 'L')
  const firms = firmsAt(engagement, workshop.id).map(({ party, table: number }) => ({
    title: own.sheetOf(party.name || party.short, number),
    people: peopleAt(engagement, workshop.id).filter(({ partyId }) => partyId === party.id),
  }))
  const sheets = [
    ...others.map(({ side, people }) => ({
      title: side ? sideName(side, language) : words.guests,
      people: byParty(engagement, people),
    })),
    ...firms.filter(({ people }) => people.length > 0),
  ]
  return fileOf(from, { kind: words.signIn }, [
    paragraph(own.sheetsApart, 'remark'),
    ...sheets.flatMap(({ title, people }, index): DocBlock[] => [
      {
        kind: 'heading',
        level: 1,
        text: title,
        ...(index > 0 ? { newPage: 'always' as const } : {}),
      },
      paragraph(words.signWhy, 'muted'),
      { ...table(from, words.signTable(title), people), blankRows: unexpected },
      paragraph(words.signSelf, 'muted'),
    ]),
  ])
}

type Groups = ReturnType<typeof peopleBySide>

function countOf(groups: Groups): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0)
}

/** *K 12, L 8*, for whoever counts heads. */
function countsOf(groups: Groups): string {
  return groups
    .flatMap(({ side, people }) => (side ? [`${side.mark} ${people.length}`] : []))
    .join(', ')
}

/** How many may come who are not on the list. */
const unexpected = 5

function byParty(engagement: Engagement, people: readonly Person[]): Person[] {
  const parties = inOrder(engagement.parties).map((party) => party.id)
  return people.toSorted((a, b) => parties.indexOf(a.partyId) - parties.indexOf(b.partyId))
}

/** With several days there is a box to sign for each. */
function table(from: Beforehand, title: string, people: readonly Person[]): DocTable {
  const { engagement, words } = from
  const days = plannedDays(from)
  const boxes = days.map((_, index) =>
    days.length > 1 ? words.signatureOn(index + 1) : words.signature,
  )
  return {
    kind: 'table',
    title,
    description: words.signDescription,
    columns: [
      { head: words.name, share: 22 },
      { head: words.organisation, share: 20 },
      { head: words.role, share: 20 },
      { head: words.part, share: 12 },
      ...boxes.map((head) => ({
        head,
        share: boxes.length === 1 ? 26 : 18,
        byHand: true as const,
      })),
    ],
    rows: people.map((person) => {
      const party = engagement.parties[person.partyId]
      return [
        [{ text: person.name, bold: true }],
        span(party?.short || party?.name || ''),
        span(person.role),
        span(words.takes[person.takes]),
        ...boxes.map(() => []),
      ]
    }),
  }
}
