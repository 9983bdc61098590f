import type { Audience, Message } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import type { Wire } from './port.ts'

/** What the preload puts into the page of a window of the desktop app: named functions, nothing else. */
export interface Cable {
  readonly audience: 'facilitator' | 'wall'
  readonly calls: Readonly<Record<string, (...args: unknown[]) => Promise<Outcome<unknown>>>>
  watch(language: Language, hear: (message: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly samspil?: Cable
  }
}

/** The wire inside the desktop app. It does not break: the window and the room live and die together. */
export function cable<A extends Audience>(end: Cable): Wire<A> {
  return {
    async call(name, args) {
      const call = end.calls[name]
      return call ? call(...args) : { ok: false, reason: 'notFound' }
    },
    watch(language, hear) {
      hear.link('up')
      return end.watch(language, (message) => hear.message(message as Message<A>))
    },
  }
}
