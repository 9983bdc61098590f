import type { Draft } from 'immer'
import type { Answer } from '../agenda.ts'
import type { Handlers, Told } from '../change.ts'
import { aboutOf, definedOnly, lastOrder, type Engagement, type Id } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import { principlePack } from '../packs/content.ts'
import type { Text } from '../text.ts'
import { mostRows } from './forms.ts'
import { leastK } from './k.ts'
import { overallId, unasked, type Poll, type Row } from './poll.ts'

/** A measurement before it is opened: what it asks and of what, made from an item's plan or in the middle of the day. */

export type Asked = Extract<Answer, { kind: 'poll' }>

/** An item's first measurement; one that is asked again, or comes to it during the day, has an id of its own. */
export function pollIdOf(itemId: Id): Id {
  return `${itemId}.p`
}

/** The measurement an item asks for, planned. */
export function pollFor(
  engagement: Engagement,
  answer: Asked,
  at: { readonly id: Id; readonly itemId: Id; readonly workshopId: Id },
  told: Told,
): Poll {
  const { k } = engagement.workshops[at.workshopId] ?? { k: leastK }
  return {
    ...at,
    order: 1,
    form: answer.form,
    ...(answer.form === 'principles'
      ? ofPrinciples(engagement, answer, told)
      : ofOptions(at.id, answer)),
    level: 'joint',
    levelChosen: false,
    k,
    ...unasked(),
  }
}

type Content = Pick<
  Poll,
  'series' | 'title' | 'question' | 'rows' | 'choose' | 'points' | 'asks' | 'trial'
>

const nothing = { choose: null, points: null, asks: [], trial: false } as const

function ofPrinciples(
  engagement: Engagement,
  { series, choose, overall }: Extract<Asked, { form: 'principles' }>,
  told: Told,
): Content {
  const pack = principlePack(told.content, aboutOf(engagement).principlePack)
  const from = `${pack.id}@${pack.version}`
  const rows = pack.principles.map(({ id, short, row, star }) => ({
    id,
    short,
    text: { ...row, from },
    star,
  }))
  return {
    ...nothing,
    series,
    title: { ...pack.series[series].title, from },
    question: { ...pack.series[series].question, from },
    rows: overall ? [...rows, overallRow] : rows,
    choose: choose ? { question: { ...pack.choose.question, from }, of: pack.choose.of } : null,
  }
}

/** *Alt i alt samarbejder vi godt lige nu*: the temperature's one overall. */
const overallRow: Row = {
  id: overallId,
  short: { da: 'Alt i alt', en: 'All in all' },
  text: {
    da: 'Alt i alt samarbejder vi godt lige nu.',
    en: 'All in all, we are working well together right now.',
  },
  star: false,
}

function ofOptions(pollId: Id, answer: Exclude<Asked, { form: 'principles' }>): Content {
  const { ask, options } = answer
  return {
    ...nothing,
    series: null,
    title: ask,
    question: ask,
    rows: options.map((text, index) => rowOf(`${pollId}.${index + 1}`, text)),
    choose: answer.form === 'choose' ? { question: ask, of: answer.of } : null,
    trial: answer.form === 'choose' && answer.trial,
    points: answer.form === 'points' ? answer.points : null,
    asks: answer.form === 'risks' ? answer.asks : [],
  }
}

function rowOf(id: Id, text: Text): Row {
  return { id, short: text, text, star: false }
}

export const plannedPollChanges: Handlers<'planPoll' | 'editPoll' | 'dropPoll'> = {
  planPoll(draft, { id, itemId, asks }, told) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    if (draft.polls[id]) return refused('takenAlready')
    const { workshopId } = item
    const poll = pollFor(draft as Engagement, asks, { id, itemId, workshopId }, told)
    draft.polls[id] = { ...poll, order: lastOrder(draft.polls) + 1 } as Draft<Poll>
    return done({ line: { kind: 'pollPlanned', pollId: id }, workshopId })
  },
  editPoll(draft, { pollId, set }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'planned') return refused('pollStarted')
    if (poll.form === 'principles') return refused('principlesFixed')
    const { question, rows, of, points, asks } = definedOnly(set)
    if (rows && rows.length > mostRows(poll)) return refused('tooManyRows', `${mostRows(poll)}`)
    if (rows && new Set(rows.map((row) => row.id)).size < rows.length)
      return refused('takenAlready')
    if (question) {
      const asked = definedOnly(question)
      poll.question = asked
      poll.title = asked
      if (poll.choose) poll.choose.question = asked
    }
    if (rows) {
      poll.rows = rows.map(({ id, text }) => rowOf(id, definedOnly(text)))
    }
    if (of !== undefined && poll.choose) poll.choose.of = of
    if (points !== undefined && poll.points !== null) poll.points = points
    if (asks && poll.form === 'risks') poll.asks = asks
    return done({ line: { kind: 'pollEdited', pollId }, workshopId: poll.workshopId })
  },
  dropPoll(draft, { pollId }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'planned') return refused('pollStarted')
    delete draft.polls[pollId]
    return done({ line: { kind: 'pollDropped', pollId }, workshopId: poll.workshopId })
  },
}
