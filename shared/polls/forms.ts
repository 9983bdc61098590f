import type { Id } from '../engagement.ts'
import {
  chooseId,
  overallId,
  pointsId,
  rankingId,
  steps,
  type Choice,
  type Level,
  type Poll,
  type RiskAsk,
  type Row,
} from './poll.ts'

/** What each form asks, in which order, and what may be answered: the one place that knows a form by its name. */

/** What of a measurement decides its questions, in the room as on the phone, which has its rows in one language. */
interface Form<R extends { readonly id: Id } = Row> extends Pick<Poll, 'form' | 'points' | 'asks'> {
  readonly rows: readonly R[]
  readonly choose: { readonly of: number } | null
}

/** One question of a form: what it is about, and how it is answered. */
export interface Question<R = Row> {
  readonly id: Id
  readonly how: 'step' | 'picks' | 'spent' | 'ranked' | 'who'
  /** the row it is about; null where it is about all of them */
  readonly row: R | null
  /** what is asked of a risk; null for every other form */
  readonly ask: RiskAsk | null
}

/** The questions of a form in the order they are asked. */
export function questionsOf<R extends { readonly id: Id }>(poll: Form<R>): Question<R>[] {
  switch (poll.form) {
    case 'principles':
    case 'scale':
      return [
        ...poll.rows.map((row) => ({ id: row.id, how: 'step' as const, row, ask: null })),
        ...(poll.choose ? [ofAll(chooseId, 'picks')] : []),
      ]
    case 'choose':
      return [ofAll(chooseId, 'picks')]
    case 'points':
      return [ofAll(pointsId, 'spent')]
    case 'ranking':
      return [ofAll(rankingId, 'ranked')]
    case 'risks':
      return ofRisks(poll)
  }
}

/** Risk by risk; without `flatMap`, because phones read this too. */
function ofRisks<R extends { readonly id: Id }>({ rows, asks }: Form<R>): Question<R>[] {
  const questions: Question<R>[] = []
  for (const row of rows) {
    for (const ask of asks)
      questions.push({
        id: riskQuestion(row.id, ask),
        how: ask === 'who' ? 'who' : 'step',
        row,
        ask,
      })
  }
  return questions
}

export function questionIds<R extends { readonly id: Id }>(poll: Form<R>): Id[] {
  return questionsOf(poll).map((question) => question.id)
}

/** The id of what is asked of a risk. */
export function riskQuestion(rowId: Id, ask: RiskAsk): Id {
  return `${rowId}/${ask}`
}

/** The rows that can be chosen: all but the temperature's *alt i alt*. */
export function choosable<R extends { readonly id: Id }>(rows: readonly R[]): R[] {
  return rows.filter((row) => row.id !== overallId)
}

/** Whether a choice is an answer to that question of the form. */
export function isChoiceOf(
  poll: Form,
  questionId: Id,
  choice: Choice,
  sides: readonly Id[],
): boolean {
  const question = questionsOf(poll).find((each) => each.id === questionId)
  const options = choosable(poll.rows).map((row) => row.id)
  const areOptions = (ids: readonly Id[]) => ids.every((id) => options.includes(id))
  switch (question?.how) {
    case undefined:
      return false
    case 'step':
      return (
        'step' in choice &&
        (choice.step === 'unknown' || steps.some((step) => step === choice.step))
      )
    case 'picks':
      return (
        'picks' in choice &&
        choice.picks.length === poll.choose?.of &&
        new Set(choice.picks).size === choice.picks.length &&
        areOptions(choice.picks)
      )
    case 'spent':
      return 'spent' in choice && choice.spent.length === poll.points && areOptions(choice.spent)
    case 'ranked':
      return (
        'ranked' in choice &&
        choice.ranked.length === options.length &&
        new Set(choice.ranked).size === options.length &&
        areOptions(choice.ranked)
      )
    case 'who':
      return 'who' in choice && (choice.who === 'unknown' || sides.includes(choice.who))
  }
}

/** The finest level a form can be shown at: what has no scale of steps is always joint, and so are risks. */
export function finestLevel(poll: Pick<Poll, 'form'>): Level {
  return poll.form === 'principles' || poll.form === 'scale' ? 'bySide' : 'joint'
}

/** The fewest rows a form can be opened with: there must be something to choose between. */
export function fewestRows(poll: Pick<Poll, 'form' | 'choose'>): number {
  switch (poll.form) {
    case 'principles':
    case 'scale':
    case 'risks':
      return 1
    case 'choose':
      return (poll.choose?.of ?? 1) + 1
    case 'points':
    case 'ranking':
      return 2
  }
}

/** The most rows a form can have: a phone ranks eight at most, and nobody reads more than twenty. */
export function mostRows(poll: Pick<Poll, 'form'>): number {
  return poll.form === 'ranking' || poll.form === 'risks' ? 8 : 20
}

function ofAll(id: Id, how: 'picks' | 'spent' | 'ranked'): Question<never> {
  return { id, how, row: null, ask: null }
}
