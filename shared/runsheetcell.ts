import type { Item } from './agenda.ts'
import { linesOf, type Beforehand } from './beforehand.ts'
import type { Span } from './document.ts'
import type { Poll } from './polls/poll.ts'
import { say, type Text } from './text.ts'
import { ofWorkshop } from './workshop.ts'

/** What surrounds an item in the run sheet: how it is answered, what everybody sees, what lies ready, what is written down. */
export function aroundOf(from: Beforehand, item: Item): Span[] {
  const { words, language } = from
  const parts = [
    ...answered(from, item),
    [words.wall, words.shows[wallOf(from, item)]] as const,
    [words.materials, linesOf(item.materials, language).join(' ')] as const,
    [words.records, linesOf(item.records, language).join(' ')] as const,
  ].filter(([, text]) => text !== '')
  return parts.flatMap(([label, text], at) => [
    { text: `${at > 0 ? '\n' : ''}${label}: `, bold: true },
    { text },
  ])
}

function answered(from: Beforehand, item: Item): (readonly [string, string])[] {
  const { words, language } = from
  const { answer } = item
  if (answer.kind === 'none') return []
  if (answer.kind === 'poll') {
    const poll = pollOf(from, item)
    if (!poll) return [[words.answer.poll, words.noPoll]]
    const rows =
      poll.form === 'principles' || poll.rows.length === 0
        ? ''
        : words.choices(poll.rows.map((row) => say(row.text, language)).join(', '))
    const said = [say(poll.question, language), rows, words.levels[poll.level]]
    return [[labelOf(poll, words), said.filter(Boolean).join(' ')]]
  }
  const asked = say(answer.ask, language)
  const choices = choicesOf(answer)
    .map((choice) => say(choice, language))
    .join(', ')
  const label =
    answer.kind === 'spoken'
      ? `${words.answer.spoken} (${words.instruments[answer.instrument]})`
      : answer.kind === 'count'
        ? `${words.answer.count} (${words.counts[answer.how]})`
        : words.answer[answer.kind]
  return [[label, choices ? `${asked} ${words.choices(choices)}` : asked]]
}

/** A measurement with what its form asks; the principles go by their series, which the question says. */
function labelOf(poll: Poll, words: Beforehand['words']): string {
  const { form } = poll
  if (form === 'principles') return words.answer.poll
  if (poll.trial) return `${words.answer.poll} (${words.forms.trial})`
  const how =
    form === 'choose'
      ? words.forms.choose(poll.choose?.of ?? 1)
      : form === 'points'
        ? words.forms.points(poll.points ?? 0)
        : words.forms[form]
  return `${words.answer.poll} (${how})`
}

function choicesOf(answer: Exclude<Item['answer'], { kind: 'none' | 'poll' }>): readonly Text[] {
  if (answer.kind === 'texts') return []
  return answer.kind === 'spoken' ? answer.options : answer.choices
}

/** What the wall shows when the item starts, by the rule the clock follows. */
function wallOf(from: Beforehand, item: Item): NonNullable<Item['shows']> {
  if (item.kind === 'arrival') return 'join'
  if (item.shows !== null && item.shows !== 'poll')
    return item.shows === 'task' && !item.task ? 'program' : item.shows
  if (pollOf(from, item)) return 'poll'
  return item.task ? 'task' : 'program'
}

function pollOf({ engagement, workshop }: Beforehand, item: Item): Poll | undefined {
  return ofWorkshop(engagement.polls, workshop.id).find(
    (poll) => poll.itemId === item.id && poll.state !== 'void',
  )
}
