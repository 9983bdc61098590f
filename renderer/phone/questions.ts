import { choosable, type Question } from '../../shared/polls/forms.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'

export type Asked = Question<PhonePoll['rows'][number]>
type Side = { readonly id: Id; readonly label: { readonly words: string } }

/** What a question is about, in the receipt. */
export function aboutOf({ how, row, ask }: Asked, poll: PhonePoll, words: PhoneWords) {
  if (how === 'picks' && poll.choose) return poll.choose.question
  if (!row) return poll.question
  if (!ask) return row.short
  return { words: `${words.riskShort[ask]}: ${row.short.words}`, language: row.short.language }
}

/** An answer in words. */
export function saidOf(
  choice: Choice,
  poll: PhonePoll,
  sides: readonly Side[],
  words: PhoneWords,
): string {
  const nameOf = (id: Id) => {
    const [row] = poll.rows.filter((each) => each.id === id)
    return row ? row.short.words : ''
  }
  if ('step' in choice)
    return choice.step === 'unknown' ? words.unknown : words.steps[choice.step - 1] || ''
  if ('who' in choice) {
    const [side] = sides.filter((each) => each.id === choice.who)
    return side ? side.label.words : words.unknown
  }
  if ('ranked' in choice)
    return choice.ranked.map((id, index) => `${index + 1}. ${nameOf(id)}`).join(', ')
  const rows = choosable(poll.rows)
  if ('picks' in choice) {
    const picked = rows.filter((row) => choice.picks.indexOf(row.id) >= 0)
    return picked.map((row) => row.short.words).join(', ')
  }
  return rows
    .map((row) => [row, choice.spent.filter((id) => id === row.id).length] as const)
    .filter(([, many]) => many > 0)
    .map(([row, many]) => `${row.short.words}: ${many}`)
    .join(', ')
}
