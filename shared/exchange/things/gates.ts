import { dids, workeds } from '../../initiativekinds.ts'
import type { Tried } from '../../initiatives.ts'
import { z } from 'zod'
import type { Step, StepsAgreed } from '../../escalation.ts'
import { conclusions, verdicts } from '../../gatekinds.ts'
import type { GateAnswer, GateHeld } from '../../gates.ts'
import {
  namings,
  tellingKinds,
  tellingWays,
  type Market,
  type Struck,
  type Telling,
} from '../../market/market.ts'
import { date, id, ids, minute, moment, name, order, text, thing, words } from './shape.ts'

/** Gates, the eskaleringsplan, and what a meeting before a contract keeps. */

export const gates = thing<GateHeld>({
  id,
  order,
  packGate: id.nullable(),
  title: text,
  criteria: z
    .array(
      z.strictObject({
        id,
        title: text,
        text,
        settled: z.strictObject({ is: z.enum(verdicts), text: words }).nullable(),
      }),
    )
    .max(500),
  roles: z.array(z.strictObject({ id, title: text })).max(200),
  conditions: z.array(z.strictObject({ recordId: id, criterionId: id.nullable() })).max(2000),
  concluded: z
    .array(
      z.strictObject({
        is: z.enum(conclusions),
        by: name,
        text: words,
        at: moment,
        reopened: z.strictObject({ reason: words, by: name, at: moment }).nullable(),
      }),
    )
    .max(500),
})

export const gateAnswers = thing<GateAnswer>({
  id,
  order,
  workshopId: id,
  criterionId: id,
  roleId: id,
  is: z.enum(verdicts).nullable(),
  text: words,
  evidence: words,
  speaker: name,
  at: moment,
})

export const tried = thing<Tried>({
  id,
  order,
  workshopId: id,
  actionId: id,
  did: z.enum(dids),
  worked: z.enum(workeds).nullable(),
  text: words,
  at: moment,
})

export const steps = thing<Step>({
  id,
  order,
  title: text,
  days: z.int().min(1).max(250).nullable(),
  contacts: z
    .array(z.strictObject({ sideId: id, personId: id.nullable(), name, phone: name }))
    .max(20),
  at: moment,
})

export const stepsAgreed = thing<StepsAgreed>({
  id,
  order,
  workshopId: id.nullable(),
  is: z.boolean(),
  speaker: name,
  text: name,
  at: moment,
})

export const markets = thing<Market>({
  id,
  names: z.enum(namings).nullable(),
  deleteBy: date.nullable(),
})

export const tellings = thing<Telling>({
  id,
  order,
  workshopId: id,
  itemId: id.nullable(),
  on: date,
  time: minute.nullable(),
  kind: z.enum(tellingKinds),
  text: words,
  to: ids(500),
  how: z.enum(tellingWays),
  by: name,
  askedBy: id.nullable(),
  dueOn: date.nullable(),
  about: id.nullable(),
})

export const struck = thing<Struck>({
  id,
  order,
  workshopId: id,
  itemId: id.nullable(),
  on: date,
})
