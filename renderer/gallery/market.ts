import type { Command } from '../../shared/commands.ts'
import type { Id } from '../../shared/engagement.ts'
import { firmsOf } from '../../shared/market/known.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

/** *Marked*: four companies of five at a dialogue before the contract. */
export const marketExhibits: Exhibits<Shown> = {
  'market-rules': (stage) => {
    dialogue(stage, 2)
    return page
  },
  'market-told': (stage) => {
    dialogue(stage, 4)
    return { ...page, press: [tab(2)] }
  },
  'market-told-empty': (stage) => {
    beginning(stage)
    return { ...page, press: [tab(2)] }
  },
  'market-telling': (stage) => {
    dialogue(stage, 4)
    return { place: { page: 'run' }, dialog: 'telling' }
  },
  'market-remarks': (stage) => {
    dialogue(stage, 4)
    return { ...page, press: [tab(3)] }
  },
  'market-strike': (stage) => {
    dialogue(stage, 4)
    return { ...page, press: [tab(3), '[role=tabpanel] li button'] }
  },
  'market-publish': (stage) => {
    dialogue(stage, 4)
    return { ...page, press: [tab(4)] }
  },
  'market-script': (stage) => {
    dialogue(stage, 1)
    return { place: { page: 'run' } }
  },
}

const page: Shown = { place: { page: 'market' } }
const tab = (at: number) => `[role=tab]:nth-child(${at})`

/** Four more suppliers, and a dialogue planned for them all. */
function beginning(stage: Stage): Id {
  const workshopId = stage.plan('marked')
  for (const [id, name] of [
    ['alvedal', 'Alvedal Data A/S'],
    ['brixlund', 'Brixlund IT ApS'],
    ['corvandia', 'Corvandia A/S'],
    ['dromtoft', 'Dromtoft Systemer A/S'],
  ] as const) {
    const short = name.split(' ')[0] ?? ''
    stage.must({ do: 'addParty', id, sideId: 'supplier', name, short })
    for (const [at, person] of people[id].entries())
      stage.must({
        do: 'addPerson',
        id: `${id}${at}`,
        partyId: id,
        name: person,
        role: at === 0 ? 'salgschef' : 'arkitekt',
        takes: 'answers',
      })
  }
  return workshopId
}

const people = {
  alvedal: ['Agnete Alvhild', 'Arvid Askholt'],
  brixlund: ['Balder Bergsten', 'Bodil Bjergskov'],
  corvandia: ['Clemens Corfitz', 'Cathrine Cederlund'],
  dromtoft: ['Dagmar Drejskov', 'Ditlev Damborg'],
} as const

/** The dialogue up to its n-th item, with what was handed out, asked, said and written on the way. */
export function dialogue(stage: Stage, at: number): Id {
  const workshopId = beginning(stage)
  const items = ofWorkshop(stage.scene().engagement.items, workshopId)
  const itemId = items[2]?.id ?? ''
  const here = ['alvedal', 'brixlund', 'corvandia']
  const all = firmsOf(stage.scene().engagement).map(({ id }) => id)
  const da = stage.language === 'da'
  const telling = {
    itemId: null,
    time: null,
    how: 'mail',
    by: 'Per Krag',
    askedBy: null,
    dueOn: null,
    about: null,
  } as const
  const on = stage.scene().engagement.workshops[workshopId]?.date ?? '2026-11-25'
  const some: Command[] = [
    {
      do: 'setMarket',
      workshopId,
      set: { names: 'unnamed', deleteBy: '2027-01-15' },
    },
    {
      do: 'noteAttendance',
      workshopId,
      personIds: here.flatMap((id) => [`${id}0`, `${id}1`]),
      is: 'present',
    },
    {
      do: 'noteAttendance',
      workshopId,
      personIds: ['dromtoft0', 'dromtoft1'],
      is: 'absent',
    },
    {
      do: 'noteTellings',
      workshopId,
      tellings: [
        {
          ...telling,
          id: 't1',
          on: '2026-11-16',
          kind: 'material',
          text: da
            ? 'Indkaldelse med behovsbeskrivelse'
            : 'Invitation with a description of the need',
          to: all,
        },
        {
          ...telling,
          id: 't2',
          itemId,
          on,
          time: 785,
          how: 'meeting',
          kind: 'material',
          text: da
            ? 'Tre situationer fra hverdagen, på papir'
            : 'Three everyday situations, on paper',
          to: all.filter((id) => id !== 'dromtoft'),
        },
        {
          ...telling,
          id: 't3',
          itemId,
          on,
          time: 815,
          how: 'meeting',
          kind: 'question',
          text: da
            ? 'Kan løsningen deles i to udbud?'
            : 'Can the solution be split into two tenders?',
          to: [],
          dueOn: '2026-12-04',
        },
      ],
    },
    ...items.slice(1, at + 1).map(({ id }): Command => ({ do: 'startItem', itemId: id })),
    {
      do: 'writeNote',
      id: 'market1',
      workshopId,
      itemId,
      text: da
        ? 'Brixlunds folk spurgte, om fristen holder. Agnete Alvhild spurgte til integrationerne.'
        : 'Brixlund’s people asked whether the deadline holds. Agnete Alvhild asked about integrations.',
    },
    {
      do: 'writeNote',
      id: 'market2',
      workshopId,
      itemId,
      text: da
        ? 'Lønkørslen må ikke flyttes. Skriv til udbud@nordlund.dk, eller ring på 40 12 34 56.'
        : 'Payroll must not be moved. Write to udbud@nordlund.dk or call 40 12 34 56.',
    },
  ]
  for (const command of some) stage.must(command)
  return workshopId
}
