import { describe, expect, test } from 'vitest'
import { actionListOf } from '../../shared/actionlist.ts'
import type { DocBlock, DocTable, DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { minutesOf } from '../../shared/minutes.ts'
import type { Language } from '../../shared/text.ts'
import {
  emptyWorkshop,
  engagement,
  manyActions,
  noVotes,
  notes,
  people,
  records,
  shownPoll,
  workshop,
  workshopId,
} from '../support/wordfixture.ts'
import { after, planned } from '../support/engagement.ts'

const minutes = (
  of: Engagement = engagement,
  more: { language?: Language; notes?: boolean } = {},
) => minutesOf(of, workshopId, { language: 'da', notes: false, ...more })

/** A block as its words, table cells divided by bars. */
function wordsOf(block: DocBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.runs.map((run) => run.text).join('')]
    case 'bullets':
      return block.items.map((item) => item.map((run) => run.text).join(''))
    case 'table':
      return block.rows.map((row) =>
        row.map((cell) => cell.map((run) => run.text).join('')).join(' | '),
      )
    case 'picture':
      return [block.alt, block.caption]
    case 'slips':
      return block.slips.map((slip) => slip.code)
    case 'cards':
      return block.cards.map((card) => card.name)
  }
}

/** What stands under a heading, to the next heading of any level; spaces that do not break read as spaces. */
function under(tree: DocumentTree, heading: string): string {
  const at = tree.blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.replaceAll('\u00A0', ' ') === heading,
  )
  expect(at, `the heading ${heading}`).toBeGreaterThanOrEqual(0)
  const rest = tree.blocks.slice(at + 1)
  const end = rest.findIndex((block) => block.kind === 'heading')
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap(wordsOf)
    .join('\n')
    .replaceAll(/[\u00A0\u2002]/g, ' ')
}

function tableTitled(tree: DocumentTree, start: string): DocTable {
  const table = tree.blocks.find((block) => block.kind === 'table' && block.title.startsWith(start))
  if (table?.kind !== 'table') throw new Error(`no table ${start}`)
  return table
}

const headings = (tree: DocumentTree) =>
  tree.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )

describe('page one', () => {
  test('has what a chair reads in the order a chair reads it, and the annexes begin on a new page', () => {
    const tree = minutes()
    expect(headings(tree)).toEqual([
      'Styregruppen skal tage stilling til',
      'Besluttet',
      'Aftalt, hvem gør hvad',
      'Det ser vi forskelligt på',
      'Samarbejdet lige nu',
      'Mødet',
      'Bilag A · Deltagere',
      'Bilag B · Punkt for punkt',
      'Bilag C · Målinger',
      'Bilag D · Handlinger',
    ])
    expect(tree.blocks.filter((block) => block.kind === 'heading' && block.newPage)).toMatchObject([
      { text: 'Bilag A · Deltagere' },
    ])
    expect(tree.title).toBe('Beslutningsreferat · Kontrakt- og samarbejdsworkshop')
    expect(tree.subtitle).toBe(
      'Nyt sagssystem i Fjordby · 18. november 2026, kl. 9.00–12.30 · sagsnr. 2026-4711 · udkast til version\u00a01',
    )
    expect(tree.fileName).toBe(
      '2026-11-18 Beslutningsreferat Kontrakt- og samarbejdsworkshop v1 udkast.docx',
    )
  })

  test('gives the steering group what is recommended or needs a contract change, with reservations word for word', () => {
    const said = under(minutes(), 'Styregruppen skal tage stilling til')
    expect(said).toContain(
      'Indstilling B-03 Styregruppen indstilles til at godkende eskaleringsplanen',
    )
    expect(said).toContain('Kræver kontraktændring B-04')
    expect(said).toContain(
      'Leverandøren (L) tager forbehold: »Vi kan kun tilslutte os, hvis fristen for rettelser forlænges tilsvarende.«',
    )
    expect(said).not.toContain('B-01')
  })

  test('lists what was decided with its mandate, and a shared understanding as one', () => {
    const said = under(minutes(), 'Besluttet')
    expect(said).toMatch(/Beslutning B-01 Parterne svarer .* Mandat: Mette Kjær, projektejer\./)
    expect(said).toContain('Fælles forståelse B-02')
    expect(said).not.toMatch(/B-03|B-04/)
  })

  test('shows five actions at most, those due first, open ones only, and says where the rest is', () => {
    const said = under(minutes(), 'Aftalt, hvem gør hvad')
    expect([...said.matchAll(/H-\d\d/g)].map(String)).toEqual([
      'H-04',
      'H-02',
      'H-01',
      'H-03',
      'H-06',
    ])
    expect(said).toContain(
      'H-01 Jonas Holm (K): Skriv billedet af succes rent, og send det til alle. Senest 4. december 2026.',
    )
    expect(said).toContain('Alle 8 står i handlingslisten (bilag D).')
    expect(under(minutes(), '7. Eskaleringsplanen')).toContain(
      'Kunden (K): Find navne og telefonnumre til trin 3 og 4. Frist: inden jul.',
    )
    expect(under(minutes(), '8. Opsamling')).toContain('Ingen ejer endnu: Undersøg')
  })

  test('says what is seen differently, from the last measurement that was shown', () => {
    const said = under(minutes(), 'Det ser vi forskelligt på')
    expect(said).toContain('Risici Kunden (K): 1,6 på skalaen 1–4 (12 svar, heraf 1 »ved ikke«)')
    expect(said).toContain('Leverandøren (L): 3,1 på skalaen 1–4 (8 svar)')
    expect(said).toContain(
      'B-05 Kunden (K) tager forbehold: »Den første måling ligger tidligst i februar.«',
    )
    expect(said).not.toContain('Mål ')
  })

  test('names the risks whose owner the room disagrees about, from every list of the day, each as it was last asked', () => {
    const risks = (
      id: string,
      order: number,
      who: readonly (readonly [string, number, number])[],
    ) =>
      ({
        ...shownPoll,
        id,
        order,
        form: 'risks',
        series: null,
        choose: null,
        asks: ['who'],
        rows: who.map(([text], at) => ({
          id: `${id}${at}`,
          short: { da: text },
          text: { da: text },
          star: false,
        })),
        result: {
          ...shownPoll.result!,
          rows: [],
          choice: null,
          who: Object.fromEntries(
            who.map(([, k, l], at) => [
              `${id}${at}`,
              { as: 'counts', base: k + l, counts: { k, l, unknown: 0 } },
            ]),
          ),
        },
      }) as typeof shownPoll
    const first = risks('r', 20, [
      ['Testen bliver for kort', 10, 10],
      ['Data er dårlige', 9, 11],
    ])
    const second = risks('s', 21, [
      ['Data er dårlige', 1, 19],
      ['Nøglepersoner rejser', 8, 12],
    ])
    const of = { ...engagement, polls: { [first.id]: first, [second.id]: second } }
    expect(under(minutes(of), 'Det ser vi forskelligt på')).toContain(
      'Vi er uenige om, hvem der bedst kan gøre noget ved: Testen bliver for kort; Nøglepersoner rejser.',
    )
  })

  test('counts who was there by side, and says who led, who asked her, whose pen it was and until when', () => {
    const said = under(minutes(), 'Mødet')
    expect(said).toContain('Til stede: K 11, L 7, delvist til stede 1, fraværende 1 (bilag A).')
    expect(said).toContain(
      'Ledet af Signe Falk efter ønske fra begge projektledere. Ført af Gitte Sørensen (K).',
    )
    expect(said).toContain('Bemærkninger senest 25. november 2026. Derefter gælder referatet.')
  })

  test('counts guests apart, people nobody noted apart, and nobody who was not invited', () => {
    const { k12: _, ...attendance } = workshop.attendance
    const others: Engagement = {
      ...engagement,
      people: { ...engagement.people, k1: { ...people[0]!, takes: 'guest' } },
      workshops: {
        [workshopId]: {
          ...workshop,
          attendance,
          invited: people.filter(({ id }) => id !== 'k2').map(({ id }) => id),
        },
      },
    }
    expect(under(minutes(others), 'Mødet')).toContain(
      'Til stede: K 9, L 7, 1 gæst, delvist til stede 1, ikke noteret 1 (bilag A).',
    )
    expect(JSON.stringify(tableTitled(minutes(others), 'Deltagere: Kunden'))).not.toContain(
      'Jonas Holm',
    )
  })

  test('has a heading and one honest sentence for everything that did not happen', () => {
    const tree = minutes(emptyWorkshop)
    expect(under(tree, 'Styregruppen skal tage stilling til')).toBe('Intet fra denne workshop.')
    expect(under(tree, 'Besluttet')).toBe('Der er ikke noteret beslutninger.')
    expect(under(tree, 'Aftalt, hvem gør hvad')).toBe('Der er ikke aftalt handlinger.')
    expect(under(tree, 'Det ser vi forskelligt på')).toBe(
      'Der er ikke noteret forskelle eller forbehold.',
    )
    expect(under(tree, 'Samarbejdet lige nu')).toBe(
      'Der er ikke vist en måling fra denne workshop.',
    )
    expect(under(tree, 'Mødet')).toContain('Fremmødet er ikke noteret.')
    expect(under(tree, 'Mødet')).toContain('Der er ikke sat en frist for bemærkninger.')
    expect(under(tree, 'Bilag C · Målinger')).toBe('Der er ikke målt noget på denne workshop.')
  })
})

describe('the annexes', () => {
  test('list people by side, with organisation, role, adviser or guest, and attendance', () => {
    const rows = wordsOf(tableTitled(minutes(), 'Deltagere: Kunden'))
    expect(rows).toContain('Dorthe Aagaard | Fjordby | Jurist, rådgiver | Til stede')
    expect(rows).toContain('Jens Skov | It-fællesskabet | Superbruger | Fraværende')
    expect(wordsOf(tableTitled(minutes(), 'Deltagere: Leverandøren'))).toContain(
      'Tine Overby | Nordlys | Support | Delvist til stede',
    )
  })

  test('give each item its agreements and open answers with the name, and say which items were silent or left out', () => {
    const tree = minutes()
    const intent = under(tree, '6. Hensigtserklæringen')
    expect(intent).toContain('Beslutning B-05')
    expect(intent).toContain('Partssvar: Kan I leve med punktet?')
    expect(intent).toContain(
      'Leverandøren (L) ved Lars Brandt: Ja med rettelse. Ti arbejdsdages overlap skal gælde begge parter.',
    )
    expect(JSON.stringify(tree)).toContain('Udgik: 5. Initiativer.')
    expect(JSON.stringify(tree)).toContain('Uden noterede aftaler: 9. Check-ud.')
  })

  test('give the tables’ answers table by table, whenever they came', () => {
    const { a1 } = engagement.answers
    const late = { ...a1!, id: 'late', order: 99, from: 'Bord 1', text: 'Ingen skriver af.' }
    const ten = { ...a1!, id: 'ten', order: 0, from: 'Bord 10', text: 'Ro.' }
    const of = { ...engagement, answers: { ...engagement.answers, late, ten } }
    expect(under(minutes(of), '2. Målet og billedet af succes')).toMatch(
      /Bord 1 .*[\s\S]*Bord 2 .*[\s\S]*Bord 10 /,
    )
  })

  test('say how many texts were left out and why, and never what they said', () => {
    const idea = (id: string, more: object) => ({
      id,
      workshopId,
      itemId: 'i7',
      text: `Tekst ${id}`,
      mergedInto: null,
      heading: '',
      order: 0,
      leftOut: '',
      ...more,
    })
    const ideas = {
      a: idea('a', {}),
      b: idea('b', { leftOut: 'Handler om en person' }),
      c: idea('c', { leftOut: 'Handler om en person' }),
    }
    const collecting = {
      i7: {
        id: 'i7',
        workshopId,
        question: { da: 'Hvad kan gå galt?', en: 'What can go wrong?' },
        state: 'closed',
        shown: true,
        openedAt: 0,
        closedAt: 0,
      } as const,
    }
    const said = under(minutes({ ...engagement, ideas, collecting }), '5. Initiativer')
    expect(said).toContain('Tekster fra deltagerne, uden navn og part: Hvad kan gå galt?')
    expect(said).toContain('2 tekster er udeladt. Begrundelse: Handler om en person.')
    expect(said).not.toContain('Tekst b')
  })

  test('hold the notes in the udvidet referat only, and the other says that they are left out', () => {
    const [short, long] = [minutes(), minutes(engagement, { notes: true })].map((tree) =>
      JSON.stringify(tree),
    ) as [string, string]
    for (const note of notes) {
      expect(short).not.toContain(note.text)
      expect(long).toContain(note.text)
    }
    expect(short).toContain('Noterne er udeladt.')
    expect(long).not.toContain('Noterne er udeladt.')
    expect(minutes(engagement, { notes: true }).title).toMatch(/^Udvidet referat/)
  })

  test('give the figures of a shown measurement exactly as they were published', () => {
    const rows = wordsOf(tableTitled(minutes(), 'Tal: Måling'))
    expect(rows).toContain('Risici | Kunden (K) | 12 | 5 | 5 | 1 | 0 | 1 | 1,6')
    expect(rows).toContain('Kompetencer | Leverandøren (L) | 8 | – | – | – | – | – | højt')
    expect(rows).toContain('Åbenhed | Samlet | 20 | 2 | 6 | 7 | 4 | 1 | 2,7')
    expect(rows).toContain('Dialog | Samlet | – | – | – | – | – | – | for få svar')
    expect(wordsOf(tableTitled(minutes(), 'Valg: Måling'))[0]).toBe('Risici | 14 af 20')
  })

  test('mark what the sides said openly, with no figure, and only once every side has said', () => {
    const k = { step: 2, speaker: 'Mette Kjær' } as const
    const l = { step: 'unknown', speaker: 'Søren Lund' } as const
    const saying = (said: typeof shownPoll.said) =>
      wordsOf(
        tableTitled(
          minutes({ ...engagement, polls: { p1: { ...shownPoll, said } } }),
          'Tal: Måling',
        ),
      )
    const rows = saying({ aabenhed: { k, l }, dialog: { k }, risici: { k, l } })
    expect(rows.filter((row) => row.includes('partssvar'))).toEqual([
      'Åbenhed | Kunden (K): partssvar, sagt åbent af Mette Kjær | – | – | sagt | – | – | – | –',
      'Åbenhed | Leverandøren (L): partssvar, sagt åbent af Søren Lund | – | – | – | – | – | sagt | –',
    ])
    expect(rows.filter((row) => !row.includes('partssvar'))).toEqual(saying({}))
  })

  test('never hold a figure of what was held back or made void', () => {
    const tree = minutes()
    expect(JSON.stringify(tree)).not.toContain('777')
    expect(under(tree, 'Måling: principperne · Anden runde')).toContain(
      'Ikke vist. Begrundelse: Parterne ville hellere tale om første runde.',
    )
    const isVoid = under(tree, 'Måling: principperne · Prøverunde')
    expect(isVoid).toContain('Annulleret. Begrundelse: To telefoner var på den forkerte part.')
    expect(isVoid).toContain('Facilitatoren havde set tallene, før målingen blev annulleret.')
    const withFigures: Engagement = {
      ...engagement,
      polls: { p1: { ...shownPoll, state: 'void', seen: false } },
    }
    const voided = minutes(withFigures)
    expect(voided.blocks.filter((block) => block.kind === 'picture')).toEqual([])
    expect(under(voided, 'Måling: principperne · Ved start')).toContain('Ingen havde set tallene')
    expect(under(voided, 'Samarbejdet lige nu')).toBe(
      'Der er ikke vist en måling fra denne workshop.',
    )
  })

  test('say so where nobody or too few answered', () => {
    expect(under(minutes(noVotes), 'Samarbejdet lige nu')).toContain(
      'Der er for få svar til at vise et billede.',
    )
    expect(under(minutes(noVotes), 'Måling: principperne · Ved start')).toContain(
      'For få svar til at vise.',
    )
  })

  test('hold every action', () => {
    expect(tableTitled(minutes(), 'Handlinger').rows).toHaveLength(8)
    expect(tableTitled(minutes(manyActions), 'Handlinger').rows).toHaveLength(200)
  })
})

test('nothing in the minutes tells how long anything took', () => {
  const slow: Engagement = {
    ...engagement,
    items: Object.fromEntries(
      Object.values(engagement.items).map((item) => [
        item.id,
        {
          ...item,
          extra: 17,
          runs: item.runs.map((run) => ({ ...run, to: run.from + 987 * 60_000 })),
        },
      ]),
    ),
  }
  expect(minutes(slow)).toEqual(minutes())
})

test('the demo says that it is one, in the text and at the foot of every page', () => {
  expect(minutes().blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'remark' })
  expect(minutes().footer).toContain('Eksempel')
  expect(JSON.stringify(minutes(emptyWorkshop))).not.toContain('Eksempel')
})

test('English minutes have no Danish of ours in them', () => {
  const tree = minutesOf(
    { ...engagement, records: {}, answers: {}, blocks: {}, people: {} },
    workshopId,
    { language: 'en', notes: true },
  )
  expect(tree.fileName).toBe(
    '2026-11-18 Extended minutes Contract and collaboration workshop v1 draft.docx',
  )
  const ours = tree.blocks
    .filter((block) => block.kind !== 'picture')
    .flatMap(wordsOf)
    .join(' ')
  expect(
    ours.replaceAll(
      /Nyt sagssystem i Fjordby|Mødesal 2, Rådhuset|Gitte Sørensen|begge projektledere|Begrundelse|Parterne ville.*?runde|To telefoner.*?part/g,
      '',
    ),
  ).not.toMatch(/[æøåÆØÅ]/)
})

test('the action list has one row per action in order of due date, each with its record’s id', () => {
  const tree = actionListOf(engagement, { language: 'da', workshopId })
  const table = tableTitled(tree, 'Handlinger')
  const byId = new Map(records.map((record) => [record.id, record]))
  expect(tree.landscape).toBe(true)
  expect(table.rowIds?.map((id) => byId.get(id)?.number)).toEqual([8, 4, 2, 1, 3, 6, 5, 7])
  expect(wordsOf(table)[2]).toBe(
    'H-02 | Send listen over krav, der kan læses på to måder, til juristerne. | Søren Vang | L | 27.11.2026 | Åben | Kontrakten: her læser vi forskelligt',
  )
  expect(wordsOf(table).at(-2)).toBe(
    'H-05 | Find navne og telefonnumre til trin 3 og 4. | Ingen ejer endnu | K | inden jul | Åben | Eskaleringsplanen',
  )
  expect(tree.blocks.flatMap(wordsOf)).toContain('8 handlinger, heraf 7 åbne. Ordnet efter frist.')
})

test('the whole engagement’s action list names the workshop of each, and an empty one says so', () => {
  const rows = wordsOf(tableTitled(actionListOf(engagement, { language: 'da' }), 'Handlinger'))
  expect(rows[0]).toContain('Kontrakt- og samarbejdsworkshop · Velkomst')
  const none = actionListOf(emptyWorkshop, { language: 'da' })
  expect(none.blocks.flatMap(wordsOf)).toEqual(['Der er ingen handlinger.'])
})

test('a file name holds nothing that Windows refuses and is never too long', () => {
  const title = { da: `<a>:"b"/\\|?*\u0000 ${'lang titel '.repeat(40)}.` }
  const { fileName } = minutes({
    ...engagement,
    workshops: { [workshopId]: { ...workshop, title } },
  })
  expect(fileName).toMatch(
    /^2026-11-18 Beslutningsreferat a b lang titel [^<>:"/\\|?*\u0000]* v1 udkast\.docx$/,
  )
  expect(fileName.length).toBeLessThan(140)
})

test('minutes of two days name both, each with its hours', () => {
  const two = after(
    planned,
    {
      do: 'addDay',
      workshopId: 'w',
      date: '2026-11-23',
      startsAt: 540,
      endsAt: 720,
    },
    { do: 'moveItems', workshopId: 'w', itemIds: ['w.i13', 'w.i14'], to: { day: 1, after: null } },
  )
  expect(minutesOf(two, 'w', { language: 'da', notes: false }).subtitle).toContain(
    '21. november 2026, kl. 9.00–12.15 · 23. november 2026, kl. 9.00–9.15',
  )
})
