import { today } from '../../shared/dates.ts'
import type { WriteCommand } from '../../shared/table.ts'
import { notetakerView, steeringView } from '../../shared/tableview.ts'
import type { NotetakerView, SteeringView, VisitorView } from '../../shared/tableviews.ts'
import type { Language } from '../../shared/text.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { Section } from '../table/Notetaker.tsx'
import type { Unsent } from '../table/outbox.ts'
import { gating } from './gate.ts'
import { pollItem } from './measuring.ts'
import type { Exhibits } from './cockpit.ts'
import { stageIn, type Stage } from './stage.ts'

/** A page at the table in a state: what it is, and what it has been sent. */
export type TableShown =
  | { readonly page: 'ask' }
  | { readonly page: 'digits'; readonly mine: VisitorView['mine'] }
  | {
      readonly page: 'notetaker'
      readonly view: NotetakerView
      readonly unsent: readonly Unsent[]
      readonly link: 'up' | 'lost'
      readonly first?: Section
    }
  | {
      readonly page: 'remote' | 'cofacilitator'
      readonly view: SteeringView
      readonly link: 'up' | 'lost'
    }

export interface TableExhibit {
  readonly language: Language
  readonly now: number
  readonly shown: TableShown
}

export const tableExhibits: Exhibits<TableShown> = {
  'table-ask': () => ({ page: 'ask' }),
  'table-digits': (stage) => ({
    page: 'digits',
    mine: {
      state: 'waiting',
      digits: '4071',
      until: stage.scene().now + 97_000,
      role: 'notetaker',
    },
  }),
  'table-notetaker': (stage) => notetaker(stage, [], 'up'),
  'table-offline': (stage) => notetaker(stage, offline(stage), 'lost'),
  'table-choice': (stage) => notetaker(stage, [conflict(stage)], 'up'),
  'table-paper': (stage) => ({ ...onPaper(stage, null), first: 'paper' }),
  'table-paper-counted': (stage) => ({ ...onPaper(stage, 4), first: 'paper' }),
  'table-attendance': (stage) => ({ ...coming(stage), first: 'attendance' }),
  'table-partssvar': (stage) => ({ ...sayings(stage), first: 'answers' }),
  'table-gate': (stage) => {
    gating(stage)
    return { ...referent(stage), first: 'gate' }
  },
  'table-cofacilitator': (stage) => steering(stage, 'cofacilitator', true),
  'table-cofacilitator-waits': (stage) => steering(stage, 'cofacilitator', false),
  'table-remote': (stage) => steering(stage, 'remote', true),
  'table-remote-before': (stage) => {
    stage.enter(stage.at.toRunId)
    return steered(stage, 'remote', true)
  },
  'table-remote-lost': (stage) => ({ ...steering(stage, 'remote', true), link: 'lost' }),
}

export function tableExhibit(name: string, language: Language): TableExhibit | null {
  const play = tableExhibits[name]
  if (!play) return null
  const stage = stageIn(language)
  const shown = play(stage)
  return { language, shown, now: stage.scene().now }
}

/** How large the page of an exhibit usually is. */
export function sizeOf(name: string): { readonly width: number; readonly height: number } {
  return /remote|digits|ask/.test(name) ? { width: 390, height: 844 } : { width: 1280, height: 720 }
}

const ways: NotetakerView['undo'] = { undo: { kind: 'actionAgreed', recordId: '' }, redo: null }

/** A measurement is open, and four of the customer's answer on slips. */
function onPaper(stage: Stage, slips: number | null) {
  stage.day(pollItem, 1)
  stage.seat({ customer: 8, supplier: 8 })
  stage.seat({ customer: 4 }, { by: 'paper', code: '' })
  stage.must({ do: 'openPoll', pollId: stage.poll().id })
  stage.set({ slips })
  return referent(stage)
}

function coming(stage: Stage) {
  stage.day(9, 6)
  const { engagement, workshopId } = stage.scene()
  const [boss = '', late = ''] = Object.keys(engagement.people)
  stage.must({ do: 'notePresence', workshopId, personIds: [boss], is: 'out' })
  stage.must({ do: 'notePresence', workshopId, personIds: [late], is: 'in' })
  return referent(stage)
}

/** Too few answered to show it part for part, so the sides say openly what they mean. */
function sayings(stage: Stage) {
  stage.day(pollItem, 1)
  stage.seat({ customer: 5, supplier: 3 })
  const { id: pollId, rows } = stage.poll()
  stage.must({ do: 'openPoll', pollId })
  stage.answer(8)
  stage.must({ do: 'closePoll', pollId })
  stage.must({ do: 'showPoll', pollId })
  for (const [sideId, speaker] of [
    ['customer', 'Mette Kjær'],
    ['supplier', 'Søren Lund'],
  ] as const)
    for (const row of rows.slice(0, sideId === 'customer' ? 3 : 2))
      stage.must({ do: 'saySide', pollId, rowId: row.id, sideId, step: 3, speaker })
  return referent(stage)
}

function notetaker(
  stage: Stage,
  unsent: readonly Unsent[],
  link: 'up' | 'lost',
): Extract<TableShown, { page: 'notetaker' }> {
  stage.day(9, 6)
  return referent(stage, unsent, link)
}

function referent(
  stage: Stage,
  unsent: readonly Unsent[] = [],
  link: 'up' | 'lost' = 'up',
): Extract<TableShown, { page: 'notetaker' }> {
  const record = ofWorkshop(stage.scene().engagement.records, stage.at.heldId).at(0)
  return {
    page: 'notetaker',
    unsent,
    link,
    view: {
      ...notetakerView(stage.scene(), stage.language),
      me: { id: 'sara', name: 'Sara Holm', mark: 'K', steers: false },
      holds: link === 'up' && record ? [{ thingId: record.id, name: 'Ane Thorup' }] : [],
      undo: ways,
    },
  }
}

function steering(stage: Stage, page: 'remote' | 'cofacilitator', steers: boolean) {
  stage.day(9, 6)
  return steered(stage, page, steers)
}

function steered(
  stage: Stage,
  page: 'remote' | 'cofacilitator',
  steers: boolean,
): Extract<TableShown, { page: 'remote' | 'cofacilitator' }> {
  return {
    page,
    link: 'up',
    view: {
      ...steeringView(stage.scene()),
      me: { id: 'per', name: 'Per Lind', mark: null, steers },
      undo: { undo: { kind: 'itemStarted', itemId: '' }, redo: null },
    },
  }
}

const waiting = (name: string, command: WriteCommand): Unsent => ({
  name,
  command,
  state: 'waiting',
  tried: true,
  theirs: null,
  reason: null,
})

function offline(stage: Stage): Unsent[] {
  const da = stage.language === 'da'
  const place = { workshopId: stage.at.heldId, itemId: `${stage.at.heldId}.i10` }
  return [
    waiting('1', {
      do: 'writeNote',
      id: 'n1',
      ...place,
      text: da
        ? 'Driften vil have listen over integrationer, før sommerferien begynder.'
        : 'Operations want the list of integrations before the summer holidays.',
    }),
    waiting('2', {
      do: 'makeRecord',
      id: 'a1',
      ...place,
      of: {
        kind: 'action',
        text: da ? 'Sende listen over integrationer' : 'Send the list of integrations',
        sideId: 'supplier',
        due: today(stage.scene().now + 21 * 86_400_000, 'Europe/Copenhagen'),
      },
    }),
  ]
}

function conflict(stage: Stage): Unsent {
  const da = stage.language === 'da'
  return {
    ...waiting('1', {
      do: 'editNote',
      blockId: 'n0',
      text: da
        ? 'Vi taler om opslag i cpr, og hvem der må slå op.'
        : 'We talk about look-ups in the register, and who may look.',
      was: '',
    }),
    state: 'conflict',
    theirs: da
      ? 'Vi taler om opslag i cpr fra første dag.'
      : 'We talk about look-ups in the register from day one.',
  }
}
