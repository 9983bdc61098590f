import type { CauseKind } from './causekinds.ts'
import type { Command } from './commands.ts'
import { addDays, minuteOfDay, today, weekday } from './dates.ts'
import { people, sides, story, table, type Said, type SaidLine } from './demostory.ts'
import type { DemoAt } from './contract.ts'
import type { Id, Moment } from './engagement.ts'
import type { Content } from './packs/content.ts'
import type { Template } from './packs/template.ts'
import { emptyBox } from './polls/box.ts'
import { chooseId, type Choice, type Poll, type Result, type RowAnswer } from './polls/poll.ts'
import { tally } from './polls/tally.ts'
import { codeFrom } from './seats.ts'
import type { Language } from './text.ts'
import { itemIdOf } from './making.ts'
import { pollIdOf } from './polls/planned.ts'
import { principlePack } from './packs/content.ts'

/** What a demo is made with: the same it is told to any rule. */
export interface DemoTold {
  readonly content: Content
  readonly now: Moment
  readonly timeZone: string
  readonly language: Language
  readonly id: () => Id
  readonly bytes: (many: number) => Uint8Array
}

export interface Telling {
  readonly at: Moment
  readonly command: Command
  /** for the closing of a measurement: what its ballots came to */
  readonly tally?: Result
}

/**
 * One engagement told as commands, so that the demo is made by the same rules as any other: a contract workshop of twenty
 * (12 and 8) held two weeks ago, the same to run today, and a steering group of nine (6 and 3) ready to be measured. For
 * the first start, the gallery, tests and screenshots.
 */
export function demoOf(told: DemoTold): { readonly at: DemoAt; readonly told: readonly Telling[] } {
  const at: DemoAt = {
    engagementId: told.id(),
    heldId: told.id(),
    toRunId: told.id(),
    steeringId: told.id(),
  }
  const date = today(told.now, told.timeZone)
  const held = heldDate(told)
  const say = (said: Said) => said[told.language]
  const start = told.now - 30 * day
  const steering = people.filter((person) => person.steers).map((person) => person.id)
  // the workshops to run begin now, so that the clock makes sense whenever the demo is opened
  const soon = Math.ceil(minuteOfDay(told.now, told.timeZone) / 5) * 5
  const arrival = templateOf(told.content, 'kontrakt').items[0]?.minutes ?? 0
  const begin: Command[] = [
    {
      do: 'beginEngagement',
      id: at.engagementId,
      name: say(story.name),
      caseNumber: '2026-04417',
      phase: 'kodeks.gennemfoerelse',
      goLive: addDays(date, 280),
      operation: addDays(date, 252),
      demo: true,
      sides: sides.map((side) => ({
        ...side,
        parties: side.parties.map((party) => ({ ...party, short: party.name })),
      })),
    },
    ...people.map(({ id, partyId, name, role, takes }): Command => ({
      do: 'addPerson',
      id,
      partyId,
      name,
      role: say(role),
      takes,
    })),
    ...projectPlan(date),
    planned(told, at.heldId, 'kontrakt', held, null, 540),
    planned(told, at.toRunId, 'kontrakt', date, null, soon + arrival),
    planned(told, at.steeringId, 'temperatur', date, steering, soon),
  ]
  return {
    at,
    told: [
      ...begin.map((command, index) => ({ at: start + index * 1000, command })),
      ...heldDay(told, at.heldId, told.now - daysSince(told) * day),
    ],
  }
}

const day = 86_400_000
const minute = 60_000

/** The project around the workshops: its characteristics, and the Kodeks' five phases with their dates. */
function projectPlan(date: string): Command[] {
  const on = (days: number) => ({ on: addDays(date, days) })
  const spans = [
    ['kodeks.ide', on(-560), on(-470)],
    ['kodeks.analyse', on(-469), on(-300)],
    ['kodeks.anskaffelse', on(-299), on(-50)],
    ['kodeks.gennemfoerelse', on(-49), { anchor: 'goLive', weeks: 4 }],
    ['kodeks.realisering', { anchor: 'goLive', weeks: 4 }, { anchor: 'goLive', weeks: 56 }],
  ] as const
  const traits = { size: 'medium', complexity: 'high', method: 'mixed' } as const
  return [
    { do: 'choosePhases', listId: 'kodeks.fem-faser' },
    ...spans.map(([phaseId, starts, ends]): Command => ({
      do: 'editPhase',
      phaseId,
      set: { starts, ends },
    })),
    { do: 'editEngagement', set: { traits } },
  ]
}

function planned(
  told: DemoTold,
  id: Id,
  templateId: Id,
  date: string,
  invited: Id[] | null,
  startsAt: number,
): Command {
  return {
    do: 'planWorkshop',
    id,
    from: { kind: 'template', templateId },
    date,
    startsAt: startsAt % 1440,
    timeZone: told.timeZone,
    language: told.language,
    invited,
    place: story.place[told.language],
    facilitator: 'Ane Thorup',
    askedBy: story.askedBy[told.language],
    seats: 60,
    roomCode: codeFrom(told.bytes(6)),
  }
}

function daysSince(told: DemoTold): number {
  return 14 - 3 + weekday(today(told.now, told.timeZone))
}

/** The Wednesday of the week two weeks back. */
function heldDate(told: DemoTold): string {
  const date = today(told.now, told.timeZone)
  return addDays(date, -daysSince(told))
}

/** Why two of its items ran over, by their place in the agenda. */
const causes: Readonly<Record<number, CauseKind>> = { 4: 'discussion', 9: 'principals' }

/**
 * The day that was held. Ids of items and polls are made when the template is laid out, so the tellings that need them are
 * commands that do not: the clock goes from item to item, and what is said lands on the item that runs.
 */
function heldDay(told: DemoTold, workshopId: Id, noon: Moment): Telling[] {
  const template = templateOf(told.content, 'kontrakt')
  // 8.40 by the room's own clock
  const morning = noon - (minuteOfDay(noon, told.timeZone) - 520) * minute
  const tellings: Telling[] = []
  let clock = morning
  const tell = (command: Command, tally?: Result) =>
    tellings.push({ at: clock, command, ...(tally ? { tally } : {}) })
  const say = (said: Said) => said[told.language]

  tell({
    do: 'noteAttendance',
    workshopId,
    personIds: people.map((person) => person.id),
    is: 'present',
  })
  for (const person of people.filter((each) => each.was)) {
    tell({ do: 'noteAttendance', workshopId, personIds: [person.id], is: person.was ?? 'present' })
  }
  for (const [index, item] of template.items.entries()) {
    tell({ do: 'nextItem', workshopId })
    const itemId = itemIdOf(workshopId, index)
    const { said = [], minutes = item.minutes } = story.items[index] ?? {}
    for (const one of said) {
      clock += minute
      const place = { id: told.id(), workshopId, itemId }
      if (one.kind === 'note') tell({ do: 'writeNote', ...place, text: say(one.text) })
      if (one.kind === 'decision') {
        const reservations = (one.reservations ?? []).map(({ sideId, text }) => ({
          sideId,
          text: say(text),
        }))
        tell({
          do: 'makeRecord',
          ...place,
          of: {
            kind: 'decision',
            text: say(one.text),
            status: one.status,
            mandate: say(one.mandate),
            reservations,
            ...recommendedIn(one, told),
          },
        })
      }
      if (one.kind === 'action') {
        const { ownerId, sideId, inDays, said: dueSaid } = one
        const due = addDays(heldDate(told), inDays)
        tell({
          do: 'makeRecord',
          ...place,
          of: { kind: 'action', text: say(one.text), ownerId, sideId, due, dueSaid },
        })
      }
      if (one.kind === 'answer') {
        const { speaker, choice } = one
        const from = one.by === 'table' ? `${say(table)} ${one.from}` : one.from
        tell({
          do: 'giveAnswer',
          id: told.id(),
          itemId,
          kind: one.by,
          from,
          speaker,
          text: say(one.text),
          choice,
        })
      }
    }
    if (item.answer.kind === 'poll' && item.answer.form === 'principles') {
      const pollId = pollIdOf(itemId)
      tell({ do: 'openPoll', pollId })
      clock += 4 * minute
      tell({ do: 'closePoll', pollId }, resultOf(told, pollId, workshopId, item.answer.series))
      tell({ do: 'showPoll', pollId })
      tell({ do: 'chooseTalk', pollId, rowIds: [...story.talk] })
    }
    clock = Math.max(
      clock + minute,
      clock - (said.length + (item.answer.kind === 'poll' ? 4 : 0)) * minute + minutes * minute,
    )
    const kind = causes[index]
    if (kind) tell({ do: 'noteCause', id: `${itemId}.cause`, workshopId, itemId, kind, text: '' })
  }
  tell({ do: 'endDay', workshopId })
  const remarksBy = addDays(heldDate(told), 7)
  tell({
    do: 'editWorkshop',
    workshopId,
    set: { remarksBy, keptBy: { name: 'Sara Winther', sideId: 'customer' } },
  })
  return tellings
}

/** What the twenty answered, counted by the same tally as any other measurement. */
function resultOf(told: DemoTold, pollId: Id, workshopId: Id, series: Poll['series']): Result {
  const pack = principlePack(told.content, null)
  const rows = pack.principles.map(({ id, short, row, star }) => ({ id, short, text: row, star }))
  const choose = { question: pack.choose.question, of: pack.choose.of }
  const poll: Poll = {
    id: pollId,
    order: 1,
    workshopId,
    itemId: '',
    form: 'principles',
    series,
    title: {},
    question: {},
    rows,
    choose,
    points: null,
    asks: [],
    trial: false,
    level: 'bySide',
    levelChosen: false,
    k: 4,
    state: 'open',
    openedAt: 0,
    closedAt: null,
    levels: {},
    result: null,
    reason: '',
    seen: false,
    talk: [],
    said: {},
  }
  const seats = sides.flatMap((side) =>
    Array.from({ length: side.seats }, (_, index) => ({
      id: `${side.id}${index}`,
      side: side.id,
      index,
    })),
  )
  const boxOf = (choiceOf: (side: string, index: number) => Choice) => ({
    ...emptyBox,
    voters: seats.map((seat) => seat.id).toSorted(),
    ballots: seats.map((seat) => ({
      id: seat.id,
      sideId: seat.side,
      choice: choiceOf(seat.side, seat.index),
    })),
  })
  const answers = (row: Id, side: string): readonly RowAnswer[] => story.answers[row]?.[side] ?? []
  const boxes = Object.fromEntries([
    ...rows.map(
      (row) =>
        [
          row.id,
          boxOf((side, index) => ({ step: answers(row.id, side)[index] ?? 'unknown' })),
        ] as const,
    ),
    [chooseId, boxOf((side, index) => ({ picks: story.picks[side]?.[index] ?? [] }))] as const,
  ])
  return tally(
    { pollId, id: pollId, boxes },
    {
      poll,
      sides: sides.map((side) => side.id),
      sideOf: (seatId) => seats.find((seat) => seat.id === seatId)?.side,
      present: Object.fromEntries(sides.map((side) => [side.id, side.seats])),
      polls: [],
      answeredOf: () => null,
    },
  )
}

function templateOf(content: Content, id: Id): Template {
  const template = content.templates.find((each) => each.id === id)
  if (!template) throw new Error(`no template ${id}`)
  return template
}

/** What the steering group needs besides the words: why, what follows, and when it must have decided. */
function recommendedIn(one: Extract<SaidLine, { kind: 'decision' }>, told: DemoTold) {
  if (!one.recommended) return {}
  const { why, onTime, onMoney, onContract, inDays } = one.recommended
  const say = (text: Said) => text[told.language]
  return {
    why: say(why),
    onTime: say(onTime),
    onMoney: say(onMoney),
    onContract: say(onContract),
    deadline: addDays(heldDate(told), inDays),
  }
}
