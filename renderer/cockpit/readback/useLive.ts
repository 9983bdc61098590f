import { useEffect, useRef } from 'react'
import type { Mended } from '../notes/useMended.ts'

/** How long a pause in the typing is, in milliseconds, before the wall has what was typed. */
const pause = 400

/** Keeps words at each pause while they are typed, so that the wall follows; what is on its way is waited for. */
export function useLive(mended: Mended): { type(text: string): void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const newest = useRef(mended)
  useEffect(() => {
    newest.current = mended
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    type(text) {
      mended.type(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => newest.current.keep(), pause)
    },
  }
}
