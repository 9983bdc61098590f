import { memo, useState } from 'react'
import { parseDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment } from 'react-aria-components'
import { Check, Hourglass, Trash2, TriangleAlert } from 'lucide-react'
import type { Day, Item } from '../../../shared/agenda.ts'
import { shortDay } from '../../../shared/dates.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { verdictSaid } from './sentences.ts'
import type { PlanDay } from './table.ts'
import { TimeCell } from './TimeCell.tsx'
import { useSteady } from './useSteady.ts'
import { planWords } from './words.ts'
import styles from './DayHead.module.css'

interface Props {
  readonly day: PlanDay
  readonly days: number
  readonly items: readonly Item[]
  readonly meeting: Meeting
  readonly desk: Desk
  readonly shut: boolean
}

/** A day's heading: its date, start and end, mended where they stand, and whether its items fit between them. */
export function DayHead({
  day: { index, day, rows, verdict },
  days,
  items,
  meeting,
  desk,
  shut,
}: Props) {
  const { language } = desk
  const words = planWords(language)
  const workshopId = meeting.open.workshop.id
  const n = index + 1
  const set = useSteady((change: Partial<Day>) => {
    void desk.run({ do: 'editDay', workshopId, day: index, set: change })
  })
  const wrong = useSteady(() => desk.say({ sentence: words.day.noTime, tone: 'refusal' }))
  const setDate = useSteady((date: string) => set({ date }))
  const setStart = useSteady((startsAt: number) => set({ startsAt }))
  const setEnd = useSteady((endsAt: number) => set({ endsAt }))
  const { tone, said } = verdictSaid(verdict, items, language)
  const time = { language, shut, onWrong: wrong }
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>
        {days > 1 && <span>{words.day.nth(n)}</span>}
        <span className={days > 1 ? styles.weekday : undefined}>
          {shortDay(day.date, language).split(' ')[0]}
        </span>
      </h3>
      <DateCell
        key={day.date}
        label={words.day.date(n)}
        value={day.date}
        shut={shut}
        onChange={setDate}
      />
      <span className={styles.times}>
        <span>{words.day.start}</span>
        <TimeCell {...time} label={words.day.starts(n)} value={day.startsAt} onChange={setStart} />
        <span>{words.day.end}</span>
        <TimeCell {...time} label={words.day.ends(n)} value={day.endsAt} onChange={setEnd} />
      </span>
      <strong className={styles.verdict} data-tone={tone}>
        {tone === 'fits' && <Check size={16} aria-hidden="true" />}
        {tone === 'spare' && <Hourglass size={15} aria-hidden="true" />}
        {tone === 'over' && <TriangleAlert size={16} aria-hidden="true" />}
        {said}
      </strong>
      {index > 0 && !shut && (
        <span className={styles.remove}>
          <Button
            look="quiet"
            label={words.day.remove(n)}
            onPress={() =>
              void desk.run(
                { do: 'removeDay', workshopId, day: index },
                rows.length > 0 ? words.day.removed(n, index) : words.day.removedEmpty(n),
              )
            }
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </span>
      )}
    </header>
  )
}

interface DateProps {
  readonly label: string
  readonly value: string
  readonly shut: boolean
  readonly onChange: (date: string) => void
}

/** A date where it stands in a heading; kept when it is left, so that a half-typed one never moves the day. */
const DateCell = memo(function DateCell({ label, value, shut, onChange }: DateProps) {
  const [draft, setDraft] = useState(value)
  return (
    <DateField
      aria-label={label}
      value={draft === '' ? null : parseDate(draft)}
      onChange={(date) => setDraft(date?.toString() ?? '')}
      onBlur={() => {
        if (draft === '') setDraft(value)
        else if (draft !== value) onChange(draft)
      }}
      isReadOnly={shut}
      shouldForceLeadingZeros
    >
      <DateInput className={styles.date ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
    </DateField>
  )
})
