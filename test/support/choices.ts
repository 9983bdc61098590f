import { choosable, questionsOf } from '../../shared/polls/forms.ts'
import type { Asked } from '../../shared/polls/planned.ts'
import type { Choice, FormId, Poll } from '../../shared/polls/poll.ts'
import type { Chances } from './chances.ts'

/** A measurement of each form but the principles, with four things to answer about. */
export function askedOf(form: Exclude<FormId, 'principles'>): Asked {
  const common = {
    kind: 'poll' as const,
    ask: { da: 'Hvad gælder?' },
    options: ['Data', 'Møder', 'Tid', 'Roller'].map((da) => ({ da })),
  }
  switch (form) {
    case 'scale':
    case 'ranking':
      return { ...common, form }
    case 'choose':
      return { ...common, form, of: 2, trial: false }
    case 'points':
      return { ...common, form, points: 3 }
    case 'risks':
      return { ...common, form, asks: ['probability', 'consequence', 'who'] }
  }
}

/** Something that may be answered to a question of a form, by chance. */
export function choiceFor(
  poll: Poll,
  questionId: string,
  sides: readonly string[],
  chances: Chances,
): Choice {
  const rows = choosable(poll.rows).map((row) => row.id)
  const mixed = () =>
    rows
      .map((id) => ({ id, at: chances.below(1_000_000) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ id }) => id)
  switch (questionsOf(poll).find((question) => question.id === questionId)?.how) {
    case 'picks':
      return { picks: mixed().slice(0, poll.choose?.of ?? 0) }
    case 'spent':
      return { spent: Array.from({ length: poll.points ?? 0 }, () => chances.oneOf(rows)) }
    case 'ranked':
      return { ranked: mixed() }
    case 'who':
      return { who: chances.oneOf([...sides, 'unknown']) }
    case 'step':
    case undefined:
      return { step: chances.oneOf([1, 2, 3, 4, 'unknown'] as const) }
  }
}
