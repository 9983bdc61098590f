import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { rehearsalWords } from '../rehearsal/acts.ts'
import { preflightWords } from './words.ts'

interface Reach {
  look(): void
  send(): void
  start(): void
  readonly startWord: string
  /** null where the workshop has begun */
  readonly rehearse: (() => void) | null
}

/** The keys of *Klargør*; they stand in the palette and on the cheat sheet while the page is shown. */
export function usePreflightLevers(desk: Desk, { look, send, start, startWord, rehearse }: Reach) {
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
    ...(rehearse
      ? [lever('rehearse', rehearsalWords(desk.language).begin, 'p', 'P', rehearse)]
      : []),
    lever('start', startWord, 'F5', 'F5', start),
  ])
}
