import { inOrder, peopleAt, peopleOfSide, sideOfPerson } from '../engagement.ts'
import { say, type Language } from '../text.ts'
import { levelLines } from './levels.ts'
import { made, type Situation, type Tick } from './tick.ts'

/** Who comes, and what may be shown of what they answer. */

export function roster({ engagement, workshopId }: Situation, language: Language): Tick {
  const is = made('roster')
  const people = peopleAt(engagement, workshopId)
  if (people.length === 0) return is('warn', { why: 'nobody' })
  const homeless = people.filter((person) => !sideOfPerson(engagement, person.id))
  if (homeless.length > 0)
    return is('bad', { why: 'homeless', names: homeless.map(({ name }) => name) })
  const sides = inOrder(engagement.sides).map((side) => ({
    side: say(side.label, language),
    people: peopleOfSide(engagement, workshopId, side.id),
  }))
  const empty = sides.find((each) => each.people.length === 0)
  if (empty) return is('bad', { why: 'sideEmpty', side: empty.side })
  const answers = people.filter(({ takes }) => takes === 'answers').length
  const silent = sides.find((each) => each.people.every(({ takes }) => takes !== 'answers'))
  if (silent) return is('warn', { why: 'noAnswers', side: silent.side })
  const powerless = sides.find((each) => !each.people.some(({ role }) => decides(role)))
  if (powerless) return is('warn', { why: 'noMandate', side: powerless.side })
  return is('ok', { why: 'roster', answers, others: people.length - answers })
}

/**
 * Whether a role is one that usually can say yes for its side. The list says a role and not a mandate, so this only ever
 * makes amber, and its sentence asks her to ask.
 */
export function decides(role: string): boolean {
  return /ejer|styregrupp|direktør|chef|sponsor|mandat|(kontrakt|leverance|kunde|aftale)ansvarlig|owner|steering|director|head of|chief|executive|mandate|(contract|delivery|account) (manager|lead)/i.test(
    role,
  )
}

export function levels({ engagement, workshopId }: Situation, language: Language): Tick {
  const is = made('levels')
  const lines = levelLines(engagement, workshopId, language)
  if (lines.length === 0) return is('ok', { why: 'noMeasurements' })
  const tooFine = lines.flatMap(({ because }) =>
    because.why === 'chosen' && because.tooFine ? [because.tooFine] : [],
  )[0]
  if (tooFine) return is('warn', { why: 'levelsTooFine', ...tooFine })
  if (lines.every(({ because }) => because.why === 'nobody'))
    return is('untried', { why: 'levelsOpen' })
  const bySide = lines.filter(({ level }) => level === 'bySide').length
  return is('ok', { why: 'levels', bySide, joint: lines.length - bySide })
}
