import { HardDrive, ShieldAlert } from 'lucide-react'
import type { SafetyView } from '../../../shared/safety.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { momentSaid, safetyWords } from './words.ts'
import styles from './SafetyNotices.module.css'

interface Props {
  readonly safety: SafetyView
  readonly desk: Desk
  /** this machine's clock plus it is the room's, in milliseconds */
  readonly offset: number
}

/** What happened to her work and what it means, above every page until it is known or over; nothing where all is well. */
export function SafetyNotices({ safety, desk, offset }: Props) {
  const words = safetyWords(desk.language)
  const { mended, reserveUsed } = safety
  if (!mended && !reserveUsed) return null
  const said = (moment: number) => momentSaid(moment, Date.now() + offset, desk.language)
  return (
    <aside className={styles.notices} aria-label={words.region} data-region tabIndex={-1}>
      {mended && (
        <div className={styles.notice} role="alert">
          <ShieldAlert size={20} aria-hidden="true" />
          <p>
            <strong>{words.mended.title}</strong>{' '}
            {said(mended.from) === said(mended.until)
              ? words.mended.noGap(said(mended.from))
              : words.mended.gap(said(mended.from), said(mended.until))}{' '}
            {words.mended.kept(mended.folder)}
          </p>
          <Button onPress={() => void desk.ask.keepSafe({ do: 'knowMended' }).then(desk.tell)}>
            {words.mended.known}
          </Button>
        </div>
      )}
      {reserveUsed && (
        <div className={styles.notice} role="alert">
          <HardDrive size={20} aria-hidden="true" />
          <p>
            <strong>{words.diskFull.title}</strong> {words.diskFull.body}
          </p>
        </div>
      )}
    </aside>
  )
}
