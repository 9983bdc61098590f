import { Drama } from 'lucide-react'
import { speeds, type RehearsalView, type Speed } from '../../../shared/rehearsal.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import { endRehearsal, rehearsalWords } from './acts.ts'
import styles from './Rehearsal.module.css'

interface Props {
  readonly rehearsal: RehearsalView
  readonly desk: Desk
}

/** *PRØVEKØRSEL* above every page for as long as one is held, with its speed and the way out of it. */
export function RehearsalBand({ rehearsal, desk }: Props) {
  const words = rehearsalWords(desk.language)
  async function go(speed: string) {
    desk.tell(await desk.ask.rehearse({ do: 'setSpeed', speed: Number(speed) as Speed }))
  }
  return (
    <aside className={styles.band} aria-label={words.region} data-region tabIndex={-1}>
      <p>
        <Drama size={20} aria-hidden="true" />
        <strong>{words.mark}</strong> <span>{words.says(rehearsal.phones)}</span>
      </p>
      <Choice
        label={words.speed}
        hideLabel
        small
        value={String(rehearsal.speed)}
        onChange={(speed) => void go(speed)}
        options={speeds.map((speed) => ({ value: String(speed), label: words.speeds[speed] }))}
      />
      <Button onPress={() => void endRehearsal(desk)}>{words.end}</Button>
    </aside>
  )
}
