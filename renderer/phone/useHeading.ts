import { useEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/** Gives the heading of a new screen the focus, so that a screen reader says it and the page begins at the top. */
export function useHeading(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!heading.current) return
    heading.current.focus()
    scrollTo(0, 0)
  }, [screen])
  return heading
}
