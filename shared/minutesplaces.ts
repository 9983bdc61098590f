import { actionsAnnex, itemsAnnex, peopleAnnex } from './annexes.ts'
import type { Source } from './agreed.ts'
import type { Annex } from './annexletters.ts'
import { benefitsAnnex } from './benefitsannex.ts'
import { clausesAnnex } from './clausesannex.ts'
import type { DocBlock } from './document.ts'
import type { Collection } from './engagement.ts'
import { pollsAnnex } from './pollsannex.ts'
import type { KeptKind } from './records.ts'
import { risksAnnex } from './risksannex.ts'
import { versionsAnnex } from './versionsannex.ts'

/**
 * Where each kind of record stands in the minutes. The compiler asks for a place as soon as there is a new kind, and a test
 * plants one of each and finds its words again.
 */
export const placesOfKept: Readonly<Record<KeptKind, Annex>> = {
  decision: 'items',
  action: 'actions',
  risk: 'risks',
  benefit: 'benefits',
  clause: 'clauses',
  parking: 'items',
}

/** Where the other things of a workshop stand, or why they stand nowhere. A new collection has to say. */
export const placesOfThings: Readonly<Record<Exclude<Collection, 'records'>, Annex | Unsaid>> = {
  about: 'people',
  sides: 'people',
  parties: 'people',
  people: 'people',
  phases: 'engagement',
  waves: 'engagement',
  deviations: 'engagement',
  workshops: 'people',
  items: 'items',
  clocks: 'log',
  causes: 'log',
  polls: 'polls',
  answers: 'items',
  chains: 'items',
  collecting: 'items',
  ideas: 'items',
  blocks: 'items',
  steps: 'items',
  stepsAgreed: 'items',
  gates: 'items',
  gateAnswers: 'items',
  tried: 'items',
  struck: 'items',
  // what each company was told, and how the companies are kept apart, is for the customer alone
  markets: 'customer',
  tellings: 'customer',
  counters: 'machinery',
  seats: 'machinery',
  walls: 'machinery',
  drafts: 'machinery',
  versions: 'versions',
  frozen: 'machinery',
}

/** *engagement*: of the whole samarbejde, not of one meeting; *customer*: for one side alone; *machinery*: nothing said. */
type Unsaid = 'engagement' | 'customer' | 'machinery'

/** The annexes in their order; each is left out where it has nothing to say. The log comes only where she ticks it. */
export const annexes: Readonly<
  Record<Exclude<Annex, 'log'>, (from: Source, notes: boolean) => DocBlock[]>
> = {
  people: peopleAnnex,
  items: itemsAnnex,
  polls: pollsAnnex,
  actions: actionsAnnex,
  risks: risksAnnex,
  benefits: benefitsAnnex,
  clauses: clausesAnnex,
  versions: versionsAnnex,
}
