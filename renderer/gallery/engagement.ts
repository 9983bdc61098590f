import { people } from '../../shared/demostory.ts'
import { words as rosterDa } from '../../shared/words/roster/da.ts'
import { words as rosterEn } from '../../shared/words/roster/en.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Samarbejde*: one project over its life, as it is begun and as it stands in the middle. */
export const engagementExhibits: Exhibits<Shown> = {
  engagement: (stage) => on(stage, 'overview'),
  'engagement-empty': (stage) => {
    stage.begin()
    return { place: { page: 'engagement' }, outside: 'demo made' }
  },
  'engagement-people': (stage) => on(stage, 'people'),
  'engagement-three-sides': (stage) => {
    stage.begin()
    thirdSide(stage)
    return { place: { page: 'engagement' }, outside: 'demo made', press: [tab('people')] }
  },
  'engagement-people-empty': (stage) => {
    stage.begin()
    return { place: { page: 'engagement' }, outside: 'demo made', press: [tab('people')] }
  },
  'engagement-paste': (stage) => {
    const { paste } = { da: rosterDa, en: rosterEn }[stage.language]
    return on(stage, 'people', [{ press: paste.open }])
  },
  'engagement-preview': (stage) => {
    const { paste } = { da: rosterDa, en: rosterEn }[stage.language]
    return on(stage, 'people', [
      { press: paste.open },
      { write: list, into: '[role="dialog"] textarea' },
      { press: paste.read },
    ])
  },
  'engagement-phases': (stage) => {
    const shown = on(stage, 'phases')
    stage.must({ do: 'choosePhases', listId: 'kombit.fire-faser' })
    stage.must({ do: 'editEngagement', set: { phase: 'kombit.forberedelse' } })
    return shown
  },
  'engagement-phases-empty': (stage) => {
    stage.begin()
    return { place: { page: 'engagement' }, outside: 'demo made', press: [tab('phases')] }
  },
  'engagement-deviations': (stage) => {
    const shown = on(stage, 'deviations')
    deviations(stage)
    return shown
  },
  'engagement-deviations-empty': (stage) => on(stage, 'deviations'),
}

function on(stage: Stage, name: string, then: Shown['press'] = []): Shown {
  stage.enter(stage.at.toRunId)
  return { place: { page: 'engagement' }, outside: 'demo made', press: [tab(name), ...then] }
}

function tab(name: string): string {
  return `[role="tab"][data-key="${name}"]`
}

/** KOMBIT stands beside a municipality and its supplier. */
function thirdSide(stage: Stage) {
  stage.must({
    do: 'addSide',
    id: 'others',
    mark: 'Ø',
    label: { da: 'Øvrige', en: 'Others' },
    partyId: 'kombit',
    name: 'KOMBIT',
    short: 'KOMBIT',
  })
  const { da, en } = {
    da: ['kontraktansvarlig', 'implementeringskonsulent'],
    en: ['contract manager', 'rollout consultant'],
  }
  const parties = { nordlund: 'Nordlund Kommune', fjordbyte: 'Fjordbyte A/S' }
  const few = people.filter((person) => person.steers)
  stage.must({
    do: 'addPeople',
    parties: [],
    people: [
      ...few.map(({ id, name, partyId, role, takes }) => ({
        ...{ id, name, takes, email: mailOf(name, partyId), reportsTo: null },
        partyId: parties[partyId as keyof typeof parties],
        role: role[stage.language],
      })),
      ...['Birgit Lassen', 'Søren Juhl'].map((name, at) => ({
        ...{ id: name, name, partyId: 'kombit', email: mailOf(name, 'kombit') },
        role: { da, en }[stage.language][at] ?? '',
        takes: at === 0 ? ('answers' as const) : ('advises' as const),
        reportsTo: at === 0 ? null : 'Birgit Lassen',
      })),
    ],
    edits: [],
    invitedTo: null,
  })
}

function mailOf(name: string, at: string): string {
  const first = name.split(' ')[0]?.toLowerCase().replace('ø', 'oe')
  return `${first}@${at}.example`
}

function deviations(stage: Stage) {
  const said = {
    da: {
      training: [
        'Superbrugere uddannes før slutbrugere',
        'Superbrugere og slutbrugere uddannes samme uge',
        'To af afdelingerne flytter i den uge, hvor superbrugerne skulle have været på kursus.',
      ],
      data: [
        'Data renses i den gamle løsning',
        'Data om lukkede sager renses efter ibrugtagning',
        'De lukkede sager bruges først ved årsskiftet og forsinker ellers konverteringen.',
      ],
    },
    en: {
      training: [
        'Super-users are trained before end users',
        'Super-users and end users are trained in the same week',
        'Two of the departments move in the week in which the super-users were to be trained.',
      ],
      data: [
        'Data are cleaned in the old system',
        'Data on closed cases are cleaned after go-live',
        'Closed cases are not used until the turn of the year and would delay the conversion.',
      ],
    },
  }[stage.language]
  const log = (id: 'training' | 'data', date: string, rest: object) => {
    const [from = '', instead = '', reason = ''] = said[id]
    const open = { approval: 'sent', approvedBy: '', approvedOn: null } as const
    stage.must({ do: 'logDeviation', id, from, instead, reason, date, ...open, ...rest })
  }
  log('training', '2026-11-02', {
    approval: 'approved',
    approvedBy: 'Birgit Lassen, KOMBIT',
    approvedOn: '2026-11-09',
  })
  log('data', '2026-11-13', {})
}

/** As it lies on the clipboard after Ctrl C in Excel: two are there already, one line is no person. */
const list = `Navn\tTitel\tOrganisation\tE-mail
Mette Kjær\tdirektør\tNordlund Kommune\tmette.kjaer@nordlund.example
Jonas Holm\tprojektleder\tNordlund Kommune\tjonas.holm@nordlund.example
Grethe Lauridsen\tteamleder\tNordlund Kommune\tgrethe.lauridsen@nordlund.example
Anders Bro\tkonsulent\tFjordbyte A/S\tanders.bro@fjordbyte.example
Mie Sandager\ttester\tFjordbyte A/S\t
Birgit Lassen\tkontraktansvarlig\tKOMBIT\tbirgit.lassen@kombit.example
Frokost bestilles til 24
Tlf. 12 34 56 78`
