import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { NetworkAddress, PhonesState } from '../../../shared/views.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawing } from '../../kit/Drawing.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Meeting } from '../meeting.ts'
import { preflightWords } from '../preflight/words.ts'
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
          <Shut trouble={phones.trouble} addresses={meeting.room.addresses} desk={desk} />
        ) : (
          <Open phones={phones} code={meeting.open.workshop.roomCode} desk={desk} />
        )}
        <Seats meeting={meeting} desk={desk} />
      </div>
    </Dialog>
  )
}

interface ShutProps {
  readonly trouble: Extract<PhonesState, { state: 'shut' }>['trouble']
  readonly addresses: readonly NetworkAddress[]
  readonly desk: Desk
}

function Shut({ trouble, addresses, desk }: ShutProps) {
  const { words, language } = desk
  const best = addresses.find((each) => each.best) ?? addresses[0]
  const [chosen, setChosen] = useState(best?.address ?? '')
  const [port, setPort] = useState('8420')
  const [refusal, setRefusal] = useState(
    trouble === null ? '' : refusalIn(language, { ok: false, reason: trouble }),
  )
  const address = addresses.some((each) => each.address === chosen) ? chosen : (best?.address ?? '')

  async function open() {
    const outcome = await desk.ask.letPhonesIn({ address, port: Number(port) || 8420 })
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
      <p>{words.phones.shutBody}</p>
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
          {words.phones.open}
        </Button>
      </div>
    </form>
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
