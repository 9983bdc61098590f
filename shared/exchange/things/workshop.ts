import { z } from 'zod'
import { shows, type Item } from '../../agenda.ts'
import { causeKinds } from '../../causekinds.ts'
import type { Cause } from '../../causes.ts'
import type { Clock } from '../../clock.ts'
import { commandSchema } from '../../commands.ts'
import { itemKinds, offers, recordKinds } from '../../packs/kinds.ts'
import { answerSchema } from '../../packs/template.ts'
import { noteSchema } from '../../richschema.ts'
import { seatWays, type RoomSeat } from '../../seats.ts'
import type { WallShow, WallState } from '../../wall.ts'
import type { Block, Draft, Workshop } from '../../workshop.ts'
import {
  byId,
  date,
  id,
  ids,
  language,
  minute,
  moment,
  name,
  order,
  text,
  thing,
  words,
} from './shape.ts'

const day = z.strictObject({ date, startsAt: minute, endsAt: z.int().min(0).max(2879) })

export const workshops = thing<Workshop>({
  id,
  order,
  title: text,
  template: name.nullable(),
  date,
  startsAt: minute,
  endsAt: z.int().min(0).max(2879),
  laterDays: z.array(day).max(40),
  timeZone: z
    .string()
    .max(60)
    .regex(/^[\w+/-]+$/),
  place: name,
  aim: text,
  before: text,
  after: text,
  ifLate: z.array(text).max(100),
  facilitator: name,
  askedBy: name,
  keptBy: z.strictObject({ name, sideId: id.nullable() }),
  language,
  // four is the least, whatever a file says
  k: z.int().min(4).max(1000),
  seats: z.int().min(1).max(5000),
  way: z.enum(seatWays),
  roomCode: z.string().regex(/^[A-Z0-9]{6}$/),
  invited: ids(2000).nullable(),
  attendance: byId(z.enum(['present', 'partly', 'absent'])),
  moves: z
    .array(z.strictObject({ personId: id, at: moment, is: z.enum(['in', 'out']) }))
    .max(20_000),
  mandates: ids(500),
  tables: z.array(z.strictObject({ id, people: ids(500) })).max(200),
  gate: id.nullable(),
  competing: z.boolean(),
  remarksBy: date.nullable(),
  finishedAt: moment.nullable(),
  withoutWall: z.boolean(),
})

const minutes = z.int().min(0).max(1440)

export const items = thing<Item>({
  id,
  order,
  workshopId: id,
  day: z.int().min(0).max(60),
  title: text,
  kind: z.enum(itemKinds),
  minutes,
  least: minutes.nullable(),
  must: z.boolean(),
  fixed: minute.nullable(),
  purpose: text,
  how: text,
  script: text,
  records: text,
  materials: text,
  sources: z.array(name).max(100),
  answer: answerSchema,
  task: z.strictObject({ what: text, withWhom: text, deliver: text }).nullable(),
  method: z.strictObject({ id, title: text }).nullable(),
  principles: ids(50),
  offers: z.enum(offers).nullable(),
  keeps: z.array(z.enum(recordKinds)).max(recordKinds.length),
  uses: ids(200),
  groups: z.array(z.strictObject({ id, title: text, what: text, place: name })).max(100),
  responsibleId: id.nullable(),
  shows: z.enum(shows).nullable(),
  extra: z.int().min(-1440).max(1440),
  runs: z.array(z.strictObject({ from: moment, to: moment.nullable() })).max(2000),
  skipped: moment.nullable(),
})

export const clocks = thing<Clock>({
  id,
  state: z.enum(['before', 'running', 'paused', 'ended']),
  itemId: id.nullable(),
  since: moment.nullable(),
  spent: z.number().min(-1e12).max(1e12),
  jump: z.strictObject({ at: moment, by: z.number(), stopped: z.boolean() }).nullable(),
  asPlanned: z
    .array(
      z.strictObject({
        itemId: id,
        starts: z.number().min(-100_000).max(100_000),
        minutes: z.number().min(0).max(100_000),
      }),
    )
    .max(2000),
})

export const causes = thing<Cause>({
  id,
  order,
  workshopId: id,
  itemId: id,
  kind: z.enum(causeKinds),
  text: name,
  at: moment,
})

export const blocks = thing<Block>({
  id,
  order,
  workshopId: id,
  itemId: id.nullable(),
  text: noteSchema,
  at: moment,
})

/** A phone's hold on its seat stays on the laptop it has been talking to. */
export const seats = thing<RoomSeat>({
  id,
  workshopId: id,
  sideId: id,
  partyId: id.exactOptional(),
  code: z.string().regex(/^[A-Z0-9]{0,12}$/),
  tokenHash: z.literal(''),
  by: z.enum(['phone', 'loan', 'paper']),
  taken: z.boolean(),
})

/** The same pictures as a command may ask for. */
const picture = z.unknown().transform((show, told): WallShow => {
  const asked = commandSchema.safeParse({ do: 'showOnWall', workshopId: 'w', show })
  if (asked.success && asked.data.do === 'showOnWall') return asked.data.show
  told.addIssue({ code: 'custom', message: 'no picture of the wall' })
  return z.NEVER
})

export const walls = thing<WallState>({
  id,
  show: picture,
  language: language.nullable().exactOptional(),
  black: z.boolean(),
  released: z.boolean(),
  next: z.union([z.null(), picture]),
  gongAt: moment.nullable(),
})

export const drafts = thing<Draft>({
  id,
  workshopId: id,
  where: z.enum(['capture', 'wall']),
  text: words,
})
