import type { CommandOf } from '../../shared/commands.ts'
import type { Id } from '../../shared/engagement.ts'
import type { Language } from '../../shared/text.ts'
import { readInTurn } from '../../shared/readinturn.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { WallShow } from '../../shared/wall.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import { content } from './content.ts'
import { pdfOf, sentence, slowHeld, slowPage } from './pdffile.ts'

/** The pictures of the wall that the facilitator chooses, and where she chooses them. */
export const pictureExhibits: Exhibits<object> = {
  'wall-join-wifi': (stage) => {
    stage.day(0, 12)
    stage.seat({ customer: 7, supplier: 4 })
    stage.set({ wifi: { network: 'Nordlund-Gæst', password: 'borger; "2026"' } })
    return {}
  },
  'wall-clock': (stage) => on(stage, 3, 8, { mode: 'clock' }),
  'wall-clock-spoken': (stage) => on(stage, 2, 3, { mode: 'clock' }),
  'wall-pause': (stage) => {
    stage.day(6, 3)
    return {}
  },
  'wall-pause-called': (stage) => {
    stage.day(4, 12)
    const until = stage.scene().now + 11 * 60_000
    stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'pause', until } })
    return {}
  },
  'wall-cards': (stage) => cards(stage, 0, 0),
  'wall-cards-many': (stage) => cards(stage, 1, 0),
  'wall-card': (stage) => cards(stage, 0, 2),
  'wall-readback': (stage) => read(stage, 0),
  'wall-readback-action': (stage) => read(stage, 1),
  'wall-readback-confirmed': (stage) => {
    read(stage, 0)
    const [first] = readInTurn(ofWorkshop(stage.scene().engagement.records, stage.at.heldId))
    const to = { kind: 'decision', set: { confirmed: true } } as const
    stage.must({ do: 'editRecord', recordId: first?.id ?? '', to })
    return {}
  },
  'wall-readback-none': (stage) => on(stage, 1, 2, { mode: 'readback', at: 0 }),
  'wall-chain-none': (stage) => chains(stage, 0),
  'wall-chain-two': (stage) => chains(stage, 2),
  'wall-chain': (stage) => chains(stage, 4),
  'wall-benefit': (stage) => {
    chains(stage, 4)
    const [id = ''] = Object.keys(stage.scene().engagement.chains)
    stage.must({
      do: 'showOnWall',
      workshopId: stage.at.heldId,
      show: { mode: 'card', chainId: id },
    })
    return {}
  },
  'wall-released': (stage) => {
    stage.day(4, 6)
    stage.must({ do: 'releaseWall', workshopId: stage.at.heldId, released: true })
    return {}
  },
}

/** Where she chooses the wall's picture. */
export const choosingExhibits: Exhibits<Shown> = {
  'run-next': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'run' } }
  },
  'run-pictures': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    const principleId = principle(0)
    stage.must({
      do: 'planWall',
      workshopId: stage.at.heldId,
      show: { mode: 'cards', principleId, at: 0 },
    })
    return { place: { page: 'run' }, dialog: 'pictures' }
  },
  'run-pdf-drawing': (stage) =>
    picked(stage, 'Kontraktens bilag 3.pdf', pdfOf([sentence('1'), slowPage], slowHeld)),
  'run-pdf-many': (stage) =>
    picked(
      stage,
      'Kontraktens bilag 3.pdf',
      pdfOf(Array.from({ length: 84 }, () => sentence('x'))),
    ),
  'run-pdf-locked': (stage) =>
    picked(stage, 'Kontraktens bilag 3.pdf', pdfOf([sentence('x')], { locked: true })),
  'run-chains': (stage) => {
    chains(stage, 2)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'run' }, press: ['[role="tab"][data-key="chains"]'] }
  },
  'run-without-wall': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    stage.set({ windows: 0 })
    stage.must({
      do: 'editWorkshop',
      workshopId: stage.at.heldId,
      set: { withoutWall: true },
    })
    return { place: { page: 'run' } }
  },
  'run-settings': (stage) => {
    stage.day(3, 8)
    return { place: { page: 'run' }, dialog: 'settings' }
  },
  'run-released': (stage) => {
    stage.day(4, 6)
    stage.seat({ customer: 12, supplier: 8 })
    stage.must({ do: 'releaseWall', workshopId: stage.at.heldId, released: true })
    return { place: { page: 'run' } }
  },
}

/** A PDF was picked where the wall's picture is chosen. */
function picked(stage: Stage, file: string, text: string): Shown {
  stage.day(3, 8)
  stage.seat({ customer: 12, supplier: 8 })
  const principleId = principle(0)
  stage.must({
    do: 'planWall',
    workshopId: stage.at.heldId,
    show: { mode: 'cards', principleId, at: 0 },
  })
  return {
    place: { page: 'run' },
    dialog: 'pictures',
    press: [{ file, text }, { wait: 3000 }],
  }
}

/** So many chains of the benefits workshop, built at the tables of the day that was held. */
function chains(stage: Stage, many: number): object {
  stage.day(3, 8)
  const { language } = stage
  const workshopId = stage.at.heldId
  const itemId = stage.scene().engagement.clocks[workshopId]?.itemId ?? ''
  stage.must({ do: 'editItems', workshopId, edits: [{ itemId, set: { keeps: ['benefit'] } }] })
  built[language].slice(0, many).forEach((set, at) => {
    stage.must({ do: 'addChain', id: `chain${at}`, workshopId, itemId, set })
  })
  stage.must({ do: 'showOnWall', workshopId, show: { mode: 'chain', at: 0 } })
  return {}
}

const built: Readonly<Record<Language, readonly CommandOf<'addChain'>['set'][]>> = {
  da: [
    {
      from: 'Bord 1',
      delivery: 'Besked på telefonen dagen før',
      change: 'Borgerne melder afbud i tide',
      benefit: 'Færre spildte tider hos sagsbehandlerne',
      purpose: 'Kortere ventetid',
      owner: 'Karin Holm, borgerservice',
      today: '14 % af tiderne i oktober 2026',
      target: '6 % den 1. december 2027',
      measured: 'Kalenderens udtræk, første mandag i måneden',
    },
    {
      from: 'Bord 2',
      delivery: 'Sagsoverblik på én side med alle henvendelser',
      change: '',
      benefit: 'Borgeren får svar, mens hun sidder der',
      purpose: 'Tillid til kommunens sagsbehandling',
    },
    {
      from: 'Bord 3',
      delivery: 'Fælles opslag i ejendomsregistrene',
      change: 'Sagsbehandleren slår op ét sted i stedet for i fire systemer',
      benefit: 'En ny medarbejder klarer sin første sag efter to uger',
      purpose: '',
    },
    {
      from: 'Bord 4',
      delivery: 'Frister, som driften selv kan rette',
      change: 'Driften retter dem samme dag uden at bestille en ændring',
      benefit: 'Færre ændringsanmodninger',
      purpose: 'Penge til det, borgerne mærker',
    },
  ],
  en: [
    {
      from: 'Table 1',
      delivery: 'A message on the phone the day before',
      change: 'Citizens cancel in time',
      benefit: 'Fewer wasted appointments with case officers',
      purpose: 'Shorter waiting times',
      owner: 'Karin Holm, citizen services',
      today: '14% of appointments in October 2026',
      target: '6% on 1 December 2027',
      measured: 'The calendar’s extract, first Monday of the month',
    },
    {
      from: 'Table 2',
      delivery: 'An overview of the case on one page with every contact',
      change: '',
      benefit: 'The citizen gets an answer while she sits there',
      purpose: 'Trust in the municipality’s casework',
    },
    {
      from: 'Table 3',
      delivery: 'Shared look-ups in the property registers',
      change: 'The case officer looks in one place instead of four systems',
      benefit: 'A new employee handles the first case after two weeks',
      purpose: '',
    },
    {
      from: 'Table 4',
      delivery: 'Deadlines that operations can change themselves',
      change: 'Operations change them the same day without ordering a change',
      benefit: 'Fewer change requests',
      purpose: 'Money for what citizens notice',
    },
  ],
}

function on(stage: Stage, item: number, minutes: number, show: WallShow): object {
  stage.day(item, minutes)
  stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show })
  return {}
}

function cards(stage: Stage, which: number, at: number): object {
  return on(stage, 7, 4, { mode: 'cards', principleId: principle(which), at })
}

/** The first decision, or the first action, of the day that was held. */
function read(stage: Stage, which: 0 | 1): object {
  stage.enter(stage.at.heldId)
  const kinds = readInTurn(ofWorkshop(stage.scene().engagement.records, stage.at.heldId)).map(
    ({ kind }) => kind,
  )
  const at = Math.max(0, kinds.indexOf(which === 0 ? 'decision' : 'action'))
  stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'readback', at } })
  return {}
}

function principle(at: number): Id {
  return content.packs.flatMap((pack) => pack.principles)[at]?.id ?? ''
}
