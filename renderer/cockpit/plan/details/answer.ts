import type { Answer, Item } from '../../../../shared/agenda.ts'
import { words as da } from '../../../../shared/words/details/da.ts'
import { words as en } from '../../../../shared/words/details/en.ts'
import type { CountedHow } from '../../../../shared/packs/kinds.ts'
import { riskAsks, type FormId } from '../../../../shared/polls/poll.ts'
import type { Text } from '../../../../shared/text.ts'
import type { Meeting } from '../../meeting.ts'
import type { Sent } from './part.ts'

export const answerKinds = [
  'none',
  'poll',
  'side',
  'role',
  'table',
  'texts',
  'count',
  'spoken',
] as const
export type AnswerKind = Answer['kind']

/** Another kind of answer, with what was asked taken along where the new kind asks anything. */
export function answerOf(kind: AnswerKind, before: Answer): Sent {
  const ask = 'ask' in before && !isUsual(before.ask) ? before.ask : null
  switch (kind) {
    case 'none':
      return { kind }
    case 'poll':
      // what was asked with its choices goes on as a choice; else it is the principles that are measured
      return ask && choicesOf(before).length > 1
        ? { kind, form: 'choose', ask, options: [...choicesOf(before)], of: 1, trial: false }
        : formOf('principles', before)
    case 'spoken':
      return {
        kind,
        instrument: 'hands',
        ask: ask ?? usual(kind),
        options: [...choicesOf(before)],
      }
    case 'texts':
      return { kind, ask: ask ?? usual(kind) }
    case 'count':
      return { kind, how: 'hands', ask: ask ?? usual(kind), choices: [...choicesOf(before)] }
    default:
      return { kind, ask: ask ?? usual(kind), choices: [...choicesOf(before)] }
  }
}

/** A measurement of another form, with what was asked and what it was about taken along. */
export function formOf(form: FormId, before: Answer): Sent {
  if (form === 'principles')
    return { kind: 'poll', form, series: 'during', choose: false, overall: false }
  const given = {
    kind: 'poll' as const,
    ask: 'ask' in before && !isUsual(before.ask) ? before.ask : usual(form),
    options: [...choicesOf(before)],
  }
  switch (form) {
    case 'choose':
      return { ...given, form, of: 1, trial: false }
    case 'points':
      return { ...given, form, points: 3 }
    case 'risks':
      return { ...given, form, asks: [...riskAsks] }
    case 'scale':
    case 'ranking':
      return { ...given, form }
  }
}

/** The same answer with another field, ready to be sent. */
export function answerWith(answer: Answer, fields: object): Sent {
  return { ...answer, ...fields } as Sent
}

export function choicesOf(answer: Answer): readonly Text[] {
  if ('choices' in answer) return answer.choices
  return 'options' in answer ? answer.options : []
}

/** How it is counted; a formal vote has its three choices from the start. */
export function countedBy(how: CountedHow, before: Answer): Sent {
  const choices = choicesOf(before)
  const votes = da.answer.votes.map((vote, at) => ({ da: vote, en: en.answer.votes[at] ?? vote }))
  return answerWith(before, {
    how,
    choices: how === 'vote' && choices.length === 0 ? votes : choices,
  })
}

/** Why the kind of answer is fixed; null while it can be changed. */
export function fixedBy(item: Item, meeting: Meeting): 'fixed' | 'given' | null {
  if (meeting.polls.some(({ poll }) => poll.itemId === item.id && poll.state !== 'planned'))
    return 'fixed'
  return meeting.answers.some((answer) => answer.itemId === item.id) ? 'given' : null
}

type Asking = keyof typeof da.answer.asks

function usual(kind: Asking): Text {
  return { da: da.answer.asks[kind], en: en.answer.asks[kind] }
}

function isUsual(ask: Text): boolean {
  return Object.values(da.answer.asks).includes(ask.da ?? '')
}
