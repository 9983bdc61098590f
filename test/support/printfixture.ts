import type { Item } from '../../shared/agenda.ts'
import type { Engagement, Person } from '../../shared/engagement.ts'
import { engagement, items, workshop, workshopId } from './wordfixture.ts'

/** The workshop of the Word fixture as it is before it is held: over two days, with groups, a responsible, and tables. */
const dressed: Readonly<Record<string, Partial<Item>>> = {
  i2: { must: true, responsibleId: 'facilitator', script: { da: 'HEMMELIGT TALEPUNKT' } },
  i3: {
    minutes: 35,
    least: 20,
    responsibleId: 'k2',
    purpose: { da: 'Begge parter går efter det samme mål.' },
    how: { da: '5 minutter: Projektejeren fortæller.\n30 minutter: Bordene skriver.' },
    materials: { da: 'Papir og tusser' },
    records: { da: 'Én sætning fra hvert bord' },
    task: {
      what: { da: 'Skriv én sætning' },
      withWhom: { da: 'Jeres bord' },
      deliver: { da: 'Sætningen' },
    },
    groups: [
      { id: 'g1', title: { da: 'Nord' }, what: { da: 'Borgerens mandag' }, place: 'Lokale 3' },
      { id: 'g2', title: { da: 'Syd' }, what: { da: 'Sagsbehandlerens mandag' }, place: '' },
    ],
  },
  i7: { day: 1, offers: 'initiatives' },
  i8: { day: 1, fixed: 600 },
  i9: { day: 1, shows: 'black' },
  i10: { day: 1 },
  i11: { day: 1 },
}

export const twoDays: Engagement = {
  ...engagement,
  about: { e1: { ...engagement.about['e1']!, phase: 'kodeks.gennemfoerelse' } },
  workshops: {
    [workshopId]: {
      ...workshop,
      aim: { da: 'Vi går efter det samme mål.', en: 'We are working towards the same goal.' },
      before: { da: 'Bestil lokale.\nSend programmet.' },
      after: { da: 'Send referatet.' },
      ifLate: [{ da: 'Check-ud kortes.' }, { da: 'Initiativer udgår.' }],
      laterDays: [{ date: '2026-11-19', startsAt: 570, endsAt: 720 }],
      tables: [
        { id: 't1', people: ['k1', 'l1', 'k3'] },
        { id: 't2', people: ['l2', 'k2'] },
      ],
    },
  },
  items: Object.fromEntries(items.map((item) => [item.id, { ...item, ...dressed[item.id] }])),
}

/** Forty people, some with names that are hard to fit on a card. */
export const fortyPeople: Engagement = {
  ...engagement,
  people: Object.fromEntries(
    Array.from({ length: 40 }, (_, at): [string, Person] => [
      `p${at}`,
      {
        id: `p${at}`,
        order: at,
        partyId: at % 3 === 0 ? 'lev' : 'by',
        name: at % 10 === 0 ? 'Anne-Margrethe Rosenkrantz-Christiansen' : `Person Nummer${at}`,
        role: at % 5 === 0 ? 'Kontorchef for borgerservice og digital udvikling' : 'Sagsbehandler',
        takes: 'answers',
        email: '',
        reportsTo: null,
      },
    ]),
  ),
}

/** Her own notes, with a word no other file may hold. */
export const ownNotes = { i3: 'EGEN NOTE: hold øje med tiden', i8: 'EGEN NOTE: ring til Mette' }
