import { shortDay } from './dates.ts'
import { inOrder, sideOfPerson, type Id, type Mark } from './engagement.ts'
import { isOpenAction, reference } from './records.ts'
import type { Scene } from './scene.ts'
import { say, type Language } from './text.ts'
import { words as da } from './words/agreed/da.ts'
import { words as en } from './words/agreed/en.ts'

/** *Mine handlinger*: what the meeting agreed, by owner, with the words it is said in. */
export interface PhoneAgreed {
  readonly title: string
  readonly choose: string
  readonly all: string
  readonly owners: readonly {
    readonly name: string
    readonly mark: Mark | null
    readonly actions: readonly string[]
  }[]
}

/**
 * What the meeting agreed, for every phone alike when the day has ended: it was read aloud, so all may know it. No seat is
 * joined to a person: whoever holds the phone chooses a name on it, and nobody is told which. Null where companies compete.
 */
export function phoneAgreed(
  { engagement, workshopId }: Scene,
  language: Language,
): PhoneAgreed | null {
  const workshop = engagement.workshops[workshopId]
  if (!workshop || workshop.competing || engagement.clocks[workshopId]?.state !== 'ended')
    return null
  const words = language === 'da' ? da : en
  const actions = inOrder(engagement.records)
    .filter(isOpenAction)
    .filter((action) => action.workshopId === workshopId)
  const owners = new Map<Id, { name: string; mark: Mark | null; actions: string[] }>()
  for (const action of actions) {
    const person = engagement.people[action.ownerId ?? '']
    const side = person
      ? sideOfPerson(engagement, person.id)
      : engagement.sides[action.sideId ?? '']
    const name = person?.name ?? (side ? say(side.label, language) : words.nobody)
    const key = person?.id ?? side?.id ?? ''
    const owner = owners.get(key) ?? { name, mark: side?.mark ?? null, actions: [] }
    const due = action.due ? words.due(shortDay(action.due, language)) : words.noDue
    owner.actions.push(`${reference(action)} ${action.text} (${due})`)
    owners.set(key, owner)
  }
  return owners.size === 0
    ? null
    : { title: words.title, choose: words.choose, all: words.all, owners: [...owners.values()] }
}
