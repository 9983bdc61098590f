import type { Answer } from './agenda.ts'
import type { OpenAnswer } from './answers.ts'
import type { Engagement, Id } from './engagement.ts'
import type { Scene } from './scene.ts'
import { reading, say, type Language, type Reading } from './text.ts'
import { counting as da, type CountingWords } from './words/counting/da.ts'
import { counting as en } from './words/counting/en.ts'
import { ofWorkshop } from './workshop.ts'

/** What is counted openly in an item, as the wall shows it: the newest count, or that it is to be counted. */
export interface CountScene {
  readonly mode: 'count'
  readonly how: string
  readonly question: Reading
  /** null until it has been counted */
  readonly counted: {
    readonly choices: readonly { readonly name: string; readonly count: number }[]
    /** how many in all, and who counted or had the mandate */
    readonly notes: readonly string[]
  } | null
}

type Count = Extract<Answer, { kind: 'count' }>

export function countingWords(language: Language): CountingWords {
  return { da, en }[language]
}

/** What can be chosen in an open count; a vote has its own where none are written. */
export function choicesOf({ how, choices }: Count, language: Language): readonly string[] {
  if (choices.length > 0) return choices.map((choice) => say(choice, language))
  const words = countingWords(language)
  return how === 'vote' ? words.votes : [words.one[how]]
}

/** How many in all, where there is more than one number, and who stands behind them. */
export function countNotes(count: Count, given: OpenAnswer, language: Language): string[] {
  const counts = given.counts ?? []
  const total = counts.reduce((sum, each) => sum + each, 0)
  const by = countedBy(count, given, language)
  return [...(counts.length > 1 ? [countingWords(language).total(total)] : []), ...(by ? [by] : [])]
}

/** Who counted, or had the mandate to vote; empty where nobody was named. */
export function countedBy({ how }: Count, { from }: OpenAnswer, language: Language): string {
  const { mandate, counted } = countingWords(language)
  return from && (how === 'vote' ? mandate : counted)(from)
}

/** The counts of an item, in the order in which they were made. */
export function countsOf(
  { answers }: Pick<Engagement, 'answers'>,
  workshopId: Id,
  itemId: Id,
): OpenAnswer[] {
  return ofWorkshop(answers, workshopId).filter(
    (each) => each.itemId === itemId && each.kind === 'count',
  )
}

export function countScene(
  itemId: Id,
  { engagement, workshopId }: Scene,
  language: Language,
): CountScene | null {
  const item = engagement.items[itemId]
  if (item?.answer.kind !== 'count' || item.workshopId !== workshopId) return null
  const { answer } = item
  const last = countsOf(engagement, workshopId, itemId).at(-1)
  const names = choicesOf(answer, language)
  return {
    mode: 'count',
    how: countingWords(language).hows[answer.how],
    question: reading(answer.ask, language),
    counted: last
      ? {
          choices: (last.counts ?? []).map((count, at) => ({ name: names[at] ?? '', count })),
          notes: countNotes(answer, last, language),
        }
      : null,
  }
}
