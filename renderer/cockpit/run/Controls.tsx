import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { leverOf, type Lever, type LeverId } from '../keys/levers.ts'
import type { Meeting } from '../meeting.ts'
import styles from './Controls.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

/** The keys of the room as buttons: time above, the wall below, and one of them is what comes next. */
export function Controls({ meeting, desk, levers }: Props) {
  const { words } = desk
  const first = primaryOf(meeting, levers)
  const button = (id: LeverId) => <Pull key={id} lever={leverOf(levers, id)} primary={first === id} />
  const steps = steppingOf(meeting, levers, first)
  return (
    <section className={styles.controls} aria-label={words.regions.controls} data-region tabIndex={-1}>
      <div className={styles.row}>
        {(['back', 'pause'] as const).map((id) =>
          id === 'pause' && meeting.clock.state === 'paused' ? button('resume') : button(id),
        )}
        <span className={styles.gap} />
        {steps.map(button)}
      </div>
      <div className={styles.row} role="group" aria-label={words.groups.wall}>
        {(['join', 'program', 'task', 'poll', 'write', 'black'] as const).map(button)}
      </div>
    </section>
  )
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

/** What she most likely does next: the one primary button of the page. */
export function primaryOf(meeting: Meeting, levers: readonly Lever[]): LeverId {
  if (meeting.clock.state === 'before') return 'start'
  const poll = (['openPoll', 'closePoll', 'showPoll'] as const).find((id) => levers.some((each) => each.id === id && each.ready))
  if (poll && (poll !== 'openPoll' || meeting.room.seats.length > 0)) return poll
  return leverOf(levers, 'next').ready ? 'next' : 'end'
}

function steppingOf(meeting: Meeting, levers: readonly Lever[], first: LeverId): LeverId[] {
  if (meeting.clock.state === 'before') return ['start']
  const polls = levers.filter((each) => each.group === 'poll' && each.ready).map((each) => each.id)
  const onward: LeverId = leverOf(levers, 'next').ready ? 'next' : 'end'
  return [...polls, onward].toSorted((a, b) => Number(a === first) - Number(b === first))
}
