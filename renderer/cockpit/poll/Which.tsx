import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { PollCard } from '../../../shared/views.ts'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import { measureWords } from './words.ts'

interface Props {
  readonly cards: readonly PollCard[]
  readonly chosen: Id
  readonly onChoose: (pollId: Id) => void
  readonly desk: Desk
}

/** Several measurements on one item: which of them she is reading. The keys of the room go to the one that is next. */
export function Which({ cards, chosen, onChoose, desk }: Props) {
  const words = measureWords(desk.language)
  return (
    <Choice
      label={words.which}
      hideLabel
      small
      value={chosen}
      onChange={onChoose}
      options={cards.map(({ poll }) => ({
        value: poll.id,
        label: `${shortened(say(poll.title, desk.language))} · ${words.states[poll.state]}`,
      }))}
    />
  )
}

function shortened(title: string): string {
  return title.length > 32 ? `${title.slice(0, 31).trimEnd()}…` : title
}
