import type { Id } from '../../../shared/engagement.ts'
import { questionsOf } from '../../../shared/polls/forms.ts'
import type { PaperPile } from '../../../shared/polls/paper.ts'
import type { Poll } from '../../../shared/polls/poll.ts'

/** A pile as it is being typed: every cell is what stands in it, by question and place. */
export interface TypedPile {
  readonly slips: string
  readonly cells: Readonly<Record<string, string>>
}

export const emptyPile: TypedPile = { slips: '', cells: {} }

/** The cells of a row of steps, in the order they are typed. */
export const stepCells = ['1', '2', '3', '4', 'unknown', 'blank'] as const

export function cellOf(question: Id, place: string): string {
  return `${question} ${place}`
}

/** What stands in a cell as a number; nothing, and what is no number, is nought. */
export function numberIn(pile: TypedPile, question: Id, place: string): number {
  const typed = (pile.cells[cellOf(question, place)] ?? '').trim()
  return /^\d{1,4}$/.test(typed) ? Number(typed) : 0
}

export function slipsIn({ slips }: TypedPile): number {
  return /^\d{1,4}$/.test(slips.trim()) ? Number(slips.trim()) : 0
}

/** What the rows of a pile come to, question by question, for the rules to judge. */
export function pileFrom(sideId: Id | null, pile: TypedPile, poll: Poll): PaperPile {
  return {
    sideId,
    slips: slipsIn(pile),
    counts: Object.fromEntries(
      questionsOf(poll).map((question) => {
        const at = (place: string) => numberIn(pile, question.id, place)
        if (question.how === 'step')
          return [
            question.id,
            {
              steps: [at('1'), at('2'), at('3'), at('4')] as const,
              unknown: at('unknown'),
              blank: at('blank'),
            },
          ]
        return [
          question.id,
          {
            picks: Object.fromEntries(poll.rows.map((row) => [row.id, at(row.id)])),
            blank: at('blank'),
          },
        ]
      }),
    ),
  }
}
