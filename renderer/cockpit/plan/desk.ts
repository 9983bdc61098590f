import { createContext, useContext, type RefObject } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import type { PlanWords } from '../../../shared/words/plan/da.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import type { PlanRow } from './table.ts'
import type { Acts } from './useActs.ts'
import type { RowStore } from './useDays.ts'

/** What every row works with; it stays the same while the agenda changes, so that only the changed rows are drawn again. */
export interface PlanDesk {
  readonly acts: Acts
  readonly words: PlanWords
  readonly language: Language
  readonly rows: RowStore
  /** who can be responsible */
  readonly who: readonly PickGroup[]
  /** what has been typed for a new item and not yet added */
  readonly draft: RefObject<string>
  /** an ended workshop is looked at, not changed */
  readonly shut: boolean
}

export const PlanDeskContext = createContext<PlanDesk | null>(null)

export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanDeskContext)
  if (!desk) throw new Error('a row of the plan stands outside the plan')
  return desk
}

/** One row as it stands; undefined for the moment between an item's coming and its row's. */
export function useRow(id: Id): PlanRow | undefined {
  return useStore(usePlanDesk().rows, (rows) => rows.get(id))
}
