import { z } from 'zod'
import { templateItemSchema, templateSchema } from './template.ts'
import { source, stableId, thing, words } from './words.ts'

/**
 * The shape of a pack (*fagligt grundlag*): versioned content as data. Every part may be left out, so that an
 * organisation's own pack can be three principles and nothing else. Titles stand as in their source; sentences are our own.
 */

const prompt = z.strictObject({ id: stableId, text: words, source })

/** A principle: its name, its row on the phone in everyday words, and its prompt cards. */
const principle = z.strictObject({
  ...thing,
  short: words,
  row: words,
  /** one of the council's focus areas */
  star: z.boolean(),
  /** the paragraph of a focus area; null for the others */
  focus: words.nullable(),
  /** *vigtigt fordi* */
  why: z.array(prompt),
  /** *skabes ved* */
  made: z.array(prompt),
})

/** Weeks before (−) or after (+) an anchor: go-live, or the day the system works technically (idriftsættelsesdato). */
const timing = z.strictObject({
  anchor: z.enum(['goLive', 'operation']),
  fromWeeks: z.int().min(-260).max(260),
  toWeeks: z.int().min(-260).max(260).nullable(),
  /** as the source says it, such as *6–9 mdr. før* */
  said: words,
  /** read off a drawing: *kilde: figur, vores læsning* */
  drawn: z.boolean(),
  source,
})

/** A success criterion of a phase, asked at the gate after it. */
const criterion = z.strictObject({ ...thing, text: words })

const phase = z.strictObject({
  ...thing,
  /** what the phase is for; *fokus* in KOMBIT */
  purpose: words,
  /** *effekt* in KOMBIT */
  effect: words.nullable(),
  /** who owns it */
  owner: words.nullable(),
  /** how far the relation between the parties has come */
  relation: words.nullable(),
  actors: z.array(z.strictObject(thing)),
  criteria: z.array(criterion),
  timing: timing.nullable(),
  /** the phase it is a part of; null for a whole phase */
  within: stableId.nullable(),
})

/** Phases in order that an engagement can choose: a list is data, never code. */
const phaseList = z.strictObject({ ...thing, about: words, phases: z.array(stableId).min(1) })

/** One placement of an initiative in a phase and with a party. */
const initiative = z.strictObject({
  ...thing,
  text: words,
  phase: stableId,
  by: z.enum(['customer', 'both', 'supplier']),
  /** our own link to a principle */
  principle: stableId,
  /** the placement it is the same initiative as; null for the first */
  again: stableId.nullable(),
})

/** *Faseovergang*: between two phases; `to` is null where nothing follows. */
const gate = z.strictObject({
  ...thing,
  from: stableId,
  to: stableId.nullable(),
  about: words,
  /** criteria asked: is it in place? */
  asks: z.array(stableId),
  /** criteria looked ahead to */
  looksAhead: z.array(stableId),
  /** the actors who answer, by their ids in the phases */
  roles: z.array(stableId),
})

const theme = z.strictObject({
  ...thing,
  group: stableId,
  text: words,
  tasks: z.array(z.strictObject(thing)),
})

const concept = z.strictObject({ ...thing, text: words, status: words })

/** A way of looking at one solution (projekt, kontrakt, kommune), as stretches of a common line of 100 parts. */
const perspective = z.strictObject({
  ...thing,
  about: words,
  stages: z.array(
    z.strictObject({
      ...thing,
      number: z.int().min(1),
      /** where the drawing puts it; 0 is its left edge and 100 its right */
      from: z.number().min(0).max(100),
      to: z.number().min(0).max(100),
    }),
  ),
})

/** A point (`to` null) or a stretch on the same line as the perspectives. */
const milestone = z.strictObject({
  ...thing,
  text: words,
  at: z.number().min(0).max(100),
  to: z.number().min(0).max(100).nullable(),
})

const named = z.strictObject({ ...thing, text: words })

/** Where a source says two things: both places, what we use, and why. Shown, not hidden. */
const disagreement = z.strictObject({
  ...thing,
  one: z.strictObject({ says: words, source }),
  other: z.strictObject({ says: words, source }),
  use: words,
  why: words,
  /** ids of the things it is about */
  about: z.array(stableId),
})

/** A draft clause of the statement of intent: a promise, and the behaviour one can see. */
const clause = z.strictObject({ id: stableId, principle: stableId, text: words, seen: words })

/** A step of the draft escalation plan, with its deadline in working days. */
const step = z.strictObject({ id: stableId, who: words, days: z.int().min(1).nullable() })

/** A sentence for a hard moment, ready to be said. */
const moment = z.strictObject({ id: stableId, when: words, say: words })

/** A method of the library: the short and the long version in minutes, how many it bears, and its steps. */
const method = z.strictObject({
  id: stableId,
  title: words,
  /** what it is good for, in one sentence */
  about: words,
  group: z.enum([
    'begin',
    'collect',
    'understand',
    'decide',
    'risk',
    'benefit',
    'contract',
    'close',
  ]),
  minutes: z.strictObject({
    short: z.int().min(1),
    long: z.int().min(1),
    /** such as *pr. gevinst*, where the minutes are for each one */
    each: words.nullable(),
  }),
  people: z.strictObject({
    from: z.int().min(1).nullable(),
    to: z.int().min(1).nullable(),
    /** such as *2–6 parter*, where it is not people that are counted */
    said: words.nullable(),
  }),
  /** the block as it is put into an agenda: its minutes are the long version, its least the short one */
  item: templateItemSchema,
})

const series = z.strictObject({ title: words, question: words })

/** The terms that a pack may put its own words to. */
const ownTerms = ['customer', 'supplier', 'others'] as const

export const packSchema = z.strictObject({
  id: stableId,
  version: z.int().min(1),
  title: words,
  source: words,
  principles: z.array(principle).default([]),
  /** the questions and the choice that the principle measurement asks; needed where there are principles */
  series: z.strictObject({ start: series, during: series, end: series }).nullable().default(null),
  choose: z
    .strictObject({ question: words, of: z.int().min(1).max(12) })
    .nullable()
    .default(null),
  phases: z.array(phase).default([]),
  phaseLists: z.array(phaseList).default([]),
  initiatives: z.array(initiative).default([]),
  gates: z.array(gate).default([]),
  themeGroups: z.array(z.strictObject(thing)).default([]),
  themes: z.array(theme).default([]),
  concepts: z.array(concept).default([]),
  perspectives: z.array(perspective).default([]),
  milestones: z.array(milestone).default([]),
  /** what the source lays down, such as that a deviation is documented and approved */
  rules: z.array(named).default([]),
  /** workshops and meetings the source names */
  workshops: z.array(named).default([]),
  /** tools the source names, such as hensigtserklæring and risikolog */
  instruments: z.array(named).default([]),
  disagreements: z.array(disagreement).default([]),
  clauses: z.array(clause).default([]),
  escalation: z.array(step).default([]),
  moments: z.array(moment).default([]),
  methods: z.array(method).default([]),
  /** the organisation's own words for the sides */
  terms: z.array(z.strictObject({ id: z.enum(ownTerms), text: words })).default([]),
  templates: z.array(templateSchema).default([]),
})

export type Pack = z.infer<typeof packSchema>
export type Principle = Pack['principles'][number]
export type PackPhase = Pack['phases'][number]
export type Initiative = Pack['initiatives'][number]
export type Method = Pack['methods'][number]
export type Gate = Pack['gates'][number]
