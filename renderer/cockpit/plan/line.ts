import { useMemo } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Editing } from './useActs.ts'

/**
 * Where the line for new items stands: above the item that came next when it was opened, so that it stays where it is,
 * with the focus, while items are added before it; null there for the end of the day.
 */
export interface Line {
  readonly day: number
  readonly after: Id | null
  readonly before: Id | null
}

export function useLine(editing: Editing, items: readonly Item[]): Line | null {
  return useMemo(() => {
    if (editing?.kind !== 'quick') return null
    const { day, after } = editing
    const there = items.filter((item) => item.day === day)
    const before = there[there.findIndex((item) => item.id === after) + 1]?.id ?? null
    return { day, after, before }
    // where it stands is settled when it is opened; items that come later move nothing
  }, [editing])
}
