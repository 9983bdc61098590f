import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { preflightWords } from './words.ts'

interface Reach {
  look(): void
  send(): void
  start(): void
  readonly startWord: string
}

/** The keys of *Klargør*; they stand in the palette and on the cheat sheet while the page is shown. */
export function usePreflightLevers(desk: Desk, { look, send, start, startWord }: Reach) {
  const words = preflightWords(desk.language)
  const lever = (
    id: string,
    label: string,
    keys: string,
    cap: string,
    pull: () => void,
  ): Lever => ({
    id: `preflight.${id}`,
    label,
    long: label,
    group: 'preflight',
    keys,
    cap,
    ready: true,
    pull,
  })
  usePageLevers(desk, [
    lever('look', words.again, 'u', 'U', look),
    lever('send', words.itPage, 'i', 'I', send),
    lever('start', startWord, 'F5', 'F5', start),
  ])
}
