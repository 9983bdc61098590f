import { paragraph, plannedDays, type Beforehand } from './beforehand.ts'
import type { Item } from './agenda.ts'
import type { DocBlock } from './document.ts'
import { span } from './document.ts'
import type { Poll } from './polls/poll.ts'
import { say } from './text.ts'
import { runSheetWords } from './words/runsheet/words.ts'
import { ofWorkshop } from './workshop.ts'

/** The measurements of a workshop with the item each stands in, in the order they are held; those made void left out. */
export function pollsByItem(from: Beforehand): { readonly item: Item; readonly poll: Poll }[] {
  const { engagement, workshop } = from
  const polls = ofWorkshop(engagement.polls, workshop.id).filter(({ state }) => state !== 'void')
  return plannedDays(from).flatMap(({ items }) =>
    items.flatMap(({ item }) =>
      polls.filter(({ itemId }) => itemId === item.id).map((poll) => ({ item, poll })),
    ),
  )
}

/** The statements that are too many for the table, as an annex, so that they can be read aloud when no screen shows them. */
export function askedAnnex(from: Beforehand): DocBlock[] {
  const { language } = from
  const words = runSheetWords(language)
  const asked = pollsByItem(from).filter(
    ({ poll }) => poll.form === 'principles' && poll.rows.length > 0,
  )
  if (asked.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.asked, newPage: 'always' },
    ...asked.flatMap(({ item, poll }): DocBlock[] => [
      { kind: 'heading', level: 2, text: words.askedAt(say(item.title, language)) },
      paragraph(`${say(poll.question, language)} ${words.fourSteps}`),
      {
        kind: 'bullets',
        numbered: true,
        items: poll.rows.map(({ text }) => span(say(text, language))),
      },
      ...(poll.choose ? [paragraph(say(poll.choose.question, language))] : []),
    ]),
  ]
}
