import { useLayoutEffect, useRef, useState } from 'react'
import { plan, type Day, type Item } from '../../../shared/agenda.ts'
import { clockTime } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { fitOf, type Way } from '../../../shared/fit.ts'
import type { ItemLine } from '../../../shared/paste/itemline.ts'
import { edited } from '../../../shared/text.ts'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { blockFrom, usable, whoIs } from './fresh.ts'
import {
  atPlace,
  bottomOf,
  isThere,
  moved,
  oneDown,
  oneUp,
  placeOf,
  topOf,
  type PlaceInAgenda,
} from './moving.ts'
import { titleOf, verdictSaid } from './sentences.ts'
import type { Agenda } from './useAgenda.ts'
import { planWords } from './words.ts'

/** Everything that can be done to the agenda here. The same object for as long as the page is shown, so that rows rest. */
export interface Acts {
  move(ids: readonly Id[], to: PlaceInAgenda | null): void
  step(ids: readonly Id[], way: Step): void
  toPlace(ids: readonly Id[], place: number): boolean
  lasts(id: Id, minutes: number): void
  keepLengths(): void
  rename(id: Id, title: string): void
  giveTo(id: Id, who: Item['responsibleId']): void
  fix(id: Id): void
  double(id: Id): void
  remove(ids: readonly Id[]): void
  takeWay(way: Way): void
  add(lines: readonly ItemLine[], to: PlaceInAgenda): Promise<readonly Id[]>
  items(): readonly Item[]
  titleOf(id: Id): string
  readonly ui: PlanUi
}

export type Step = 'up' | 'down' | 'top' | 'bottom'

/** What the acts need of the page: where the eyes and the focus go. */
export interface PlanUi {
  /** chooses a row and puts the focus on it as soon as it is there */
  goTo(id: Id): void
  /** puts the focus back on the chosen row */
  goBack(): void
  edit(mode: Editing): void
  menu(id: Id, button: Element): void
  /** to the length of the row above or below */
  nextLength(id: Id, step: 1 | -1): void
  say(sentence: string): void
}

export type Editing =
  | { readonly kind: 'title'; readonly id: Id }
  | { readonly kind: 'quick'; readonly day: number; readonly after: Id | null }
  | null

interface Standing {
  readonly agenda: Agenda
  readonly days: readonly Day[]
  readonly meeting: Meeting
  readonly desk: Desk
  readonly ui: PlanUi
}

/** The acts of this page, which always see its newest agenda. */
export function useActs(standing: Standing): Acts {
  const newest = useRef(standing)
  useLayoutEffect(() => {
    newest.current = standing
  })
  const [acts] = useState(() => actsOver(() => newest.current))
  return acts
}

function actsOver(now: () => Standing): Acts {
  const words = () => planWords(now().desk.language)
  const itemOf = (id: Id) =>
    now()
      .agenda.latest()
      .find((item) => item.id === id)
  const named = (id: Id) => titleOf(itemOf(id), now().desk.language)
  const workshopId = () => now().meeting.open.workshop.id
  const edit = (id: Id, set: EditSet) =>
    now().desk.run({ do: 'editItems', workshopId: workshopId(), edits: [{ itemId: id, set }] })

  function nameOf(ids: readonly Id[]): string {
    return ids.length === 1 ? named(ids[0] ?? '') : words().move.several(ids.length)
  }

  function startOf(id: Id, items: readonly Item[]): string {
    const slot = plan(items, now().days).find((each) => each.itemId === id)
    return clockTime(slot?.starts ?? 0, now().desk.language)
  }

  /** The item that takes over when some are gone: the one after them, else the last. */
  function nextTo(...ids: readonly Id[]): Id | null {
    const items = now().agenda.latest()
    const after = items.slice(placeOf(items, ids.at(-1) ?? ''))
    const isLeft = (item: Item) => !ids.includes(item.id)
    return (after.find(isLeft) ?? items.findLast(isLeft))?.id ?? null
  }

  function changedBy(way: Exclude<Way, { kind: 'leaveOut' }>): Id | null {
    if (way.kind === 'shorten') return way.cuts[0]?.itemId ?? null
    if (way.kind === 'endLater') return now().agenda.latest().at(-1)?.id ?? null
    return way.itemId
  }

  const acts: Acts = {
    move(ids, to) {
      const { agenda, ui } = now()
      agenda.keep()
      const items = agenda.latest()
      const set = new Set(ids)
      const first = items.find((item) => set.has(item.id))
      if (!first) return
      if (!to || isThere(items, set, to)) return ui.say(words().aloud.edge)
      const next = moved(items, set, to)
      const isNewDay = first.day !== to.day
      const time = startOf(first.id, next)
      const said = words().aloud.moved(nameOf(ids), placeOf(next, first.id), next.length, time)
      if (isNewDay) ui.goTo(first.id)
      void agenda.move(ids, to).then((isMoved) => {
        if (isMoved) ui.say(said)
      })
    },
    step(ids, way) {
      const { agenda, days } = now()
      const set = new Set(ids)
      const day = agenda.latest().find((item) => set.has(item.id))?.day ?? 0
      const items = agenda.latest()
      const to = {
        up: () => oneUp(items, set),
        down: () => oneDown(items, set, days.length),
        top: () => topOf(day),
        bottom: () => bottomOf(items, set, day),
      }[way]()
      acts.move(ids, to)
    },
    toPlace(ids, place) {
      const to = atPlace(now().agenda.latest(), new Set(ids), place)
      if (to) acts.move(ids, to)
      return to !== null
    },
    lasts(id, minutes) {
      const { agenda, days, desk, ui } = now()
      const item = itemOf(id)
      const given = Math.min(600, Math.max(1, minutes))
      if (!item || given === item.minutes) return
      agenda.type(id, given)
      const items = agenda
        .latest()
        .map((each) => (each.id === id ? { ...each, minutes: given } : each))
      const ending = fitOf(items, days).findLast((stretch) => stretch.day === item.day)
      const verdict = ending ? verdictSaid(ending, items, desk.language).said : ''
      ui.say(words().aloud.lasts(named(id), given, verdict))
    },
    keepLengths: () => now().agenda.keep(),
    rename(id, title) {
      const item = itemOf(id)
      const { language } = now().desk
      const trimmed = title.trim()
      if (!item || trimmed === '' || trimmed === titleOf(item, language)) return
      void edit(id, { title: edited(item.title, language, trimmed) }).then((isKept) => {
        if (isKept) now().ui.say(words().aloud.renamed(trimmed))
      })
    },
    giveTo: (id, who) => void edit(id, { responsibleId: who }),
    fix(id) {
      const item = itemOf(id)
      if (!item) return
      const slot = plan(now().agenda.latest(), now().days).find((each) => each.itemId === id)
      const fixed = item.fixed === null ? (slot?.starts ?? null) : null
      const { aloud } = words()
      const said =
        fixed === null
          ? aloud.free(named(id))
          : aloud.fixed(named(id), clockTime(fixed, now().desk.language))
      void edit(id, { fixed }).then((isKept) => {
        if (isKept) now().ui.say(said)
      })
    },
    double(id) {
      const twin = freshId()
      now().agenda.keep()
      const said = words().doubled(named(id))
      void now()
        .desk.run({ do: 'doubleItem', itemId: id, id: twin }, said)
        .then((isKept) => {
          if (isKept) now().ui.goTo(twin)
        })
    },
    remove(ids) {
      if (ids.length === 0) return
      const next = nextTo(...ids)
      const said = words().removed(nameOf(ids))
      void now()
        .desk.run({ do: 'removeItems', workshopId: workshopId(), itemIds: [...ids] }, said)
        .then((isKept) => {
          if (isKept && next !== null) now().ui.goTo(next)
        })
    },
    takeWay(way) {
      // its button goes with the trouble: the focus goes to what was changed
      const next = way.kind === 'leaveOut' ? nextTo(way.itemId) : changedBy(way)
      void now()
        .desk.run(way.command, words().fit.done[way.kind])
        .then((isKept) => {
          if (isKept && next !== null) now().ui.goTo(next)
        })
    },
    async add(lines, to) {
      const { desk, meeting } = now()
      now().agenda.keep()
      const items = usable(lines).map((line) => ({
        id: freshId(),
        block: blockFrom(line, desk.language),
        from: null,
        responsibleId: whoIs(line.responsible, meeting.open.people),
      }))
      if (items.length === 0) return []
      const said = items.length > 1 ? words().pasting.inserted(items.length) : undefined
      const isKept = await desk.run(
        { do: 'addItems', workshopId: workshopId(), to: { ...to }, items },
        said,
      )
      const [first] = items
      if (isKept && first && items.length === 1)
        now().ui.say(words().aloud.added(titleOf(first.block, desk.language)))
      return isKept ? items.map((item) => item.id) : []
    },
    items: () => now().agenda.latest(),
    titleOf: named,
    get ui() {
      return now().ui
    },
  }
  return acts
}

type EditSet = Pick<Partial<Item>, 'title' | 'responsibleId' | 'fixed'>
