import type { Joined } from '../../shared/contract.ts'
import { phoneIdeas } from '../../shared/ideasview.ts'
import { phonePoll, phoneResult, phoneRoom, phoneSeat } from '../../shared/phoneview.ts'
import { questionsOf, type Question } from '../../shared/polls/forms.ts'
import type { Choice, Poll } from '../../shared/polls/poll.ts'
import { seatsOf, type SeatWay } from '../../shared/seats.ts'
import type { Language } from '../../shared/text.ts'
import type { PhoneRoom, PhoneView } from '../../shared/views.ts'
import { phoneAgreed } from '../../shared/agreedview.ts'
import { phoneTable } from '../../shared/tableanswersview.ts'
import type { KeptTable } from '../phone/tablesent.ts'
import { chaining, sentBefore, tabling } from './tables.ts'
import type { KeptIdea } from '../phone/ideabox.ts'
import type { KeptBallots } from '../phone/keepsakes.ts'
import type { Link } from '../port.ts'
import { choiceOf } from './ballots.ts'
import type { Exhibits } from './cockpit.ts'
import { opened, shown as formShown, type OtherForm } from './forms.ts'
import { texts, writing } from './ideas.ts'
import { close, open, show, steering } from './measuring.ts'
import { stageIn, type Stage } from './stage.ts'
import type { Step } from './steps.ts'

/** What one phone has done so far. */
interface PhoneShown {
  /** without a seat: at the door, with a code typed or scanned, or a code that fits nothing */
  readonly guest?: 'no code' | 'wrong code' | 'let in' | 'seat gone'
  readonly link?: Link
  /** so many of the form's questions are answered */
  readonly answered?: number
  /** the answers were given on another phone that held this seat */
  readonly elsewhere?: boolean
  /** what becomes of an answer that is sent */
  readonly sends?: 'kept' | 'on its way' | 'fails'
  readonly press?: readonly Step[]
  /** the side it had at the last workshop */
  readonly lastSide?: string
  /** the workshop is only rehearsed */
  readonly rehearsal?: true
  /** it is a loan device */
  readonly loan?: boolean
  /** texts it has sent */
  readonly ideas?: readonly KeptIdea[]
  /** what it wrote for its table */
  readonly table?: KeptTable
}

/** The phone's page in a state, as its two ports and its keepsakes tell it. */
export interface PhoneExhibit extends PhoneShown {
  readonly language: Language
  readonly code: string
  readonly room: PhoneRoom | null
  readonly seat: Joined | null
  readonly view: PhoneView | null
  readonly ballots: KeptBallots
}

const questions = 8
const row = (at: number) => `section [role="group"] > button:nth-child(${at})`
const give = (at: number) => `section li:nth-child(${at}) button:last-child`
const fold = '[aria-expanded="false"]'
const lastLine = 'li:last-child > button'

const offered: readonly Step[] = ['main button[data-offer]']
const tableWritten: readonly Step[] = [
  { write: '2', into: '#table' },
  { write: 'Lone Dahl', into: '#speaker' },
  { write: 'Sagsbehandleren ser hele sagen ét sted.', into: '#answer' },
]

/** The whole form, each question once the one before has left the screen. */
const loanForm: readonly Step[] = [
  ...Array.from({ length: 7 }, (): readonly Step[] => [row(3), { wait: 200 }]).flat(),
  row(1),
  row(4),
  row(6),
]

export const phoneExhibits: Exhibits<PhoneShown> = {
  'phone-ideas': (stage) => {
    writing(stage, 7)
    return {}
  },
  'phone-ideas-sent': (stage) => {
    writing(stage, 7)
    const [first, second] = texts[stage.language]
    const sent = [first, second].map((text, at) => ({
      id: `t${at}`,
      text: text ?? '',
      box: 'pool',
    }))
    return { ideas: sent, press: ['[aria-expanded="false"]'] }
  },
  'phone-rehearsal': (stage) => {
    open(stage, 9)
    return { rehearsal: true }
  },
  'phone-table': (stage) => {
    tabling(stage, 2)
    return {}
  },
  'phone-table-form': (stage) => {
    tabling(stage, 2)
    return { press: offered }
  },
  'phone-table-standing': (stage) => {
    tabling(stage, 3)
    return { press: [...offered, ...tableWritten, 'button[type="submit"]'] }
  },
  'phone-table-sent': (stage) => {
    tabling(stage, 3)
    return { table: sentBefore(stage), press: offered }
  },
  'phone-table-chain': (stage) => {
    chaining(stage, 1)
    return { press: offered }
  },
  'phone-code': (stage) => {
    arrive(stage)
    return { guest: 'no code' }
  },
  'phone-wrong-code': (stage) => {
    arrive(stage)
    return { guest: 'wrong code' }
  },
  'phone-sides': (stage) => {
    arrive(stage)
    return { guest: 'let in' }
  },
  'phone-own-code': (stage) => {
    arrive(stage)
    return { guest: 'let in', press: ['button.quiet'] }
  },
  'phone-seat-gone': (stage) => {
    arrive(stage)
    return { guest: 'seat gone' }
  },
  'phone-same-side': (stage) => {
    arrive(stage)
    return { guest: 'let in', lastSide: 'customer' }
  },
  'phone-personal': (stage) => {
    arrive(stage)
    way(stage, 'personal')
    return { guest: 'let in' }
  },
  'phone-approval': (stage) => {
    arrive(stage)
    way(stage, 'approval')
    return { guest: 'let in' }
  },
  'phone-knocking': (stage) => {
    arrive(stage)
    way(stage, 'approval')
    stage.set({ asks: [{ id: 'ask', sideId: 'customer', sign: '4K7' }] })
    return {}
  },
  'phone-loan': (stage) => {
    arrive(stage)
    return { guest: 'let in', loan: true }
  },
  'phone-loan-filled': (stage) => {
    open(stage, 12)
    return { loan: true, press: loanForm }
  },
  'phone-loan-left': (stage) => {
    open(stage, 12)
    return { loan: true, press: ['main > button.quiet'] }
  },
  'phone-waiting': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    return {}
  },
  'phone-first': (stage) => filling(stage, { answered: 0 }),
  'phone-middle': (stage) => filling(stage, { answered: 3 }),
  'phone-chosen': (stage) => filling(stage, { answered: questions, press: [fold, 'li button'] }),
  'phone-choose-two': (stage) => filling(stage, { answered: 7, press: [row(1), row(4)] }),
  'phone-choose-three': (stage) => filling(stage, { answered: questions, press: [fold, lastLine] }),
  'phone-choose-four': (stage) =>
    filling(stage, { answered: questions, press: [fold, lastLine, row(1)] }),
  'phone-received': (stage) => filling(stage, { answered: questions }),
  'phone-my-answer': (stage) => filling(stage, { answered: questions, press: [fold] }),
  'phone-sending': (stage) => filling(stage, { answered: questions, sends: 'on its way' }),
  'phone-no-connection': (stage) =>
    filling(stage, { answered: 4, sends: 'fails', link: 'lost', press: [row(3)] }),
  'phone-stands': (stage) => filling(stage, { answered: questions, elsewhere: true }),
  'phone-trial': (stage) => other(stage, 'trial', { answered: 0 }),
  'phone-trial-received': (stage) => other(stage, 'trial', { answered: 1 }),
  'phone-scale': (stage) => other(stage, 'scale', { answered: 0 }),
  'phone-pick': (stage) => other(stage, 'choose', { answered: 0, press: [row(2)] }),
  'phone-points': (stage) => other(stage, 'points', { answered: 0, press: [give(2), give(2)] }),
  'phone-points-spent': (stage) =>
    other(stage, 'points', { answered: 1, press: [fold, 'li button', give(1)] }),
  'phone-ranking': (stage) => other(stage, 'ranking', { answered: 0, press: [row(3), row(1)] }),
  'phone-ranking-answer': (stage) => other(stage, 'ranking', { answered: 1, press: [fold] }),
  'phone-risk': (stage) => other(stage, 'risks', { answered: 0 }),
  'phone-risk-who': (stage) => other(stage, 'risks', { answered: 2 }),
  'phone-risk-answer': (stage) => other(stage, 'risks', { answered: 9, press: [fold] }),
  'phone-closed': (stage) => {
    close(stage)
    return {}
  },
  'phone-result': (stage) => {
    show(stage)
    return {}
  },
  'phone-agreed': (stage) => {
    stage.enter(stage.at.heldId)
    stage.seat({ customer: 3, supplier: 2 })
    return {}
  },
  'phone-result-points': (stage) => {
    formShown(stage, 'points')
    return {}
  },
  'phone-result-risks': (stage) => {
    formShown(stage, 'risks')
    return {}
  },
  'phone-result-joint': (stage) => {
    steering(stage)
    return {}
  },
}

export function phoneExhibit(name: string, language: Language): PhoneExhibit | null {
  const play = phoneExhibits[name]
  if (!play) return null
  const stage = stageIn(language)
  const shown = play(stage)
  const scene = stage.scene()
  const mine = shown.guest ? undefined : seatsOf(scene.engagement.seats, scene.workshopId)[3]
  const asked = scene.asks[0]?.id
  const shownRoom = phoneRoom(scene, language)
  const room = shownRoom && { ...shownRoom, rehearsal: shown.rehearsal === true }
  const code = scene.engagement.workshops[scene.workshopId]?.roomCode ?? ''
  return {
    ...shown,
    language,
    code: shown.guest === 'no code' ? '' : shown.guest === 'wrong code' ? 'K7M2QX' : code,
    room,
    seat: mine
      ? { token: 'here', code: mine.code, ...(shown.loan ? { loan: true as const } : {}) }
      : shown.guest === 'seat gone'
        ? { token: '', code: 'H4T9WB' }
        : null,
    view:
      mine && room
        ? {
            room,
            me: phoneSeat(scene, asked ?? mine.id, language),
            poll: phonePoll(scene, language),
            ideas: phoneIdeas(scene, language),
            table: phoneTable(scene, language),
            result: phoneResult(scene, language),
            agreed: phoneAgreed(scene, language),
          }
        : null,
    ballots: shown.answered === undefined ? {} : ballots(stage.poll(), shown, scene.boxes?.id),
  }
}

function way(stage: Stage, set: SeatWay) {
  stage.must({ do: 'editWorkshop', workshopId: stage.at.heldId, set: { way: set } })
}

function arrive(stage: Stage) {
  stage.day(0, 12)
  stage.seat({ customer: 7, supplier: 4 })
}

function filling(stage: Stage, shown: PhoneShown): PhoneShown {
  open(stage, 13)
  return shown
}

/** A measurement of another form is open, and some have answered. */
function other(stage: Stage, form: OtherForm, shown: PhoneShown): PhoneShown {
  opened(stage, form, 13)
  return shown
}

function ballots(poll: Poll, shown: PhoneShown, box: string | undefined): KeptBallots {
  const kept = shown.sends === 'on its way' ? null : (box ?? null)
  return Object.fromEntries(
    questionsOf(poll)
      .slice(0, shown.answered)
      .map((question) => [
        question.id,
        {
          id: `b.${question.id}`,
          turn: 0,
          choice: mine(poll, question),
          box: shown.elsewhere ? null : kept,
          stands: shown.elsewhere ? kept : null,
        },
      ]),
  )
}

/** What the person with this phone answers: of the principles, the same in every exhibit. */
function mine(poll: Poll, question: Question): Choice {
  if (poll.form !== 'principles') return choiceOf(question, poll, 'customer', 3)
  if (question.how === 'picks') return { picks: ['maal', 'governance', 'dialog'] }
  const steps = [3, 3, 2, 2, 3, 3, 4] as const
  return { step: steps[poll.rows.findIndex(({ id }) => id === question.id)] ?? 'unknown' }
}
