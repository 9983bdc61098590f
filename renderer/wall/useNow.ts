import { useEffect, useState } from 'react'

/** The room's time in milliseconds, drawn again four times a second while something runs; still otherwise. */
export function useNow(offset: number, ticks: boolean): number {
  const [now, setNow] = useState(() => Date.now() + offset)
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset)
    tick()
    if (!ticks) return
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [offset, ticks])
  return now
}
