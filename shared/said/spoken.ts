import type { Id, Side } from '../engagement.ts'
import type { RowAnswer, SideSaid } from '../polls/poll.ts'
import { say, type Language } from '../text.ts'
import { words as danish, type SpokenWords } from '../words/partssvar/da.ts'
import { words as english } from '../words/partssvar/en.ts'
import type { ResultWords } from '../words/results/da.ts'

export function spokenWordsIn(language: Language): SpokenWords {
  return language === 'da' ? danish : english
}

/** *Partssvar: Kunden i nogen grad (Mette Kjær); Leverandøren ved ikke (Søren Lund).* */
export function spokenSentence(
  said: Readonly<Record<Id, SideSaid>>,
  sides: readonly Side[],
  results: ResultWords,
  language: Language,
): string {
  const words = spokenWordsIn(language)
  return words.said(
    sides.flatMap((side) => {
      const of = said[side.id]
      return of
        ? [words.one(say(side.label, language), answerSaid(of.step, results), of.speaker)]
        : []
    }),
  )
}

export function answerSaid(answer: RowAnswer, { steps, unknown }: ResultWords): string {
  return answer === 'unknown' ? unknown : (steps[answer - 1] ?? unknown)
}
