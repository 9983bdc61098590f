import { useState, type ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Outcome, Reason } from '../../../shared/outcome.ts'
import type { NetworkAddress } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { refusalIn, type Desk } from '../desk.ts'
import { preflightWords } from '../preflight/words.ts'
import styles from './OpenAt.module.css'

interface Props {
  /** what opening means, and what to know first */
  readonly children: ReactNode
  /** the words on the button */
  readonly label: string
  /** why it is shut again by itself; null where it is not */
  readonly trouble: Reason | null
  readonly addresses: readonly NetworkAddress[]
  /** the port where nothing else was agreed */
  readonly usualPort: number
  readonly desk: Desk
  readonly open: (at: { address: string; port: number }) => Promise<Outcome>
}

/** A door that is shut, the phones' or the table's: on which of this machine's addresses and which port it opens. */
export function OpenAt({ children, label, trouble, addresses, usualPort, desk, open }: Props) {
  const { words, language } = desk
  const best = addresses.find((each) => each.best) ?? addresses[0]
  const [chosen, setChosen] = useState(best?.address ?? '')
  const [port, setPort] = useState(String(usualPort))
  const [refusal, setRefusal] = useState(
    trouble === null ? '' : refusalIn(language, { ok: false, reason: trouble }),
  )
  const address = addresses.some((each) => each.address === chosen) ? chosen : (best?.address ?? '')

  async function submit() {
    const outcome = await open({ address, port: Number(port) || usualPort })
    setRefusal(outcome.ok ? '' : refusalIn(language, outcome))
  }

  return (
    <form
      className={styles.shut}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
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
          hint={words.phones.portHint(usualPort)}
        />
      </div>
      <div>
        <Button look="primary" submit onPress={() => {}} disabled={address === ''}>
          {label}
        </Button>
      </div>
    </form>
  )
}
