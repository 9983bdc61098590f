import type { ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import { mandatesOut } from '../../../shared/presence.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { seatWords } from '../phones/words.ts'
import styles from './MandateOut.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** what stands there otherwise; without it the warning also says what to do about it */
  readonly children?: ReactNode
}

/** A warning while somebody who may decide is out of the room. */
export function MandateOut({ meeting, desk, children }: Props) {
  const words = seatWords(desk.language).presence
  const { workshop, everybody } = meeting.open
  const out = mandatesOut(workshop).flatMap(
    (id) => everybody.find((person) => person.id === id)?.name ?? [],
  )
  if (out.length === 0 || meeting.clock.state === 'ended') return children ?? null
  const sentence = words.out(listed(out, desk.language), out.length)
  if (!children)
    return (
      <p className={styles.long} role="status">
        <TriangleAlert size={16} aria-hidden="true" /> {sentence}. {words.outAbout}
      </p>
    )
  return (
    <span className={styles.short} role="status" title={sentence}>
      <TriangleAlert size={14} aria-hidden="true" /> {sentence}
    </span>
  )
}

function listed(names: readonly string[], language: 'da' | 'en'): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
