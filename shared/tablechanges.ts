import type { Draft } from 'immer'
import type { Item } from './agenda.ts'
import { links } from './chains.ts'
import type { Handlers } from './change.ts'
import { lastOrder, type Engagement, type Id } from './engagement.ts'
import { done, refused } from './outcome.ts'
import {
  buildsChains,
  tableAnswers,
  tableChains,
  tableItem,
  tableName,
  tableNumber,
  tagOf,
} from './tableanswers.ts'
import { firmsAt } from './market/firms.ts'
import { mostChains, mostTables } from './tablelimits.ts'
import { firstPicture, isSame, type WallShow } from './wall.ts'

/**
 * *Bordsvar* as tables send them themselves: openly, at once, and one per table. The right to mend one is its id, which
 * only the phone that wrote it knows; no seat is told, kept or needed, so nothing here can be joined with a ballot.
 */
export const tableAnswerChanges: Handlers<'answerForTable' | 'chainForTable'> = {
  answerForTable(draft, { id, itemId, table, speaker, text, choice, replaces }, told) {
    const asked = askedOf(draft as Engagement, itemId, table)
    if (!asked.ok) return asked
    const { item, language } = asked.value
    const choices = item.answer.kind === 'table' ? item.answer.choices : []
    if (choice !== null && choice >= choices.length) return refused('notAChoice')
    if (!speaker || (!text && choice === null)) return refused('empty')
    const mine = draft.answers[id]
    if (mine && (mine.itemId !== itemId || mine.kind !== 'table')) return refused('notFound')
    const all = tableAnswers(draft as Engagement, item)
    const others = all.filter((each) => each.id !== id && tableNumber(each.from) === table)
    const unseen = others.find((other) => tagOf(other.id) !== replaces)
    if (unseen) return refused('tableAnswered', unseen.speaker)
    for (const other of others) delete draft.answers[other.id]
    const { workshopId } = item
    draft.answers[id] = {
      id,
      order: mine?.order ?? lastOrder(draft.answers) + 1,
      workshopId,
      itemId,
      kind: 'table',
      from: tableName(table, language),
      speaker,
      text,
      choice,
      counts: null,
      at: told.at,
    }
    if (all.length === 0) openWall(draft, item, { mode: 'tables', itemId, at: 0 })
    return done({ line: { kind: 'answerGiven', answerId: id }, workshopId })
  },
  chainForTable(draft, { id, itemId, table, speaker, set }, told) {
    const asked = askedOf(draft as Engagement, itemId, table)
    if (!asked.ok) return asked
    const { item, language } = asked.value
    if (!buildsChains(item)) return refused('notAChoice')
    if (!speaker || links.every((link) => !set[link])) return refused('empty')
    const from = `${tableName(table, language)}, ${speaker}`
    const { workshopId } = item
    const mine = draft.chains[id]
    if (mine) {
      if (mine.itemId !== itemId) return refused('notFound')
      Object.assign(mine, set, { from })
      return done({ line: { kind: 'chainEdited', chainId: id }, workshopId })
    }
    const all = tableChains(draft as Engagement, item)
    if (all.filter((chain) => tableNumber(chain.from) === table).length >= mostChains)
      return refused('tooManyRows', `${mostChains}`)
    draft.chains[id] = {
      id,
      order: lastOrder(draft.chains) + 1,
      workshopId,
      itemId,
      from,
      ...set,
      owner: '',
      today: '',
      target: '',
      measured: '',
      at: told.at,
    }
    if (all.length === 0) openWall(draft, item, { mode: 'chain', at: 0 })
    return done({ line: { kind: 'chainAdded', chainId: id }, workshopId })
  },
}

function askedOf(engagement: Engagement, itemId: Id, table: number) {
  const item = engagement.items[itemId]
  const workshop = engagement.workshops[item?.workshopId ?? '']
  if (!item || !workshop) return refused('notFound')
  if (tableItem(engagement, workshop.id)?.id !== itemId) return refused('tableNotAsked')
  const made = workshop.competing ? firmsAt(engagement, workshop.id).length : workshop.tables.length
  if (table < 1 || table > (made || mostTables)) return refused('notFound')
  return done({ item, language: workshop.language })
}

/** The first answer opens the wall for all of them, unless she has chosen another picture than the item's own. */
function openWall(draft: Draft<Engagement>, item: Item, show: WallShow): void {
  if (draft.workshops[item.workshopId]?.competing) return
  const wall = draft.walls[item.workshopId]
  if (wall && isSame(wall.show as WallShow, firstPicture(draft as Engagement, item)))
    wall.show = show
}
