import { z } from 'zod'
import { line as lineSchema, prose as proseSchema } from '../shared/clean.ts'
import { commandSchema } from '../shared/commands.ts'
import { sendOutSchema, takeInSchema } from '../shared/exchange/orders.ts'
import { mostOfIdea } from '../shared/ideas.ts'
import { fileKinds, readKinds, type Answers, type Audience, type Seat } from '../shared/contract.ts'
import { mostOfPicture } from '../shared/owned.ts'
import { refused, type Outcome } from '../shared/outcome.ts'
import { reportKinds } from '../shared/followup/reports/kinds.ts'
import { rehearsalOrderSchema } from '../shared/rehearsalorders.ts'
import { safetyOrderSchema } from '../shared/safety.ts'
import { preflightOrderSchema } from '../shared/preflight/orders.ts'
import { mostOfTableAnswer, mostOfTableLine, mostTables } from '../shared/tablelimits.ts'
import { tableRoles } from '../shared/table.ts'

/**
 * The words each call takes, by audience: what a door lets through. A call that is not in an audience's table is not
 * mounted at its door, and words that do not parse never reach the room.
 */

const id = z.string().min(1).max(80)
const findingKeys = z.array(z.string().min(1).max(120)).max(2000)
const path = z.string().min(1).max(1000)
const date = z.iso.date()
const language = z.enum(['da', 'en'])
/** what a person types as a code: a bad one is told wrong, not misunderstood */
const code = z.string().max(40)

/** the most characters of a pack's file */
const mostOfPack = 1_500_000

const choice = z.union([
  z.strictObject({
    step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('unknown')]),
  }),
  z.strictObject({ picks: z.array(id).max(20) }),
  z.strictObject({ spent: z.array(id).max(20) }),
  z.strictObject({ ranked: z.array(id).max(20) }),
  z.strictObject({ who: id }),
])
const tableLine = lineSchema(mostOfTableLine)
/** 128 bits in hexadecimal, made by the phone */
const ballotId = z.string().regex(/^[0-9a-f]{32}$/)

const newEngagement = z.strictObject({
  name: lineSchema(200),
  caseNumber: lineSchema(200),
  customer: lineSchema(100),
  supplier: lineSchema(100),
  others: lineSchema(100),
  phaseList: id.nullable(),
})

const newWorkshop = z.strictObject({
  engagementId: id.nullable(),
  name: lineSchema(200),
  customer: lineSchema(100),
  supplier: lineSchema(100),
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('template'), templateId: id }),
    z.strictObject({ kind: z.literal('workshop'), workshopId: id }),
    z.strictObject({ kind: z.literal('open') }),
  ]),
  date,
  startsAt: z.int().min(0).max(1439),
  place: lineSchema(200),
  facilitator: lineSchema(200),
  askedBy: lineSchema(200),
  language,
})

const settings = z
  .strictObject({
    language,
    look: z.enum(['system', 'light', 'dark']),
    wallLook: z.enum(['light', 'dark']),
    name: lineSchema(200),
    folder: path.nullable(),
    gong: z.boolean(),
    display: lineSchema(300).nullable(),
    // a network's name is at most 32 bytes, a passphrase 63 letters
    wifi: z
      .strictObject({ network: z.string().min(1).max(32), password: z.string().max(63) })
      .nullable(),
  })
  .partial()

const report = { kind: z.enum(reportKinds), language, personId: id.nullable() }
const slips = z.int().min(0).max(2000)
/** What the tellers counted, question by question. */
const paperCount = z.strictObject({
  pollId: id,
  tellers: z.array(z.strictObject({ sideId: id, name: lineSchema(200) })).max(3),
  piles: z
    .array(
      z.strictObject({
        sideId: id.nullable(),
        slips,
        counts: z.record(
          id,
          z.union([
            z.strictObject({
              steps: z.tuple([slips, slips, slips, slips]),
              unknown: slips,
              blank: slips,
            }),
            z.strictObject({ picks: z.record(id, slips), blank: slips }),
          ]),
        ),
      }),
    )
    .max(3),
})
const holding = {
  hold: z.tuple([z.strictObject({ thingId: id })]),
  letGo: z.tuple([z.strictObject({ thingId: id })]),
}

const steering = { steer: z.tuple([commandSchema]), undo: z.tuple([]), redo: z.tuple([]) }

type Tables = { readonly [A in Audience]: { readonly [Name in keyof Answers<A>]: z.ZodType } }

const tables: Tables = {
  facilitator: {
    run: z.tuple([commandSchema]),
    undo: z.tuple([]),
    redo: z.tuple([]),
    readHistory: z.tuple([z.strictObject({ recordId: id.nullable() })]),
    openWorkshop: z.tuple([z.strictObject({ engagementId: id, workshopId: id })]),
    leaveWorkshop: z.tuple([]),
    makeDemo: z.tuple([]),
    openEngagement: z.tuple([z.strictObject({ engagementId: id })]),
    makeEngagement: z.tuple([newEngagement]),
    makeWorkshop: z.tuple([newWorkshop]),
    readContent: z.tuple([]),
    readMoves: z.tuple([
      z.strictObject({
        set: z
          .strictObject({ goLive: z.iso.date().nullable(), operation: z.iso.date().nullable() })
          .partial(),
        workshopIds: z.array(id).max(200),
      }),
    ]),
    keepOwnNote: z.tuple([z.strictObject({ itemId: id, text: proseSchema(8000) })]),
    keepBlocks: z.tuple([
      z.strictObject({ title: lineSchema(200), itemIds: z.array(id).min(1).max(200) }),
    ]),
    removeBlocks: z.tuple([z.strictObject({ id })]),
    importPack: z.tuple([z.strictObject({ text: z.string().max(mostOfPack) })]),
    removePack: z.tuple([z.strictObject({ id })]),
    savePack: z.tuple([z.strictObject({ id: id.nullable(), folder: path.nullable() })]),
    letPhonesIn: z.tuple([z.strictObject({ address: z.ipv4(), port: z.int().min(0).max(65535) })]),
    shutPhonesOut: z.tuple([]),
    takeBackTable: z.tuple([z.strictObject({ answerId: id })]),
    removeSeat: z.tuple([z.strictObject({ seatId: id })]),
    letIn: z.tuple([z.strictObject({ askIds: z.array(id).max(1000) })]),
    turnAway: z.tuple([z.strictObject({ askIds: z.array(id).max(1000) })]),
    makeCodes: z.tuple([]),
    makeSeat: z.tuple([
      z.strictObject({
        sideId: id,
        by: z.enum(['phone', 'loan', 'paper']),
        partyId: id.optional(),
      }),
    ]),
    renewSeat: z.tuple([z.strictObject({ seatId: id })]),
    moveSeat: z.tuple([z.strictObject({ seatId: id, sideId: id })]),
    countPaper: z.tuple([paperCount]),
    wallLink: z.tuple([]),
    keepPicture: z.tuple([
      z.strictObject({ id, name: lineSchema(200), data: z.base64().max(mostOfPicture) }),
    ]),
    dropPictures: z.tuple([]),
    readPicture: z.tuple([z.strictObject({ id })]),
    folders: z.tuple([]),
    readDocument: z.tuple([
      z.strictObject({
        workshopId: id,
        what: z.enum(readKinds),
        language,
        notes: z.boolean(),
        log: z.boolean().optional(),
        versionId: id.optional(),
      }),
    ]),
    readReport: z.tuple([z.strictObject(report)]),
    saveReport: z.tuple([z.strictObject({ ...report, folder: path.nullable() })]),
    saveFiles: z.tuple([
      z.strictObject({
        workshopId: id,
        what: z.array(z.enum(fileKinds)).min(1).max(fileKinds.length),
        language,
        notes: z.boolean(),
        log: z.boolean().optional(),
        versionId: id.optional(),
        names: z.strictObject({ out: findingKeys, stands: findingKeys }).optional(),
        folder: path.nullable(),
      }),
    ]),
    sendOut: z.tuple([sendOutSchema]),
    takeIn: z.tuple([takeInSchema]),
    findNames: z.tuple([z.strictObject({ workshopId: id, language })]),
    openFile: z.tuple([z.strictObject({ path, how: z.enum(['open', 'show']) })]),
    keepSafe: z.tuple([safetyOrderSchema]),
    prepare: z.tuple([preflightOrderSchema]),
    rehearse: z.tuple([rehearsalOrderSchema]),
    setSettings: z.tuple([settings]),
    openTable: z.tuple([z.strictObject({ address: z.ipv4(), port: z.int().min(0).max(65535) })]),
    shutTable: z.tuple([]),
    seatDevice: z.tuple([z.strictObject({ knockId: id, sideId: id.nullable() })]),
    turnDeviceAway: z.tuple([z.strictObject({ knockId: id })]),
    handOver: z.tuple([z.strictObject({ deviceId: id.nullable() })]),
    removeDevice: z.tuple([z.strictObject({ deviceId: id })]),
    ...holding,
  },
  wall: {
    readPicture: z.tuple([z.strictObject({ id })]),

    report: z.tuple([
      z.strictObject({ sound: z.enum(['ready', 'blocked']), display: z.enum(['there', 'away']) }),
    ]),
  },
  visitor: {
    knock: z.tuple([z.strictObject({ role: z.enum(tableRoles), name: lineSchema(80) })]),
    comeIn: z.tuple([z.strictObject({ ticket: z.string().max(80) })]),
  },
  notetaker: {
    write: z.tuple([z.strictObject({ id, command: commandSchema })]),
    countPaper: z.tuple([paperCount]),
    ...holding,
    undo: z.tuple([]),
    redo: z.tuple([]),
  },
  cofacilitator: steering,
  remote: steering,
  guest: {
    join: z.tuple([z.strictObject({ room: code, sideId: id })]),
    rejoin: z.tuple([z.strictObject({ room: code, code })]),
  },
  phone: {
    vote: z.tuple([
      z.strictObject({
        pollId: id,
        ballots: z
          .array(
            z.strictObject({
              question: id,
              id: ballotId,
              choice,
              turn: z.int().min(0).max(1_000_000).default(0),
            }),
          )
          .min(1)
          .max(30),
      }),
    ]),
    sendIdea: z.tuple([
      z.strictObject({ itemId: id, id: ballotId, text: proseSchema(mostOfIdea) }),
    ]),
    answerForTable: z.tuple([
      z.strictObject({
        itemId: id,
        id: ballotId,
        table: z.int().min(1).max(mostTables),
        speaker: tableLine,
        text: proseSchema(mostOfTableAnswer),
        choice: z.int().min(0).max(20).nullable(),
        replaces: z.string().max(8).nullable(),
        chain: z
          .strictObject({
            delivery: tableLine,
            change: tableLine,
            benefit: tableLine,
            purpose: tableLine,
          })
          .nullable(),
      }),
    ]),
  },
}

type Call = (...args: readonly unknown[]) => Outcome<unknown> | Promise<Outcome<unknown>>

/** A seat whose every call first looks at its words: what both the cable and the radio hold. */
export function guarded<A extends Audience>(
  audience: A,
  seat: Seat<A>,
  broken: (error: unknown) => void,
): Seat<A> {
  const calls: Record<string, Call> = {}
  for (const [name, schema] of Object.entries<z.ZodType>(tables[audience])) {
    const call = (seat.calls as unknown as Record<string, Call>)[name]
    if (!call) throw new Error(`${audience} has no ${name}`)
    calls[name] = async (...args) => {
      const words = schema.safeParse(args)
      if (!words.success) return refusalOf(words.error)
      try {
        return await call(...(words.data as readonly unknown[]))
      } catch (error) {
        broken(error)
        return refused('broken')
      }
    }
  }
  return { calls: calls as unknown as Answers<A>, watch: seat.watch }
}

/** Too long is a thing people do; the rest is a page gone wrong. */
function refusalOf(error: z.ZodError): Outcome<never> {
  const issue = error.issues
    .flatMap(flat)
    .find((each) => each.code === 'too_big' && each.origin === 'string')
  return refused(issue ? 'tooLong' : 'notUnderstood')
}

function flat(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'invalid_union' ? [issue, ...issue.errors.flat().flatMap(flat)] : [issue]
}
