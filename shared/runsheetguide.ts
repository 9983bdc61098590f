import { labelled, plannedDays, type Beforehand } from './beforehand.ts'
import type { DocBlock } from './document.ts'
import { pollsByItem } from './runsheetasked.ts'
import type { FormId } from './polls/poll.ts'
import { say } from './text.ts'
import { runSheetWords } from './words/runsheet/words.ts'

/** By form, for what is asked about may not be written in until the meeting: steps and choices are rows of tally marks. */
const countedByHand: readonly FormId[] = ['principles', 'scale', 'choose']

/**
 * What the words of the run sheet mean and what to do when the screen fails, for somebody who has nothing but the paper:
 * only what this workshop asks for.
 */
export function guideOf(from: Beforehand): DocBlock[] {
  const { language, workshop } = from
  const words = runSheetWords(language)
  const items = plannedDays(from).flatMap((day) => day.items.map(({ item }) => item))
  if (items.length === 0) return []
  const polls = pollsByItem(from).filter(({ poll }) => !poll.trial)
  const kinds = new Set(items.map(({ answer }) => answer.kind))
  const noPaper = polls
    .filter(({ poll }) => !countedByHand.includes(poll.form))
    .map(({ item }) => say(item.title, language))
  const rules: (readonly [string, string])[] = [
    words.roles,
    words.wall,
    ...(polls.length > 0 || kinds.has('count') ? [words.tellers] : []),
    ...(polls.length > 0 ? [words.poll] : []),
    ...(polls.some(({ poll }) => poll.form === 'principles') ? [words.level] : []),
    ...(kinds.has('side') ? [words.side] : []),
    ...(kinds.has('role') ? [words.role] : []),
    ...(kinds.has('table') ? [workshop.competing ? words.companies : words.table] : []),
    ...(kinds.has('count') ? [words.count] : []),
    ...(kinds.has('texts') ? [words.texts] : []),
    words.pairs,
    words.leeway,
    words.parking,
    words.offline,
    ...(polls.length > noPaper.length ? [words.slips] : []),
    ...(noPaper.length > 0 ? [words.notOnPaper(noPaper.join(', '))] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: words.guide },
    { kind: 'bullets', items: rules.map(([label, text]) => labelled(label, text)) },
  ]
}
