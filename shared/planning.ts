import type { Draft } from 'immer'
import type { Item } from './agenda.ts'
import type { Handlers, Told } from './change.ts'
import { definedOnly, inOrder, type Engagement, type Id } from './engagement.ts'
import { done, refused, type Outcome } from './outcome.ts'
import type { Block } from './packs/template.ts'
import { itemFrom } from './making.ts'
import { pollFor, pollIdOf } from './polls/planned.ts'

/** The agenda as it is planned: items added, mended, moved and taken away. Each is one step that can be undone by its name. */
export const planningChanges: Handlers<
  'addItems' | 'editItems' | 'moveItems' | 'doubleItem' | 'removeItems' | 'setAnswer' | 'setTables'
> = {
  addItems(draft, { workshopId, to, items }, told) {
    const workshop = draft.workshops[workshopId]
    const open = canPlan(workshop)
    if (!workshop || !open.ok) return open.ok ? refused('notFound') : open
    if (to.day > workshop.laterDays.length) return refused('notFound')
    if (items.some(({ id }) => draft.items[id])) return refused('takenAlready')
    if (items.some(({ block }) => !block.title.da && !block.title.en)) return refused('empty')
    const orders = ordersAt(draft, workshopId, to, items.length)
    if (!orders) return refused('notFound')
    for (const [index, { id, block, from, responsibleId }] of items.entries()) {
      const at = { id, workshopId, day: to.day, order: orders[index] ?? 0 }
      const item = itemFrom(block, at, from, told.content)
      draft.items[id] = { ...item, responsibleId } as Draft<Item>
      askFor(draft, id, block.answer, told)
    }
    const first = draft.items[items[0]?.id ?? '']
    return done({
      line:
        items.length === 1 && first
          ? { kind: 'itemAdded', itemId: first.id, title: first.title }
          : { kind: 'itemsAdded', count: items.length },
      workshopId,
    })
  },
  editItems(draft, { workshopId, edits }) {
    const open = canPlan(draft.workshops[workshopId])
    if (!open.ok) return open
    for (const { itemId, set } of edits) {
      const item = draft.items[itemId]
      if (item?.workshopId !== workshopId) return refused('notFound')
      const given = definedOnly(set)
      if (given.title && !given.title.da && !given.title.en) return refused('empty')
      Object.assign(item, given)
      if (item.least !== null && item.least >= item.minutes) item.least = null
    }
    const item = draft.items[edits[0]?.itemId ?? '']
    if (edits.length !== 1 || !item)
      return done({ line: { kind: 'agendaEdited', count: edits.length }, workshopId })
    const [what, ...more] = Object.keys(definedOnly(edits[0]?.set ?? {}))
    const said = more.length === 0 && what ? what : 'several'
    return done({
      line: { kind: 'itemEdited', itemId: item.id, title: item.title, what: said as ItemField },
      workshopId,
    })
  },
  moveItems(draft, { workshopId, itemIds, to }) {
    const workshop = draft.workshops[workshopId]
    const open = canPlan(workshop)
    if (!workshop || !open.ok) return open.ok ? refused('notFound') : open
    if (to.day > workshop.laterDays.length) return refused('notFound')
    const moving = inOrder(draft.items).filter((item) => itemIds.includes(item.id))
    if (moving.length !== itemIds.length || moving.some((item) => item.workshopId !== workshopId))
      return refused('notFound')
    const after = notMoving(draft, workshopId, itemIds, to.after)
    const orders = ordersAt(draft, workshopId, { day: to.day, after }, moving.length, itemIds)
    if (!orders) return refused('notFound')
    for (const [index, item] of moving.entries()) {
      item.order = orders[index] ?? item.order
      item.day = to.day
    }
    const [first] = moving
    if (!first) return refused('notFound')
    return done({
      line:
        moving.length === 1
          ? { kind: 'itemMoved', itemId: first.id, title: first.title }
          : { kind: 'itemsMoved', count: moving.length },
      workshopId,
    })
  },
  doubleItem(draft, { itemId, id }, told) {
    const item = draft.items[itemId]
    const open = canPlan(draft.workshops[item?.workshopId ?? ''])
    if (!item || !open.ok) return open.ok ? refused('notFound') : open
    if (draft.items[id]) return refused('takenAlready')
    const to = { day: item.day, after: itemId }
    const [order] = ordersAt(draft, item.workshopId, to, 1) ?? []
    const anew = { fixed: null, extra: 0, runs: [], skipped: null }
    const twin = { ...item, id, order: order ?? item.order, ...anew }
    draft.items[id] = twin
    askFor(draft, id, item.answer as Block['answer'], told)
    return done({
      line: { kind: 'itemDoubled', itemId: id, title: item.title },
      workshopId: item.workshopId,
    })
  },
  removeItems(draft, { workshopId, itemIds }) {
    const open = canPlan(draft.workshops[workshopId])
    if (!open.ok) return open
    const items = itemIds.map((id) => draft.items[id])
    const [first] = items
    if (!first || items.some((item) => item?.workshopId !== workshopId)) return refused('notFound')
    if (itemIds.some((id) => isUsed(draft, id))) return refused('itemUsed')
    const title = first.title
    for (const id of itemIds) {
      dropPolls(draft, id)
      delete draft.items[id]
    }
    return done({
      line:
        itemIds.length === 1
          ? { kind: 'itemRemoved', itemId: first.id, title }
          : { kind: 'itemsRemoved', count: itemIds.length },
      workshopId,
    })
  },
  setAnswer(draft, { itemId, answer }, told) {
    const item = draft.items[itemId]
    const open = canPlan(draft.workshops[item?.workshopId ?? ''])
    if (!item || !open.ok) return open.ok ? refused('notFound') : open
    if (pollsOf(draft, itemId).some((poll) => poll.state !== 'planned'))
      return refused('pollStarted')
    if (Object.values(draft.answers).some((given) => given.itemId === itemId))
      return refused('itemUsed')
    const [before] = pollsOf(draft, itemId)
    dropPolls(draft, itemId)
    item.answer = answer as Draft<Item>['answer']
    askFor(draft, itemId, answer, told)
    const [now] = pollsOf(draft, itemId)
    // a level she chose is about the people in the room, not about what is asked
    if (before?.levelChosen && now) Object.assign(now, { level: before.level, levelChosen: true })
    const { title, workshopId } = item
    return done({ line: { kind: 'itemEdited', itemId, title, what: 'answer' }, workshopId })
  },
  setTables(draft, { workshopId, tables }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    const seated = tables.flatMap((table) => table.people)
    if (seated.some((id) => !draft.people[id])) return refused('notFound')
    if (new Set(seated).size !== seated.length) return refused('takenAlready')
    workshop.tables = tables
    return done({ line: { kind: 'tablesSet', workshopId }, workshopId })
  },
}

/** What of an item was mended, for the name of the step. */
export type ItemField =
  | 'title'
  | 'kind'
  | 'minutes'
  | 'least'
  | 'must'
  | 'fixed'
  | 'purpose'
  | 'how'
  | 'script'
  | 'records'
  | 'materials'
  | 'task'
  | 'groups'
  | 'responsibleId'
  | 'method'
  | 'principles'
  | 'shows'
  | 'keeps'
  | 'offers'
  | 'sources'
  | 'uses'
  | 'answer'
  | 'several'

function canPlan(workshop: Draft<Engagement>['workshops'][Id] | undefined): Outcome {
  if (!workshop) return refused('notFound')
  return workshop.finishedAt === null ? done() : refused('finished')
}

/** Orders for new or moved items right after another (null: first on its day), with what lies there left as it is. */
export function ordersAt(
  draft: Draft<Engagement>,
  workshopId: Id,
  to: { readonly day: number; readonly after: Id | null },
  count: number,
  leaving: readonly Id[] = [],
): number[] | null {
  const others = inOrder(draft.items).filter(
    (item) => item.workshopId === workshopId && !leaving.includes(item.id),
  )
  const after = others.findIndex((item) => item.id === to.after)
  if (to.after !== null && (after < 0 || others[after]?.day !== to.day)) return null
  const at = to.after === null ? others.filter((item) => item.day < to.day).length : after + 1
  const before = others[at - 1]?.order ?? 0
  const next = others[at]?.order ?? before + count + 1
  const step = (next - before) / (count + 1)
  if (step > 1e-6) return Array.from({ length: count }, (_, index) => before + step * (index + 1))
  // the room between two has been halved too often: all are given whole numbers again
  for (const [index, item] of others.entries())
    item.order = index < at ? index + 1 : index + 1 + count
  return Array.from({ length: count }, (_, index) => at + 1 + index)
}

/** The nearest item before a place that does not itself move. */
function notMoving(
  draft: Draft<Engagement>,
  workshopId: Id,
  moving: readonly Id[],
  after: Id | null,
): Id | null {
  if (after === null || !moving.includes(after)) return after
  const items = inOrder(draft.items).filter((item) => item.workshopId === workshopId)
  const at = items.findIndex((item) => item.id === after)
  const day = items[at]?.day
  return (
    items
      .slice(0, Math.max(0, at))
      .toReversed()
      .find((item) => item.day === day && !moving.includes(item.id))?.id ?? null
  )
}

/** Whether something came of an item: then it can be left out of the day, but not taken away. */
function isUsed(draft: Draft<Engagement>, itemId: Id): boolean {
  const of = (thing: { readonly itemId: Id | null }) => thing.itemId === itemId
  return (
    (draft.items[itemId]?.runs.length ?? 0) > 0 ||
    pollsOf(draft, itemId).some((poll) => poll.state !== 'planned') ||
    Object.values(draft.answers).some(of) ||
    Object.values(draft.blocks).some(of) ||
    Object.values(draft.records).some(of)
  )
}

function pollsOf(draft: Draft<Engagement>, itemId: Id) {
  return Object.values(draft.polls).filter((poll) => poll.itemId === itemId)
}

function dropPolls(draft: Draft<Engagement>, itemId: Id): void {
  for (const poll of pollsOf(draft, itemId)) delete draft.polls[poll.id]
}

function askFor(draft: Draft<Engagement>, itemId: Id, answer: Block['answer'], told: Told): void {
  const item = draft.items[itemId]
  if (answer.kind !== 'poll' || !item) return
  const at = { id: pollIdOf(itemId), itemId, workshopId: item.workshopId }
  const poll = pollFor(draft as Engagement, answer, at, told)
  draft.polls[poll.id] = poll as Draft<Engagement>['polls'][Id]
}
