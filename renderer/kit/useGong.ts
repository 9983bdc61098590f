import { useEffect, useRef } from 'react'
import type { Gong } from '../../shared/views.ts'
import { strike } from './gong.ts'

/** A gong that was due longer ago than this is not struck any more, in milliseconds: a page that slept wakes in silence. */
const late = 5000

/** Strikes the gong when she strikes it, and by itself at the end of a countdown. `offset` is the room's clock minus ours. */
export function useGong(gong: Gong | undefined, offset: number, isHere: boolean) {
  const struckAt = gong?.struckAt ?? null
  const ringsAt = gong?.byItself ? gong.ringsAt : null
  const known = useRef<number | null | undefined>(undefined)

  useEffect(() => {
    if (gong === undefined) return
    const before = known.current
    known.current = struckAt
    // what was struck before this page came is over
    if (!isHere || before === undefined || struckAt === null || struckAt === before) return
    if (Date.now() + offset - struckAt < late) strike()
  }, [gong === undefined, struckAt, isHere])

  useEffect(() => {
    if (!isHere || ringsAt === null) return
    const wait = ringsAt - (Date.now() + offset)
    if (wait < 0) return
    const timer = setTimeout(
      () => {
        if (Date.now() + offset - ringsAt < late) strike()
      },
      Math.min(wait, 2 ** 31 - 1),
    )
    return () => clearTimeout(timer)
  }, [ringsAt, isHere, offset])
}
