import type { PollCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Choice } from '../../kit/Choice.tsx'

/** How finely the figures may be shown, chosen before anybody answers and fixed from then on. */
export function LevelChoice({ card, desk }: { readonly card: PollCard; readonly desk: Desk }) {
  const { poll, mayBeBySide, heldJoint } = card
  const { words } = desk
  return (
    <Choice
      label={`${words.poll.level}. ${words.poll.levelFixed}`}
      value={poll.level}
      onChange={(level) => void desk.run({ do: 'chooseLevel', pollId: poll.id, level })}
      stacked
      options={[
        {
          value: 'bySide',
          label: words.poll.bySide,
          about: heldJoint
            ? words.poll.heldJoint
            : mayBeBySide
              ? words.poll.bySideAbout(poll.k)
              : words.poll.bySideNot(poll.k),
          disabled: heldJoint || !mayBeBySide,
        },
        { value: 'joint', label: words.poll.joint, about: words.poll.jointAbout },
      ]}
    />
  )
}
