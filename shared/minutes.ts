import { actionsOf, sideName } from './actionlist.ts'
import { daysOf, onDay, plan } from './agenda.ts'
import { logAnnex } from './facilitatorlog.ts'
import type { Entry } from './journal.ts'
import {
  actionSpans,
  decisionSpans,
  decisionsOf,
  reservationsOf,
  unbroken,
  type Source,
} from './agreed.ts'
import { annexes } from './minutesplaces.ts'
import { steeringRisks } from './risksannex.ts'
import { glancePicture } from './charts/glance.ts'
import { paperInks } from './charts/picture.ts'
import { clockTime, longDate } from './dates.ts'
import type { DocBlock, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import { aboutOf, inOrder, peopleAt, sideOfPerson } from './engagement.ts'
import { wordFileName } from './filename.ts'
import { sourceOf } from './minutessource.ts'
import { versionLine, versionSaid } from './versionsannex.ts'
import { versionNumber } from './versions.ts'
import { finishingWordsIn } from './words/finishing/words.ts'
import { gateLine } from './gatereport.ts'
import { placeOf } from './polls/k.ts'
import type { Figure, FormId, Poll } from './polls/poll.ts'
import { figuresOf, readRows, type RowReading } from './polls/principles.ts'
import { readBackSaid } from './readback.ts'
import { readRisks } from './polls/risks.ts'
import { recommendationSpans } from './recommendation.ts'
import { isForSteering, isOpenAction, reference, type Decision } from './records.ts'
import { figureSentence } from './said/figure.ts'
import { resultWordsIn } from './results.ts'
import type { Language } from './text.ts'
import { say } from './text.ts'
import { gateWordsIn } from './words/gates/words.ts'
import type { WordWords } from './words/word/da.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * The minutes of one workshop: page one is what a chair reads, the rest is annex. How long things took and who came late
 * stand nowhere in them. `notes` makes it the udvidet referat.
 */
export function minutesOf(
  whole: Engagement,
  workshopId: Id,
  { language, notes, log = null }: MinutesNeeds,
): DocumentTree {
  const from = sourceOf(whole, workshopId, language)
  const { engagement, workshop, words } = from
  const about = aboutOf(engagement)
  const kind = notes ? words.extended : words.minutes
  const name = say(workshop.title, language)
  const number = versionNumber(engagement, workshopId)
  const isFinal = workshop.finishedAt !== null
  const said = finishingWordsIn(language)
  return {
    title: `${isFinal ? `${kind} v${number}` : kind} · ${name}`,
    subtitle: [
      about.name,
      ...daysOf(workshop).map(
        (day, index) => `${longDate(day.date, language)}, ${hoursOf(from, index)}`,
      ),
      ...(about.caseNumber ? [words.caseNumber(about.caseNumber)] : []),
      versionSaid(from),
    ].join(' · '),
    language,
    landscape: false,
    footer: [
      about.name,
      `${kind} ${longDate(workshop.date, language)}`,
      versionSaid(from),
      ...(about.demo ? [words.demoShort] : []),
    ].join(' · '),
    fileName: wordFileName(workshop.date, kind, name, number, isFinal ? '' : said.draftFile),
    blocks: [
      ...(about.demo
        ? [{ kind: 'paragraph', runs: span(words.demo), tone: 'remark' } as const]
        : []),
      ...forSteering(from),
      ...decided(from),
      ...agreed(from),
      ...gateHere(from),
      ...differently(from),
      ...rightNow(from),
      ...steeringRisks(from),
      ...meeting(from),
      ...Object.values(annexes).flatMap((annex) => annex(from, notes)),
      ...(log ? logAnnex(from, log) : []),
    ],
  }
}

function forSteering(from: Source): DocBlock[] {
  const { words } = from
  return section(
    words.forSteering,
    [
      ...decisionsOf(from)
        .filter(isForSteering)
        .map((each) => recommendationSpans(from, each)),
    ],
    words.nothingForSteering,
  )
}

function decided(from: Source): DocBlock[] {
  const { words } = from
  const decisions = decisionsOf(from).filter((decision) => !isForSteering(decision))
  const inTurn = [
    ...decisions.filter(isDecided),
    ...decisions.filter((decision) => !isDecided(decision)),
  ]
  return section(
    words.decided,
    inTurn.map((decision) => [
      ...decisionSpans(from, decision),
      { text: mandateAfter(decision, words), muted: true },
    ]),
    words.nothingDecided,
  )
}

function isDecided(decision: Decision): boolean {
  return decision.status === 'decided'
}

export interface MinutesNeeds {
  readonly language: Language
  readonly notes: boolean
  /** the engagement's timeline where she ticked *Facilitatorens log* as an annex; else it stands nowhere in them */
  readonly log?: readonly Entry[] | null
}

/** What was decided needs a mandate, so a missing one is said; a shared understanding has its own in the annex. */
function mandateAfter(decision: Decision, words: WordWords): string {
  if (!isDecided(decision)) return ''
  return ` ${decision.mandate ? words.mandate(decision.mandate) : words.noMandate}`
}

/** The five with the earliest due date: the records know no other weight. */
const mostOnPageOne = 5

function agreed(from: Source): DocBlock[] {
  const { engagement, workshop, words } = from
  const actions = actionsOf(engagement, workshop.id)
  const open = actions.filter(isOpenAction)
  const first = open.slice(0, mostOnPageOne)
  const annex = words.annex(from.letters.actions)
  const none = actions.length === 0 ? words.nothingAgreed : words.nothingOpen(annex)
  return [
    ...section(
      words.agreed,
      first.map((action) => actionSpans(from, action)),
      none,
    ),
    ...confirmedAt(from),
    ...(first.length > 0 && actions.length > first.length
      ? [muted(words.firstActions(actions.length, annex))]
      : []),
  ]
}

/** How much of it the room confirmed when it was read back. */
function confirmedAt(from: Source): DocBlock[] {
  const said = readBackSaid(from)
  return said ? [{ kind: 'paragraph', runs: said, tone: 'muted' }] : []
}

/** The answer of the gate that was held, in one line; its criteria stand in the annex. */
function gateHere({ engagement, workshop, language }: Source): DocBlock[] {
  const line = gateLine(engagement, workshop.id, language)
  const heading = { kind: 'heading', level: 1, text: gateWordsIn(language).title } as const
  return line ? [heading, { kind: 'bullets', items: [line] }] : []
}

function differently(from: Source): DocBlock[] {
  const { words } = from
  const poll = lastShown(from, 'principles', 'scale')
  const rows = poll ? readRows(poll).filter((row) => row.isSeenDifferently) : []
  const apart = risksApart(from)
  const reservations = decisionsOf(from)
    .filter((decision) => !isForSteering(decision))
    .flatMap((decision) =>
      reservationsOf(from, decision).map((text): Span[] => [
        { text: reference(decision), bold: true },
        { text: `\u2002${text}` },
      ]),
    )
  return section(
    words.differently,
    [
      ...rows.map((row): Span[] => rowApart(from, row)),
      ...(apart.length > 0 ? [[{ text: words.risksApart(apart.join('; ')) }]] : []),
      ...reservations,
    ],
    words.nothingDifferent,
  )
}

/** The risks whose owner the room disagreed about, each as it was last asked: a day may weigh several lists of them. */
function risksApart({ engagement, workshop, language }: Source): string[] {
  const last = new Map<string, boolean>()
  for (const poll of ofWorkshop(engagement.polls, workshop.id))
    if (poll.form === 'risks' && poll.state === 'shown' && poll.asks.includes('who'))
      for (const { row, isApart } of readRisks(poll)) last.set(say(row.text, language), isApart)
  return [...last].flatMap(([text, isApart]) => (isApart ? [text] : []))
}

function rowApart({ engagement, language, words }: Source, { row, result }: RowReading): Span[] {
  const name = { text: say(row.short, language), bold: true }
  if (result.level === 'joint') {
    if (result.joint.as !== 'bars') return [name]
    const [one, two, three, four] = result.joint.counts
    return [name, { text: `\u2002${words.jointApart(one + two, three + four)}` }]
  }
  const said = inOrder(engagement.sides).flatMap((side) => {
    const figure = result.sides[side.id]
    return figure
      ? [figureSentence(sideName(side, language), figure, resultWordsIn(language), language)]
      : []
  })
  return [name, { text: `\u2002${said.join('; ')}.` }]
}

function rightNow(from: Source): DocBlock[] {
  const { engagement, language, words } = from
  const poll = lastShown(from, 'principles')
  if (!poll) return section(words.now, [], words.nothingMeasured)
  const title = say(poll.title, language)
  const sentence = sentenceOf(from, poll)
  const basis = words.basis(words.annex(from.letters.polls))
  return [
    { kind: 'heading', level: 1, text: words.now },
    {
      kind: 'paragraph',
      runs: span(`${words.series[poll.series ?? 'during']}. ${sentence} ${basis}`),
    },
    {
      kind: 'picture',
      picture: glancePicture(poll, engagement, language, paperInks),
      alt: words.glanceAlt(title, sentence),
      caption: '',
    },
  ]
}

/** What stands high and what stands low, by name. */
function sentenceOf({ language, words }: Source, poll: Poll): string {
  const rows = readRows(poll)
  const named = (fits: (figures: readonly Figure[]) => boolean): string =>
    rows
      .filter((row) => fits(figuresOf(row.result)))
      .map((row) => say(row.row.short, language))
      .join(', ')
  const high = named((figures) => figures.every((figure) => standsAt(figure) === 'high'))
  const low = named((figures) => figures.some((figure) => standsAt(figure) === 'low'))
  if (rows.every((row) => figuresOf(row.result).every((figure) => figure.as === 'tooFew')))
    return words.tooFewToSay
  if (!high && !low) return words.allMiddle
  const bySide = rows.some((row) => row.result.level === 'bySide')
  return [
    ...(high ? [words.highEverywhere(high)] : []),
    ...(low ? [bySide ? words.lowSomewhere(low) : words.lowJointly(low)] : []),
  ].join(' ')
}

function standsAt(figure: Figure): string | null {
  if (figure.as === 'tooFew') return null
  return figure.as === 'place' ? figure.place : placeOf(figure.mean)
}

function meeting(from: Source): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const kept = engagement.sides[workshop.keptBy.sideId ?? '']
  const led = workshop.askedBy
    ? words.led(workshop.facilitator, workshop.askedBy)
    : words.ledBy(workshop.facilitator)
  const by = kept
    ? words.keptBy(workshop.keptBy.name, kept.mark)
    : words.keptByNoSide(workshop.keptBy.name)
  const remarks = workshop.remarksBy
    ? words.remarksBy(unbroken(longDate(workshop.remarksBy, language)))
    : words.noRemarksBy
  return [
    { kind: 'heading', level: 1, text: words.meeting },
    {
      kind: 'paragraph',
      runs: span(
        [presence(from), ...(workshop.place ? [words.place(workshop.place)] : [])].join(' '),
      ),
    },
    {
      kind: 'paragraph',
      runs: [
        {
          text: `${workshop.facilitator ? led : words.ledByNobody} ${workshop.keptBy.name ? by : words.keptByNobody} `,
        },
        { text: remarks, bold: workshop.remarksBy !== null },
        { text: ` ${versionLine(from)}`, muted: true },
      ],
    },
  ]
}

/** *Til stede: K 12, L 6, fraværende 2 (bilag A).* Guests are counted apart, because they belong to no side's weight. */
function presence(from: Source): string {
  const { engagement, workshop, words } = from
  const people = peopleAt(engagement, workshop.id)
  const noted = people.filter((person) => workshop.attendance[person.id])
  if (noted.length === 0) return words.noAttendance
  const count = (is: string | undefined) =>
    people.filter((person) => workshop.attendance[person.id] === is).length
  const present = noted.filter((person) => workshop.attendance[person.id] === 'present')
  const guests = present.filter((person) => person.takes === 'guest').length
  const parts = [
    ...inOrder(engagement.sides).map((side) => {
      const of = present.filter(
        (person) => person.takes !== 'guest' && sideOfPerson(engagement, person.id)?.id === side.id,
      )
      return `${side.mark} ${of.length}`
    }),
    ...(guests > 0 ? [words.guests(guests)] : []),
    ...(count('partly') > 0 ? [words.partlyPresent(count('partly'))] : []),
    ...(count('absent') > 0 ? [words.absent(count('absent'))] : []),
    ...(count(undefined) > 0 ? [words.unknownPresence(count(undefined))] : []),
  ]
  return words.presentLine(parts.join(', '), words.annex(from.letters.people))
}

/** The planned hours of a day: from the start to the planned end, as on the invitation. */
function hoursOf({ engagement, workshop, language, words }: Source, day: number): string {
  const days = daysOf(workshop)
  const items = onDay(ofWorkshop(engagement.items, workshop.id), day)
  const starts = days[day]?.startsAt ?? workshop.startsAt
  const ends = plan(items, days).at(-1)?.ends ?? starts
  return ends > starts
    ? words.hours(clockTime(starts, language), clockTime(ends, language))
    : words.startsAt(clockTime(starts, language))
}

/** The measurement that stands for the collaboration now: the last one that was shown. */
function lastShown({ engagement, workshop }: Source, ...forms: readonly FormId[]) {
  return ofWorkshop(engagement.polls, workshop.id).findLast(
    (poll) => poll.state === 'shown' && poll.result !== null && forms.includes(poll.form),
  )
}

function section(title: string, items: readonly Span[][], none: string): DocBlock[] {
  return [
    { kind: 'heading', level: 1, text: title },
    items.length > 0 ? { kind: 'bullets', items } : muted(none),
  ]
}

function muted(text: string): DocBlock {
  return { kind: 'paragraph', runs: span(text), tone: 'muted' }
}
