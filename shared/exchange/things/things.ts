import type { z } from 'zod'
import type { Collection, Engagement } from '../../engagement.ts'
import { answers, chains, collecting, ideas, polls } from './answers.ts'
import { about, deviations, parties, people, phases, sides, waves } from './engagement.ts'
import {
  gateAnswers,
  gates,
  markets,
  steps,
  stepsAgreed,
  struck,
  tellings,
  tried,
} from './gates.ts'
import { frozen, versions } from './versions.ts'
import { counters, records } from './records.ts'
import { blocks, causes, clocks, drafts, items, seats, walls, workshops } from './workshop.ts'

/**
 * What a thing of each collection must look like to come in with a file: nothing enters the store unchecked, and a new
 * collection, or a new field of an old one, does not compile until it is said here.
 */
export const schemas: { readonly [C in Collection]: z.ZodType<Engagement[C][string]> } = {
  about,
  sides,
  parties,
  people,
  phases,
  waves,
  deviations,
  workshops,
  items,
  clocks,
  causes,
  polls,
  answers,
  chains,
  collecting,
  ideas,
  blocks,
  records,
  counters,
  seats,
  walls,
  drafts,
  versions,
  frozen,
  steps,
  stepsAgreed,
  gates,
  gateAnswers,
  tried,
  markets,
  tellings,
  struck,
}
