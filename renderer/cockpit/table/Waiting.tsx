import { useRef, useState } from 'react'
import type { WaitingDevice } from '../../../shared/tableviews.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import type { Meeting } from '../meeting.ts'
import { useNow } from '../useNow.ts'
import { tableWords } from './words.ts'
import styles from './Waiting.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
}

/** The devices that ask to be let in, each with the four digits that must stand on it too. */
export function Waiting({ meeting, offset, desk }: Props) {
  const { panel } = tableWords(desk.language)
  const now = useNow(offset)
  const section = useRef<HTMLElement>(null)
  // the button that was pressed goes with its device, and Esc must still close the panel
  const keepFocus = () => section.current?.focus()
  const waiting = meeting.table.waiting.filter((each) => each.until > now)
  return (
    <section className={styles.waiting} aria-labelledby="table-waiting" ref={section} tabIndex={-1}>
      <h3 id="table-waiting">{panel.waiting}</h3>
      <p className={styles.note}>{waiting.length === 0 ? panel.nobodyWaits : panel.compare}</p>
      <ul aria-live="polite">
        {waiting.map((device) => (
          <One key={device.id} device={device} meeting={meeting} desk={desk} answered={keepFocus} />
        ))}
      </ul>
    </section>
  )
}

interface OneProps extends Omit<Props, 'offset'> {
  readonly device: WaitingDevice
  readonly answered: () => void
}

function One({ device, meeting, desk, answered }: OneProps) {
  const { panel, roles } = tableWords(desk.language)
  const [side, setSide] = useState('')
  function letIn() {
    answered()
    void desk.ask
      .seatDevice({ knockId: device.id, sideId: side === '' ? null : side })
      .then((outcome) => desk.tell(outcome))
  }
  function turnAway() {
    answered()
    void desk.ask.turnDeviceAway({ knockId: device.id }).then(desk.tell)
  }
  return (
    <li className={styles.one}>
      <strong className={styles.digits}>{device.digits}</strong>
      <p className={styles.who}>
        <strong>{device.name}</strong> <span>{roles[device.role]}</span>
      </p>
      <span className={styles.tools}>
        <Button look="primary" label={panel.letInNamed(device.name)} onPress={letIn}>
          {panel.letIn}
        </Button>
        <Button label={panel.turnAwayNamed(device.name)} onPress={turnAway}>
          {panel.turnAway}
        </Button>
      </span>
      {device.role === 'notetaker' && (
        <div className={styles.side}>
          <Choice
            label={panel.side}
            small
            value={side}
            onChange={setSide}
            options={[
              ...meeting.open.sides.map((each) => ({
                value: each.id,
                label: `${each.mark} ${say(each.label, desk.language)}`,
              })),
              { value: '', label: panel.noSide },
            ]}
          />
        </div>
      )}
    </li>
  )
}
