import { useState } from 'react'
import { Cable, TriangleAlert } from 'lucide-react'
import { tablePort } from '../../../shared/itpage.ts'
import type { TableDoorState } from '../../../shared/tableviews.ts'
import type { NetworkAddress } from '../../../shared/views.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Meeting } from '../meeting.ts'
import { preflightWords } from '../preflight/words.ts'
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
        <Shut trouble={door.trouble} addresses={meeting.room.addresses} desk={desk} />
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

interface ShutProps {
  readonly trouble: Extract<TableDoorState, { state: 'shut' }>['trouble']
  readonly addresses: readonly NetworkAddress[]
  readonly desk: Desk
}

function Shut({ trouble, addresses, desk }: ShutProps) {
  const { words, language } = desk
  const { panel } = tableWords(language)
  const best = addresses.find((each) => each.best) ?? addresses[0]
  const [chosen, setChosen] = useState(best?.address ?? '')
  const [port, setPort] = useState(String(tablePort))
  const [refusal, setRefusal] = useState(
    trouble === null ? '' : refusalIn(language, { ok: false, reason: trouble }),
  )
  const address = addresses.some((each) => each.address === chosen) ? chosen : (best?.address ?? '')

  async function open() {
    const outcome = await desk.ask.openTable({ address, port: Number(port) || tablePort })
    setRefusal(outcome.ok ? '' : refusalIn(language, outcome))
  }

  return (
    <form
      className={styles.shut}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <p>{panel.body}</p>
      <NotEncrypted sentence={panel.notEncrypted} />
      {refusal !== '' && (
        <p role="alert" className={styles.refusal}>
          <TriangleAlert size={16} aria-hidden="true" /> {refusal}
        </p>
      )}
      {addresses.length === 0 ? (
        <p className={styles.refusal}>{words.phones.noAddress}</p>
      ) : (
        <Choice
          label={words.phones.address}
          value={address}
          onChange={setChosen}
          stacked
          options={addresses.map((each) => ({
            value: each.address,
            label: `${each.address} · ${each.adapter}${each.best ? ` (${words.phones.best})` : ''}`,
            about: preflightWords(language).addressWhy[each.why],
          }))}
        />
      )}
      <div className={styles.port}>
        <Field
          label={words.phones.port}
          value={port}
          onChange={setPort}
          hint={words.phones.portHint}
        />
      </div>
      <div>
        <Button look="primary" submit onPress={() => {}} disabled={address === ''}>
          {panel.open}
        </Button>
      </div>
    </form>
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
