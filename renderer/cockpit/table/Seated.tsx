import { useRef } from 'react'
import { Gamepad2, Trash2, Wifi, WifiOff } from 'lucide-react'
import type { SeatedDevice } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Meeting } from '../meeting.ts'
import { tableWords } from './words.ts'
import styles from './Seated.module.css'

/** Who is at the table, who steers, and one press to take back or remove. */
export function Seated({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const { panel } = tableWords(desk.language)
  const { devices, steering } = meeting.table
  const section = useRef<HTMLElement>(null)
  return (
    <section className={styles.seated} aria-labelledby="table-devices" ref={section} tabIndex={-1}>
      <h3 id="table-devices">{panel.devices}</h3>
      {devices.length === 0 && <p className={styles.note}>{panel.noDevices}</p>}
      <ul>
        {devices.map((device) => (
          <One
            key={device.id}
            device={device}
            steers={steering === device.id}
            desk={desk}
            removed={() => section.current?.focus()}
          />
        ))}
      </ul>
    </section>
  )
}

interface OneProps {
  readonly device: SeatedDevice
  readonly steers: boolean
  readonly desk: Desk
  readonly removed: () => void
}

function One({ device, steers, desk, removed }: OneProps) {
  const { panel, roles } = tableWords(desk.language)
  const { id, name, role, mark, connected } = device
  const mayBeHanded = role === 'notetaker' || role === 'cofacilitator'
  const hand = (deviceId: string | null) =>
    void desk.ask.handOver({ deviceId }).then((outcome) => desk.tell(outcome))
  return (
    <li className={styles.one} data-steers={steers || undefined}>
      <p className={styles.who}>
        <strong>
          {mark && <SideMark mark={mark} />} {name}
        </strong>
        <span className={styles.note}>
          {roles[role]}
          {', '}
          {connected ? (
            <Wifi size={14} aria-hidden="true" />
          ) : (
            <WifiOff size={14} aria-hidden="true" />
          )}{' '}
          {connected ? panel.connected : panel.away}
          {steers && (
            <>
              {', '}
              <Gamepad2 size={14} aria-hidden="true" /> {panel.steers}
            </>
          )}
        </span>
      </p>
      {mayBeHanded &&
        (steers ? (
          <Button onPress={() => hand(null)}>{panel.takeBack}</Button>
        ) : (
          <Button label={panel.handOverNamed(name)} onPress={() => hand(id)}>
            {panel.handOver}
          </Button>
        ))}
      <Button
        look="quiet"
        label={panel.removeNamed(name)}
        onPress={() => {
          removed()
          void desk.ask.removeDevice({ deviceId: id }).then(desk.tell)
        }}
      >
        <Trash2 size={16} aria-hidden="true" /> {panel.remove}
      </Button>
    </li>
  )
}
