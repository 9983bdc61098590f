import type { Id } from './engagement.ts'
import type { Scene } from './scene.ts'
import {
  buildsChains,
  tableAnswers,
  tableChains,
  tableItem,
  tableNumber,
  tagOf,
} from './tableanswers.ts'
import { answersOnWall, mostOfTableAnswer } from './tablelimits.ts'
import { reading, type Language, type Reading } from './text.ts'
import type { WallClock } from './views.ts'
import { wallClock } from './wallclock.ts'

/** What a phone sends for its table. */
export interface TableAnswer {
  readonly itemId: Id
  /** 128 random bits that only this phone has: the right to mend it */
  readonly id: Id
  readonly table: number
  readonly speaker: string
  readonly text: string
  readonly choice: number | null
  /** the tag of another phone's answer for the table, once its person has said that it is to be replaced */
  readonly replaces: string | null
  /** the four links, where the item asks for chains */
  readonly chain: {
    readonly delivery: string
    readonly change: string
    readonly benefit: string
    readonly purpose: string
  } | null
}

/** What the tables have answered, on the wall: open, by name, and as it comes. */
export interface TablesScene {
  readonly mode: 'tables'
  readonly question: Reading
  readonly answers: readonly {
    readonly from: string
    readonly speaker: string
    readonly choice: Reading | null
    readonly text: string
  }[]
  /** how many tables have answered, of how many; 0 where none have been made */
  readonly came: number
  readonly tables: number
  /** the page that is shown, from 1 */
  readonly at: number
  readonly of: number
  /** the item's own, while it runs */
  readonly clock: WallClock | null
}

/** What a phone may know where the item that runs asks the tables: no more than the wall shows. */
export interface PhoneTable {
  readonly itemId: Id
  readonly question: Reading
  readonly choices: readonly Reading[]
  /** whether chains are asked for */
  readonly chain: boolean
  /** how many tables have been made; 0 where their number is written */
  readonly tables: number
  /** the phone's own table, where each company has one and the customer alone reads what it writes */
  readonly own?: number
  /** the most characters of an answer */
  readonly most: number
  /** what stands already: the tag tells a phone its own */
  readonly given: readonly {
    readonly table: number
    readonly speaker: string
    readonly tag: string
  }[]
}

export function tablesScene(
  itemId: Id,
  page: number,
  { engagement, workshopId }: Scene,
  language: Language,
): TablesScene | null {
  const item = engagement.items[itemId]
  const workshop = engagement.workshops[workshopId]
  const clock = engagement.clocks[workshopId]
  if (item?.answer.kind !== 'table' || item.workshopId !== workshopId || !workshop) return null
  const { ask, choices } = item.answer
  const all = tableAnswers(engagement, item)
  const of = Math.max(1, Math.ceil(all.length / answersOnWall))
  const at = Math.min(page, of - 1)
  return {
    mode: 'tables',
    question: reading(ask, language),
    answers: all
      .slice(at * answersOnWall, (at + 1) * answersOnWall)
      .map(({ from, speaker, choice, text }) => {
        const chosen = choice === null ? undefined : choices[choice]
        return { from, speaker, choice: chosen ? reading(chosen, language) : null, text }
      }),
    came: new Set(all.map(({ from }) => tableNumber(from) ?? from)).size,
    tables: workshop.tables.length,
    at: at + 1,
    of,
    clock: clock?.itemId === itemId ? wallClock(clock, item, workshop) : null,
  }
}

export function phoneTable(
  { engagement, workshopId }: Scene,
  language: Language,
): PhoneTable | null {
  const item = tableItem(engagement, workshopId)
  if (item?.answer.kind !== 'table') return null
  const chain = buildsChains(item)
  const given = chain
    ? tableChains(engagement, item).map(({ id, from }) => ({ id, from, speaker: '' }))
    : tableAnswers(engagement, item)
  return {
    itemId: item.id,
    question: reading(item.answer.ask, language),
    choices: chain ? [] : item.answer.choices.map((choice) => reading(choice, language)),
    chain,
    tables: engagement.workshops[workshopId]?.tables.length ?? 0,
    most: mostOfTableAnswer,
    given: given.flatMap(({ id, from, speaker }) => {
      const table = tableNumber(from)
      return table === null ? [] : [{ table, speaker, tag: tagOf(id) }]
    }),
  }
}
