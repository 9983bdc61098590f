import { optionsPicture } from './charts/options.ts'
import type { Inks } from './charts/picture.ts'
import { principlesPicture } from './charts/principles.ts'
import { risksPicture } from './charts/risks.ts'
import { inOrder, type Engagement, type Side } from './engagement.ts'
import { levelSentence } from './said/level.ts'
import { optionSentence } from './said/option.ts'
import { readOptions } from './polls/options.ts'
import type { Poll } from './polls/poll.ts'
import { proposeTalk, readRows, type RowReading } from './polls/principles.ts'
import { readRisks, riskTalk } from './polls/risks.ts'
import { riskSentence } from './said/risk.ts'
import { spokenSentence } from './said/spoken.ts'
import { figureSentence } from './said/figure.ts'
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
  return {
    title: say(poll.title, language),
    question: say(poll.question, language),
    ...drawnAndSaid(poll, sides, words, language, inks, shape),
    level: levelSentence(poll, sides, words, language),
  }
}

export function resultWordsIn(language: Language): ResultWords {
  return language === 'da' ? danish : english
}

/** What is proposed for talk, each with the reason in words: two principles or statements, or three risks. */
export function proposalsFor(poll: Poll, language: Language): Proposal[] {
  const words = resultWordsIn(language)
  if (poll.form === 'risks')
    return riskTalk(poll).map(({ row }) => ({
      rowId: row.id,
      short: reading(row.text, language),
      why: words.risks.apart,
    }))
  return proposeTalk(poll).map((row) => ({
    rowId: row.row.id,
    short: reading(row.row.short, language),
    why: reasonFor(row, words),
  }))
}

function drawnAndSaid(
  poll: Poll,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow',
): Pick<ResultView, 'picture' | 'sentences'> {
  switch (poll.form) {
    case 'principles':
    case 'scale': {
      const rows = readRows(poll)
      const { result } = poll
      if (!result) throw new Error('a measurement without its result')
      return {
        picture: principlesPicture(
          rows,
          { form: poll.form, result },
          sides,
          words,
          language,
          inks,
          shape,
        ),
        sentences: rows.map((row) => rowSentence(row, sides, words, language, poll)),
      }
    }
    case 'choose':
    case 'points':
    case 'ranking': {
      const options = readOptions(poll)
      return {
        picture: optionsPicture(poll, options, words, language, inks, shape),
        sentences: options.map((option) => optionSentence(poll, option, words, language)),
      }
    }
    case 'risks': {
      const risks = readRisks(poll)
      return {
        picture: risksPicture(poll, risks, sides, words, language, inks, shape),
        sentences: risks.map((risk) => riskSentence(risk, sides, words, language)),
      }
    }
  }
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
    ended(head),
    `${figures.join('; ')}.`,
    ...(row.said ? [spokenSentence(row.said, sides, words, language)] : []),
    ...marksOf(row, words).map((mark) => `${mark}.`),
  ].join(' ')
}

/** With its full stop, where it has none of its own. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function reasonFor(row: RowReading, words: ResultWords): string {
  const { isImportant, isUncertain, isSeenDifferently } = row
  if (isImportant && isUncertain)
    return isSeenDifferently ? words.why.all : words.why.importantUncertain
  if (isImportant) return isSeenDifferently ? words.why.importantDiffer : words.why.important
  if (isUncertain) return isSeenDifferently ? words.why.uncertainDiffer : words.why.uncertain
  return isSeenDifferently ? words.why.differ : words.why.lowest
}
