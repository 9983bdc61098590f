import { useEffect } from 'react'
import type { Desk } from '../desk.ts'
import type { Lever } from './lever.ts'
import { useKeys } from './useKeys.ts'

/** Lets a page's own levers work by key, and stand in the palette and on the cheat sheet, for as long as it is shown. */
export function usePageLevers(desk: Desk, levers: readonly Lever[]) {
  useKeys(levers)
  const { pageLevers } = desk
  useEffect(() => {
    pageLevers.current = levers
    return () => {
      pageLevers.current = []
    }
  })
}
