import { useState } from 'react'
import { Building2, Drama, Play, RefreshCw } from 'lucide-react'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import type { TickId, TickState } from '../../../shared/preflight/tick.ts'
import { worstOf } from '../../../shared/preflight/ticks.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { Detail } from './Detail.tsx'
import { ItPage } from './ItPage.tsx'
import { StateSign } from './StateSign.tsx'
import { TickList } from './TickList.tsx'
import { lookNow } from './useLooking.ts'
import { usePreflightLevers } from './usePreflightLevers.ts'
import { Ways } from './Ways.tsx'
import { rehearsalWords } from '../rehearsal/acts.ts'
import { preflightWords } from './words.ts'
import styles from './Preflight.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly openWall: () => void
}

/** *Klargør*: what the meeting needs, each with its state, why, and one thing to do; at the desk and in the room. */
export function Preflight({ meeting, desk, openWall }: Props) {
  const words = preflightWords(desk.language)
  const { ticks, looked } = meeting.preflight
  const [chosen, setChosen] = useState<TickId | 'ways' | null>(null)
  const [looking, setLooking] = useState(false)
  const [sending, setSending] = useState(false)
  const shown = chosen ?? worstOf(ticks)?.id ?? 'ways'
  const tick = ticks.find(({ id }) => id === shown)
  const isBefore = meeting.clock.state === 'before'
  const first = meeting.agenda[0]

  async function look() {
    if (looking) return
    setLooking(true)
    desk.tell(await lookNow(desk.ask))
    setLooking(false)
  }

  async function start() {
    desk.go({ page: 'run' })
    if (isBefore && first) await desk.run({ do: 'startItem', itemId: first.item.id }, words.started)
  }

  const startWord = !isBefore
    ? words.toRun
    : ticks.every(({ state }) => state === 'ok')
      ? words.start
      : words.startAnyway
  usePreflightLevers(desk, {
    look: () => void look(),
    send: () => setSending(true),
    start: () => void start(),
    startWord,
    rehearse: isBefore ? () => desk.show('rehearsal') : null,
  })

  return (
    <main className={styles.preflight} aria-label={words.title} data-region tabIndex={-1}>
      <header className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p className={styles.looked} role="status">
            {looking || looked === null
              ? words.looking
              : words.looked(
                  clockTime(minuteOfDay(looked, meeting.open.workshop.timeZone), desk.language),
                )}
          </p>
        </div>
        <ul className={styles.counts}>
          {states
            .map((state) => [state, ticks.filter((each) => each.state === state).length] as const)
            .filter(([, many]) => many > 0)
            .map(([state, many]) => (
              <li key={state}>
                <StateSign state={state} word={words.count(state, many)} />
              </li>
            ))}
        </ul>
        <span className={styles.acts}>
          <Button icon={<RefreshCw />} keyCap="U" onPress={() => void look()}>
            {words.again}
          </Button>
          <Button icon={<Building2 />} keyCap="I" onPress={() => setSending(true)}>
            {words.itPage}
          </Button>
          {isBefore && (
            <Button icon={<Drama />} keyCap="P" onPress={() => desk.show('rehearsal')}>
              {rehearsalWords(desk.language).beginShort}
            </Button>
          )}
          <Button look="primary" icon={<Play />} keyCap="F5" onPress={() => void start()}>
            {startWord}
          </Button>
        </span>
      </header>
      <div className={styles.body}>
        <TickList ticks={ticks} shown={shown} choose={setChosen} words={words} />
        {tick ? (
          <Detail tick={tick} meeting={meeting} desk={desk} openWall={openWall} />
        ) : (
          <Ways words={words} />
        )}
      </div>
      {sending && <ItPage meeting={meeting} desk={desk} onClose={() => setSending(false)} />}
    </main>
  )
}

const states: readonly TickState[] = ['bad', 'warn', 'untried', 'ok']
