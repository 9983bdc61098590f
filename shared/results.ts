import { principlesPicture } from './charts/principles.ts'
import type { Inks } from './charts/picture.ts'
import { inOrder, type Engagement, type Side } from './engagement.ts'
import type { Figure, Poll } from './polls/poll.ts'
import { figuresOf, proposeTalk, readRows, type RowReading } from './polls/principles.ts'
import { reading, say, type Language } from './text.ts'
import type { Proposal, ResultView } from './views.ts'
import { resultWords as danish, type ResultWords } from './words/results/da.ts'
import { resultWords as english } from './words/results/en.ts'

/** A closed measurement drawn and said, from its published figures and nothing else; null where it has none to show. */
export function resultView(
  poll: Poll,
  engagement: Engagement,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow' = 'wide',
): ResultView | null {
  if (!poll.result) return null
  const words = resultWordsIn(language)
  const sides = inOrder(engagement.sides)
  const rows = readRows(poll)
  return {
    title: say(poll.title, language),
    question: say(poll.question, language),
    picture: principlesPicture(rows, poll.result, sides, words, language, inks, shape),
    sentences: rows.map((row) => rowSentence(row, sides, words, language, poll)),
    level: levelSentence(poll, sides, words, language),
  }
}

export function resultWordsIn(language: Language): ResultWords {
  return language === 'da' ? danish : english
}

/** 2,9 · 2.9 */
export function oneDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)
}

/** Two rows proposed for talk, each with the reason in words. */
export function proposalsFor(poll: Poll, language: Language): Proposal[] {
  const words = resultWordsIn(language)
  return proposeTalk(poll).map((row) => ({
    rowId: row.row.id,
    short: reading(row.row.short, language),
    why: reasonFor(row, words),
  }))
}

/** What a figure says of somebody, such as *Kunden: 2,9 på skalaen 1–4 (12 svar)*. */
export function figureSentence(
  who: string,
  figure: Figure,
  words: ResultWords,
  language: Language,
): string {
  if (figure.as === 'tooFew') return words.tooFew(who)
  if (figure.as === 'place') return words.place(who, words.places[figure.place], figure.base)
  const mean = words.mean(who, oneDecimal(figure.mean, language), figure.base)
  return figure.unknown === 0 ? mean : `${mean}, ${words.unknownCount(figure.unknown)}`
}

/** The marks a row earns, such as *Vigtigt og usikkert*; empty for most. */
function marksOf(row: RowReading, words: ResultWords): string[] {
  return [
    ...(row.isImportant && row.isUncertain ? [words.importantAndUncertain] : []),
    ...(row.isSeenDifferently ? [words.seenDifferently] : []),
  ]
}

function rowSentence(
  row: RowReading,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
  poll: Poll,
): string {
  const { result } = row
  const figures =
    result.level === 'joint'
      ? [figureSentence(words.together, result.joint, words, language)]
      : sides.flatMap((side) => {
          const figure = result.sides[side.id]
          return figure ? [figureSentence(say(side.label, language), figure, words, language)] : []
        })
  const base = poll.result?.choice?.as === 'counts' ? poll.result.choice.base : 0
  const chosen =
    row.chosen !== null
      ? [words.chosenBy(row.chosen, base)]
      : row.share
        ? [words.chosenByShare(words.shares[row.share])]
        : []
  const head = [say(row.row.short, language), ...chosen].join(', ')
  return [
    `${head}.`,
    `${figures.join('; ')}.`,
    ...marksOf(row, words).map((mark) => `${mark}.`),
  ].join(' ')
}

function levelSentence(
  poll: Poll,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
): string {
  const result = poll.result
  if (!result) return ''
  const bySide = result.rows.filter((row) => row.level === 'bySide').length
  const figures = result.rows.flatMap(figuresOf)
  const level = figures.every((figure) => figure.as === 'tooFew')
    ? words.levelTooFew
    : bySide === 0
      ? words.levelJoint
      : bySide === result.rows.length
        ? words.levelBySide
        : words.levelMixed
  const here = sides.map((side) => ({
    mark: side.mark,
    label: say(side.label, language),
    here: result.present[side.id] ?? 0,
  }))
  return [
    level,
    words.answered(result.answered, result.seats),
    words.present(here),
    ...(figures.some((figure) => figure.as === 'place') ? [words.coarse] : []),
  ].join(' ')
}

function reasonFor(row: RowReading, words: ResultWords): string {
  const { isImportant, isUncertain, isSeenDifferently } = row
  if (isImportant && isUncertain)
    return isSeenDifferently ? words.why.all : words.why.importantUncertain
  if (isImportant) return isSeenDifferently ? words.why.importantDiffer : words.why.important
  if (isUncertain) return isSeenDifferently ? words.why.uncertainDiffer : words.why.uncertain
  return isSeenDifferently ? words.why.differ : words.why.lowest
}
