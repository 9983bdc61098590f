import { z } from 'zod'
import { declaredAs } from '../../declarationkinds.ts'
import type { About, Deviation, Party, Person, Phase, Side, Wave, When } from '../../engagement.ts'
import { agreedLines } from '../../stepkinds.ts'
import { date, id, name, order, text, thing, words } from './shape.ts'

const when: z.ZodType<When> = z.union([
  z.strictObject({ on: date }),
  z.strictObject({ anchor: z.enum(['goLive', 'operation']), weeks: z.int().min(-520).max(520) }),
])

export const about = thing<About>({
  id,
  name,
  caseNumber: name,
  phase: id.nullable(),
  goLive: date.nullable(),
  operation: date.nullable(),
  traits: z.strictObject({
    size: z.enum(['small', 'medium', 'large']).nullable(),
    complexity: z.enum(['low', 'medium', 'high']).nullable(),
    method: z.enum(['waterfall', 'agile', 'mixed']).nullable(),
  }),
  phaseList: id.nullable(),
  principlePack: id.nullable(),
  demo: z.boolean(),
  declaredAs: z.enum(declaredAs).exactOptional(),
  declarationDecision: id.exactOptional(),
  agreedLine: z.enum(agreedLines).exactOptional(),
  // a rehearsal is kept nowhere, so no file can hold one
  rehearsal: z.never().exactOptional(),
})

export const phases = thing<Phase>({
  id,
  order,
  title: text,
  packPhase: id.nullable(),
  within: id.nullable(),
  starts: when.nullable(),
  ends: when.nullable(),
})

export const waves = thing<Wave>({
  id,
  order,
  title: name,
  who: words,
  operation: date.nullable(),
  goLive: date.nullable(),
  weeks: z.int().min(-520).max(520).nullable().exactOptional(),
})

export const deviations = thing<Deviation>({
  id,
  order,
  from: words,
  instead: words,
  reason: words,
  date,
  approval: z.enum(['noted', 'sent', 'approved', 'declined']),
  approvedBy: name,
  approvedOn: date.nullable(),
})

export const sides = thing<Side>({ id, order, mark: z.enum(['K', 'L', 'Ø']), label: text })

export const parties = thing<Party>({ id, order, sideId: id, name, short: name })

export const people = thing<Person>({
  id,
  order,
  partyId: id,
  name,
  role: name,
  takes: z.enum(['answers', 'advises', 'guest']),
  email: name,
  reportsTo: id.nullable(),
})
