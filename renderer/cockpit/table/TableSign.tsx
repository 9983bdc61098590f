import { Gamepad2, Undo2, Users } from 'lucide-react'
import type { TableView } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import type { Meeting } from '../meeting.ts'
import { tableWords } from './words.ts'
import styles from './TableSign.module.css'

/** Whether the table needs room in the header: somebody asks to be let in, or somebody else steers. */
export function isBusy({ waiting, steering }: TableView): boolean {
  return waiting.length > 0 || steering !== null
}

/** The table in the header: the way to it, who asks to be let in, and a sign while somebody else has *styring*. */
export function TableSign({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { sign } = tableWords(desk.language)
  const { devices, waiting, steering } = meeting.table
  const steers = devices.find((each) => each.id === steering)
  const here = devices.filter((each) => each.connected).length
  // what is read aloud holds what is seen
  const shown =
    waiting.length > 0 ? sign.waitingShort(waiting.length) : here > 0 ? String(here) : ''
  return (
    <>
      <Button
        look={waiting.length > 0 ? 'plain' : 'quiet'}
        icon={<Users />}
        label={shown === '' ? sign.label : `${sign.label}: ${shown}`}
        onPress={() => desk.show('table')}
      >
        {shown === '' ? null : shown}
      </Button>
      {steers && (
        <span className={styles.steers} role="status">
          <Gamepad2 size={16} aria-hidden="true" />{' '}
          <span title={sign.steers(steers.name)}>{sign.steers(steers.name)}</span>
          <Button
            look="quiet"
            label={sign.takeBack}
            onPress={() => void desk.ask.handOver({ deviceId: null }).then(desk.tell)}
          >
            <Undo2 size={16} aria-hidden="true" />
          </Button>
        </span>
      )}
    </>
  )
}
