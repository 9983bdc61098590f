import type { Exhibits, Shown } from './cockpit.ts'
import { pollItem } from './measuring.ts'
import type { Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** Seats by every way in, those without a phone, and people who come and go. */
export const seatExhibits: Exhibits<Shown> = {
  'seats-chosen': (stage) => {
    open(stage)
    return {
      ...panel,
      press: ['[role="option"]:nth-child(2)', { press: say(stage, 'Samme', 'Same') }],
    }
  },
  'seats-waiting': (stage) => {
    arrive(stage)
    asking(stage)
    return panel
  },
  'seats-doorbell': (stage) => {
    open(stage)
    asking(stage)
    return { place: { page: 'run' } }
  },
  'seats-personal': (stage) => {
    arrive(stage)
    way(stage, 'personal')
    return panel
  },
  'seats-codes': (stage) => {
    arrive(stage)
    way(stage, 'personal')
    stage.seat({ customer: 7, supplier: 6 }, { by: 'phone', taken: false })
    return panel
  },
  'seats-without': (stage) => {
    open(stage)
    without(stage, 4)
    return { ...panel, press: [withoutTab(stage)] }
  },
  'seats-paper': (stage) => {
    open(stage)
    without(stage, 4)
    return { ...panel, press: [withoutTab(stage), { press: say(stage, 'Tast sed', 'Enter the') }] }
  },
  'seats-few-on-paper': (stage) => {
    open(stage)
    without(stage, 2)
    return { ...panel, press: [withoutTab(stage)] }
  },
  presence: (stage) => {
    coming(stage)
    return { place: { page: 'run' }, dialog: 'presence' }
  },
  'mandate-out': (stage) => {
    coming(stage)
    return { place: { page: 'run' } }
  },
}

const panel: Shown = { place: { page: 'run' }, dialog: 'phones' }

function arrive(stage: Stage) {
  stage.day(0, 12)
  stage.seat({ customer: 5, supplier: 2 })
}

function open(stage: Stage) {
  stage.day(pollItem, 1)
  stage.seat({ customer: 12, supplier: 8 })
  stage.must({ do: 'openPoll', pollId: stage.poll().id })
  stage.answer(12)
}

function asking(stage: Stage) {
  way(stage, 'approval')
  stage.set({
    asks: [
      { id: 'customer.10', sideId: 'customer', sign: '4K7' },
      { id: 'customer.11', sideId: 'supplier', sign: 'WB2' },
    ],
  })
}

function way(stage: Stage, set: 'approval' | 'personal') {
  stage.must({ do: 'editWorkshop', workshopId: stage.at.heldId, set: { way: set } })
}

function without(stage: Stage, many: number) {
  stage.seat({ customer: 1, supplier: 1 }, { by: 'loan' })
  stage.seat({ customer: many }, { by: 'paper', code: '' })
}

/** The director may decide for the customer, and has gone out. */
function coming(stage: Stage) {
  open(stage)
  const { engagement, workshopId } = stage.scene()
  const ids = Object.keys(engagement.people)
  const [boss = '', late = ''] = ids
  stage.must({ do: 'setMandate', workshopId, personId: boss, has: true })
  stage.must({ do: 'notePresence', workshopId, personIds: [boss, late], is: 'out' })
  stage.wait(12)
  stage.must({ do: 'notePresence', workshopId, personIds: [late], is: 'in' })
}

function withoutTab(stage: Stage): Step {
  return { press: say(stage, 'Uden telefon', 'Without a phone') }
}

function say({ language }: Stage, da: string, en: string): string {
  return language === 'da' ? da : en
}
