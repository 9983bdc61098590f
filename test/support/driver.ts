import type { Command } from '../../shared/commands.ts'
import type { Message } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { FacilitatorView } from '../../shared/views.ts'
import type { Host } from './host.ts'

/** The facilitator of a real host without a browser: the same door, the same calls, the same stream of views. */
export interface Driver {
  /** what came back, or null where the host died before it answered */
  ask<T = void>(name: string, ...args: readonly unknown[]): Promise<Outcome<T> | null>
  run(command: Command): Promise<Outcome | null>
  view(): Partial<FacilitatorView>
  close(): void
}

export async function driverOf(host: Host): Promise<Driver> {
  const link = new URL(host.links.cockpit)
  const { origin } = link
  const post = (path: string, body: unknown, token?: string, signal?: AbortSignal) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin,
        ...(token ? { 'x-samspil-token': token } : {}),
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    })
  const launch = new URLSearchParams(link.hash.slice(1)).get('launch')
  const entered = (await (await post('/enter', { launch })).json()) as Outcome<{ token: string }>
  if (!entered.ok) throw new Error(entered.reason)
  const { token } = entered.value
  const stop = new AbortController()
  let view: Partial<FacilitatorView> = {}
  const answered = await post('/facilitator/watch', { language: 'da' }, token, stop.signal)
  if (!answered.body) throw new Error('no stream')
  void listen(answered.body, (slices) => (view = { ...view, ...slices }))

  const ask: Driver['ask'] = async <T>(name: string, ...args: readonly unknown[]) => {
    try {
      return (await (await post(`/facilitator/${name}`, { args }, token)).json()) as Outcome<T>
    } catch {
      return null
    }
  }
  const self: Driver = {
    ask,
    run: (command) => ask('run', command),
    view: () => view,
    close: () => stop.abort(),
  }
  while (view.home === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  return self
}

async function listen(
  body: ReadableStream<Uint8Array>,
  see: (slices: Partial<FacilitatorView>) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const bytes of body) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line) see((JSON.parse(line) as Message<'facilitator'>).slices)
    }
  } catch {
    // the host was killed, which is what this is for
  }
}
