import type { KeyboardEvent } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { standing, type Meeting } from '../meeting.ts'
import { oneDown, oneUp, type PlaceInAgenda } from '../plan/moving.ts'
import { timeWords } from '../time/words.ts'

/** What can be done to one item of the program while the day runs. */
export interface RowActs {
  stateOf(id: Id): 'past' | 'now' | 'coming' | 'skipped'
  start(id: Id): void
  /** one place earlier or later among those that have not begun */
  step(id: Id, way: 'up' | 'down'): void
  move(id: Id, to: PlaceInAgenda | null): void
  extend(id: Id, minutes: 1 | -1): void
  skip(id: Id, skipped: boolean): void
  split(id: Id): void
}

export function rowActs(meeting: Meeting, desk: Desk, split: (id: Id) => void): RowActs {
  const { run, language } = desk
  const { said } = timeWords(language)
  const workshopId = meeting.open.workshop.id
  const at = meeting.clock.state === 'ended' ? meeting.agenda.length : standing(meeting).at
  const items = meeting.agenda.map((row) => row.item)
  const itemOf = (id: Id) => items.find((item) => item.id === id)
  const titleOf = (id: Id) => say(itemOf(id)?.title ?? {}, language)

  const acts: RowActs = {
    stateOf(id) {
      const place = items.findIndex((item) => item.id === id)
      if (place === at) return 'now'
      if (place > at) return itemOf(id)?.skipped === null ? 'coming' : 'skipped'
      return (itemOf(id)?.runs.length ?? 0) === 0 && itemOf(id)?.skipped !== null
        ? 'skipped'
        : 'past'
    },
    start: (id) => void run({ do: 'startItem', itemId: id }, said.started(titleOf(id))),
    step(id, way) {
      const ids = new Set([id])
      const day = itemOf(id)?.day ?? 0
      const today = items.filter((item) => item.day === day)
      acts.move(id, way === 'up' ? oneUp(today, ids) : oneDown(today, ids, 1))
    },
    move(id, to) {
      const place = items.findIndex((item) => item.id === id)
      const after = items.findIndex((item) => item.id === to?.after)
      // what was held stays where it was held
      if (!to || place <= at || after < at) return
      void run({ do: 'moveItems', workshopId, itemIds: [id], to }, said.moved(titleOf(id)))
    },
    extend(id, minutes) {
      const item = itemOf(id)
      if (!item || item.minutes + item.extra + minutes < 1) return
      void run({ do: 'extendItem', workshopId, itemId: id, minutes })
    },
    skip(id, skipped) {
      const told = skipped ? said.skipped(titleOf(id)) : said.unskipped(titleOf(id))
      void run({ do: 'skipItem', itemId: id, skipped }, told)
    },
    split,
  }
  return acts
}

/** The keys that mean the row that has the focus; true where one of them was meant. */
export function rowKey(event: KeyboardEvent, acts: RowActs): boolean {
  const row = event.target as HTMLElement
  const id = row.getAttribute('role') === 'row' ? row.dataset['key'] : undefined
  if (id === undefined || event.ctrlKey || event.metaKey) return false
  const state = acts.stateOf(id)
  if (event.altKey) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false
    if (state !== 'past') acts.step(id, event.key === 'ArrowUp' ? 'up' : 'down')
    return true
  }
  const bendable = state === 'coming' || state === 'now'
  switch (event.key) {
    case '+':
    case '-':
      if (bendable) acts.extend(id, event.key === '+' ? 1 : -1)
      return true
    case 'x':
      if (state !== 'past') acts.skip(id, state !== 'skipped')
      return true
    case 'd':
      if (bendable) acts.split(id)
      return true
    default:
      return false
  }
}
