import { z } from 'zod'
import { shows, theFacilitator } from './agenda.ts'
import { causeKinds } from './causekinds.ts'
import { line, prose } from './clean.ts'
import { mostOfIdea } from './ideas.ts'
import { declaredAs } from './declarationkinds.ts'
import { gateOrders } from './gateorders.ts'
import { dids, workeds } from './initiativekinds.ts'
import { itemKinds, offers, recordKinds } from './packs/kinds.ts'
import {
  date,
  id,
  language,
  longText,
  name,
  optional,
  order,
  sentence,
  text,
} from './orderfields.ts'
import { answerSchema, pollAnswerSchema, templateItemSchema } from './packs/template.ts'
import { riskAsks, steps } from './polls/poll.ts'
import { marketOrders } from './market/orders.ts'
import { editSchema, keptKind, madeSchema } from './records/orders.ts'
import { noteSchema } from './richschema.ts'
import { seatWays } from './seats.ts'
import { stepOrders } from './steporders.ts'
import { mostOfTableAnswer, mostOfTableLine, mostTables } from './tablelimits.ts'

/**
 * All that can be asked of an engagement, checked and typed in one breath: the schema is what the doors let through and
 * the type is what `change()` takes. Commands are orders; a command that makes a thing brings its id.
 */

const idea = prose(mostOfIdea)
const minuteOfDay = z.int().min(0).max(1439)
const mark = z.enum(['K', 'L', 'Ø'])
const minutes = z.int().min(1).max(600)

const personFields = {
  partyId: id,
  name,
  role: name,
  takes: z.enum(['answers', 'advises', 'guest']),
}
const personMore = { email: line(200), reportsTo: id.nullable() }
const when = z.union([
  z.strictObject({ on: date }),
  z.strictObject({ anchor: z.enum(['goLive', 'operation']), weeks: z.int().min(-520).max(520) }),
])
const waveFields = {
  title: name,
  who: sentence,
  operation: date.nullable(),
  goLive: date.nullable(),
  weeks: z.int().min(-520).max(520).nullable().optional(),
}
const deviationFields = {
  from: sentence,
  instead: sentence,
  reason: sentence,
  date,
  approval: z.enum(['noted', 'sent', 'approved', 'declined']),
  approvedBy: name,
  approvedOn: date.nullable(),
}
/** A place in an agenda: on a day, right after an item, or first (null). */
const place = z.strictObject({ day: z.int().min(0).max(30), after: id.nullable() })
const responsible = z.union([id, z.literal(theFacilitator)]).nullable()
const itemFields = {
  title: text,
  kind: z.enum(itemKinds),
  minutes,
  least: minutes.nullable(),
  must: z.boolean(),
  fixed: minuteOfDay.nullable(),
  purpose: longText,
  how: longText,
  script: longText,
  records: longText,
  materials: longText,
  task: z.strictObject({ what: longText, withWhom: longText, deliver: longText }).nullable(),
  groups: z.array(z.strictObject({ id, title: text, what: longText, place: name })).max(30),
  responsibleId: responsible,
  method: z.strictObject({ id, title: text }).nullable(),
  principles: z.array(id).max(20),
  shows: z.enum(shows).nullable(),
  keeps: z.array(z.enum(recordKinds)).max(recordKinds.length),
  offers: z.enum(offers).nullable(),
}
const chainFields = {
  from: name,
  delivery: name,
  change: name,
  benefit: name,
  purpose: name,
  owner: name,
  today: name,
  target: name,
  measured: name,
}
const tableLine = line(mostOfTableLine)
const ofTable = {
  id,
  itemId: id,
  table: z.int().min(1).max(mostTables),
  speaker: tableLine,
}
const page = z.int().min(0).max(9999)
/** What the wall can show. */
const picture = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.enum(['join', 'task', 'write', 'program']) }),
  z.strictObject({ mode: z.literal('clock') }),
  z.strictObject({ mode: z.literal('pause'), until: z.int().nonnegative().nullable() }),
  z.strictObject({ mode: z.enum(['poll', 'result']), pollId: id }),
  z.strictObject({ mode: z.literal('cards'), principleId: id, at: page }),
  z.strictObject({ mode: z.literal('readback'), at: page }),
  z.strictObject({ mode: z.literal('chain'), at: page }),
  z.strictObject({ mode: z.literal('card'), chainId: id }),
  z.strictObject({ mode: z.literal('other'), at: page, of: page }),
  z.strictObject({ mode: z.literal('ideas'), itemId: id, at: page }),
  z.strictObject({ mode: z.literal('tables'), itemId: id, at: page }),
  z.strictObject({ mode: z.literal('count'), itemId: id }),
  z.strictObject({ mode: z.literal('gate'), at: page }),
  z.strictObject({ mode: z.literal('steps') }),
  z.strictObject({ mode: z.literal('clause'), at: page }),
])

export const commandSchema = z.discriminatedUnion('do', [
  // the engagement
  order('beginEngagement', {
    id,
    name,
    caseNumber: name,
    phase: id.nullable(),
    goLive: date.nullable(),
    operation: date.nullable().optional(),
    demo: z.boolean(),
    sides: z
      .array(
        z.strictObject({
          id,
          mark,
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
    set: optional({
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
      principlePack: id.nullable(),
    }),
    /** meetings not yet held that move as far as the two dates do */
    workshopIds: z.array(id).max(200).optional(),
  }),
  order('addSide', { id, mark, label: text, partyId: id, name, short: line(40) }),
  order('editSide', { sideId: id, label: text }),
  order('removeSide', { sideId: id }),
  order('addParty', { id, sideId: id, name, short: line(40) }),
  order('editParty', { partyId: id, set: optional({ sideId: id, name, short: line(40) }) }),
  order('removeParty', { partyId: id }),
  order('addPerson', {
    id,
    ...personFields,
    email: personMore.email.optional(),
    reportsTo: personMore.reportsTo.optional(),
    invitedTo: id.optional(),
  }),
  // many at once, pasted: new organisations, new people, and what the paste knew of those already there
  order('addPeople', {
    parties: z.array(z.strictObject({ id, sideId: id, name, short: line(40) })).max(200),
    people: z.array(z.strictObject({ id, ...personFields, ...personMore })).max(2000),
    edits: z
      .array(z.strictObject({ personId: id, set: optional({ ...personFields, ...personMore }) }))
      .max(2000),
    invitedTo: id.nullable(),
  }),
  order('editPerson', { personId: id, set: optional({ ...personFields, ...personMore }) }),
  order('removePerson', { personId: id }),
  // the plan of the whole project
  order('choosePhases', { listId: id }),
  order('addPhase', { id, title: text, within: id.nullable(), after: id.nullable() }),
  order('editPhase', {
    phaseId: id,
    set: optional({ title: text, starts: when.nullable(), ends: when.nullable() }),
  }),
  order('movePhase', { phaseId: id, after: id.nullable() }),
  order('removePhase', { phaseId: id }),
  order('addWave', { id, ...waveFields }),
  order('editWave', { waveId: id, set: optional(waveFields) }),
  order('removeWave', { waveId: id }),
  order('logDeviation', { id, ...deviationFields }),
  order('editDeviation', { deviationId: id, set: optional(deviationFields) }),
  order('removeDeviation', { deviationId: id }),
  ...stepOrders,
  // a workshop
  order('planWorkshop', {
    id,
    from: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('template'), templateId: id }),
      z.strictObject({ kind: z.literal('workshop'), workshopId: id }),
      z.strictObject({ kind: z.literal('open') }),
    ]),
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
      title: text,
      aim: longText,
      before: longText,
      after: longText,
      invited: z.array(id).max(1000).nullable(),
      date,
      startsAt: minuteOfDay,
      place: name,
      facilitator: name,
      askedBy: name,
      language,
      keptBy: z.strictObject({ name, sideId: id.nullable() }),
      remarksBy: date.nullable(),
      seats: z.int().min(1).max(5000),
      withoutWall: z.boolean(),
      way: z.enum(seatWays),
    }),
  }),
  order('noteAttendance', {
    workshopId: id,
    personIds: z.array(id).min(1).max(500),
    is: z.enum(['present', 'partly', 'absent']),
  }),
  order('notePresence', {
    workshopId: id,
    personIds: z.array(id).min(1).max(500),
    is: z.enum(['in', 'out']),
  }),
  order('setMandate', { workshopId: id, personId: id, has: z.boolean() }),
  order('addDay', { workshopId: id, date, startsAt: minuteOfDay, endsAt: minuteOfDay }),
  order('editDay', {
    workshopId: id,
    day: z.int().min(0).max(30),
    set: optional({ date, startsAt: minuteOfDay, endsAt: minuteOfDay }),
  }),
  order('removeDay', { workshopId: id, day: z.int().min(1).max(30) }),
  // the agenda as it is planned
  order('addItems', {
    workshopId: id,
    to: place,
    items: z
      .array(
        z.strictObject({
          id,
          block: templateItemSchema,
          /** the pack it came from, such as `samspil@1`; null for words of one's own */
          from: z.string().max(80).nullable(),
          responsibleId: responsible,
        }),
      )
      .min(1)
      .max(200),
  }),
  order('editItems', {
    workshopId: id,
    edits: z
      .array(z.strictObject({ itemId: id, set: optional(itemFields) }))
      .min(1)
      .max(200),
  }),
  order('moveItems', { workshopId: id, itemIds: z.array(id).min(1).max(200), to: place }),
  order('doubleItem', { itemId: id, id }),
  order('removeItems', { workshopId: id, itemIds: z.array(id).min(1).max(200) }),
  order('setAnswer', { itemId: id, answer: answerSchema }),
  order('setTables', {
    workshopId: id,
    tables: z.array(z.strictObject({ id, people: z.array(id).max(200) })).max(100),
  }),
  // the agenda as it is run
  order('startItem', { itemId: id }),
  order('nextItem', { workshopId: id }),
  order('backItem', { workshopId: id }),
  order('pauseClock', { workshopId: id }),
  order('resumeClock', { workshopId: id }),
  // the one that runs, or the one that is named
  order('extendItem', {
    workshopId: id,
    itemId: id.optional(),
    minutes: z.int().min(-60).max(60),
  }),
  order('skipItem', { itemId: id, skipped: z.boolean() }),
  order('splitItem', { itemId: id, id, minutes, title: text, to: place }),
  order('catchUp', {
    workshopId: id,
    changes: z
      .array(z.strictObject({ itemId: id, to: z.int().min(1).max(600).nullable() }))
      .min(1)
      .max(60),
  }),
  // said by the host when the computer's own clock was moved, and answered by her
  order('moveClock', {
    workshopId: id,
    by: z.int(),
    /** the last moment that is sure, by the clock as it was; null where what really passed is known all the same */
    until: z.int().nullable(),
  }),
  order('settleJump', { workshopId: id, count: z.boolean() }),
  order('noteCause', {
    id,
    workshopId: id,
    itemId: id,
    kind: z.enum(causeKinds),
    text: line(300),
  }),
  order('removeCause', { causeId: id }),
  order('endDay', { workshopId: id }),
  // measurements; closing one is done by the room, which alone holds the ballots
  order('planPoll', { id, itemId: id, asks: pollAnswerSchema }),
  order('editPoll', {
    pollId: id,
    set: optional({
      question: longText,
      rows: z.array(z.strictObject({ id, text: longText })).max(20),
      of: z.int().min(1).max(10),
      points: z.int().min(1).max(20),
      asks: z.array(z.enum(riskAsks)).min(1).max(riskAsks.length),
    }),
  }),
  order('dropPoll', { pollId: id }),
  order('chooseLevel', { pollId: id, level: z.enum(['bySide', 'joint']) }),
  order('openPoll', { pollId: id }),
  order('closePoll', { pollId: id }),
  order('showPoll', { pollId: id }),
  order('holdBackPoll', { pollId: id, reason: line(300) }),
  order('voidPoll', { pollId: id, reason: line(300) }),
  order('askPollAgain', { pollId: id, id }),
  order('chooseTalk', { pollId: id, rowIds: z.array(id).max(3) }),
  order('saySide', {
    pollId: id,
    rowId: id,
    sideId: id,
    /** null takes it back */
    step: z.union([z.literal(steps), z.literal('unknown')]).nullable(),
    speaker: name,
  }),
  // open answers
  order('giveAnswer', {
    id,
    itemId: id,
    kind: z.enum(['side', 'role', 'table', 'count']),
    from: name,
    speaker: name,
    text: sentence,
    choice: z.int().min(0).max(20).nullable(),
    /** how many of each choice, in their order, where something was counted openly */
    counts: z.array(z.int().min(0).max(5000)).min(1).max(20).optional(),
  }),
  order('removeAnswer', { answerId: id }),
  order('addChain', { id, workshopId: id, itemId: id.nullable(), set: optional(chainFields) }),
  order('editChain', { chainId: id, set: optional(chainFields) }),
  order('removeChain', { chainId: id }),
  // what a table sends from a phone of its own; the room says which table, and never which seat
  order('answerForTable', {
    ...ofTable,
    text: prose(mostOfTableAnswer),
    choice: z.int().min(0).max(20).nullable(),
    /** the tag of the table's other answer that it takes the place of, once that has been seen */
    replaces: z.string().max(8).nullable(),
  }),
  order('chainForTable', {
    ...ofTable,
    set: z.strictObject({
      delivery: tableLine,
      change: tableLine,
      benefit: tableLine,
      purpose: tableLine,
    }),
  }),
  // texts without name or side; what phones send comes by the room, in mixed batches
  order('openIdeas', { itemId: id }),
  order('closeIdeas', { itemId: id }),
  order('showIdeas', { itemId: id, shown: z.boolean() }),
  order('addIdea', { id, itemId: id, text: idea }),
  order('mergeIdeas', { id, ideaIds: z.array(id).min(1).max(100), text: idea }),
  order('separateIdeas', { ideaId: id }),
  order('moveIdeas', {
    ideaIds: z.array(id).min(1).max(100),
    heading: line(60),
    before: id.nullable(),
  }),
  order('leaveOutIdea', { ideaId: id, reason: line(200) }),
  // notes and records; `was` is what the writer saw, so that nobody's words are written over unseen
  order('writeNote', { id, workshopId: id, itemId: id.nullable(), text: noteSchema }),
  order('editNote', { blockId: id, text: noteSchema, was: noteSchema.optional() }),
  order('removeNote', { blockId: id, was: noteSchema.optional() }),
  order('makeRecord', {
    id,
    workshopId: id.nullable(),
    itemId: id.nullable(),
    of: madeSchema,
  }),
  order('editRecord', { recordId: id, to: editSchema }),
  order('removeRecord', { recordId: id, was: sentence.optional() }),
  order('turnNote', { id, blockId: id, kind: keptKind, was: sentence.optional() }),
  order('turnRecord', {
    id,
    recordId: id,
    kind: keptKind,
    was: sentence.optional(),
    /** where the clock stands: what a parked point becomes is agreed there */
    workshopId: id.nullable(),
    itemId: id.nullable(),
  }),
  /** *Resten til næste møde*: every point that is still parked, with one owner */
  order('parkRest', { workshopId: id, ownerId: id.nullable() }),
  // the minutes: finished as a version that never changes, and opened again for the next one
  order('finishMinutes', {
    id,
    workshopId: id,
    languages: z.array(language).min(1).max(2),
    notes: z.boolean(),
    log: z.boolean(),
    /** what is lacking was seen, and they are finished all the same */
    despite: z.boolean(),
  }),
  order('correctMinutes', { id, workshopId: id, reason: sentence }),
  ...gateOrders,
  // before there is a contract: what was told whom, and what was taken out on request
  ...marketOrders,
  order('sayTried', {
    workshopId: id,
    actionId: id,
    /** null takes the answer back */
    did: z.enum(dids).nullable(),
    worked: z.enum(workeds).nullable(),
    text: sentence,
  }),
  order('declareAs', {
    as: z.enum(declaredAs),
    /** the indstilling that an annex to the contract becomes */
    id,
    workshopId: id.nullable(),
    itemId: id.nullable(),
  }),
  // the wall, and words not yet entered
  order('showOnWall', { workshopId: id, show: picture }),
  order('planWall', { workshopId: id, show: picture.nullable() }),
  order('stepWall', { workshopId: id, step: z.union([z.literal(1), z.literal(-1)]) }),
  order('blackWall', { workshopId: id, black: z.boolean() }),
  order('releaseWall', { workshopId: id, released: z.boolean() }),
  order('strikeGong', { workshopId: id }),
  order('speakOnWall', { workshopId: id, language: language.nullable() }),
  order('keepDraft', { workshopId: id, where: z.enum(['capture', 'wall']), text: prose(4000) }),
])

export type Command = z.infer<typeof commandSchema>
export type CommandName = Command['do']
export type CommandOf<Name extends CommandName> = Extract<Command, { do: Name }>
