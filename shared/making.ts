import type { Draft } from 'immer'
import { daysOf, type Item } from './agenda.ts'
import type { Handlers, Told } from './change.ts'
import type { CommandOf } from './commands.ts'
import { movedBy } from './days.ts'
import { addDays, daysBetween } from './dates.ts'
import { lastOrder, type Engagement, type Id } from './engagement.ts'
import { openTemplate } from './openagenda.ts'
import { done, refused } from './outcome.ts'
import type { Content } from './packs/content.ts'
import type { Block, Template } from './packs/template.ts'
import { gateFrom, type GateHeld } from './gates.ts'
import { leastK } from './polls/k.ts'
import { pollFor, pollIdOf } from './polls/planned.ts'
import type { Poll } from './polls/poll.ts'
import type { Text } from './text.ts'
import { freshWall } from './wall.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

/**
 * How a workshop is made: from a template, from an earlier workshop, or from what is still open in the engagement. What is
 * used is copied, so that a later pack changes no meeting.
 */
export const makingChanges: Handlers<'planWorkshop'> = {
  planWorkshop(draft, command, told) {
    if (draft.workshops[command.id]) return refused('takenAlready')
    const { from } = command
    if (from.kind === 'workshop') {
      if (!draft.workshops[from.workshopId]) return refused('notFound')
      copyOut(draft, command, from.workshopId, told)
    } else {
      const template =
        from.kind === 'open'
          ? openTemplate(draft as Engagement, command.startsAt)
          : told.content.templates.find((each) => each.id === from.templateId)
      if (!template) return refused('notFound')
      layOut(draft, command, template, told)
    }
    return done({
      line: { kind: 'workshopPlanned', workshopId: command.id },
      workshopId: command.id,
    })
  },
}

/** The id of the item, or of the measurement of the item, that a template's n-th item becomes. */
export function itemIdOf(workshopId: Id, index: number): Id {
  return `${workshopId}.i${index + 1}`
}

/** A block of content as an item of an agenda, in its place. */
export function itemFrom(
  block: Block,
  at: Pick<Item, 'id' | 'workshopId' | 'day' | 'order'>,
  from: string | null,
  content: Content,
): Item {
  const words = (text: Text | null): Text => ({ ...text, ...(from ? { from } : {}) })
  return {
    ...block,
    ...at,
    title: words(block.title),
    purpose: words(block.purpose),
    how: words(block.how),
    script: words(block.script),
    records: words(block.records),
    materials: words(block.materials),
    method: methodFrom(block.method, content),
    groups: [],
    responsibleId: null,
    shows: null,
    extra: 0,
    runs: [],
    skipped: null,
  }
}

/** The method of that id, by the name it has today. */
function methodFrom(id: Id | null, content: Content): Item['method'] {
  const method = content.packs.flatMap((pack) => pack.methods).find((each) => each.id === id)
  return method ? { id: method.id, title: method.title } : null
}

type Making = CommandOf<'planWorkshop'>

function layOut(draft: Draft<Engagement>, command: Making, template: Template, told: Told): void {
  const from = `${template.id}@${template.version}`
  const words = (text: Text | null): Text => ({ ...text, from })
  const moved = command.startsAt - template.startsAt
  begin(draft, command, {
    title: words(template.title),
    template: from,
    endsAt: Math.min(1439, template.endsAt + moved),
    laterDays: [],
    aim: words(template.aim),
    before: words(template.before),
    after: words(template.after),
    ifLate: template.ifLate.map(words),
    gate: template.gate,
    competing: template.competing,
  })
  beginGate(draft, command.id, told)
  for (const [index, block] of template.items.entries()) {
    const id = itemIdOf(command.id, index)
    const fixed = block.fixed === null ? null : movedBy(block.fixed, moved)
    const at = { id, workshopId: command.id, day: 0, order: index + 1 }
    put(draft, { ...itemFrom(block, at, from, told.content), fixed }, told)
  }
}

/** An earlier workshop as the plan of a new one: its agenda as it stood, nothing of what was said or answered. */
function copyOut(draft: Draft<Engagement>, command: Making, earlierId: Id, told: Told): void {
  const earlier = draft.workshops[earlierId] as Workshop
  const { title, template, aim, before, after, ifLate, gate, competing } = earlier
  const [first, ...later] = daysOf(earlier)
  if (!first) return
  const moved = command.startsAt - first.startsAt
  begin(draft, command, {
    title,
    template,
    endsAt: Math.min(1439, first.endsAt + moved),
    laterDays: later.map((day) => ({
      ...day,
      date: addDays(command.date, daysBetween(first.date, day.date)),
    })),
    aim,
    before,
    after,
    ifLate,
    gate,
    competing,
  })
  beginGate(draft, command.id, told)
  for (const [index, item] of ofWorkshop(draft.items, earlierId).entries()) {
    const fixed = item.fixed === null || item.day > 0 ? item.fixed : movedBy(item.fixed, moved)
    const id = itemIdOf(command.id, index)
    const anew = { extra: 0, runs: [], skipped: null }
    const fresh = { id, workshopId: command.id, order: index + 1, fixed, ...anew }
    put(draft, { ...(item as Item), ...fresh }, told)
  }
}

/** A meeting held at a gate of the model has its criteria and roles from the first: they can be sent out a week before. */
function beginGate(draft: Draft<Engagement>, workshopId: Id, told: Told): void {
  const gate = draft.workshops[workshopId]?.gate ?? null
  if (gate === null) return
  const order = lastOrder(draft.gates) + 1
  const held = { ...gateFrom(told.content, gate), id: workshopId, order }
  draft.gates[workshopId] = held as Draft<GateHeld>
}

type Made = 'title' | 'template' | 'endsAt' | 'laterDays' | 'aim' | 'before' | 'after' | 'ifLate'

function begin(
  draft: Draft<Engagement>,
  command: Making,
  made: Pick<Workshop, Made | 'gate' | 'competing'>,
): void {
  const { do: _, from: __, ...given } = command
  const { id } = command
  const workshop: Workshop = {
    ...given,
    ...made,
    order: lastOrder(draft.workshops) + 1,
    keptBy: { name: given.facilitator, sideId: null },
    k: leastK,
    // a list of sides to choose from is seen by whoever sits beside
    way: made.competing ? 'personal' : 'link',
    attendance: {},
    moves: [],
    mandates: [],
    tables: [],
    remarksBy: null,
    finishedAt: null,
    withoutWall: false,
  }
  draft.workshops[id] = workshop as Draft<Workshop>
  draft.clocks[id] = {
    id,
    state: 'before',
    itemId: null,
    since: null,
    spent: 0,
    jump: null,
    asPlanned: [],
  }
  draft.walls[id] = freshWall(id)
}

function put(draft: Draft<Engagement>, item: Item, told: Told): void {
  draft.items[item.id] = item as Draft<Item>
  if (item.answer.kind !== 'poll') return
  const at = { itemId: item.id, workshopId: item.workshopId }
  const poll = pollFor(draft as Engagement, item.answer, { ...at, id: pollIdOf(item.id) }, told)
  draft.polls[poll.id] = poll as Draft<Poll>
}
