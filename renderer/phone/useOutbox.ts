import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { PhoneView } from '../../shared/views.ts'
import type { Link, Port } from '../port.ts'
import { randomId } from './code.ts'
import type { Keepsakes } from './keepsakes.ts'
import { outboxFor, type Outbox } from './outbox.ts'

/** The outbox of this seat, told of every view and of the link's return; the screen draws again when it changes. */
export function useOutbox(
  port: Port<'phone'>,
  keepsakes: Keepsakes,
  view: Partial<PhoneView>,
  link: Link,
): Outbox {
  const [, setTurn] = useState(0)
  const outbox = useMemo(
    () =>
      outboxFor({
        keepsakes,
        vote: (args) => port.ask.vote(args),
        randomId,
        changed: () => setTurn((turn) => turn + 1),
      }),
    [port, keepsakes],
  )
  const { poll = null, result = null } = view
  const heard = view.poll !== undefined

  useEffect(() => () => outbox.stop(), [outbox])
  useLayoutEffect(() => {
    if (heard) outbox.see(poll, result !== null)
  }, [outbox, heard, poll, result])
  useEffect(() => {
    if (link === 'up') outbox.hurry()
  }, [outbox, link])

  return outbox
}
