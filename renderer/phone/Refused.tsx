import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import { useAllWords } from './later.tsx'
import type { Refusal } from './refusal.ts'

interface Props {
  readonly reason: Refusal
  readonly words: FirstWords
}

/** Says why the room said no, also before the sentences for that are here; that the network is gone is said at once. */
export function Refused({ reason, words }: Props) {
  const all = useAllWords(words)
  return (
    <p class="error" role="alert">
      {reason === 'noConnection'
        ? words.noConnection
        : all
          ? all.reasons[reason] || words.broken
          : words.fetching}
    </p>
  )
}
