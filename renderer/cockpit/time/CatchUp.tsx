import { useEffect, useMemo, useRef } from 'react'
import { daysOf } from '../../../shared/agenda.ts'
import { catchUps, type CatchUp as Plan } from '../../../shared/catchup.ts'
import { behind } from '../../../shared/clock.ts'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import { readIfLate } from '../../../shared/iflate.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Lines } from '../../kit/Lines.tsx'
import type { Desk } from '../desk.ts'
import { itemsOf, type Meeting } from '../meeting.ts'
import { useNow } from '../useNow.ts'
import { timeWords } from './words.ts'
import styles from './CatchUp.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Hent n min. ind*: up to three plans in words, each with what it gains; nothing changes before one is chosen. */
export function CatchUp({ meeting, offset, desk, onClose }: Props) {
  const words = timeWords(desk.language)
  const { workshop } = meeting.open
  const now = useNow(offset)
  // a plan that changed its minutes while it is being read could not be read
  const half = Math.floor(now / 30_000)
  const { plans, late, advice } = useMemo(() => {
    const items = itemsOf(meeting)
    const nowOfDay = minuteOfDay(now, workshop.timeZone)
    const days = daysOf(workshop)
    const { ifLate } = workshop
    return {
      plans: catchUps({ items, clock: meeting.clock, days, ifLate, nowOfDay, now }),
      late: behind(items, meeting.clock, days, nowOfDay, now),
      advice: readIfLate(ifLate, items).advice,
    }
  }, [half, meeting])
  const going = meeting.clock.state === 'running' || meeting.clock.state === 'paused'
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // after the dialog has taken the focus for itself
    const timer = setTimeout(() => list.current?.querySelector('button')?.focus())
    return () => clearTimeout(timer)
  }, [])

  async function take(plan: Plan | undefined) {
    if (!plan) return
    const changes = plan.changes.map(({ itemId, to }) => ({ itemId, to }))
    const told = words.said.caughtUp(plan.gains)
    if (await desk.run({ do: 'catchUp', workshopId: workshop.id, changes }, told)) onClose()
  }

  const cannot = plans.length > 0 && plans.every((plan) => plan.late > 0)
  return (
    <Dialog
      title={words.catchUp.title(Math.max(0, late))}
      closeWord={desk.words.close}
      onClose={onClose}
      wide
    >
      <div
        ref={list}
        className={styles.body}
        onKeyDown={(event) => {
          const digit = /^[1-3]$/.exec(event.key)?.[0]
          if (digit !== undefined) void take(plans[Number(digit) - 1])
        }}
      >
        {!going ? (
          <p>{words.catchUp.notGoing}</p>
        ) : late <= 0 ? (
          <p>{late < 0 ? words.catchUp.ahead : words.catchUp.onTime}</p>
        ) : plans.length === 0 ? (
          <p>
            {words.catchUp.cannot(late)} {words.catchUp.nothing}
          </p>
        ) : (
          <p>
            {cannot && <strong>{words.catchUp.cannot(plans[0]?.late ?? late)} </strong>}
            {words.catchUp.about}
          </p>
        )}
        {going && late > 0 && (
          <>
            <ol className={styles.plans}>
              {plans.map((plan, index) => (
                <PlanCard
                  key={plan.kind}
                  plan={plan}
                  first={index === 0}
                  digit={String(index + 1)}
                  meeting={meeting}
                  desk={desk}
                  written={advice.length < workshop.ifLate.length}
                  onChoose={() => void take(plan)}
                />
              ))}
            </ol>
            {advice.length > 0 && (
              <div className={styles.advice}>
                <h3>{words.catchUp.advice}</h3>
                {advice.map((line, index) => (
                  <Lines key={index} text={line} language={desk.language} />
                ))}
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}

interface CardProps {
  readonly plan: Plan
  readonly first: boolean
  readonly digit: string
  readonly meeting: Meeting
  readonly desk: Desk
  /** whether the template says anything that could be followed */
  readonly written: boolean
  readonly onChoose: () => void
}

function PlanCard({ plan, first, digit, meeting, desk, written, onChoose }: CardProps) {
  const { catchUp: words } = timeWords(desk.language)
  const titleOf = (itemId: string) => {
    const row = meeting.agenda.find(({ item }) => item.id === itemId)
    return row ? say(row.item.title, desk.language) : ''
  }
  const ends = clockTime(plan.ends, desk.language)
  const kind = plan.kind === 'asWritten' && !written ? 'asAgenda' : plan.kind
  return (
    <li className={styles.plan}>
      <h3>{words.kinds[kind]}</h3>
      <ul>
        {plan.changes.map(({ itemId, from, to }) => (
          <li key={itemId} data-out={to === null || undefined}>
            {to === null ? words.out(titleOf(itemId), from) : words.cut(titleOf(itemId), from, to)}
          </li>
        ))}
      </ul>
      <p className={styles.gains}>
        {plan.late > 0 ? words.near(plan.gains, ends, plan.late) : words.lands(plan.gains, ends)}
      </p>
      <Button
        look={first ? 'primary' : 'plain'}
        keyCap={digit}
        label={`${words.choose} ${digit}: ${words.kinds[kind]}`}
        onPress={onChoose}
        wide
      >
        {words.choose}
      </Button>
    </li>
  )
}
