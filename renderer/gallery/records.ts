import { keptKinds, type KeptKind } from '../../shared/records.ts'
import { readInTurn } from '../../shared/readinturn.ts'
import type { Language } from '../../shared/text.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import type { Step } from './steps.ts'

const run: Shown = { place: { page: 'run' } }

/** *Notér* with a record of every kind, the forms that mend them, and the ways from one kind to another. */
export const recordExhibits: Exhibits<Shown> = {
  'run-kinds': (stage) => {
    noted(stage)
    return run
  },
  'run-capture-risk': (stage) => {
    noted(stage)
    typed(stage, {
      da: 'r Data kommer for sent @Jonas #mål',
      en: 'r Data comes too late @Jonas #goals',
    })
    return run
  },
  'run-capture-benefit': (stage) => {
    noted(stage)
    typed(stage, {
      da: 'g Færre opslag @Mette >G+12u',
      en: 'g Fewer look-ups @Mette >G+12w',
    })
    return run
  },
  'run-capture-principle': (stage) => {
    noted(stage)
    typed(stage, { da: 'b Vi mødes hver uge #tillid', en: 'b We meet every week #trust' })
    return run
  },
  'run-form-action': (stage) => mends(stage, 'action'),
  'run-form-decision': (stage) => mends(stage, 'decision'),
  'run-form-risk': (stage) => mends(stage, 'risk'),
  'run-form-benefit': (stage) => mends(stage, 'benefit'),
  'run-form-clause': (stage) => mends(stage, 'clause'),
  'run-form-parked': (stage) => mends(stage, 'parking'),
  'run-new-menu': (stage) => {
    noted(stage)
    return { ...run, press: opened }
  },
  'run-new-risk': (stage) => {
    noted(stage)
    return { ...run, press: [...opened, { wait: 100 }, { key: 'r' }, { wait: 150 }] }
  },
  'run-turn-menu': (stage) => {
    noted(stage)
    return { ...run, press: ['[data-kind="note"] button', { wait: 200 }] }
  },
}

const opened: readonly Step[] = ['[data-region] [data-made] button', { wait: 200 }]

function mends(stage: Stage, kind: KeptKind): Shown {
  noted(stage)
  return { place: { page: 'run', recordId: `${kind}-1` } }
}

function typed(stage: Stage, text: Readonly<Record<Language, string>>): void {
  stage.must({
    do: 'keepDraft',
    workshopId: stage.at.heldId,
    where: 'capture',
    text: text[stage.language],
  })
}

/** One of each kind, written under the item that runs. */
export function noted(stage: Stage): void {
  stage.day(7, 12)
  const { engagement } = stage.scene()
  const itemId = engagement.clocks[stage.at.heldId]?.itemId ?? null
  const [one, , , other] = Object.values(engagement.people)
  const owner = { ownerId: one?.id ?? null, sideId: 'K' }
  const said = sentences[stage.language]
  const at = { workshopId: stage.at.heldId, itemId }
  const rest = {
    decision: { mandate: `${one?.name ?? ''}, ${one?.role ?? ''}` },
    action: { ...owner, due: '2026-12-11', dueSaid: said.week },
    risk: { ownerId: other?.id ?? null, probability: 3, impact: 4, counter: said.counter },
    benefit: { ...owner, delivery: said.delivery, today: '11', target: '4' },
    clause: { behaviour: said.behaviour },
    parking: {},
  } satisfies Record<KeptKind, object>
  stage.must({ do: 'writeNote', id: 'note-1', ...at, text: said.note })
  for (const kind of keptKinds)
    stage.must({
      do: 'makeRecord',
      id: `${kind}-1`,
      ...at,
      of: { kind, text: said[kind], ...rest[kind] },
    })
}

const sentences = {
  da: {
    note: 'Kommunen kan ikke se, hvornår en fejl er rettet, før den er i drift.',
    decision: 'Parterne gennemgår fejllisten sammen hver tirsdag.',
    action: 'Sender listen over åbne fejl rundt dagen før.',
    risk: 'Testmiljøet er ikke klar, når brugerne skal prøve det.',
    benefit: 'Borgeren får svar uden at ringe igen.',
    clause: 'Vi siger det samme dag, når noget bliver forsinket.',
    parking: 'Hvem der skal drive snitfladen efter 2028.',
    week: 'uge 50',
    counter: 'En aftale om driftsvagt i testperioden.',
    delivery: 'Sagsoverblik på én side',
    behaviour: 'En besked i fælleskanalen før kl. 15, med ny dato.',
  },
  en: {
    note: 'The municipality cannot see when a fault is mended before it is live.',
    decision: 'The parties go through the list of faults together every Tuesday.',
    action: 'Sends the list of open faults round the day before.',
    risk: 'The test environment is not ready when users are to try it.',
    benefit: 'Citizens get an answer without calling again.',
    clause: 'We say so the same day when something is delayed.',
    parking: 'Who runs the interface after 2028.',
    week: 'week 50',
    counter: 'An agreement on standby during the test period.',
    delivery: 'Case overview on one page',
    behaviour: 'A message in the shared channel before 3 pm, with a new date.',
  },
} as const

/** *Opsamling* in the cockpit: what is read, what is confirmed, and the parking lot that is emptied. */
export const readBackExhibits: Exhibits<Shown> = {
  'readback-first': (stage) => reads(stage),
  'readback-confirmed': (stage) => {
    reads(stage)
    confirmed(stage)
    return run
  },
  'readback-reservation': (stage) => {
    reads(stage)
    const sideId = Object.keys(stage.scene().engagement.sides)[1] ?? ''
    const text = {
      da: 'Vi kan først sige ja, når styregruppen har set prisen.',
      en: 'We can say yes only when the steering group has seen the price.',
    }[stage.language]
    const record = stage.scene().engagement.records['decision-1']
    stage.must({
      do: 'editRecord',
      recordId: record?.id ?? '',
      to: { kind: 'decision', set: { reservations: [{ sideId, text }] } },
    })
    const at = Math.max(0, inTurn(stage).indexOf('decision-1'))
    show(stage, at)
    return run
  },
  'readback-parking': (stage) => {
    reads(stage)
    return { ...run, press: ['[aria-labelledby="readback-title"] header button:nth-child(2)'] }
  },
}

function reads(stage: Stage): Shown {
  noted(stage)
  show(stage, 0)
  return run
}

function show(stage: Stage, at: number): void {
  stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'readback', at } })
}

function inTurn(stage: Stage): string[] {
  const own = Object.values(stage.scene().engagement.records).filter(
    ({ workshopId }) => workshopId === stage.at.heldId,
  )
  return readInTurn(own).map(({ id }) => id)
}

/** The first one, as it was said yes to. */
export function confirmed(stage: Stage): void {
  const recordId = inTurn(stage)[0] ?? ''
  stage.must({ do: 'editRecord', recordId, to: { kind: 'decision', set: { confirmed: true } } })
}
