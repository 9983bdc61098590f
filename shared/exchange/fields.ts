import type { Collection, Engagement } from '../engagement.ts'

/** How things of each collection are compared when two laptops did something to the same: by which fields, and by what rule. */

export type AThing = Readonly<Record<string, unknown>>

/**
 * - `fields`: each field by itself
 * - `whole`: never mixed: a measurement, with its figures, is taken whole or not at all
 * - `local`: what this laptop shows now, and who sits where: what is here stays, and only what is new comes
 * - `largest`: how far a series of numbers has come
 */
export const rules: { readonly [C in Collection]: 'fields' | 'whole' | 'local' | 'largest' } = {
  about: 'fields',
  sides: 'fields',
  parties: 'fields',
  people: 'fields',
  phases: 'fields',
  waves: 'fields',
  deviations: 'fields',
  workshops: 'fields',
  items: 'fields',
  clocks: 'whole',
  causes: 'fields',
  polls: 'whole',
  answers: 'whole',
  chains: 'fields',
  collecting: 'whole',
  ideas: 'fields',
  blocks: 'fields',
  records: 'fields',
  counters: 'largest',
  seats: 'local',
  walls: 'local',
  drafts: 'local',
  versions: 'whole',
  frozen: 'whole',
  steps: 'fields',
  stepsAgreed: 'fields',
  gates: 'fields',
  gateAnswers: 'fields',
  tried: 'fields',
  markets: 'fields',
  tellings: 'fields',
  struck: 'fields',
}

/** The one field of what is compared as a whole. */
export const wholeField = '*'
/** A record's number, with those it had before. */
export const numberField = 'number'

/** A thing as the fields it is compared by; put together again by `joined`. */
export function taken(collection: Collection, thing: AThing): Record<string, unknown> {
  if (rules[collection] !== 'fields') return { [wholeField]: thing }
  const fields: Record<string, unknown> = { ...thing }
  delete fields['id']
  if (collection === 'records') {
    fields[numberField] = { number: thing['number'], formerly: thing['formerly'] ?? null }
    delete fields['formerly']
  }
  if (collection === 'workshops') {
    delete fields['attendance']
    for (const [person, is] of Object.entries(thing['attendance'] ?? {}))
      fields[`${present}${person}`] = is
  }
  return fields
}

const present = 'attendance.'

/** The thing again, from its fields; what is undefined is not there. */
export function joined(
  collection: Collection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): AThing {
  if (rules[collection] !== 'fields') return fields[wholeField] as AThing
  const thing: Record<string, unknown> = { id }
  if (collection === 'workshops') thing['attendance'] = {}
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue
    if (collection === 'records' && field === numberField) {
      const { number, formerly } = value as { number: number; formerly: readonly number[] | null }
      thing['number'] = number
      if (formerly) thing['formerly'] = formerly
    } else if (collection === 'workshops' && field.startsWith(present))
      (thing['attendance'] as Record<string, unknown>)[field.slice(present.length)] = value
    else thing[field] = value
  }
  return thing
}

/** Fields nobody is ever asked about: where a thing stands in its list, and when it was made. */
const unasked: ReadonlySet<string> = new Set(['order', 'at', numberField])

export function isAsked(field: string): boolean {
  return !unasked.has(field)
}

/** Lists of what happened, each with its moment: both laptops' are put together, and nothing is asked. */
export function together(collection: Collection, field: string): boolean {
  return (
    (collection === 'items' && field === 'runs') ||
    (collection === 'workshops' && field === 'moves')
  )
}

export function tableOf(
  engagement: Engagement,
  collection: Collection,
): Readonly<Record<string, AThing>> {
  return engagement[collection] as unknown as Readonly<Record<string, AThing>>
}
