import type { Side } from '../engagement.ts'
import { oneDecimal } from '../numbers.ts'
import type { ChoiceResult, Figure } from '../polls/poll.ts'
import type { RiskReading } from '../polls/risks.ts'
import { say, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'

/** One risk in a sentence: how likely, how bad, who can best act, and whether the room disagrees about that. */
export function riskSentence(
  risk: RiskReading,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
): string {
  const head = `${risk.number}. ${say(risk.row.text, language)}`
  return [/[.!?]$/.test(head) ? head : `${head}.`, ...riskParts(risk, sides, words, language)].join(
    ' ',
  )
}

/** What was published of a risk, a sentence for each thing that was asked of it. */
export function riskParts(
  risk: RiskReading,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
): string[] {
  const said = words.risks
  return [
    ...figurePart(said.probability, risk.probability, words, language),
    ...figurePart(said.consequence, risk.consequence, words, language),
    ...(risk.who ? [said.who(whoSaid(risk.who, sides, words, language))] : []),
    ...(risk.isApart ? [said.apart] : []),
  ].map((part) => `${part}.`)
}

/** *Kunden 5, Leverandøren 3, ved ikke 1* */
export function whoSaid(
  who: ChoiceResult,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
): string {
  if (who.as === 'tooFew') return words.options.tooFew
  const named = [
    ...sides.map((side) => ({ id: side.id, label: say(side.label, language) })),
    { id: 'unknown', label: words.unknown },
  ]
  if (who.as === 'counts')
    return named.map(({ id, label }) => `${label}\u00A0${who.counts[id] ?? 0}`).join(', ')
  const some = named.filter(({ id }) => (who.places[id] ?? 'low') !== 'low')
  return some.length === 0
    ? words.risks.nobodyNamed
    : some.map(({ id, label }) => `${label}: ${words.shares[who.places[id] ?? 'low']}`).join(', ')
}

function figurePart(
  name: string,
  figure: Figure | null,
  words: ResultWords,
  language: Language,
): string[] {
  if (!figure) return []
  if (figure.as === 'tooFew') return [`${name}: ${words.options.tooFew}`]
  if (figure.as === 'place') return [`${name}: ${words.places[figure.place]}`]
  return [`${name}: ${words.risks.mean(oneDecimal(figure.mean, language))}`]
}
