import type * as rest from './rest.ts'

/** What `rest.ts` holds. */
export type Rest = typeof rest

const pauses = [300, 700, 1500, 3000]
let coming: Promise<Rest> | null = null
let scriptAt: (again: string) => Promise<Rest> = () => Promise.reject(new Error('no rest'))

/** Says where the script comes from: the page knows, and what is in it may not. */
export function restFrom(fetchAt: (again: string) => Promise<Rest>): void {
  scriptAt = fetchAt
}

/**
 * The rest of the page: its script, which fetches its style sheet. A network that fails is tried again, each time at an
 * address of its own, because a browser remembers a script that did not come.
 */
export function fetched(): Promise<Rest> {
  coming = coming || both()
  return coming
}

async function both(): Promise<Rest> {
  const script = await untilHere(scriptAt)
  await script.styled()
  return script
}

/** Fetches until it is here. */
export async function untilHere<T>(fetchAt: (again: string) => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetchAt(tries === 0 ? '' : `?${tries}`)
    } catch {
      await new Promise((resolve) =>
        setTimeout(resolve, pauses[Math.min(tries, pauses.length - 1)]),
      )
    }
  }
}
