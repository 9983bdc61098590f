import { useEffect, useRef } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { NoteDesk } from './noted.ts'

/** A hold lasts 30 s; while somebody types it is taken again this often, in milliseconds. */
const again = 10_000

/** Holds a block or record while it is being mended, so that others see it and wait; `type` is told of every key. */
export function useHold(thingId: Id, editing: boolean, desk: NoteDesk): { type(): void } {
  const { hold, letGo } = desk.ask
  const held = useRef(0)
  const ends = useRef(() => {})
  function type() {
    if (Date.now() - held.current < again) return
    held.current = Date.now()
    void hold({ thingId })
  }
  useEffect(() => {
    ends.current = () => void letGo({ thingId })
  })
  useEffect(() => {
    if (!editing) return
    held.current = 0
    type()
    return () => ends.current()
    // the hold is the thing's, not the drawing's
  }, [thingId, editing])
  return { type }
}
