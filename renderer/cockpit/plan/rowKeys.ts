import type { KeyboardEvent } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { stepOf } from './Length.tsx'
import type { PlanDay } from './table.ts'
import type { Acts } from './useActs.ts'

interface At {
  readonly days: readonly PlanDay[]
  /** the chosen items, in the agenda's order */
  readonly ids: readonly Id[]
  readonly acts: Acts
}

/** The keys that mean something only while a row itself has the focus; true where one of them was meant. */
export function rowKey(event: KeyboardEvent, { days, ids, acts }: At): boolean {
  const row = event.target as HTMLElement
  const id = row.getAttribute('role') === 'row' ? row.dataset['key'] : undefined
  const rows = days.flatMap((day) => day.rows)
  const at = rows.findIndex((each) => each.id === id)
  const own = rows[at]
  if (!own) return false
  const step = stepOf(event)
  const arrow = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
  const bare = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
  if (step !== null) acts.lasts(own.id, own.item.minutes + step)
  else if (event.key === 'Enter' && bare)
    acts.ui.edit({ kind: 'quick', day: own.item.day, after: own.id })
  else if (event.key === 'Escape' && ids.length > 1) acts.ui.goTo(own.id)
  // a key held down comes as repeats, which the page's levers leave alone
  else if (arrow !== null && event.altKey && event.repeat)
    acts.step(ids, arrow === -1 ? 'up' : 'down')
  else {
    const next = arrow === null || !bare ? undefined : rows[at + arrow]
    if (!next || next.item.day === own.item.day) return false
    acts.ui.goTo(next.id)
  }
  return true
}
