import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { takeoverPort } from '../../../shared/itpage.ts'
import type { SafetyOrder, SafetyView } from '../../../shared/safety.ts'
import { codeAlphabet } from '../../../shared/seats.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { useFolder } from '../minutes/useFolder.ts'
import { safetyWords } from './words.ts'
import styles from './SafetyDialog.module.css'

interface Props {
  readonly safety: SafetyView
  readonly inWorkshop: boolean
  readonly desk: Desk
  readonly onDone: () => void
}

type Way = 'laptop' | 'stick' | 'follow' | 'openStick'
const ways = ['laptop', 'stick', 'follow', 'openStick'] as const satisfies readonly Way[]
const usualPort = String(takeoverPort)

/** What this computer is to do, and the passphrase that is typed on both. */
export function SetUp({ safety, inWorkshop, desk, onDone }: Props) {
  const { language } = desk
  const words = safetyWords(language)
  const { copying, addresses } = safety
  const known = copying.to === 'laptop' ? copying : null
  const [way, setWay] = useState<Way>(inWorkshop || known ? 'laptop' : 'follow')
  const [address, setAddress] = useState(known?.address ?? '')
  const [mine, setMine] = useState(addresses[0]?.address ?? '')
  const [port, setPort] = useState(known ? String(known.port) : usualPort)
  const [typed, setTyped] = useState('')
  const [made] = useState(newPassphrase)
  const [folder, setFolder] = useState('')
  const { folders } = useFolder(desk)
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  // where the passphrase is chosen rather than copied, a good one stands there already
  const isNew = way === 'follow' || way === 'stick'
  const passphrase = isNew && typed === '' ? made : typed
  const isStick = way === 'stick' || way === 'openStick'

  async function go() {
    setBusy(true)
    const outcome = await desk.ask.keepSafe(orderOf())
    setBusy(false)
    setRefusal(outcome.ok ? '' : refusalIn(language, outcome))
    if (outcome.ok && way !== 'stick' && way !== 'laptop') onDone()
  }

  function orderOf(): SafetyOrder {
    const at = { port: Number(port) || Number(usualPort), passphrase }
    switch (way) {
      case 'laptop':
        return { do: 'copyToLaptop', address: address.trim(), ...at }
      case 'follow':
        return { do: 'follow', address: mine, ...at }
      case 'stick':
        return { do: 'copyToStick', folder: folders.length > 0 ? folder : null, passphrase }
      case 'openStick':
        return { do: 'openStick', folder: folders.length > 0 ? folder : null, passphrase }
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <Choice
        label={words.setUp.what}
        value={way}
        onChange={setWay}
        stacked
        options={ways.map((value) => ({
          value,
          label: words.setUp.ways[value],
          about: words.setUp.about[value],
        }))}
      />
      {refusal !== '' && (
        <p role="alert" className={styles.refusal}>
          <TriangleAlert size={16} aria-hidden="true" /> {refusal}
        </p>
      )}
      {!isStick && (
        <div className={styles.where}>
          {way === 'laptop' ? (
            <Field
              label={words.setUp.address}
              value={address}
              onChange={setAddress}
              hint={words.setUp.addressHint}
            />
          ) : addresses.length === 0 ? (
            <p>{words.setUp.noAddress}</p>
          ) : (
            <Pick
              label={words.setUp.myAddress}
              value={mine}
              onChange={setMine}
              groups={[
                {
                  label: null,
                  options: addresses.map((each) => ({
                    value: each.address,
                    label: `${each.address} · ${each.adapter}`,
                  })),
                },
              ]}
            />
          )}
          <Field label={words.setUp.port} value={port} onChange={setPort} />
        </div>
      )}
      {isStick &&
        (folders.length > 0 ? (
          <Field
            label={words.setUp.folder}
            value={folder}
            onChange={setFolder}
            hint={words.setUp.folderHint}
          />
        ) : (
          <p className={styles.hint}>{words.setUp.folderAsked}</p>
        ))}
      <Field
        label={words.setUp.passphrase}
        value={passphrase}
        onChange={setTyped}
        hint={
          {
            laptop: words.setUp.passphraseHint,
            stick: words.setUp.passphraseNew,
            follow: words.setUp.passphraseFollow,
            openStick: words.setUp.passphraseTheirs,
          }[way]
        }
      />
      <div className={styles.buttons}>
        <Button look="primary" submit onPress={() => {}} disabled={busy}>
          {words.setUp.go[way]}
        </Button>
        {inWorkshop && (way === 'follow' || way === 'openStick') && (
          <span className={styles.hint}>{words.setUp.leaves}</span>
        )}
      </div>
      <p className={styles.hint}>{words.setUp.crypted}</p>
    </form>
  )
}

/** Sixteen characters nobody mistakes for others, in groups one can read aloud: 80 bits. */
function newPassphrase(): string {
  const letters = Array.from(
    crypto.getRandomValues(new Uint8Array(16)),
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')
  return letters.match(/.{4}/g)?.join('-') ?? letters
}
