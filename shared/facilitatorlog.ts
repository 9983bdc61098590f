import { given, type Item } from './agenda.ts'
import type { Source } from './agreed.ts'
import { beforehand, facts, fileOf, paragraph, plannedDays, type Beforehand } from './beforehand.ts'
import { causeSaid } from './causesaid.ts'
import { clockTime, minuteOfDay } from './dates.ts'
import type { DocBlock, DocTable, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import { peopleAt, sideOfPerson, type Engagement, type Id, type Moment } from './engagement.ts'
import type { Entry, Line } from './journal.ts'
import { beganAt, lateBy } from './presence.ts'
import { say, type Language } from './text.ts'
import { sayLine } from './words/lines/say.ts'
import { words as da, type LogWords } from './words/log/da.ts'
import { words as en } from './words/log/en.ts'
import { ofWorkshop } from './workshop.ts'

/** What the log is written from besides the engagement. */
export interface LogNeeds {
  readonly language: Language
  /** the engagement's exact timeline; without it, what was changed on the way is left out */
  readonly journal: readonly Entry[]
}

/**
 * *Facilitatorens log*: what was planned and what was held, item by item, how far the day drifted and why, what was bent on
 * the way and who was not there throughout. Hers, and in the minutes only where she ticks it as an annex.
 */
export function facilitatorLogOf(
  engagement: Engagement,
  workshopId: Id,
  needs: LogNeeds,
): DocumentTree {
  const from = beforehand(engagement, workshopId, needs.language)
  const words = logWords(needs.language)
  return fileOf(from, { kind: words.log, landscape: true }, [
    paragraph(words.hers, 'muted'),
    ...logBlocks(engagement, workshopId, needs, 1),
  ])
}

/** The log's own blocks, their headings at a level: a file of its own, or an annex of the minutes. */
export function logBlocks(
  engagement: Engagement,
  workshopId: Id,
  { language, journal }: LogNeeds,
  level: 1 | 2,
): DocBlock[] {
  const from = beforehand(engagement, workshopId, language)
  const words = logWords(language)
  const heading = (text: string): DocBlock => ({ kind: 'heading', level, text })
  const held = (bullets: readonly Span[][], title: string, none?: string): DocBlock[] => {
    if (bullets.length === 0)
      return none === undefined ? [] : [heading(title), paragraph(none, 'muted')]
    return [heading(title), { kind: 'bullets', items: bullets }]
  }
  return [
    ...facts([[words.place, from.workshop.place], ...attendanceFacts(from, words)], ' · '),
    ...plannedDays(from).flatMap((day, index) => [
      heading(words.table(day.title)),
      ...facts(dayFacts(from, index, words), ' · '),
      dayTable(from, index, words),
    ]),
    ...held(causeLines(from, words), words.causes, words.noCauses),
    ...held(alongLines(from, journal, words), words.along),
  ]
}

/** The log as the last annex of the minutes. */
export function logAnnex(from: Source, journal: readonly Entry[]): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const title = words.annexTitle(from.letters.log, logWords(language).log)
  return [
    { kind: 'heading', level: 1, text: title, newPage: true },
    ...logBlocks(engagement, workshop.id, { language, journal }, 2),
  ]
}

function logWords(language: Language): LogWords {
  return language === 'da' ? da : en
}

/** An item of a day with the plan it had when the day began; null for one that came on the way. */
interface Row {
  readonly item: Item
  readonly planned: { readonly starts: number; readonly minutes: number } | null
}

function rowsOf(from: Beforehand, day: number): Row[] {
  const { engagement, workshop } = from
  const was = engagement.clocks[workshop.id]?.asPlanned ?? []
  const own = plannedDays(from)[day]?.items ?? []
  const isKept = own.some(({ item }) => was.some((slot) => slot.itemId === item.id))
  return own.map(({ item, slot }) => {
    const kept = was.find((each) => each.itemId === item.id)
    // a day that never began, or was held before plans were kept, is read off the agenda as it stands
    const planned = isKept ? (kept ?? null) : { starts: slot.starts, minutes: item.minutes }
    return { item, planned }
  })
}

function dayFacts(from: Beforehand, day: number, words: LogWords): (readonly [string, string])[] {
  const rows = rowsOf(from, day)
  const time = (minute: number) => clockTime(Math.floor(minute), from.language)
  const of = (moment: Moment) => minuteOfDay(moment, from.workshop.timeZone)
  const plans = rows.flatMap(({ planned }) => planned ?? [])
  const starts = Math.min(...plans.map((slot) => slot.starts))
  const ends = Math.max(...plans.map((slot) => slot.starts + slot.minutes))
  const wanted = [
    words.planned,
    plans.length > 0 ? words.span(time(starts), time(ends)) : '',
  ] as const
  const runs = rows.flatMap(({ item }) => item.runs)
  if (runs.length === 0) return [wanted, [words.held, words.notHeld]]
  const begun = time(of(Math.min(...runs.map((run) => run.from))))
  if (runs.some((run) => run.to === null)) return [wanted, [words.held, words.since(begun)]]
  const over = of(Math.max(...runs.map((run) => run.to ?? 0)))
  const late = Math.round(over - ends)
  const said = late === 0 ? words.onTime : late > 0 ? words.behind(late) : words.ahead(-late)
  return [
    wanted,
    [words.held, words.span(begun, time(over))],
    [words.end, plans.length > 0 ? said : ''],
  ]
}

function dayTable(from: Beforehand, day: number, words: LogWords): DocTable {
  return {
    kind: 'table',
    title: words.table(plannedDays(from)[day]?.title ?? ''),
    description: words.description,
    columns: [
      { head: words.item, share: 24 },
      { head: words.planned, share: 12 },
      { head: words.held, share: 14 },
      { head: words.got, share: 8, align: 'right' },
      { head: words.took, share: 8, align: 'right' },
      { head: words.apart, share: 12, align: 'right' },
      { head: words.what, share: 22 },
    ],
    rows: rowsOf(from, day).map((row) => cellsOf(row, from, words)),
  }
}

function cellsOf({ item, planned }: Row, from: Beforehand, words: LogWords): (readonly Span[])[] {
  const { language, workshop } = from
  const time = (moment: Moment) =>
    clockTime(Math.floor(minuteOfDay(moment, workshop.timeZone)), language)
  const took = Math.round(
    item.runs.reduce((sum, run) => sum + (run.to ?? run.from) - run.from, 0) / 60_000,
  )
  const isHeld = item.runs.some((run) => run.to !== null)
  const stretches = item.runs
    .map((run) => `${time(run.from)}–${run.to === null ? '' : time(run.to)}`)
    .join('\n')
  const apart = planned && isHeld ? took - planned.minutes : null
  return [
    [{ text: say(item.title, language), bold: true }],
    span(
      planned
        ? `${clockTime(planned.starts, language)}–${clockTime(planned.starts + planned.minutes, language)}`
        : '–',
    ),
    span(stretches || '–'),
    span(planned ? String(planned.minutes) : '–'),
    span(isHeld ? String(took) : '–'),
    span(apart === null ? '–' : signed(apart)),
    span(happened({ item, planned }, from, words).join('\n')),
  ]
}

/** +5, −3, 0: with a real minus. */
function signed(minutes: number): string {
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0'
}

function happened({ item, planned }: Row, from: Beforehand, words: LogWords): string[] {
  const { engagement, workshop, language } = from
  const clock = engagement.clocks[workshop.id]
  const isOver = clock?.state === 'ended'
  const still = stoodStill(item, ofWorkshop(engagement.items, workshop.id))
  return [
    ...(planned === null ? [words.added] : []),
    ...(item.skipped === null ? [] : [item.runs.length > 0 ? words.skippedAfter : words.skipped]),
    ...(item.skipped === null && item.runs.length === 0 && isOver
      ? [isPassed(item, from) ? words.notHeld : words.notReached]
      : []),
    ...(clock?.itemId === item.id && !isOver && item.runs.length > 0 ? [words.runningNow] : []),
    ...(planned && given(item) !== planned.minutes && item.skipped === null
      ? [words.given(given(item))]
      : []),
    ...(still > 0 ? [words.paused(still)] : []),
    ...ofWorkshop(engagement.causes, workshop.id)
      .filter((cause) => cause.itemId === item.id)
      .map((cause) => causeSaid(cause, language)),
  ]
}

/** Whether the day went on past an item: what stands before one that ran was not held, the rest was not reached. */
function isPassed(item: Item, { engagement, workshop }: Beforehand): boolean {
  const all = ofWorkshop(engagement.items, workshop.id)
  return all.slice(all.findIndex(({ id }) => id === item.id)).some(({ runs }) => runs.length > 0)
}

/** Minutes between the stretches of an item that nothing else ran in: the clock was paused. */
function stoodStill({ runs }: Item, all: readonly Item[]): number {
  const began = all.flatMap((item) => item.runs.map((run) => run.from))
  const gaps = runs.slice(1).map((run, index) => {
    const left = runs[index]?.to ?? run.from
    return began.some((from) => from >= left && from < run.from) ? 0 : run.from - left
  })
  return Math.round(gaps.reduce((sum, gap) => sum + gap, 0) / 60_000)
}

function causeLines({ engagement, workshop, language }: Beforehand, words: LogWords): Span[][] {
  return ofWorkshop(engagement.causes, workshop.id).map((cause) => {
    const time = clockTime(Math.floor(minuteOfDay(cause.at, workshop.timeZone)), language)
    const item = engagement.items[cause.itemId]
    return span(
      words.cause(time, item ? say(item.title, language) : '–', causeSaid(cause, language)),
    )
  })
}

/** The kinds of line that bent the day. */
const bending = new Set<Line['kind']>([
  'itemSkipped',
  'itemUnskipped',
  'itemSplit',
  'itemMoved',
  'itemsMoved',
  'caughtUp',
  'clockJumped',
])

function alongLines(
  { engagement, workshop, language }: Beforehand,
  journal: readonly Entry[],
  words: LogWords,
): Span[][] {
  const runs = ofWorkshop(engagement.items, workshop.id).flatMap((item) => item.runs)
  const begun = Math.min(...runs.map((run) => run.from))
  return journal
    .filter(({ workshopId, at, line }) => {
      const kind = line.kind === 'undone' ? line.of : line.kind
      // what was undone names no workshop: it is told apart by its kind alone
      const isHere = workshopId === workshop.id || line.kind === 'undone'
      return isHere && at >= begun && bending.has(kind)
    })
    .map(({ at, line }) => {
      const time = clockTime(Math.floor(minuteOfDay(at, workshop.timeZone)), language)
      return span(words.at(time, bentSaid(line, language, words)))
    })
}

function bentSaid(line: Line, language: Language, words: LogWords): string {
  if (line.kind === 'undone') return words.undone
  if (line.kind === 'clockJumped') return words.clockMoved(Math.round(line.by / 60_000))
  if (line.kind === 'itemSkipped') return words.wasSkipped(say(line.title, language))
  if (line.kind === 'itemUnskipped') return words.wasTakenIn(say(line.title, language))
  return sayLine(line, language)
}

/** Who was not there throughout. */
function attendanceFacts(from: Beforehand, words: LogWords): (readonly [string, string])[] {
  const { engagement, workshop } = from
  const named = (is: 'partly' | 'absent') =>
    peopleAt(engagement, workshop.id)
      .filter((person) => workshop.attendance[person.id] === is)
      .map((person) => {
        const mark = sideOfPerson(engagement, person.id)?.mark
        return mark ? `${person.name} (${mark})` : person.name
      })
      .join(', ')
  const began = beganAt(engagement, workshop.id)
  const came = workshop.moves.flatMap((move) => {
    const late = lateBy(move, began)
    const person = engagement.people[move.personId]
    return late === null || !person ? [] : [words.late(person.name, late)]
  })
  return [
    [words.cameLate, came.join(', ')],
    [words.partly, named('partly')],
    [words.absent, named('absent')],
  ]
}
