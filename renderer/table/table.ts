import { callNames, type Asks, type Audience } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'
import type { TableWords } from '../../shared/words/table/da.ts'
import { portOver } from '../port.ts'
import { radio } from '../radio.ts'
import { viewOf, type ViewStore } from '../useView.ts'
import type { Keepsakes } from './keepsakes.ts'

/** What every page at the table is handed. */
export interface Table {
  readonly keepsakes: Keepsakes
  readonly words: TableWords
  readonly language: Language
  choose(language: Language): void
  /** the room does not know this device any more */
  out(): void
}

/** A call that has not come through after this long is tried again or said, in milliseconds. */
const patience = 8000

/** A place at the table with its newest view. */
export function seatOf<A extends Audience>(
  audience: A,
  token: string,
): { readonly ask: Asks<A>; readonly store: ViewStore<A> } {
  const port = portOver<A>(
    radio<A>(audience, () => ({ token }), patience),
    callNames[audience],
  )
  return { ask: port.ask, store: viewOf(port) }
}
