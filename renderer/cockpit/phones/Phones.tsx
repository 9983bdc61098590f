import { usualPort } from '../../../shared/itpage.ts'
import type { PhonesState } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import type { Meeting } from '../meeting.ts'
import { OpenAt } from './OpenAt.tsx'
import { Seats } from './Seats.tsx'
import styles from './Phones.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** The door for phones: on which address it opens, how to come in, and who has a seat. */
export function Phones({ meeting, desk, onClose }: Props) {
  const { words } = desk
  const { phones } = meeting.room
  return (
    <Dialog title={words.phones.title} closeWord={words.close} onClose={onClose} wide>
      <div className={styles.open}>
        {phones.state === 'shut' ? (
          <OpenAt
            trouble={phones.trouble}
            addresses={meeting.room.addresses}
            usualPort={usualPort}
            label={words.phones.open}
            open={desk.ask.letPhonesIn}
            desk={desk}
          >
            <p>{words.phones.shutBody}</p>
          </OpenAt>
        ) : (
          <Open phones={phones} code={meeting.open.workshop.roomCode} desk={desk} />
        )}
        <Seats meeting={meeting} desk={desk} />
      </div>
    </Dialog>
  )
}

function Open({
  phones,
  code,
  desk,
}: {
  readonly phones: Extract<PhonesState, { state: 'open' }>
  readonly code: string
  readonly desk: Desk
}) {
  const { words } = desk
  return (
    <section className={styles.join} aria-label={words.phones.join}>
      <div className={styles.qr}>
        <Drawing picture={phones.qr} label={words.phones.qr(phones.url)} />
      </div>
      <p>{words.phones.scan}</p>
      <p className={styles.address}>
        {phones.address}:{phones.port}
      </p>
      <p>
        {words.phones.code} <strong className={styles.code}>{code}</strong>
      </p>
      <div>
        <Button onPress={() => void desk.ask.shutPhonesOut().then(desk.tell)}>
          {words.phones.shut}
        </Button>
      </div>
    </section>
  )
}
