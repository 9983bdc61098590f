import { Clock3 } from 'lucide-react'
import type { Jump } from '../../../shared/clock.ts'
import type { Language } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { leverOf, type Lever } from '../keys/lever.ts'
import { timeWords } from './words.ts'
import styles from './JumpNotice.module.css'

interface Props {
  readonly jump: Jump
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

/** Says what the computer's clock did, and what that means for the time left; until she has answered, or goes on. */
export function JumpNotice({ jump, desk, levers }: Props) {
  const { jump: words } = timeWords(desk.language)
  const time = leapSaid(jump.by, desk.language)
  const answer = leverOf(levers, 'settleJump')
  const resume = leverOf(levers, 'resume')
  const moved = jump.by > 0 ? words.forward(time) : words.back(time)
  const stopped = jump.by > 0 ? words.held(time) : words.lost
  return (
    <div className={styles.notice} role="alert">
      <Clock3 size={20} aria-hidden="true" />
      <p>{jump.stopped ? stopped : `${moved} ${words.right}`}</p>
      <div className={styles.ways}>
        {jump.stopped && (
          <Button onPress={resume.pull} keyCap={resume.cap}>
            {words.on}
          </Button>
        )}
        {(!jump.stopped || jump.by > 0) && (
          <Button onPress={answer.pull} keyCap={answer.cap}>
            {answer.label}
          </Button>
        )}
      </div>
    </div>
  )
}

/** 1 time · 12 min. · 40 sek. */
export function leapSaid(by: number, language: Language): string {
  const words = timeWords(language)
  const seconds = Math.round(Math.abs(by) / 1000)
  if (seconds < 60) return words.seconds(seconds)
  const minutes = Math.round(seconds / 60)
  return words.hours(Math.floor(minutes / 60), minutes % 60)
}
