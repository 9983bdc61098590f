import type { Asks, Audience, Message } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import type { Views } from '../shared/views.ts'

/** What carries calls out and views in: the cable inside the desktop app, the radio in a browser, a function in a test. */
export interface Wire<A extends Audience> {
  call(name: string, args: readonly unknown[]): Promise<Outcome<unknown>>
  watch(language: Language, hear: Listener<A>): () => void
}

export interface Listener<A extends Audience> {
  message(message: Message<A>): void
  /** `lost`: nothing comes through, it tries again by itself. `out`: the room does not know this place any more. */
  link(state: Link): void
}

export type Link = 'connecting' | 'up' | 'lost' | 'out'

/** A place in the room at arm's length. Screens know ports; they cannot tell a cable from a radio. */
export interface Port<A extends Audience> {
  readonly ask: Asks<A>
  watch(language: Language, see: Watcher<A>): () => void
}

export interface Watcher<A extends Audience> {
  /** the slices that changed, and how far the room's clock is ahead of this machine's, in milliseconds */
  view(slices: Partial<Views[A]>, offset: number): void
  link(state: Link): void
}

/** Makes a port of a wire; `names` are the audience's calls, from the contract. */
export function portOver<A extends Audience>(wire: Wire<A>, names: readonly string[]): Port<A> {
  const ask: Record<string, (...args: unknown[]) => Promise<Outcome<unknown>>> = {}
  for (const name of names) ask[name] = (...args) => wire.call(name, args)
  return {
    ask: ask as unknown as Asks<A>,
    watch: (language, see) =>
      wire.watch(language, {
        message: (message) => see.view(message.slices, message.now - Date.now()),
        link: see.link,
      }),
  }
}
