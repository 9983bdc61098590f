import { useLayoutEffect, useRef, useState } from 'react'

/** A function that stays the same while what it does follows the page: what is handed it need not be drawn again. */
export function useSteady<Args extends readonly unknown[]>(
  act: (...args: Args) => void,
): (...args: Args) => void {
  const newest = useRef(act)
  useLayoutEffect(() => {
    newest.current = act
  })
  const [steady] = useState(
    () =>
      (...args: Args) =>
        newest.current(...args),
  )
  return steady
}
