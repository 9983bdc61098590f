import { theFacilitator } from '../../../shared/agenda.ts'
import { say, type Language } from '../../../shared/text.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { planWords } from './words.ts'

/** Who can be responsible for an item: nobody, the facilitator, and those invited, side by side. */
export function whoCan({ open }: Pick<Meeting, 'open'>, language: Language): PickGroup[] {
  const words = planWords(language)
  const { facilitator } = open.workshop
  const sides = open.sides.map((side) => ({
    label: `${side.mark} ${say(side.label, language)}`,
    options: open.people
      .filter((person) => sideOfParty({ open }, person.partyId)?.id === side.id)
      .map((person) => ({ value: person.id, label: person.name })),
  }))
  const invited = new Set(open.people.map((person) => person.id))
  const others = open.everybody.filter((person) => !invited.has(person.id))
  return [
    {
      label: null,
      options: [
        { value: '', label: words.nobody },
        { value: theFacilitator, label: facilitator || words.facilitator },
      ],
    },
    ...sides.filter((side) => side.options.length > 0),
    ...(others.length > 0
      ? [
          {
            label: words.notInvited,
            options: others.map((person) => ({ value: person.id, label: person.name })),
          },
        ]
      : []),
  ]
}
