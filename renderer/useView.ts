import { createStore, useStore, type StoreApi } from 'zustand'
import type { Audience } from '../shared/contract.ts'
import type { Language } from '../shared/text.ts'
import type { Views } from '../shared/views.ts'
import type { Link, Port } from './port.ts'

/** The newest view of one place. Screens read it; only the port writes it. */
export interface Seen<A extends Audience> {
  readonly view: Partial<Views[A]>
  /** the room's clock minus this machine's, in milliseconds */
  readonly offset: number
  readonly link: Link
}

export interface ViewStore<A extends Audience> {
  readonly store: StoreApi<Seen<A>>
  /** begins to watch, or begins again in another language */
  watch(language: Language): void
  stop(): void
}

export function viewOf<A extends Audience>(port: Port<A>): ViewStore<A> {
  const store = createStore<Seen<A>>(() => ({ view: {}, offset: 0, link: 'connecting' }))
  let stop = () => {}
  return {
    store,
    watch(language) {
      stop()
      stop = port.watch(language, {
        view: (slices, offset) =>
          store.setState((seen) => ({ view: { ...seen.view, ...slices }, offset })),
        link: (link) => store.setState((seen) => (seen.link === link ? seen : { ...seen, link })),
      })
    },
    stop: () => stop(),
  }
}

/** One reading of the view; the screen draws again only when it changes. */
export function useSeen<A extends Audience, T>(store: ViewStore<A>, read: (seen: Seen<A>) => T): T {
  return useStore(store.store, read)
}
