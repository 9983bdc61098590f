import { sideName } from './actionlist.ts'
import {
  decisionSpans,
  decisionsOf,
  reservationsOf,
  sentence,
  unbroken,
  type Source,
} from './agreed.ts'
import { longDate } from './dates.ts'
import type { DocBlock, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import { aboutOf, inOrder, type Engagement, type Id } from './engagement.ts'
import { wordFileName } from './filename.ts'
import { sourceOf } from './minutessource.ts'
import { isForSteering, reference, type Decision } from './records.ts'
import { say, type Language } from './text.ts'
import { versionSaid } from './versionsannex.ts'
import { versionNumber } from './versions.ts'
import { finishingWordsIn } from './words/finishing/words.ts'
import { steeringWordsIn } from './words/steering/words.ts'

/**
 * *Indstilling til styregruppen*: one page for each recommended decision or contract change, to be handed to a steering
 * group that was not in the room.
 */
export function recommendationsOf(
  whole: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = sourceOf(whole, workshopId, language)
  const { engagement, workshop, words } = from
  const said = steeringWordsIn(language)
  const about = aboutOf(engagement)
  const name = say(workshop.title, language)
  const decisions = decisionsOf(from).filter(isForSteering)
  return {
    title: `${said.recommendation} · ${name}`,
    subtitle: [
      about.name,
      longDate(workshop.date, language),
      ...(about.caseNumber ? [words.caseNumber(about.caseNumber)] : []),
      versionSaid(from),
    ].join(' · '),
    language,
    landscape: false,
    footer: [
      about.name,
      said.recommendation,
      versionSaid(from),
      ...(about.demo ? [words.demoShort] : []),
    ].join(' · '),
    fileName: wordFileName(
      workshop.date,
      said.recommendation,
      name,
      versionNumber(engagement, workshopId),
      workshop.finishedAt === null ? finishingWordsIn(language).draftFile : '',
    ),
    blocks: [
      ...(about.demo
        ? [{ kind: 'paragraph', runs: span(words.demo), tone: 'remark' } as const]
        : []),
      ...(decisions.length === 0
        ? [{ kind: 'paragraph', runs: span(said.none) } as const]
        : decisions.flatMap((decision, at) => pageOf(from, decision, at > 0))),
    ],
  }
}

/** The same on page one of the minutes, in a few lines: what, why, what follows, by when, and where the sides stand. */
export function recommendationSpans(from: Source, decision: Decision): Span[] {
  const { language, words } = from
  const said = steeringWordsIn(language)
  const reservations = reservationsOf(from, decision)
  const followed = areas
    .filter((area) => decision[area])
    .map((area) => said.part(said[area], decision[area].replace(/[.\s]+$/u, '')))
  const parts = [
    ...(decision.why ? [said.why(sentence(decision.why))] : []),
    ...(followed.length > 0 ? [said.consequences(followed.join('; '))] : []),
    ...(decision.deadline ? [said.before(unbroken(longDate(decision.deadline, language)))] : []),
    reservations.length > 0 ? reservations.join(' ') : words.noReservations,
  ]
  return [...decisionSpans(from, decision), { text: ` ${parts.join(' ')}`, muted: true }]
}

const areas = ['onTime', 'onMoney', 'onContract'] as const

function pageOf(from: Source, decision: Decision, newPage: boolean): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const said = steeringWordsIn(language)
  const item = engagement.items[decision.itemId ?? '']
  const [name, date] = [say(workshop.title, language), longDate(workshop.date, language)]
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${words.statuses[decision.status]} ${reference(decision)}`,
      ...(newPage ? { newPage: 'always' as const } : {}),
    },
    { kind: 'heading', level: 2, text: said.recommended },
    { kind: 'paragraph', runs: [{ text: sentence(decision.text), bold: true }] },
    ...(decision.status === 'contract'
      ? [{ kind: 'paragraph', runs: span(said.needsContract) } as const]
      : []),
    { kind: 'heading', level: 2, text: said.background },
    {
      kind: 'paragraph',
      runs: span(decision.why ? sentence(decision.why) : said.noWhy),
    },
    {
      kind: 'paragraph',
      runs: span(
        [
          item ? said.talkedAbout(say(item.title, language), name, date) : said.from(name, date),
          decision.mandate ? words.mandate(decision.mandate) : words.noMandate,
        ].join(' '),
      ),
      tone: 'muted',
    },
    { kind: 'heading', level: 2, text: said.consequence },
    {
      kind: 'table',
      title: said.consequenceOf(reference(decision)),
      description: said.consequenceDescription,
      columns: [
        { head: said.area, share: 20 },
        { head: said.consequence, share: 80 },
      ],
      rows: areas.map((area) => [
        [{ text: said[area], bold: true }],
        span(decision[area] ? words.capital(sentence(decision[area])) : said.notSaid),
      ]),
    },
    { kind: 'heading', level: 2, text: said.positions },
    {
      kind: 'bullets',
      items: inOrder(engagement.sides).map((side) => {
        const reservation = decision.reservations.find(({ sideId }) => sideId === side.id)
        const who = sideName(side, language)
        return span(
          reservation ? said.withReservation(who, reservation.text) : said.withoutReservation(who),
        )
      }),
    },
    { kind: 'heading', level: 2, text: said.deadline },
    {
      kind: 'paragraph',
      runs: span(
        decision.deadline
          ? said.decideBefore(longDate(decision.deadline, language))
          : said.noDeadline,
      ),
    },
  ]
}
