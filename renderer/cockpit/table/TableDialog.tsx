import { Cable } from 'lucide-react'
import { tablePort } from '../../../shared/itpage.ts'
import type { TableDoorState } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import type { Meeting } from '../meeting.ts'
import { OpenAt } from '../phones/OpenAt.tsx'
import { Seated } from './Seated.tsx'
import { Waiting } from './Waiting.tsx'
import { tableWords } from './words.ts'
import styles from './TableDialog.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Bordet*: its door and its switch, who asks to be let in, who is in, and who steers. */
export function TableDialog({ meeting, offset, desk, onClose }: Props) {
  const words = tableWords(desk.language)
  const { door } = meeting.table
  return (
    <Dialog
      title={words.panel.title}
      closeWord={desk.words.close}
      onClose={onClose}
      wide={door.state === 'open'}
    >
      {door.state === 'shut' ? (
        <OpenAt
          trouble={door.trouble}
          addresses={meeting.room.addresses}
          usualPort={tablePort}
          label={words.panel.open}
          open={desk.ask.openTable}
          desk={desk}
        >
          <p>{words.panel.body}</p>
          <NotEncrypted sentence={words.panel.notEncrypted} />
        </OpenAt>
      ) : (
        <div className={styles.open}>
          <Way door={door} desk={desk} />
          <div className={styles.people}>
            <Waiting meeting={meeting} offset={offset} desk={desk} />
            <Seated meeting={meeting} desk={desk} />
          </div>
        </div>
      )}
    </Dialog>
  )
}

interface WayProps {
  readonly door: Extract<TableDoorState, { state: 'open' }>
  readonly desk: Desk
}

function Way({ door, desk }: WayProps) {
  const { panel } = tableWords(desk.language)
  return (
    <section className={styles.way} aria-label={panel.title}>
      <div className={styles.qr}>
        <Drawing picture={door.qr} label={panel.qr(door.url)} />
      </div>
      <p className={styles.address}>
        {door.address}:{door.port}
      </p>
      <p>{panel.how}</p>
      <NotEncrypted sentence={panel.notEncrypted} />
      <div>
        <Button onPress={() => void desk.ask.shutTable().then(desk.tell)}>{panel.shut}</Button>
      </div>
    </section>
  )
}

function NotEncrypted({ sentence }: { readonly sentence: string }) {
  return (
    <p className={styles.warning}>
      <Cable size={16} aria-hidden="true" /> {sentence}
    </p>
  )
}
