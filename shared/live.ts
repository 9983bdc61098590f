import type { Draft } from 'immer'
import { given, type Item } from './agenda.ts'
import { mayGo, shortest } from './catchup.ts'
import type { Handlers } from './change.ts'
import { neighbour, start } from './clock.ts'
import { inOrder, type Engagement, type Id } from './engagement.ts'
import { done, refused } from './outcome.ts'
import { ordersAt } from './planning.ts'

/** The agenda bent while the day runs: an item skipped or taken up again, one made two, a plan to catch up accepted. */
export const liveChanges: Handlers<'skipItem' | 'splitItem' | 'catchUp'> = {
  skipItem(draft, { itemId, skipped }, told) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    const { workshopId, title } = item
    const made = (kind: 'itemSkipped' | 'itemUnskipped') =>
      done({ line: { kind, itemId, title }, workshopId })
    if (!skipped) {
      item.skipped = null
      return made('itemUnskipped')
    }
    const clock = draft.clocks[workshopId]
    if (clock?.itemId === itemId && clock.state !== 'ended') {
      const next = neighbour(draft, workshopId, 1)
      if (!next) return refused('noItemLeft')
      start(draft, next, told.at)
    } else if (item.runs.length > 0) return refused('itemPast')
    item.skipped = told.at
    return made('itemSkipped')
  },
  splitItem(draft, { itemId, id, minutes, title, to }) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    const { workshopId } = item
    if (draft.items[id]) return refused('takenAlready')
    if (!title.da && !title.en) return refused('empty')
    if (item.skipped !== null || isPast(draft, item)) return refused('itemPast')
    const whole = given(item)
    const rest = whole - minutes
    if (rest < 1) return refused('notShorter')
    const [order] = ordersAt(draft, workshopId, to, 1) ?? []
    if (order === undefined) return refused('notFound')
    const share = (part: number) => {
      const least = item.least === null ? part : Math.ceil((item.least * part) / whole)
      return least > 0 && least < part ? least : null
    }
    const second = {
      ...JSON.parse(JSON.stringify(item)),
      id,
      order,
      day: to.day,
      title,
      minutes: rest,
      least: share(rest),
      fixed: null,
      extra: 0,
      runs: [],
      // what is asked is asked once: the measurement stays where it was
      answer: item.answer.kind === 'poll' ? { kind: 'none' } : item.answer,
    } as Draft<Item>
    const planned = Math.max(1, item.minutes - rest)
    Object.assign(item, { least: share(minutes), minutes: planned, extra: minutes - planned })
    draft.items[id] = second
    return done({ line: { kind: 'itemSplit', itemId, title: item.title }, workshopId })
  },
  catchUp(draft, { workshopId, changes }, told) {
    const clock = draft.clocks[workshopId]
    if (!clock || (clock.state !== 'running' && clock.state !== 'paused'))
      return refused('notRunning')
    let gained = 0
    for (const { itemId, to } of changes) {
      const item = draft.items[itemId]
      if (item?.workshopId !== workshopId) return refused('notFound')
      const runs = clock.itemId === itemId
      if (item.skipped !== null || (isPast(draft, item) && !runs)) return refused('notShorter')
      const was = given(item)
      if (to === null) {
        if (runs || !mayGo(item)) return refused('notShorter')
        item.skipped = told.at
      } else if (to >= was || to < shortest(item)) return refused('notShorter')
      else item.extra = to - item.minutes
      gained += was - (to ?? 0)
    }
    return done({ line: { kind: 'caughtUp', workshopId, count: gained }, workshopId })
  },
}

/** Whether an item has been held, or left behind: neither the one that runs nor one still to come. */
function isPast(draft: Draft<Engagement>, item: Draft<Item>): boolean {
  const clock = draft.clocks[item.workshopId]
  if (!clock || clock.state === 'before' || clock.itemId === item.id) return false
  return clock.state === 'ended' || placeOf(draft, item.id) < placeOf(draft, clock.itemId)
}

function placeOf(draft: Draft<Engagement>, itemId: Id | null): number {
  return inOrder(draft.items).findIndex((item) => item.id === itemId)
}
