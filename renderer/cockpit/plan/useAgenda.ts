import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Desk } from '../desk.ts'
import { itemsOf, type Meeting } from '../meeting.ts'
import { moved, type PlaceInAgenda } from './moving.ts'
import { steadyItems } from './table.ts'

/** How long typing of a length rests before it is kept, in milliseconds: one burst of keys is one step to undo. */
const rest = 400

/** The agenda one step ahead of the room: a move and a typed length are seen at once, and given up if they are refused. */
export interface Agenda {
  readonly items: readonly Item[]
  /** the same as of this very moment, where two keys come before the page is drawn again */
  latest(): readonly Item[]
  move(ids: readonly Id[], to: PlaceInAgenda): Promise<boolean>
  /** a length as it is typed; kept after a short rest, or at once by `keep` */
  type(id: Id, minutes: number): void
  keep(): void
}

export function useAgenda(meeting: Meeting, desk: Desk): Agenda {
  const { agenda } = meeting
  const workshopId = meeting.open.workshop.id
  const known = useRef<readonly Item[]>([])
  const kept = useMemo(() => steadyItems(itemsOf(meeting), known.current), [agenda])
  const [ahead, setAhead] = useState<{ base: Meeting['agenda']; items: readonly Item[] } | null>(
    null,
  )
  const [typed, setTyped] = useState<ReadonlyMap<Id, number>>(new Map())
  const sent = useRef(new Set<Id>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const newest = useRef({ typed, desk, kept, agenda, items: kept as readonly Item[] })

  const items = useMemo(() => {
    const base = ahead?.base === agenda ? ahead.items : kept
    if (typed.size === 0) return base
    return base.map((item) => {
      const minutes = typed.get(item.id)
      return minutes === undefined || minutes === item.minutes ? item : { ...item, minutes }
    })
  }, [kept, agenda, ahead, typed])

  useLayoutEffect(() => {
    known.current = kept
    newest.current = { typed, desk, kept, agenda, items }
  })
  useEffect(() => {
    if (sent.current.size === 0) return
    forget([...sent.current])
    sent.current.clear()
  }, [agenda])

  function forget(ids: readonly Id[]) {
    setTyped((now) => new Map([...now].filter(([id]) => !ids.includes(id))))
  }

  function keep() {
    clearTimeout(timer.current)
    const { typed: now, kept: was, desk: by } = newest.current
    const edits = [...now].flatMap(([itemId, minutes]) => {
      const isNew = was.some((item) => item.id === itemId && item.minutes !== minutes)
      return isNew && !sent.current.has(itemId) ? [{ itemId, set: { minutes } }] : []
    })
    const ids = edits.map((edit) => edit.itemId)
    if (edits.length === 0) {
      if (now.size > 0 && sent.current.size === 0) setTyped(new Map())
      return
    }
    for (const id of ids) sent.current.add(id)
    void by.run({ do: 'editItems', workshopId, edits }).then((isKept) => {
      if (!isKept) forget(ids)
    })
  }

  // Ctrl Z and a press anywhere act on what has been kept
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') keep()
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', keep, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', keep, true)
      keep()
    }
  }, [])

  return {
    items,
    latest: () => newest.current.items,
    keep,
    type(id, minutes) {
      sent.current.delete(id)
      const next = new Map(newest.current.typed).set(id, minutes)
      const { items: was } = newest.current
      newest.current = {
        ...newest.current,
        typed: next,
        items: was.map((item) => (item.id === id ? { ...item, minutes } : item)),
      }
      setTyped(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, rest)
    },
    async move(ids, to) {
      const { items: now, agenda: base } = newest.current
      const next = moved(now, new Set(ids), to)
      newest.current = { ...newest.current, items: next }
      setAhead({ base, items: next })
      const isMoved = await newest.current.desk.run({
        do: 'moveItems',
        workshopId,
        itemIds: [...ids],
        to,
      })
      if (!isMoved) setAhead(null)
      return isMoved
    },
  }
}
