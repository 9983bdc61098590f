import { onlyRows } from './ballots.ts'
import type { Item } from '../../shared/agenda.ts'
import type { Engagement, Person, Side } from '../../shared/engagement.ts'
import { emptyEngagement } from '../../shared/engagement.ts'
import type { Figure, Poll, Row, RowResult } from '../../shared/polls/poll.ts'
import type { Action, Decision, Kept } from '../../shared/records.ts'
import { blank } from '../../shared/records/blank.ts'
import type { Text } from '../../shared/text.ts'
import type { Attendance, Block, Workshop } from '../../shared/workshop.ts'

/**
 * One held contract workshop of twenty people, told as plain values: one shown measurement with every kind of figure, one
 * made void, one not shown, decisions of every status, actions, open answers and notes.
 */
export const workshopId = 'w1'

const t = (da: string, en: string): Text => ({ da, en })
const keyed = <T extends { readonly id: string }>(things: readonly T[]) =>
  Object.fromEntries(things.map((each) => [each.id, each]))

export const sides: readonly Side[] = [
  { id: 'k', order: 1, mark: 'K', label: t('Kunden', 'The customer') },
  { id: 'l', order: 2, mark: 'L', label: t('Leverandøren', 'The supplier') },
]

const names = {
  k: [
    ['Mette Kjær', 'Projektejer'],
    ['Jonas Holm', 'Projektleder'],
    ['Aïsha Nørgård', 'Forretningsarkitekt'],
    ['Bent Østergaard', 'Driftschef'],
    ['Camilla Thygesen', 'Fagansvarlig, sagsbehandling'],
    ['Dorthe Aagaard', 'Jurist'],
    ['Erik Lund', 'Økonomi'],
    ['Fatima Rahimi', 'Testleder'],
    ['Gitte Sørensen', 'Uddannelse'],
    ['Henrik Bæk', 'It-sikkerhed'],
    ['Ida Møller', 'Superbruger'],
    ['Jens Skov', 'Superbruger'],
  ],
  l: [
    ['Lars Brandt', 'Leveranceansvarlig'],
    ['Maria Lind', 'Projektleder'],
    ['Nikolaj Friis', 'Løsningsarkitekt'],
    ['Oline Dam', 'Udviklingsleder'],
    ['Peter Krogh', 'Testansvarlig'],
    ['Rikke Juhl', 'Implementering'],
    ['Søren Vang', 'Kontraktansvarlig'],
    ['Tine Overby', 'Support'],
  ],
} as const

export const people: readonly Person[] = (['k', 'l'] as const).flatMap((side) =>
  names[side].map(([name, role], index): Person => ({
    id: `${side}${index + 1}`,
    order: (side === 'k' ? 0 : 100) + index,
    partyId: side === 'k' ? (index < 9 ? 'by' : 'it') : 'lev',
    name,
    role,
    takes: role === 'Jurist' ? 'advises' : 'answers',
    email: '',
    reportsTo: null,
  })),
)

export const rows: readonly Row[] = [
  ['topledelse', 'Topledelse', 'Senior leadership', true],
  ['maal', 'Mål', 'Goals', false],
  ['kompetencer', 'Kompetencer', 'Skills', false],
  ['governance', 'Governance', 'Governance', false],
  ['risici', 'Risici', 'Risks', true],
  ['aabenhed', 'Åbenhed', 'Openness', false],
  ['dialog', 'Dialog', 'Dialogue', true],
].map(
  ([id, da, en, star]) =>
    ({ id, short: t(`${da}`, `${en}`), text: t(`${da}.`, `${en}.`), star }) as Row,
)

function bars(counts: readonly [number, number, number, number], unknown: number): Figure {
  const known = counts.reduce((sum, count) => sum + count, 0)
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / known
  return { as: 'bars', base: known + unknown, counts, unknown, mean }
}

export const rowResults: readonly RowResult[] = [
  {
    rowId: 'topledelse',
    level: 'bySide',
    sides: { k: bars([1, 2, 5, 3], 1), l: bars([0, 1, 3, 4], 0) },
  },
  { rowId: 'maal', level: 'bySide', sides: { k: bars([0, 1, 5, 6], 0), l: bars([0, 0, 3, 5], 0) } },
  {
    rowId: 'kompetencer',
    level: 'bySide',
    sides: { k: bars([2, 4, 4, 1], 1), l: { as: 'place', base: 8, place: 'high' } },
  },
  {
    rowId: 'governance',
    level: 'bySide',
    sides: { k: bars([1, 5, 4, 1], 1), l: bars([0, 3, 4, 1], 0) },
  },
  {
    rowId: 'risici',
    level: 'bySide',
    sides: { k: bars([5, 5, 1, 0], 1), l: bars([0, 1, 5, 2], 0) },
  },
  { rowId: 'aabenhed', level: 'joint', joint: bars([2, 6, 7, 4], 1) },
  { rowId: 'dialog', level: 'joint', joint: { as: 'tooFew' } },
]

const minute = 60_000
const nine = 1_795_075_200_000

export const shownPoll: Poll = {
  id: 'p1',
  order: 1,
  workshopId,
  itemId: 'i6',
  form: 'principles',
  series: 'start',
  title: t('Ved start', 'At the start'),
  question: t(
    'I hvor høj grad er du tryg ved, at det kommer til at passe på os?',
    'To what extent are you confident that it will be true of us?',
  ),
  rows,
  choose: {
    question: t(
      'Vælg de tre, der betyder mest for netop dette projekt.',
      'Choose the three that matter most to this very project.',
    ),
    of: 3,
  },
  points: null,
  asks: [],
  trial: false,
  level: 'bySide',
  levelChosen: true,
  k: 4,
  state: 'shown',
  openedAt: nine,
  closedAt: nine + 3 * minute,
  levels: Object.fromEntries(rowResults.map((row) => [row.rowId, row.level])),
  result: {
    ...onlyRows,
    rows: rowResults,
    choice: {
      as: 'counts',
      base: 20,
      counts: {
        topledelse: 9,
        maal: 12,
        kompetencer: 7,
        governance: 6,
        risici: 14,
        aabenhed: 5,
        dialog: 7,
      },
    },
    answered: 19,
    seats: 20,
    present: { k: 12, l: 8 },
  },
  reason: '',
  seen: true,
  talk: ['risici', 'governance'],
  said: {},
}

export const voidPoll: Poll = {
  ...shownPoll,
  id: 'p0',
  order: 0,
  title: t('Prøverunde', 'Trial round'),
  state: 'void',
  result: null,
  seen: true,
  talk: [],
  said: {},
  level: 'joint',
  levels: {},
  reason: 'To telefoner var på den forkerte part.',
}

/** Closed and held back: it still has its figures, which must not be in any file. */
export const heldBackPoll: Poll = {
  ...shownPoll,
  id: 'p2',
  order: 2,
  title: t('Anden runde', 'Second round'),
  state: 'closed',
  talk: [],
  said: {},
  choose: null,
  result: {
    ...onlyRows,
    rows: [{ rowId: 'maal', level: 'joint', joint: bars([777, 0, 0, 0], 0) }],
    answered: 777,
    seats: 777,
    present: { k: 1, l: 1 },
  },
  reason: 'Parterne ville hellere tale om første runde.',
}

const itemList: readonly (readonly [string, string, number, Item['kind'], Item['answer']])[] = [
  ['Ankomst', 'Arrival', 20, 'arrival', { kind: 'none' }],
  ['Velkomst', 'Welcome', 10, 'opening', { kind: 'none' }],
  [
    'Målet og billedet af succes',
    'The goal and the picture of success',
    35,
    'talk',
    {
      kind: 'table',
      ask: t(
        'Hvordan ser en mandag om to år ud, når det er lykkedes?',
        'What does a Monday in two years look like?',
      ),
      choices: [],
    },
  ],
  [
    'Kontrakten: her læser vi forskelligt',
    'The contract: where we read it differently',
    40,
    'talk',
    { kind: 'none' },
  ],
  ['Pause', 'Break', 15, 'break', { kind: 'none' }],
  [
    'Måling: principperne',
    'Measurement: the principles',
    10,
    'poll',
    { kind: 'poll', form: 'principles', series: 'start', choose: true, overall: false },
  ],
  ['Initiativer', 'Initiatives', 20, 'talk', { kind: 'none' }],
  [
    'Hensigtserklæringen',
    'The statement of intent',
    40,
    'talk',
    {
      kind: 'side',
      ask: t('Kan I leve med punktet?', 'Can you live with this clause?'),
      choices: [t('ja', 'yes'), t('ja med rettelse', 'yes, with a correction'), t('nej', 'no')],
    },
  ],
  ['Eskaleringsplanen', 'The escalation plan', 15, 'talk', { kind: 'none' }],
  [
    'Opsamling',
    'Read-back',
    20,
    'closing',
    {
      kind: 'side',
      ask: t(
        'Bekræfter I, eller tager I forbehold?',
        'Do you confirm, or do you have a reservation?',
      ),
      choices: [t('bekræftet', 'confirmed'), t('forbehold', 'reservation')],
    },
  ],
  ['Check-ud', 'Check-out', 5, 'closing', { kind: 'none' }],
]

export const items: readonly Item[] = itemList.map(([da, en, minutes, kind, answer], at): Item => ({
  id: `i${at + 1}`,
  order: at,
  workshopId,
  title: t(da, en),
  kind,
  minutes,
  least: null,
  must: false,
  fixed: null,
  purpose: {},
  how: {},
  script: {},
  records: {},
  sources: [],
  answer,
  task: null,
  day: 0,
  materials: {},
  method: null,
  groups: [],
  responsibleId: null,
  principles: [],
  offers: null,
  shows: null,
  keeps: [],
  uses: [],
  extra: 0,
  skipped: null,
  runs: da === 'Initiativer' ? [] : [{ from: nine + at, to: nine + at + minutes * minute }],
}))

const decision = (
  number: number,
  status: Decision['status'],
  itemId: string,
  text: string,
  more: Partial<Decision> = {},
): Decision => ({
  ...blank.decision,
  kind: 'decision',
  id: `d${number}`,
  order: number,
  number,
  workshopId,
  itemId,
  text,
  at: nine,
  status,
  ...more,
})

const action = (
  number: number,
  itemId: string,
  ownerId: string | null,
  due: string | null,
  text: string,
  more: Partial<Action> = {},
): Action => ({
  ...blank.action,
  kind: 'action',
  id: `0195a7c2-0000-7000-8000-00000000000${number.toString(16)}`,
  order: 100 + number,
  number,
  workshopId,
  itemId,
  text,
  at: nine,
  ownerId,
  due,
  ...more,
})

export const records: readonly Kept[] = [
  decision(
    1,
    'decided',
    'i8',
    'Parterne svarer på hinandens spørgsmål inden for to arbejdsdage fra 1. december 2026, også med »det ved vi ikke endnu«.',
    { mandate: 'Mette Kjær, projektejer' },
  ),
  decision(
    2,
    'understood',
    'i4',
    'Godkendelse af en leverance betyder, at testen er bestået, og at projektejeren har skrevet under.',
  ),
  decision(
    3,
    'recommended',
    'i9',
    'Styregruppen indstilles til at godkende eskaleringsplanen i fire trin, så uenighed er løst inden for ti arbejdsdage. Den koster ingen ekstra tid.',
    { mandate: 'Styregruppen' },
  ),
  decision(
    4,
    'contract',
    'i4',
    'Fristen for kundens medvirken ændres fra fem til otte arbejdsdage i bilag 4. Det flytter ikke go-live.',
    {
      reservations: [
        {
          sideId: 'l',
          text: 'Vi kan kun tilslutte os, hvis fristen for rettelser forlænges tilsvarende.',
        },
      ],
    },
  ),
  decision(
    5,
    'decided',
    'i8',
    'Temperaturen tages hver sjette uge på styregruppens møde, og hver måling ender i én aftale.',
    {
      mandate: 'Mette Kjær og Lars Brandt',
      reservations: [{ sideId: 'k', text: 'Den første måling ligger tidligst i februar.' }],
    },
  ),
  action(1, 'i3', 'k2', '2026-12-04', 'Skriv billedet af succes rent, og send det til alle'),
  action(
    2,
    'i4',
    'l7',
    '2026-11-27',
    'Send listen over krav, der kan læses på to måder, til juristerne.',
  ),
  action(3, 'i4', 'k6', '2026-12-11', 'Svar på de fem spørgsmål om bilag 4', { dueSaid: 'uge 50' }),
  action(4, 'i8', 'l2', '2026-11-25', 'Opret den fælles spørgsmålslog'),
  action(5, 'i9', null, null, 'Find navne og telefonnumre til trin 3 og 4.', {
    sideId: 'k',
    dueSaid: 'inden jul',
  }),
  action(6, 'i10', 'l1', '2027-01-15', 'Indkald til den første temperaturmåling.'),
  action(7, 'i10', null, null, 'Undersøg, om prøvemiljøet kan deles.'),
  action(8, 'i2', 'k1', '2026-11-18', 'Sig tak til værterne.', { status: 'done' }),
]

const block = (order: number, itemId: string | null, text: string): Block => ({
  id: `n${order}`,
  order,
  workshopId,
  itemId,
  text,
  at: nine,
})

export const notes: readonly Block[] = [
  block(
    1,
    'i3',
    'Fire borde læste højt. Tre af dem talte om, at sagsbehandleren ikke længere skriver den samme oplysning to gange.',
  ),
  block(2, 'i3', 'Ingen ville love et tal for besparelsen endnu.'),
  block(3, 'i4', 'Kortet om ændringer fik ni prikker, kortet om godkendelse fik syv.'),
  block(4, null, 'Lokalet skiftes til den store sal næste gang.'),
]

const attendance: Record<string, Attendance> = Object.fromEntries(
  people.map((person) => [
    person.id,
    person.id === 'k12' ? 'absent' : person.id === 'l8' ? 'partly' : 'present',
  ]),
)

export const workshop: Workshop = {
  id: workshopId,
  order: 1,
  title: t('Kontrakt- og samarbejdsworkshop', 'Contract and collaboration workshop'),
  template: 'kontrakt@1',
  date: '2026-11-18',
  startsAt: 540,
  endsAt: 750,
  laterDays: [],
  tables: [],
  gate: null,
  competing: false,
  after: {},
  timeZone: 'Europe/Copenhagen',
  place: 'Mødesal 2, Rådhuset',
  aim: {},
  before: {},
  ifLate: [],
  facilitator: 'Signe Falk',
  askedBy: 'begge projektledere',
  keptBy: { name: 'Gitte Sørensen', sideId: 'k' },
  language: 'da',
  k: 4,
  seats: 24,
  roomCode: 'ABC234',
  way: 'link',
  moves: [],
  mandates: [],
  attendance,
  invited: null,
  remarksBy: '2026-11-25',
  finishedAt: null,
  withoutWall: false,
}

export const engagement: Engagement = {
  ...emptyEngagement,
  about: keyed([
    {
      id: 'e1',
      name: 'Nyt sagssystem i Fjordby',
      caseNumber: '2026-4711',
      phase: null,
      goLive: '2027-10-01',
      operation: null,
      traits: { size: null, complexity: null, method: null },
      phaseList: null,
      principlePack: null,
      demo: true,
    },
  ]),
  sides: keyed(sides),
  parties: keyed([
    { id: 'by', order: 1, sideId: 'k', name: 'Fjordby Kommune', short: 'Fjordby' },
    { id: 'it', order: 2, sideId: 'k', name: 'Fjordby It-fællesskab', short: 'It-fællesskabet' },
    { id: 'lev', order: 3, sideId: 'l', name: 'Nordlys Systemer A/S', short: 'Nordlys' },
  ]),
  people: keyed(people),
  workshops: keyed([workshop]),
  items: keyed(items),
  clocks: keyed([
    {
      id: workshopId,
      state: 'ended',
      itemId: null,
      since: null,
      spent: 0,
      jump: null,
      asPlanned: [],
    },
  ]),
  polls: keyed([shownPoll, voidPoll, heldBackPoll]),
  answers: keyed([
    {
      id: 'a1',
      order: 1,
      workshopId,
      itemId: 'i3',
      kind: 'table',
      from: 'Bord 2',
      speaker: 'Ida Møller',
      text: 'Borgeren får svar samme dag, fordi oplysningerne allerede er der.',
      choice: null,
      counts: null,
      at: nine,
    },
    {
      id: 'a2',
      order: 2,
      workshopId,
      itemId: 'i8',
      kind: 'side',
      from: 'k',
      speaker: 'Mette Kjær',
      text: '',
      choice: 0,
      counts: null,
      at: nine,
    },
    {
      id: 'a3',
      order: 3,
      workshopId,
      itemId: 'i8',
      kind: 'side',
      from: 'l',
      speaker: 'Lars Brandt',
      text: 'Ti arbejdsdages overlap skal gælde begge parter',
      choice: 1,
      counts: null,
      at: nine,
    },
    {
      id: 'a4',
      order: 4,
      workshopId,
      itemId: 'i10',
      kind: 'side',
      from: 'k',
      speaker: 'Mette Kjær',
      text: '',
      choice: 0,
      counts: null,
      at: nine,
    },
    {
      id: 'a5',
      order: 5,
      workshopId,
      itemId: 'i10',
      kind: 'side',
      from: 'l',
      speaker: 'Lars Brandt',
      text: '',
      choice: 0,
      counts: null,
      at: nine,
    },
  ]),
  blocks: keyed(notes),
  records: keyed(records),
}

/** Words that have broken somebody's file before. */
export const hostile =
  '<&"\'> ]]> &amp; 🙂👩‍💻 æøåÆØÅ שלום עולם مرحبا \f\v\u0000\u0008\uFFFF\uD800 \u202Eevil\u202C\nny\r\nlinje\ttab'

/** The same workshop with every word a person could have typed made hostile, and names of 200 characters. */
export const hostileEngagement: Engagement = {
  ...engagement,
  about: { e1: { ...engagement.about['e1']!, name: hostile, caseNumber: hostile } },
  sides: keyed(
    sides.map((side) => ({ ...side, label: t(hostile.slice(0, 30), hostile.slice(0, 30)) })),
  ),
  people: keyed(
    people.map((person) => ({ ...person, name: `${hostile} ${'Æ'.repeat(200)}`, role: hostile })),
  ),
  workshops: keyed([
    {
      ...workshop,
      title: t(hostile, hostile),
      place: hostile,
      facilitator: hostile,
      askedBy: hostile,
      keptBy: { name: hostile, sideId: 'l' },
    },
  ]),
  items: keyed(items.map((item) => ({ ...item, title: t(hostile, hostile) }))),
  records: keyed(
    records.map((record): Kept =>
      record.kind === 'decision'
        ? {
            ...record,
            text: hostile,
            mandate: hostile,
            reservations: [{ sideId: 'l', text: hostile }],
          }
        : { ...record, text: hostile.repeat(3), ...('dueSaid' in record && { dueSaid: hostile }) },
    ),
  ),
  blocks: keyed(notes.map((note) => ({ ...note, text: hostile }))),
  polls: keyed([
    {
      ...shownPoll,
      title: t(hostile, hostile),
      rows: rows.map((row) => ({ ...row, short: t(hostile.slice(0, 40), hostile.slice(0, 40)) })),
    },
    { ...voidPoll, reason: hostile },
  ]),
}

/** A workshop that was planned and never held. */
export const emptyWorkshop: Engagement = {
  ...emptyEngagement,
  about: keyed([
    {
      id: 'e1',
      name: 'Tomt',
      caseNumber: '',
      phase: null,
      goLive: null,
      operation: null,
      traits: { size: null, complexity: null, method: null },
      phaseList: null,
      principlePack: null,
      demo: false,
    },
  ]),
  sides: keyed(sides),
  workshops: keyed([
    {
      ...workshop,
      way: 'link',
      moves: [],
      mandates: [],
      attendance: {},
      facilitator: '',
      askedBy: '',
      keptBy: { name: '', sideId: null },
      remarksBy: null,
      place: '',
    },
  ]),
}

/** Two hundred actions agreed on one day. */
export const manyActions: Engagement = {
  ...engagement,
  records: keyed(
    Array.from({ length: 200 }, (_, at) => ({
      ...action(
        1,
        'i3',
        people[at % 20]!.id,
        at % 7 === 0 ? null : `2027-01-${String((at % 28) + 1).padStart(2, '0')}`,
        `gør nummer ${at + 1} færdig`,
      ),
      id: `0195a7c2-0000-7000-8000-0000000${String(10000 + at)}`,
      number: at + 1,
      order: at,
    })),
  ),
}

/** The customer alone. */
export const oneParty: Engagement = {
  ...engagement,
  sides: keyed(sides.slice(0, 1)),
  people: keyed(people.filter((person) => person.id.startsWith('k'))),
  polls: keyed([
    {
      ...shownPoll,
      result: {
        ...shownPoll.result!,
        rows: shownPoll.result!.rows.filter((row) => row.level === 'joint'),
      },
    },
  ]),
}

/** A measurement nobody answered. */
export const noVotes: Engagement = {
  ...engagement,
  polls: keyed([
    {
      ...shownPoll,
      result: {
        ...onlyRows,
        rows: rows.map(
          (row) => ({ rowId: row.id, level: 'joint', joint: { as: 'tooFew' } }) as const,
        ),
        choice: { as: 'tooFew' },
        answered: 0,
        seats: 0,
        present: {},
      },
    } satisfies Poll,
  ]),
}
