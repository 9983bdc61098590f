import { useEffect, useRef } from 'react'
import type { Desk } from '../desk.ts'

/** Milliseconds between two looks at the computer while *Klargør* is shown. */
const pace = 10_000

/**
 * Has the computer looked at when a workshop is opened, whenever a screen is plugged, pulled or mirrored, and again and
 * again while *Klargør* is shown.
 */
export function useLooking(desk: Desk, { on, often }: { on: boolean; often: boolean }) {
  const { ask } = desk
  const newest = useRef(ask)
  newest.current = ask
  useEffect(() => {
    if (!on) return
    const look = () => void lookNow(newest.current)
    look()
    // of newer browsers: told when a second screen comes, goes or is mirrored
    const changing = window.screen as Screen & Partial<EventTarget>
    changing.addEventListener?.('change', look)
    const timer = often ? setInterval(look, pace) : undefined
    return () => {
      changing.removeEventListener?.('change', look)
      clearInterval(timer)
    }
  }, [on, often])
}

/** Looks once, and tells what the browser itself knows of a second screen. */
export function lookNow(ask: Desk['ask']) {
  const { isExtended } = window.screen as { isExtended?: boolean }
  return ask.prepare({ do: 'look', extended: isExtended ?? null })
}
