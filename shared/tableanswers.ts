import type { Item } from './agenda.ts'
import type { OpenAnswer } from './answers.ts'
import type { Chain } from './chains.ts'
import type { Engagement, Id } from './engagement.ts'
import { answersOnWall, mostTables } from './tablelimits.ts'
import type { Language } from './text.ts'
import { tables as da } from './words/tables/da.ts'
import { tables as en } from './words/tables/en.ts'
import { ofWorkshop } from './workshop.ts'

/** The item that runs, where its answer is the tables'; null where none may be sent. */
export function tableItem(engagement: Engagement, workshopId: Id): Item | null {
  const clock = engagement.clocks[workshopId]
  if (clock?.state !== 'running' && clock?.state !== 'paused') return null
  const item = engagement.items[clock.itemId ?? '']
  return item?.answer.kind === 'table' ? item : null
}

/** Whether the tables answer with benefit chains, in four links, instead of a sentence. */
export function buildsChains(item: Pick<Item, 'keeps' | 'kind'>): boolean {
  return item.keeps.includes('benefit') && item.kind === 'work'
}

/** *Bord 3*: what a table is called where it answers, and who it is in the journal. */
export function tableName(table: number, language: Language): string {
  return { da, en }[language].name(table)
}

/** The number of a table written in words, also by hand (*Bord 3*, *3*); null where there is none. */
export function tableNumber(from: string): number | null {
  const [digits] = /\d+/.exec(from) ?? []
  return digits === undefined ? null : Number(digits)
}

/** What tells phones two answers of a table apart without giving away the right to mend either. */
export function tagOf(id: Id): string {
  return id.slice(0, 8)
}

/** Whether a phone sent an answer: those written in by the facilitator or a referent have ids of another form. */
export function isFromPhone(id: Id): boolean {
  return /^[0-9a-f]{32}$/.test(id)
}

/** The tables' answers to an item, table by table. */
export function tableAnswers(engagement: Engagement, item: Item): OpenAnswer[] {
  return byTable(
    ofWorkshop(engagement.answers, item.workshopId).filter(
      (answer) => answer.itemId === item.id && answer.kind === 'table',
    ),
  )
}

/** Answers table by table as on the wall, those without a number last; those of sides and roles stay as they came. */
export function byTable(answers: readonly OpenAnswer[]): OpenAnswer[] {
  const place = ({ kind, from }: OpenAnswer) =>
    kind === 'table' ? (tableNumber(from) ?? mostTables + 1) : 0
  return answers.toSorted((a, b) => place(a) - place(b) || a.order - b.order)
}

/** The chains that were built in an item. */
export function tableChains(engagement: Engagement, item: Item): Chain[] {
  return ofWorkshop(engagement.chains, item.workshopId).filter(({ itemId }) => itemId === item.id)
}

/** How many pages an item's answers fill on the wall. */
export function answerPages(engagement: Engagement, itemId: Id): number {
  const item = engagement.items[itemId]
  return item ? Math.max(1, Math.ceil(tableAnswers(engagement, item).length / answersOnWall)) : 1
}
