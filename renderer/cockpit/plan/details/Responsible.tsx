import { theFacilitator } from '../../../../shared/agenda.ts'
import { say } from '../../../../shared/text.ts'
import { Pick, type PickGroup } from '../../../kit/Pick.tsx'
import { sideOfParty } from '../../meeting.ts'
import type { PartProps } from './part.ts'

/** Who is responsible for the item: nobody yet, the facilitator, or somebody, listed by side. */
export function Responsible({ item, meeting, desk, words, mend }: PartProps) {
  const { open } = meeting
  const { facilitator } = open.workshop
  const chosen = open.everybody.find((person) => person.id === item.responsibleId)
  const isAway = chosen !== undefined && !open.people.some((person) => person.id === chosen.id)
  const bySide = open.sides.map((side) => ({
    label: `${side.mark} ${say(side.label, desk.language)}`,
    options: open.people
      .filter((person) => sideOfParty(meeting, person.partyId)?.id === side.id)
      .map((person) => ({ value: person.id, label: person.name })),
  }))
  const groups: PickGroup[] = [
    {
      label: null,
      options: [
        { value: '', label: words.item.nobody },
        {
          value: theFacilitator,
          label: facilitator ? words.item.named(facilitator) : words.item.facilitator,
        },
      ],
    },
    ...bySide.filter(({ options }) => options.length > 0),
    ...(isAway
      ? [{ label: words.item.notHere, options: [{ value: chosen.id, label: chosen.name }] }]
      : []),
  ]
  return (
    <Pick
      label={words.item.responsible}
      value={item.responsibleId ?? ''}
      onChange={(id) => void mend.set({ responsibleId: id === '' ? null : id })}
      groups={groups}
    />
  )
}
