import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { PhoneView } from '../../shared/views.ts'
import type { Link, Port } from '../port.ts'
import { randomId } from './code.ts'
import { firstBox } from './firstbox.ts'
import type { Keepsakes } from './keepsakes.ts'
import { useRest } from './later.tsx'
import type { Outbox } from './outbox.ts'

/** The outbox of this seat, told of every view and of the link's return; the screen draws again when it changes. */
export function useOutbox(
  port: Port<'phone'>,
  keepsakes: Keepsakes,
  view: Partial<PhoneView>,
  link: Link,
): Outbox {
  const [, setTurn] = useState(0)
  const { poll = null, result = null } = view
  const heard = view.poll !== undefined
  const rest = useRest(heard)
  const outbox = useMemo(() => {
    let begun = false
    const changed = () => begun && setTurn((turn) => turn + 1)
    const vote = port.ask.vote
    const box = rest
      ? rest.outboxFor({ keepsakes, vote, randomId, changed })
      : firstBox(keepsakes, randomId, changed)
    // it takes over from the one before in the middle of a question, which must not be drawn anew
    if (heard) box.see(poll, result !== null)
    begun = true
    return box
  }, [port, keepsakes, rest])

  useEffect(() => () => outbox.stop(), [outbox])
  useLayoutEffect(() => {
    if (heard) outbox.see(poll, result !== null)
  }, [outbox, heard, poll, result])
  useEffect(() => {
    if (link === 'up') outbox.hurry()
  }, [outbox, link])

  return outbox
}
