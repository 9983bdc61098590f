import { useState } from 'react'
import type { Wifi } from '../../../shared/wifi.ts'
import { Field } from '../../kit/Field.tsx'
import type { Desk } from '../desk.ts'
import styles from './WifiFields.module.css'

interface Props {
  readonly wifi: Wifi | null
  readonly desk: Desk
}

/** The network phones need to be on, kept on this machine only; the welcome picture shows its code first. */
export function WifiFields({ wifi, desk }: Props) {
  const { words } = desk
  const [network, setNetwork] = useState(wifi?.network ?? '')
  const [password, setPassword] = useState(wifi?.password ?? '')
  const keep = () => {
    const next = network.trim() === '' ? null : { network, password }
    if (JSON.stringify(next) !== JSON.stringify(wifi))
      void desk.ask.setSettings({ wifi: next }).then(desk.tell)
  }
  return (
    <fieldset className={styles.wifi}>
      <legend>{words.wifi.title}</legend>
      <p>{words.wifi.hint}</p>
      <div>
        <Field label={words.wifi.network} value={network} onChange={setNetwork} onBlur={keep} />
        <Field label={words.wifi.password} value={password} onChange={setPassword} onBlur={keep} />
      </div>
    </fieldset>
  )
}
