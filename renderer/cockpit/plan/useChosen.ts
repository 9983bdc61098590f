import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import { bring } from './bring.ts'

/** How many frames a row may take to appear before the focus is left where it is. */
const patience = 30

export interface Chosen {
  /** the chosen items, in the agenda's order */
  readonly ids: readonly Id[]
  /** the same by day; a day's are the same object until they change */
  readonly byDay: readonly (readonly Id[])[]
  choose(ids: ReadonlySet<Id>): void
  /** chooses a row and puts the focus on it as soon as it is there */
  goTo(id: Id): void
}

/** Which rows are chosen. There is always one while there are any; a removed one hands over to its neighbour. */
export function useChosen(
  root: RefObject<HTMLElement | null>,
  items: readonly Item[],
  first: Id | null,
): Chosen {
  const [set, setSet] = useState<ReadonlySet<Id>>(
    () => new Set([first ?? items[0]?.id].filter((id) => id !== undefined)),
  )
  const wanted = useRef<Id | null>(null)
  const lastAt = useRef(0)
  const newest = useRef(items)
  const ids = items.filter((item) => set.has(item.id)).map((item) => item.id)

  const known = useRef<readonly (readonly Id[])[]>([])
  const byDay = useMemo(
    () =>
      Array.from({ length: Math.max(0, ...items.map((item) => item.day)) + 1 }, (_, day) => {
        const own = items.filter((item) => item.day === day && set.has(item.id))
        const was = known.current[day] ?? []
        const isSame = own.length === was.length && own.every((item, at) => item.id === was[at])
        return isSame ? was : own.map((item) => item.id)
      }),
    [items, set],
  )

  useLayoutEffect(() => {
    known.current = byDay
    newest.current = items
  })
  useEffect(() => {
    const at = items.findIndex((item) => set.has(item.id))
    if (at >= 0) lastAt.current = at
    else if (items.length > 0) {
      const next = items[Math.min(lastAt.current, items.length - 1)]
      if (next) setSet(new Set([next.id]))
    }
  }, [items, set])

  function tryFocus(left: number) {
    const id = wanted.current
    if (id === null || left === 0) return
    const item = newest.current.find((each) => each.id === id)
    const row =
      item &&
      root.current?.querySelector<HTMLElement>(
        `[data-day="${item.day}"] [role=row][data-key="${CSS.escape(id)}"]`,
      )
    if (!row) return void requestAnimationFrame(() => tryFocus(left - 1))
    wanted.current = null
    row.focus({ preventScroll: true })
    bring(row)
  }

  return {
    ids,
    byDay,
    choose: setSet,
    goTo(id) {
      wanted.current = id
      setSet(new Set([id]))
      requestAnimationFrame(() => tryFocus(patience))
    },
  }
}
