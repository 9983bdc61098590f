import { Drawing } from '../../kit/Drawing.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './NoWall.module.css'

/** *Uden storskærm*: the way in stands on her own screen, and what the wall would have shown comes to the phones. */
export function NoWall({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { words } = desk
  const { phones } = meeting.room
  return (
    <section className={styles.none} aria-label={words.wifi.without}>
      <h2>{words.wifi.without}</h2>
      {phones.state === 'open' ? (
        <>
          <p>{words.wifi.withoutBody}</p>
          <div className={styles.door}>
            <Drawing
              picture={phones.qr}
              label={words.phones.qr(phones.url)}
              className={styles.qr}
            />
            <strong>{meeting.open.workshop.roomCode}</strong>
          </div>
          <p className={styles.address}>
            {phones.address}:{phones.port}
          </p>
        </>
      ) : (
        <p>{words.wifi.withoutShut}</p>
      )}
    </section>
  )
}
