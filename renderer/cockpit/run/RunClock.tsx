import { given, type Item } from '../../../shared/agenda.ts'
import type { Cause } from '../../../shared/causes.ts'
import { remaining, spent, tone, type Clock } from '../../../shared/clock.ts'
import { nearestTime } from '../../../shared/dates.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Disc } from '../../kit/Disc.tsx'
import { leverOf, type Lever } from '../keys/lever.ts'
import { digits } from './digits.ts'
import { causeSaid } from '../../../shared/causesaid.ts'
import { useNow } from '../useNow.ts'
import { AlertTriangle, Hourglass, Pause } from 'lucide-react'
import styles from './RunClock.module.css'

interface Props {
  readonly item: Item
  readonly clock: Clock
  readonly timeZone: string
  readonly offset: number
  readonly causes: readonly Cause[]
  readonly desk: Desk
  readonly levers: readonly Lever[]
  /** makes room for figures below */
  readonly small: boolean
}

/** How long the item has left: disc, digits and words, in four states that colour alone does not carry. */
export function RunClock({ item, clock, timeZone, offset, causes, desk, levers, small }: Props) {
  const now = useNow(offset)
  const { words, language } = desk
  const minutes = given(item)
  const left = remaining(clock, minutes, now)
  const state = clock.state === 'paused' ? 'paused' : tone(left, minutes)
  const ends = nearestTime(now + Math.max(0, left), timeZone, language)
  const due = nearestTime(now + left, timeZone, language)
  const used = Math.floor(spent(clock, now) / 60_000)
  const [plus, minus] = [leverOf(levers, 'plus'), leverOf(levers, 'minus')]
  const [split, why] = [leverOf(levers, 'split'), leverOf(levers, 'cause')]
  const noted = causes.filter((cause) => cause.itemId === item.id).at(-1)
  return (
    <div className={styles.clock} data-tone={state} data-small={small || undefined}>
      <Disc share={left / (minutes * 60_000 || 1)} tone={state} />
      <div className={styles.reading}>
        <p className={styles.digits} role="timer" aria-label={words.run.left}>
          {digits(left, language)}
        </p>
        <p className={styles.words}>
          {(state !== 'calm' || !small) && <State state={state} words={words.run} />}
          <span>
            {state === 'over'
              ? words.run.overSince(used, due)
              : small || state !== 'calm'
                ? words.run.endsAt(ends)
                : words.run.leftOf(used, ends)}
          </span>
          {noted && <span>{causeSaid(noted, language)}</span>}
        </p>
      </div>
      <div className={styles.adjust}>
        <Button onPress={plus.pull} keyCap={plus.cap} disabled={!plus.ready}>
          {plus.label}
        </Button>
        <Button onPress={minus.pull} keyCap={minus.cap} disabled={!minus.ready}>
          {minus.label}
        </Button>
        {state === 'over' && !noted ? (
          <Button onPress={why.pull} keyCap={why.cap} disabled={!why.ready}>
            {why.label}
          </Button>
        ) : (
          <Button onPress={split.pull} keyCap={split.cap} disabled={!split.ready}>
            {split.label}
          </Button>
        )}
      </div>
    </div>
  )
}

function State({
  state,
  words,
}: {
  readonly state: 'calm' | 'gather' | 'over' | 'paused'
  readonly words: Desk['words']['run']
}) {
  if (state === 'calm') return <span>{words.left}</span>
  const icon = { gather: Hourglass, over: AlertTriangle, paused: Pause }[state]
  const Icon = icon
  return (
    <strong className={styles.state}>
      <Icon size={16} aria-hidden="true" /> {words[state]}
    </strong>
  )
}
