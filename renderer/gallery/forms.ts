import type { CommandOf } from '../../shared/commands.ts'
import type { FormId } from '../../shared/polls/poll.ts'
import type { Stage } from './stage.ts'

/** Measurements of every form but the principles, as somebody asks them in the middle of the demo's day. */

type Asks = CommandOf<'planPoll'>['asks']
export type OtherForm = Exclude<FormId, 'principles'> | 'trial'

/** The talk about the contract, where the demo's day has no measurement of its own. */
const talkItem = 4

/** The room has come to the talk, and a measurement is planned in it. */
export function planned(stage: Stage, form: OtherForm): void {
  stage.day(talkItem, 9)
  stage.seat({ customer: 12, supplier: 8 })
  asked(stage, form)
}

/** Another measurement is planned where the day has come to. */
export function asked(stage: Stage, form: OtherForm): void {
  stage.measure(asksOf[form])
}

export function opened(stage: Stage, form: OtherForm, answered: number): void {
  planned(stage, form)
  stage.must({ do: 'openPoll', pollId: stage.poll().id })
  stage.wait(1)
  stage.answer(answered)
}

export function closed(stage: Stage, form: OtherForm, answered = 20): void {
  opened(stage, form, answered)
  stage.wait(1)
  stage.must({ do: 'closePoll', pollId: stage.poll().id })
}

export function shown(stage: Stage, form: OtherForm, answered = 20): void {
  closed(stage, form, answered)
  stage.must({ do: 'showPoll', pollId: stage.poll().id })
}

const asksOf: Readonly<Record<OtherForm, Asks>> = {
  scale: {
    kind: 'poll',
    form: 'scale',
    ask: {
      da: 'I hvor høj grad passer det på vores møder?',
      en: 'To what degree is it true of our meetings?',
    },
    options: [
      {
        da: 'Vi ved, hvad hvert møde skal ende med.',
        en: 'We know what each meeting is to end with.',
      },
      {
        da: 'De, der kan beslutte, er til stede.',
        en: 'Those who can decide are there.',
      },
      {
        da: 'Vi får svar på det, vi spørger om, inden for to dage.',
        en: 'We get answers to what we ask within two days.',
      },
    ],
  },
  choose: {
    kind: 'poll',
    form: 'choose',
    of: 2,
    trial: false,
    ask: {
      da: 'Hvilke to steder i kontrakten skal vi tale mere om?',
      en: 'Which two places in the contract need more talk?',
    },
    options: [
      { da: 'Omfang: Hvad er ikke med?', en: 'Scope: What is not included?' },
      {
        da: 'Godkendelse: Hvornår er noget færdigt?',
        en: 'Approval: When is something finished?',
      },
      {
        da: 'Ændringer: Hvad er en afklaring?',
        en: 'Changes: What is a clarification?',
      },
      { da: 'Kundens medvirken', en: 'The customer’s part' },
      { da: 'Hul i kravene', en: 'A hole in the requirements' },
    ],
  },
  points: {
    kind: 'poll',
    form: 'points',
    points: 3,
    ask: { da: 'Hvilke gevinster er vigtigst?', en: 'Which benefits matter most?' },
    options: [
      {
        da: 'Borgeren får svar, mens hun sidder der',
        en: 'The citizen gets an answer while she sits there',
      },
      { da: 'Vi skriver kun én gang', en: 'We write things only once' },
      {
        da: 'Nye medarbejdere er i gang på to uger',
        en: 'New staff are at work within two weeks',
      },
      { da: 'Færre klager over sagsbehandlingstid', en: 'Fewer complaints about waiting' },
    ],
  },
  ranking: {
    kind: 'poll',
    form: 'ranking',
    ask: {
      da: 'I hvilken rækkefølge tager vi spørgsmålene?',
      en: 'In which order do we take the questions?',
    },
    options: [
      { da: 'Omfang', en: 'Scope' },
      { da: 'Godkendelse', en: 'Approval' },
      { da: 'Ændringer', en: 'Changes' },
      { da: 'Kundens medvirken', en: 'The customer’s part' },
    ],
  },
  risks: {
    kind: 'poll',
    form: 'risks',
    asks: ['probability', 'consequence', 'who'],
    ask: { da: 'De tre største fælles risici', en: 'The three largest shared risks' },
    options: [
      {
        da: 'Testen begynder, før data er flyttet.',
        en: 'Testing begins before the data is moved.',
      },
      { da: 'En nøgleperson skifter job.', en: 'A key person changes jobs.' },
      {
        da: 'Integrationen til ydelsessystemet bliver forsinket.',
        en: 'The integration with the benefit system is late.',
      },
    ],
  },
  trial: {
    kind: 'poll',
    form: 'choose',
    of: 1,
    trial: true,
    ask: { da: 'Hvor langt har du rejst i dag?', en: 'How far have you come today?' },
    options: [
      { da: 'Under 5 km', en: 'Less than 5 km' },
      { da: '5–20 km', en: '5–20 km' },
      { da: '20–50 km', en: '20–50 km' },
      { da: 'Over 50 km', en: 'More than 50 km' },
    ],
  },
}
