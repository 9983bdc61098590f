import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { leverOf, type Lever, type LeverId } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'
import { primaryOf, steppingOf } from './primary.ts'
import styles from './Controls.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly levers: readonly Lever[]
  /** something else on the page is what she does next */
  readonly quiet: boolean
}

/** The keys of the room as buttons: time above, the wall below, and one of them is what comes next. */
export function Controls({ meeting, desk, levers, quiet }: Props) {
  const { words } = desk
  const first = primaryOf(meeting, levers)
  const button = (id: LeverId) => (
    <Pull key={id} lever={leverOf(levers, id)} primary={!quiet && first === id} />
  )
  const steps = steppingOf(meeting, levers, first)
  return (
    <section
      className={styles.controls}
      aria-label={words.regions.controls}
      data-region
      tabIndex={-1}
    >
      <div className={styles.row}>
        {(['back', 'pause'] as const).map((id) =>
          id === 'pause' && meeting.clock.state === 'paused' ? button('resume') : button(id),
        )}
        {button('gong')}
        {/* where there is a measurement to open, close or show, its button has the room */}
        {meeting.clock.state !== 'before' && steps.length === 1 && button('skip')}
        <span className={styles.gap} />
        {steps.map(button)}
      </div>
      <div className={styles.row} role="group" aria-label={words.groups.wall}>
        {wallButtons(levers).map(button)}
      </div>
    </section>
  )
}

/** The wall's buttons: the task where there is one, else the clock; a display that is lent out is taken back first. */
function wallButtons(levers: readonly Lever[]): LeverId[] {
  return [
    'join',
    'program',
    leverOf(levers, 'task').ready ? 'task' : 'clock',
    'poll',
    'write',
    leverOf(levers, 'release').on ? 'release' : 'black',
  ]
}

function Pull({ lever, primary }: { readonly lever: Lever; readonly primary: boolean }) {
  return (
    <Button
      look={primary ? 'primary' : 'plain'}
      onPress={lever.pull}
      keyCap={lever.cap}
      disabled={!lever.ready}
      pressed={lever.on}
    >
      {lever.label}
    </Button>
  )
}
