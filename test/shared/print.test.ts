import { describe, expect, test } from 'vitest'
import { onDay, plan, daysOf } from '../../shared/agenda.ts'
import { calendarOf } from '../../shared/calendarentry.ts'
import { clockTime } from '../../shared/dates.ts'
import type { DocTable, DocumentTree } from '../../shared/document.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { preReadingOf } from '../../shared/prereading.ts'
import { programOf } from '../../shared/program.ts'
import { runSheetOf } from '../../shared/runsheet.ts'
import { signInOf } from '../../shared/signin.ts'
import { tableCardsOf } from '../../shared/tablecards.ts'
import { languages, type Language } from '../../shared/text.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { content, planned } from '../support/engagement.ts'
import { fortyPeople, ownNotes, twoDays } from '../support/printfixture.ts'
import { emptyWorkshop, engagement, workshopId } from '../support/wordfixture.ts'

const runSheet = (of: Engagement, notes: Readonly<Record<string, string>> = {}, id = workshopId) =>
  runSheetOf(of, id, { language: 'da', ownNotes: notes, content })

/** What everybody at the workshop may be handed. */
const handedOut = (of: Engagement, language: Language, id = workshopId): DocumentTree[] => [
  programOf(of, id, { language }),
  preReadingOf(of, id, { language, content }),
  tableCardsOf(of, id, { language }),
  signInOf(of, id, { language }),
]

const tablesOf = (tree: DocumentTree): DocTable[] =>
  tree.blocks.filter((block) => block.kind === 'table')

function cellsOf(table: DocTable | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map((cell) => cell.map((each) => each.text).join('')))
}

/** Every word of a tree, one text a line. */
function wordsOf(tree: DocumentTree): string {
  const texts: string[] = []
  JSON.stringify(tree, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts.join('\n')
}

function cardsOf(of: Engagement) {
  const block = tableCardsOf(of, workshopId, { language: 'da' }).blocks.find(
    (each) => each.kind === 'cards',
  )
  return block?.kind === 'cards' ? block.cards : []
}

describe('the run sheet', () => {
  test('has the times of the plan, day by day', () => {
    const days = daysOf(twoDays.workshops[workshopId]!)
    const items = ofWorkshop(twoDays.items, workshopId)
    const tables = tablesOf(runSheet(twoDays)).slice(0, 2)
    for (const [day, table] of tables.entries()) {
      const slots = plan(onDay(items, day), days)
      expect(cellsOf(table).map(([time]) => time?.split('\n')[0])).toEqual(
        slots.map(({ starts, ends }) => `${clockTime(starts, 'da')}–${clockTime(ends, 'da')}`),
      )
    }
    expect(tables.map((table) => table.title)).toEqual([
      'Drejebog, Dag 1: 18. november 2026',
      'Drejebog, Dag 2: 19. november 2026',
    ])
  })

  test('says in words what must be held, what can be cut and what can be left out', () => {
    const [first, second] = tablesOf(runSheet(twoDays)).map(cellsOf)
    const itemNamed = (rows: string[][] | undefined, title: string) =>
      rows?.find((row) => row[1]?.startsWith(title))?.[1]
    expect(itemNamed(first, 'Velkomst')).toContain('skal')
    expect(itemNamed(first, 'Målet')).toContain('kan kortes til 20 min. eller udgå')
    expect(itemNamed(first, 'Kontrakten')).toContain('kan udgå')
    expect(itemNamed(first, 'Ankomst')).not.toContain('udgå')
    expect(itemNamed(first, 'Pause')).not.toContain('udgå')
    expect(itemNamed(second, 'Hensigtserklæringen')).not.toContain('udgå')
  })

  test('has the steps, the task, the parallel groups, the responsible, the materials and the wall', () => {
    const words = wordsOf(runSheet(twoDays))
    for (const said of [
      '5 minutter: Projektejeren fortæller.',
      'Skriv én sætning',
      'Nord (Lokale 3): ',
      'Borgerens mandag',
      'Ansvarlig: Jonas Holm',
      'Ansvarlig: Signe Falk',
      'Papir og tusser',
      'HEMMELIGT TALEPUNKT',
      'målingen',
      'slukket',
    ])
      expect(words).toContain(said)
    expect(words).toContain('Vises part for part, ellers samlet.')
    expect(words).toContain('1.\u00A0Check-ud kortes.\n2.\u00A0Initiativer udgår.')
  })

  test('holds own notes only when they are handed in, and is then named so', () => {
    const plain = runSheet(twoDays)
    const own = runSheet(twoDays, ownNotes)
    expect(wordsOf(plain)).not.toContain('EGEN NOTE')
    expect(plain.fileName).toBe('2026-11-18 Drejebog Kontrakt- og samarbejdsworkshop.docx')
    expect(wordsOf(own)).toContain('EGEN NOTE: hold øje med tiden')
    expect(own.fileName).toBe(
      '2026-11-18 Drejebog med egne noter Kontrakt- og samarbejdsworkshop.docx',
    )
    expect(tablesOf(own)[0]?.columns.at(-1)?.head).toBe('Egne noter')
    expect(runSheet(twoDays, { gone: 'EGEN NOTE', i3: ' ' }).fileName).toBe(plain.fileName)
  })

  test('ends with the sentences for hard moments and what the items offer', () => {
    const words = wordsOf(runSheet(twoDays))
    const moment = content.packs.flatMap((pack) => pack.moments)[0]
    expect(words).toContain('Svære øjeblikke')
    expect(moment).toBeDefined()
    expect(words).toContain(moment?.say.da)
    expect(words).toContain('Initiativer til »Initiativer«')
    const initiatives = content.packs
      .flatMap((pack) => pack.initiatives)
      .filter((each) => each.phase === 'kodeks.gennemfoerelse')
    for (const { text } of initiatives) expect(words).toContain(text.da)
  })

  test('puts the initiatives under the principle they belong to, and says so where there is no phase to take them from', () => {
    const { blocks } = runSheet(twoDays)
    const [pack] = content.packs.filter((each) => each.principles.length > 0)
    for (const { id, title } of pack?.principles ?? []) {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title.da)
      const list = blocks[at + 1]
      const here = (pack?.initiatives ?? []).filter(
        (each) => each.phase === 'kodeks.gennemfoerelse' && each.principle === id,
      )
      expect(here.length).toBeGreaterThan(0)
      expect(list?.kind === 'bullets' && list.items.length).toBe(here.length)
    }
    expect(wordsOf(runSheet(planned, {}, 'w'))).toContain('Forløbet har ingen fase endnu.')
  })
})

describe('what is handed out', () => {
  test.each(languages)('holds nothing of the facilitator’s own in %s', (language) => {
    for (const tree of handedOut(twoDays, language)) {
      const words = wordsOf(tree)
      expect(words, tree.title).not.toMatch(/EGEN NOTE|HEMMELIGT|Projektejeren fortæller|Papir og/)
      expect(words, tree.title).not.toMatch(/kan udgå|kan kortes|left out|can be cut/)
    }
    const { events } = calendarOf(twoDays, workshopId, { language, now: 0 })
    expect(JSON.stringify(events)).not.toMatch(/EGEN NOTE|HEMMELIGT/)
  })

  test('is made of an empty workshop too, and says that there is nothing yet', () => {
    const words = handedOut(emptyWorkshop, 'da').map(wordsOf)
    expect(words[0]).toContain('Der er ikke lagt punkter i programmet.')
    expect(words[2]).toContain('Der er ingen deltagere at lave kort til.')
    expect(words[3]).toContain('Ikke på listen')
    expect(wordsOf(runSheet(emptyWorkshop))).toContain('Der er ikke lagt punkter')
  })

  test('is in the reader’s language', () => {
    expect(handedOut(engagement, 'en').map((tree) => tree.fileName)).toEqual([
      '2026-11-18 Programme Contract and collaboration workshop.docx',
      '2026-11-18 Preparation Contract and collaboration workshop.docx',
      '2026-11-18 Place cards Contract and collaboration workshop.docx',
      '2026-11-18 Sign-in sheet Contract and collaboration workshop.docx',
    ])
  })
})

test('the programme has when each item begins and the day ends, and never how long it takes', () => {
  const [first, second] = tablesOf(programOf(twoDays, workshopId, { language: 'da' })).map(cellsOf)
  expect(first?.map(([time]) => time)).toEqual([
    '8.40',
    '9.00',
    '9.10',
    '9.45',
    '10.25',
    '10.40',
    '10.50',
  ])
  expect(second?.[0]?.[0]).toBe('9.30')
  expect(second?.at(-1)?.[1]).toBe('Slut')
  expect(wordsOf(programOf(twoDays, workshopId, { language: 'da' }))).not.toMatch(/\d min/)
})

test('the preparation has every principle, its stars, and the rule the measurement keeps', () => {
  const tree = preReadingOf(planned, 'w', { language: 'da', content })
  const rows = cellsOf(tablesOf(tree)[0])
  const principles = content.packs.find((pack) => pack.id === 'kodeks')?.principles ?? []
  expect(tree.title).toBe('Forberedelse: de syv principper')
  expect(rows).toHaveLength(7)
  for (const [at, { title, row, why, made, star }] of principles.entries()) {
    expect(rows[at]?.[0]).toContain(`${star ? '★ ' : ''}${title.da}\n»${row.da}«`)
    const [reasons, ways] = [rows[at]?.[1]?.split('\n'), rows[at]?.[2]?.split('\n')]
    expect(reasons).toEqual(why.slice(0, 3).map(({ text }) => text.da))
    expect(ways).toEqual(made.slice(0, 3).map(({ text }) => text.da))
  }
  // nobody is on the roster yet, so the measurement is joint
  expect(wordsOf(tree)).toContain('Svarene vises kun samlet og aldrig for færre end 4.')
  const bySide = preReadingOf(engagement, workshopId, { language: 'da', content })
  expect(wordsOf(bySide)).toContain('når mindst 4 fra hver part har svaret')
})

describe('the cards', () => {
  test('lie table by table in the order people sit, and those without a table last', () => {
    const cards = cardsOf(twoDays)
    expect(cards.slice(0, 6).map(({ name, place }) => `${place}: ${name}`)).toEqual([
      'Bord 1: Mette Kjær',
      'Bord 1: Lars Brandt',
      'Bord 1: Aïsha Nørgård',
      'Bord 2: Maria Lind',
      'Bord 2: Jonas Holm',
      ': Bent Østergaard',
    ])
    expect(cards).toHaveLength(20)
  })

  test('have the side by letter and shape, the role and the organisation', () => {
    expect(cardsOf(engagement)[0]).toEqual({
      name: 'Mette Kjær',
      lines: ['Projektejer', 'Fjordby'],
      mark: 'K ●',
      place: '',
    })
    expect(cardsOf(engagement).at(-1)?.mark).toBe('L ◆')
    expect(cardsOf(fortyPeople)).toHaveLength(40)
  })
})

test('the sign-in sheet has everybody by side and organisation, a box for each day, and room for others', () => {
  const tree = signInOf(twoDays, workshopId, { language: 'da' })
  const tables = tablesOf(tree)
  expect(tables.map((table) => table.rows.length)).toEqual([12, 8, 0])
  expect(tables[2]?.blankRows).toBeGreaterThanOrEqual(5)
  expect(tables[0]?.columns.filter((column) => column.byHand).map(({ head }) => head)).toEqual([
    'Underskrift, dag 1',
    'Underskrift, dag 2',
  ])
  expect(cellsOf(tables[0])[5]?.slice(0, 4)).toEqual([
    'Dorthe Aagaard',
    'Fjordby',
    'Jurist',
    'rådgiver',
  ])
  expect(wordsOf(tree)).toContain('Den forbindes ikke med noget svar.')
  expect(wordsOf(tree)).toContain('På listen: 20 (K 12, L 8).')
})

test('the calendar has one entry for each day, known again by its name and newer each time', () => {
  const { fileName, events } = calendarOf(twoDays, workshopId, { language: 'da', now: 60_000 })
  expect(fileName).toBe('2026-11-18 Kalender Kontrakt- og samarbejdsworkshop.ics')
  expect(
    events.map(({ uid, starts, ends }) => [uid, starts.date, starts.minute, ends.minute]),
  ).toEqual([
    ['w1.1@samspil', '2026-11-18', 520, 650],
    ['w1.2@samspil', '2026-11-19', 570, 680],
  ])
  expect(events[0]?.description).toMatch(
    /^Vi går efter det samme mål\.\nProgram:\nKl\. 8\.40 Ankomst\n/,
  )
  const later = calendarOf(twoDays, workshopId, { language: 'da', now: 120_000 }).events
  expect(later[0]?.sequence).toBeGreaterThan(events[0]?.sequence ?? 0)
})
