import { useEffect, useState } from 'preact/hooks'
import type { Audience } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'
import type { Views } from '../../shared/views.ts'
import type { Link, Port } from '../port.ts'

export interface Watched<A extends Audience> {
  readonly view: Partial<Views[A]>
  readonly link: Link
}

/** The newest view of a place in the room; `port` null watches nothing. A new language keeps the old view until it is replaced. */
export function useWatch<A extends Audience>(port: Port<A> | null, language: Language): Watched<A> {
  const [seen, setSeen] = useState<Watched<A> & { readonly port: Port<A> | null }>(nothing(port))

  useEffect(() => {
    if (!port) return
    return port.watch(language, {
      view: (slices) =>
        setSeen((old) => ({ ...since(old, port), view: { ...since(old, port).view, ...slices } })),
      link: (link) => setSeen((old) => ({ ...since(old, port), link })),
    })
  }, [port, language])

  return since(seen, port)
}

/** What was seen through this port; a view from another seat or room is never shown. */
function since<A extends Audience>(
  seen: Watched<A> & { readonly port: Port<A> | null },
  port: Port<A> | null,
) {
  return seen.port === port ? seen : nothing(port)
}

function nothing<A extends Audience>(port: Port<A> | null) {
  return { port, view: {} as Partial<Views[A]>, link: 'connecting' as Link }
}
