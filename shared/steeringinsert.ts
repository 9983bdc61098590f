import { actionsOf } from './actionlist.ts'
import { actionSpans, decisionsOf, sentence, unbroken, type Source } from './agreed.ts'
import { longDate } from './dates.ts'
import type { DocBlock, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import { aboutOf, type Engagement, type Id } from './engagement.ts'
import { wordFileName } from './filename.ts'
import { sourceOf } from './minutessource.ts'
import { isForSteering, isOpenAction, reference, type Decision } from './records.ts'
import { say, type Language } from './text.ts'
import { versionSaid } from './versionsannex.ts'
import { versionNumber } from './versions.ts'
import { finishingWordsIn } from './words/finishing/words.ts'
import { steeringWordsIn } from './words/steering/words.ts'

/** *Indsættelse til styregruppens referat*: half a page, for whoever writes the minutes of the steering group. */
export function steeringInsertOf(
  whole: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = sourceOf(whole, workshopId, language)
  const { engagement, workshop, words } = from
  const said = steeringWordsIn(language)
  const about = aboutOf(engagement)
  const name = say(workshop.title, language)
  return {
    title: said.insert,
    subtitle: [about.name, name, versionSaid(from)].join(' · '),
    language,
    landscape: false,
    footer: [
      about.name,
      said.insert,
      versionSaid(from),
      ...(about.demo ? [words.demoShort] : []),
    ].join(' · '),
    fileName: wordFileName(
      workshop.date,
      said.insertShort,
      name,
      versionNumber(engagement, workshopId),
      workshop.finishedAt === null ? finishingWordsIn(language).draftFile : '',
    ),
    blocks: [
      ...(about.demo
        ? [{ kind: 'paragraph', runs: span(words.demo), tone: 'remark' } as const]
        : []),
      {
        kind: 'paragraph',
        runs: span(said.held(name, longDate(workshop.date, language))),
      },
      ...insertBlocks(from),
      { kind: 'paragraph', runs: span(said.minutesAre(versionSaid(from))) },
    ],
  }
}

/** Half a page holds no more: the rest is counted, and stands in the minutes. */
const mostDecisions = 4
const mostActions = 3

function insertBlocks(from: Source): DocBlock[] {
  const { engagement, workshop, language } = from
  const said = steeringWordsIn(language)
  const all = decisionsOf(from)
  const toDecide = all.filter(isForSteering)
  const decided = all.filter(({ status }) => status === 'decided')
  const actions = actionsOf(engagement, workshop.id).filter(isOpenAction)
  const reserved = all.filter(({ reservations }) => reservations.length > 0).length
  return [
    ...(toDecide.length === 0
      ? [{ kind: 'paragraph', runs: span(said.nothingToDecide) } as const]
      : list(
          said.toDecide,
          toDecide.map((decision) => decisionWithDeadline(from, decision)),
        )),
    ...list(
      said.decided,
      decided.slice(0, mostDecisions).map((decision) => shortDecision(decision)),
      decided.length > mostDecisions ? said.moreDecisions(decided.length - mostDecisions) : '',
    ),
    ...list(
      said.agreed,
      actions.slice(0, mostActions).map((action) => actionSpans(from, action)),
      actions.length > mostActions ? said.moreActions(actions.length - mostActions) : '',
    ),
    ...(reserved > 0
      ? [{ kind: 'paragraph', runs: span(said.reservations(reserved)) } as const]
      : []),
  ]
}

function list(title: string, items: readonly Span[][], more = ''): DocBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'bullets', items },
    ...(more ? [{ kind: 'paragraph', runs: span(more), tone: 'muted' } as const] : []),
  ]
}

function shortDecision(decision: Decision): Span[] {
  return [{ text: reference(decision), bold: true }, { text: `\u2002${sentence(decision.text)}` }]
}

function decisionWithDeadline({ language }: Source, decision: Decision): Span[] {
  const said = steeringWordsIn(language)
  return [
    ...shortDecision(decision),
    ...(decision.deadline
      ? [{ text: ` ${said.before(unbroken(longDate(decision.deadline, language)))}`, muted: true }]
      : []),
  ]
}
