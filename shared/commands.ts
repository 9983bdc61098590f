import { z } from 'zod'

/**
 * All that can be asked of an engagement, checked and typed in one breath: the schema is what the doors let through and
 * the type is what `change()` takes. Commands are orders; a command that makes a thing brings its id.
 */

/** Control characters and marks that turn the direction of writing: they have no place in a name or a sentence. */
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** One line of what people type: cleaned, trimmed, at most `most` characters. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.replaceAll(unwanted, '').replaceAll(/\s+/g, ' ').trim())
/** Several lines of what people type. */
const prose = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.replaceAll('\r\n', '\n').replaceAll(unwanted, '').trim())

const id = z.string().min(1).max(80)
const name = line(200)
const sentence = prose(4000)
const date = z.iso.date()
const minuteOfDay = z.int().min(0).max(1439)
const language = z.enum(['da', 'en'])
const text = z.strictObject({
  da: name.optional(),
  en: name.optional(),
  from: z.string().optional(),
  stale: language.optional(),
})

const personFields = {
  partyId: id,
  name,
  role: name,
  takes: z.enum(['answers', 'advises', 'guest']),
}
const decisionFields = {
  text: sentence,
  status: z.enum(['decided', 'understood', 'recommended', 'contract']),
  mandate: name,
  reservations: z.array(z.strictObject({ sideId: id, text: sentence })).max(6),
}
const actionFields = {
  text: sentence,
  ownerId: id.nullable(),
  sideId: id.nullable(),
  due: date.nullable(),
  dueSaid: line(60),
  done: z.boolean(),
}

const optional = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields).partial()
const order = <Do extends string, Fields extends z.ZodRawShape>(what: Do, fields: Fields) =>
  z.strictObject({ do: z.literal(what), ...fields })

export const commandSchema = z.discriminatedUnion('do', [
  // the engagement
  order('beginEngagement', {
    id,
    name,
    caseNumber: name,
    phase: id.nullable(),
    goLive: date.nullable(),
    demo: z.boolean(),
    sides: z
      .array(
        z.strictObject({
          id,
          mark: z.enum(['K', 'L', 'Ø']),
          label: text,
          parties: z
            .array(z.strictObject({ id, name, short: line(40) }))
            .min(1)
            .max(20),
        }),
      )
      .min(2)
      .max(3),
  }),
  order('editEngagement', {
    set: optional({ name, caseNumber: name, phase: id.nullable(), goLive: date.nullable() }),
  }),
  order('addPerson', { id, ...personFields, invitedTo: id.optional() }),
  order('editPerson', { personId: id, set: optional(personFields) }),
  order('removePerson', { personId: id }),
  // a workshop
  order('planWorkshop', {
    id,
    templateId: id,
    date,
    startsAt: minuteOfDay,
    timeZone: line(60),
    place: name,
    facilitator: name,
    askedBy: name,
    language,
    seats: z.int().min(1).max(5000),
    roomCode: z.string().length(6),
    invited: z.array(id).max(1000).nullable(),
  }),
  order('editWorkshop', {
    workshopId: id,
    set: optional({
      date,
      startsAt: minuteOfDay,
      place: name,
      facilitator: name,
      askedBy: name,
      language,
      keptBy: z.strictObject({ name, sideId: id.nullable() }),
      remarksBy: date.nullable(),
      seats: z.int().min(1).max(5000),
    }),
  }),
  order('noteAttendance', {
    workshopId: id,
    personIds: z.array(id).min(1).max(500),
    is: z.enum(['present', 'partly', 'absent']),
  }),
  // the agenda as it is run
  order('startItem', { itemId: id }),
  order('nextItem', { workshopId: id }),
  order('backItem', { workshopId: id }),
  order('pauseClock', { workshopId: id }),
  order('resumeClock', { workshopId: id }),
  order('extendItem', { workshopId: id, minutes: z.int().min(-60).max(60) }),
  order('endDay', { workshopId: id }),
  // measurements; closing one is done by the room, which alone holds the ballots
  order('chooseLevel', { pollId: id, level: z.enum(['bySide', 'joint']) }),
  order('openPoll', { pollId: id }),
  order('closePoll', { pollId: id }),
  order('showPoll', { pollId: id }),
  order('holdBackPoll', { pollId: id, reason: line(300) }),
  order('voidPoll', { pollId: id, reason: line(300) }),
  order('askPollAgain', { pollId: id, id }),
  order('chooseTalk', { pollId: id, rowIds: z.array(id).max(3) }),
  // open answers
  order('giveAnswer', {
    id,
    itemId: id,
    kind: z.enum(['side', 'role', 'table']),
    from: name,
    speaker: name,
    text: sentence,
    choice: z.int().min(0).max(20).nullable(),
  }),
  order('removeAnswer', { answerId: id }),
  // notes and records
  order('writeNote', { id, workshopId: id, itemId: id.nullable(), text: sentence }),
  order('editNote', { blockId: id, text: sentence }),
  order('removeNote', { blockId: id }),
  order('makeDecision', { id, workshopId: id, itemId: id.nullable(), ...decisionFields }),
  order('editDecision', { recordId: id, set: optional(decisionFields) }),
  order('agreeAction', { id, workshopId: id, itemId: id.nullable(), ...actionFields }),
  order('editAction', { recordId: id, set: optional(actionFields) }),
  order('removeRecord', { recordId: id }),
  // the wall, and words not yet entered
  order('showOnWall', {
    workshopId: id,
    show: z.discriminatedUnion('mode', [
      z.strictObject({ mode: z.enum(['join', 'task', 'write', 'program']) }),
      z.strictObject({ mode: z.enum(['poll', 'result']), pollId: id }),
    ]),
  }),
  order('blackWall', { workshopId: id, black: z.boolean() }),
  order('keepDraft', { workshopId: id, where: z.enum(['capture', 'wall']), text: prose(4000) }),
])

export type Command = z.infer<typeof commandSchema>
export type CommandName = Command['do']
export type CommandOf<Name extends CommandName> = Extract<Command, { do: Name }>
export { line as lineSchema }
