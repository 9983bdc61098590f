import type { Side } from '../engagement.ts'
import { finestLevel } from '../polls/forms.ts'
import type { PaperNote } from '../polls/paper.ts'
import type { Poll } from '../polls/poll.ts'
import { figuresOf } from '../polls/principles.ts'
import { say, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'

/** The level a measurement was shown at and how many answered, in a few sentences: what stands below every picture. */
export function levelSentence(
  poll: Poll,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
): string {
  const { result } = poll
  if (!result) return ''
  const here = sides.map((side) => ({
    mark: side.mark,
    label: say(side.label, language),
    here: result.present[side.id] ?? 0,
  }))
  return [
    levelOf(poll, words),
    words.answered(result.answered, result.seats),
    ...(result.paper
      ? [words.onPaper(result.paper.slips, tellersOf(result.paper, sides, language))]
      : []),
    words.present(here),
    ...(isCoarse(poll) ? [isScaled(poll) ? words.coarse : words.coarseWords] : []),
  ].join(' ')
}

/** *Mette Kjær (K) og Jonas Dahl (L)*: who counted the slips. */
function tellersOf({ tellers }: PaperNote, sides: readonly Side[], language: Language): string {
  const named = tellers.map(({ sideId, name }) => {
    const mark = sides.find((side) => side.id === sideId)?.mark
    return mark ? `${name} (${mark})` : name
  })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named)
}

function levelOf(poll: Poll, words: ResultWords): string {
  const rows = poll.result?.rows ?? []
  const bySide = rows.filter((row) => row.level === 'bySide').length
  if (isTooFew(poll)) return words.levelTooFew
  if (finestLevel(poll) === 'joint' || bySide === 0) return words.levelJoint
  return bySide === rows.length ? words.levelBySide : words.levelMixed
}

/** Every figure of the measurement, of whatever kind. */
function kindsOf({ result }: Poll): string[] {
  if (!result) return []
  const { rows, choice, points, ranking, who } = result
  return [
    ...rows.flatMap(figuresOf),
    ...[choice, points, ranking].flatMap((each) => (each ? [each] : [])),
    ...Object.values(who),
  ].map((each) => each.as)
}

/** Whether nothing at all was found that may be shown: no row, no choice, nobody named. */
export function isBare(poll: Poll): boolean {
  return kindsOf(poll).every((kind) => kind === 'tooFew')
}

function isTooFew(poll: Poll): boolean {
  const kinds = isScaled(poll)
    ? (poll.result?.rows ?? []).flatMap(figuresOf).map((each) => each.as)
    : kindsOf(poll)
  return kinds.every((kind) => kind === 'tooFew')
}

function isCoarse(poll: Poll): boolean {
  const places = (poll.result?.rows ?? []).flatMap(figuresOf).some((each) => each.as === 'place')
  return places || (!isScaled(poll) && kindsOf(poll).includes('places'))
}

function isScaled({ form }: Poll): boolean {
  return form === 'principles' || form === 'scale'
}
