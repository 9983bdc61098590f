import { useEffect, useState } from 'react'

/** The room's time in milliseconds, drawn again four times a second; `offset` is how far the room is ahead. */
export function useNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now() + offset)
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset)
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [offset])
  return now
}
