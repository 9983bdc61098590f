import { useState } from 'react'
import { CircleCheck, CircleDashed, LockKeyhole, TriangleAlert, Usb } from 'lucide-react'
import type { Following as Followed } from '../../../shared/safety.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import { refusalIn, type Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { useNow } from '../useNow.ts'
import { ageSaid, momentSaid, safetyWords } from './words.ts'
import styles from './Following.module.css'

interface Props {
  readonly following: Followed
  readonly desk: Desk
  readonly offset: number
}

const icons = {
  locked: LockKeyhole,
  waiting: CircleDashed,
  up: CircleCheck,
  lost: TriangleAlert,
  read: Usb,
}

/** The second laptop's one page: how old its copy is, and the one press that makes it the first. */
export function Following({ following, desk, offset }: Props) {
  const { language } = desk
  const words = safetyWords(language)
  const said = words.following
  const now = useNow(offset)
  const [busy, setBusy] = useState(false)
  const { state, copy, address, port, from } = following
  const Icon = icons[state]

  async function takeOver() {
    if (busy || !copy) return
    setBusy(true)
    const outcome = await desk.ask.keepSafe({ do: 'takeOver' })
    setBusy(false)
    if (desk.tell(outcome)) desk.go({ page: 'run' })
  }

  const lever: Lever = {
    id: 'safety.takeOver',
    label: said.takeOver,
    long: said.takeOver,
    group: 'app',
    keys: '$mod+Enter',
    cap: 'Ctrl Enter',
    ready: copy !== null,
    pull: () => void takeOver(),
  }
  usePageLevers(desk, [lever])

  return (
    <main className={styles.page} data-state={state} aria-label={said.title}>
      <section className={styles.card}>
        <p className={styles.lead}>{copy ? said.lead : said.title}</p>
        <div role="status">
          <h1>
            <Icon size={28} aria-hidden="true" /> {state === 'up' && !copy ? said.met : said[state]}
          </h1>
        </div>
        {state === 'waiting' && <p>{said.waitingBody}</p>}
        {state === 'up' && !copy && <p>{said.noWorkshop}</p>}
        {state === 'locked' && <Locked following={following} desk={desk} />}
        {copy && (
          <dl className={styles.facts}>
            <div>
              <dt>{said.workshop}</dt>
              <dd>
                <Said text={copy.workshop} language={language} />
                <span className={styles.of}>{copy.engagement}</span>
              </dd>
            </div>
            <div>
              <dt>{said.item}</dt>
              <dd>{copy.item ? <Said text={copy.item} language={language} /> : said.notBegun}</dd>
            </div>
            <div>
              <dt>{from === 'stick' ? said.written : said.age}</dt>
              <dd className={styles.age}>
                {from === 'stick'
                  ? momentSaid(copy.since, now, language)
                  : ageSaid(now - copy.since, language)}
              </dd>
            </div>
          </dl>
        )}
        {from === 'laptop' && state !== 'locked' && (
          <dl className={styles.facts}>
            <div>
              <dt>{said.address}</dt>
              <dd className={styles.typed}>
                {address} · {words.setUp.port.toLowerCase()} {port}
              </dd>
            </div>
            {following.passphrase && (
              <div>
                <dt>{words.setUp.passphrase}</dt>
                <dd className={styles.typed}>{following.passphrase}</dd>
              </div>
            )}
          </dl>
        )}
        {copy && (
          <>
            <p>{copy.isMeasuring ? said.measuring : said.after}</p>
            {state === 'up' && <p className={styles.still}>{said.still}</p>}
            <div className={styles.buttons}>
              <Button
                look={state === 'up' ? 'plain' : 'primary'}
                keyCap="Ctrl Enter"
                disabled={busy}
                onPress={() => void takeOver()}
              >
                {busy ? said.working : state === 'up' ? said.takeOverAnyway : said.takeOver}
              </Button>
            </div>
          </>
        )}
      </section>
      <footer className={styles.foot}>
        <Button
          look="quiet"
          onPress={() => void desk.ask.keepSafe({ do: 'stopFollowing' }).then(desk.tell)}
        >
          {said.stop}
        </Button>
        {from === 'laptop' && copy && <span>{said.stopBody}</span>}
      </footer>
    </main>
  )
}

/** After a restart here: the same passphrase opens what lies on this disk, and the door for the first laptop. */
function Locked({ following, desk }: Pick<Props, 'following' | 'desk'>) {
  const words = safetyWords(desk.language)
  const [passphrase, setPassphrase] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const { address, port } = following

  async function open() {
    const outcome = await desk.ask.keepSafe({ do: 'follow', address, port, passphrase })
    setRefusal(outcome.ok ? undefined : refusalIn(desk.language, outcome))
  }

  return (
    <form
      className={styles.locked}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <p>{words.following.lockedBody}</p>
      <Field
        label={words.setUp.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        error={refusal}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button look="primary" submit onPress={() => {}}>
          {words.following.goOn}
        </Button>
      </div>
    </form>
  )
}
