import { fullReference } from './exchange/formerly.ts'
import { ownerOf, sideName } from './actionlist.ts'
import type { AnnexLetters } from './annexletters.ts'
import { longDate } from './dates.ts'
import type { Span } from './document.ts'
import type { Engagement } from './engagement.ts'
import type { Action, Decision } from './records.ts'
import { isDecision, isOpenAction } from './records.ts'
import type { Language } from './text.ts'
import type { WordWords } from './words/word/da.ts'
import type { Workshop } from './workshop.ts'

/** What every part of the minutes is written from: what was agreed at a workshop, and the words to say it in. */
export interface Source {
  readonly engagement: Engagement
  readonly workshop: Workshop
  readonly language: Language
  readonly words: WordWords
  readonly letters: AnnexLetters
}

export function decisionsOf({ engagement, workshop }: Source): Decision[] {
  return Object.values(engagement.records)
    .filter(isDecision)
    .filter((decision) => decision.workshopId === workshop.id)
    .toSorted((a, b) => a.number - b.number)
}

/** *Beslutning B-01* and its words: a decision starts with what it is, in bold. */
export function decisionSpans({ words, language }: Source, decision: Decision): Span[] {
  return [
    { text: `${words.statuses[decision.status]} ${fullReference(decision, language)}`, bold: true },
    { text: `\u2002${sentence(decision.text)}` },
  ]
}

/** Each side's reservation in its own words. */
export function reservationsOf(
  { engagement, language, words }: Source,
  decision: Decision,
): string[] {
  return decision.reservations.flatMap(({ sideId, text }) => {
    const side = engagement.sides[sideId]
    return side ? [words.reservation(sideName(side, language), text)] : []
  })
}

/** *H-01 Jonas Holm (K): afklarer opslag. Senest 4. december 2026.* */
export function actionSpans({ engagement, language, words }: Source, action: Action): Span[] {
  return [
    { text: fullReference(action, language), bold: true },
    { text: `\u2002${ownerOf(engagement, action, language)}: ${sentence(action.text)} ` },
    {
      text: isOpenAction(action)
        ? dueSentence(action, language, words)
        : `${words.actionStatuses[action.status]}.`,
      muted: true,
    },
  ]
}

/** A date that stays on one line. */
export function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00A0')
}

/** What was typed quickly, ended as a sentence where something follows it. */
export function sentence(typed: string): string {
  const words = typed.trim()
  return words === '' || /[.!?:…»”"]$/u.test(words) ? words : `${words}.`
}

function dueSentence(action: Action, language: Language, words: WordWords): string {
  if (action.due) return words.dueBy(unbroken(longDate(action.due, language)))
  return action.dueSaid ? words.dueSaid(action.dueSaid) : words.noDue
}
