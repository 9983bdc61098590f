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
    return [
      [
        words.answer.poll,
        poll ? `${say(poll.question, language)} ${words.levels[poll.level]}` : words.noPoll,
      ],
    ]
  }
  const asked = say(answer.ask, language)
  const choices = choicesOf(answer)
    .map((choice) => say(choice, language))
    .join(', ')
  const label =
    answer.kind === 'spoken'
      ? `${words.answer.spoken} (${words.instruments[answer.instrument]})`
      : words.answer[answer.kind]
  return [[label, choices ? `${asked} ${words.choices(choices)}` : asked]]
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
