import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand'
import type { Day, Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import { noticeOf } from './sentences.ts'
import {
  daysIn,
  steadyEntries,
  steadyRows,
  type Entry,
  type PlanDay,
  type PlanRow,
} from './table.ts'
import type { Line } from './line.ts'
import type { Editing } from './useActs.ts'

/** The rows as they stand, by id: each row on the screen watches its own, and rests while the others change. */
export type RowStore = StoreApi<ReadonlyMap<Id, PlanRow>>

export interface Table {
  readonly days: readonly PlanDay[]
  /** what each day's list is made of: the same object until an item comes, goes, moves or gets another title */
  readonly entries: readonly (readonly Entry[])[]
  readonly rows: RowStore
}

/** The days of the table, made so that a longer first item draws new times in sixty rows and nothing else. */
export function useDays(
  items: readonly Item[],
  days: readonly Day[],
  editing: Editing,
  line: Line | null,
  workshopId: Id,
  language: Language,
): Table {
  const [rows] = useState<RowStore>(() => createStore(() => new Map<Id, PlanRow>()))
  const known = useRef<readonly (readonly Entry[])[]>([])
  const table = useMemo(
    () =>
      daysIn(items, days, {
        modeOf: (id) => {
          if (editing?.kind === 'title') return editing.id === id ? 'title' : 'plain'
          return line?.before === id ? 'quick' : 'plain'
        },
        noticeOf: (stretch) => noticeOf(stretch, items, workshopId, language),
      }).map((day) => ({ ...day, rows: steadyRows(day.rows, rows.getState()) })),
    [items, days, editing, line, workshopId, language],
  )
  const entries = useMemo(
    () => table.map((day, index) => steadyEntries(day.rows, known.current[index] ?? [], language)),
    [table, language],
  )
  useLayoutEffect(() => {
    known.current = entries
    rows.setState(new Map(table.flatMap((day) => day.rows).map((row) => [row.id, row])), true)
  }, [table, entries])
  return { days: table, entries, rows }
}
