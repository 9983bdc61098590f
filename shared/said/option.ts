import { oneDecimal } from '../numbers.ts'
import type { OptionReading } from '../polls/options.ts'
import type { Poll } from '../polls/poll.ts'
import { baseOf } from '../polls/options.ts'
import { say, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'

/** One row of a choice, of points or of a ranking in a sentence, such as *Uklare krav: valgt af 9 af 14.* */
export function optionSentence(
  poll: Poll,
  option: OptionReading,
  words: ResultWords,
  language: Language,
): string {
  return `${say(option.row.text, language)}: ${foundOf(poll, option, words, language)}.`
}

/** What was found of it, without its name: for a table. */
export function foundOf(
  poll: Poll,
  { value, place, firsts }: OptionReading,
  words: ResultWords,
  language: Language,
): string {
  if (place !== null)
    return poll.form === 'ranking'
      ? words.options.rankPlaces[place]
      : poll.form === 'points'
        ? words.options.pointPlaces[place]
        : words.chosenByShare(words.shares[place])
  if (value === null) return words.options.tooFew
  if (poll.form === 'points') return words.options.points(value)
  if (poll.form === 'ranking')
    return words.options.meanPlace(oneDecimal(value, language), firsts ?? 0)
  return words.chosenBy(value, baseOf(poll) ?? 0)
}
