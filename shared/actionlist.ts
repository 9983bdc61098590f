import { fullReference } from './exchange/formerly.ts'
import { narrowDate } from './dates.ts'
import type { DocTable, DocumentTree, Span } from './document.ts'
import { span } from './document.ts'
import type { Engagement, Id, Side } from './engagement.ts'
import { aboutOf, inOrder, sideOfPerson } from './engagement.ts'
import { wordFileName } from './filename.ts'
import type { Action } from './records.ts'
import { isAction, isOpenAction } from './records.ts'
import type { Language } from './text.ts'
import { say } from './text.ts'
import type { WordWords } from './words/word/da.ts'
import { wordWordsIn } from './words/word/words.ts'
import type { Workshop } from './workshop.ts'

/**
 * The action list: one row per action, meant to be edited in Word and sent back, so each row carries its record's id. With
 * a workshop it holds the actions agreed there and those still open from before; without, all of the engagement's.
 */
export function actionListOf(
  engagement: Engagement,
  { language, workshopId }: { readonly language: Language; readonly workshopId?: Id },
): DocumentTree {
  const words = wordWordsIn(language)
  const about = aboutOf(engagement)
  const workshops = inOrder(engagement.workshops).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const workshop = workshopId === undefined ? workshops.at(-1) : engagement.workshops[workshopId]
  const name = workshopId !== undefined && workshop ? say(workshop.title, language) : about.name
  const date = workshop?.date ?? '0000-00-00'
  const actions =
    workshopId !== undefined && workshop
      ? actionsKnownAt(engagement, workshop)
      : actionsOf(engagement)
  const title = `${words.actionList} · ${name}`
  return {
    title,
    subtitle: [
      ...(name === about.name ? [] : [about.name]),
      ...(workshop ? [narrowDate(date)] : []),
      ...(about.caseNumber ? [words.caseNumber(about.caseNumber)] : []),
      words.version(1),
    ].join(' · '),
    language,
    landscape: true,
    footer: [title, ...(about.demo ? [words.demoShort] : [])].join(' · '),
    fileName: wordFileName(date, words.actionList, name, 1),
    blocks: [
      ...(about.demo
        ? [{ kind: 'paragraph', runs: span(words.demo), tone: 'remark' } as const]
        : []),
      { kind: 'paragraph', runs: span(howMany(actions, words)) },
      ...(actions.length > 0
        ? [
            actionTable(
              engagement,
              actions,
              language,
              workshopId === undefined ? 'allSentBack' : 'sentBack',
            ),
          ]
        : []),
      ...(actions.length > 0
        ? [{ kind: 'paragraph', runs: span(words.sendBack), tone: 'muted' } as const]
        : []),
    ],
  }
}

/** The actions of a workshop or of the whole engagement, those due first on top and those without a date last. */
export function actionsOf(engagement: Engagement, workshopId?: Id): Action[] {
  return Object.values(engagement.records)
    .filter(isAction)
    .filter((action) => workshopId === undefined || action.workshopId === workshopId)
    .toSorted((a, b) => compared(a.due ?? '9999', b.due ?? '9999') || a.number - b.number)
}

/** The actions agreed at a workshop, and those from earlier ones that are still open: what people leave the room with. */
function actionsKnownAt(engagement: Engagement, { id, date }: Workshop): Action[] {
  return actionsOf(engagement).filter((action) => {
    if (action.workshopId === id) return true
    const other = engagement.workshops[action.workshopId ?? '']
    return isOpenAction(action) && other !== undefined && other.date < date
  })
}

/** The table of actions: in the list that is sent back with ids and where each comes from, in the minutes without. */
export function actionTable(
  engagement: Engagement,
  actions: readonly Action[],
  language: Language,
  use: 'allSentBack' | 'sentBack' | 'annex',
): DocTable {
  const words = wordWordsIn(language)
  const isList = use !== 'annex'
  return {
    kind: 'table',
    title: words.actions,
    description: isList ? words.actionsFrom : words.actionsDescription,
    columns: [
      { head: words.number, share: isList ? 5 : 8 },
      { head: words.what, share: isList ? 38 : 46 },
      { head: words.who, share: isList ? 15 : 18 },
      { head: words.side, share: 6 },
      { head: words.due, share: isList ? 9 : 13 },
      { head: words.status, share: isList ? 7 : 9 },
      ...(isList ? [{ head: words.from, share: 20 }] : []),
    ],
    rows: actions.map((action) => {
      const side = sideOfAction(engagement, action)
      return [
        [{ text: fullReference(action, language), bold: true }],
        span(action.text || words.none),
        ownerCell(engagement, action, words),
        span(side?.mark ?? words.none),
        span(dueInTable(action, words)),
        span(words.actionStatuses[action.status]),
        ...(isList ? [span(comesFrom(engagement, action, language, use === 'sentBack'))] : []),
      ]
    }),
    ...(isList ? { rowIds: actions.map((action) => action.id) } : {}),
  }
}

/** Who does it in words: a person with the side's letter, else the side, else that nobody does yet. */
export function ownerOf(engagement: Engagement, action: Action, language: Language): string {
  const person = engagement.people[action.ownerId ?? '']
  const side = sideOfAction(engagement, action)
  if (person) return side ? `${person.name} (${side.mark})` : person.name
  return side ? sideName(side, language) : wordWordsIn(language).noOwner
}

/** *Kunden (K)*: a side by its own label and its letter. */
export function sideName(side: Side, language: Language): string {
  return `${say(side.label, language)} (${side.mark})`
}

/** How many there are and how many of them are open. */
export function howMany(actions: readonly Action[], words: WordWords): string {
  if (actions.length === 0) return words.noActions
  const open = actions.filter(isOpenAction).length
  return `${words.howMany(actions.length, open)} ${words.sorted}`
}

function sideOfAction(engagement: Engagement, action: Action): Side | undefined {
  return sideOfPerson(engagement, action.ownerId ?? '') ?? engagement.sides[action.sideId ?? '']
}

function ownerCell(engagement: Engagement, action: Action, words: WordWords): Span[] {
  const person = engagement.people[action.ownerId ?? '']
  return person ? span(person.name) : [{ text: words.noOwner, muted: true }]
}

function dueInTable(action: Action, words: WordWords): string {
  return action.due ? narrowDate(action.due) : action.dueSaid || words.none
}

/** In a list of one workshop's actions the workshop is the title and only the item is said. */
function comesFrom(
  engagement: Engagement,
  action: Action,
  language: Language,
  isOneWorkshop: boolean,
): string {
  const workshop = engagement.workshops[action.workshopId ?? '']
  const item = engagement.items[action.itemId ?? '']
  const parts = [
    isOneWorkshop ? '' : workshop && say(workshop.title, language),
    item && say(item.title, language),
  ]
  return parts.filter(Boolean).join(' · ') || wordWordsIn(language).none
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
