import { oneDecimal } from '../numbers.ts'
import type { Figure } from '../polls/poll.ts'
import type { Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'

/** What a figure says of somebody, such as *Kunden: 2,9 på skalaen 1–4 (12 svar)*. */
export function figureSentence(
  who: string,
  figure: Figure,
  words: ResultWords,
  language: Language,
): string {
  if (figure.as === 'tooFew') return words.tooFew(who)
  if (figure.as === 'place') return words.place(who, words.places[figure.place], figure.base)
  const mean = oneDecimal(figure.mean, language)
  // the base is all who answered; *ved ikke* is some of them, and has no part in the mean
  return figure.unknown === 0
    ? words.mean(who, mean, figure.base)
    : words.meanOfSome(who, mean, figure.base, figure.unknown)
}
