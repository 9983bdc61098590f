import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { DropIndicator, GridList, useDragAndDrop, type Key } from 'react-aria-components'
import type { ItemDropTarget } from 'react-aria-components'
import { daysOf } from '../../../shared/agenda.ts'
import { behind, forecast } from '../../../shared/clock.ts'
import { clockTime, minuteOfDay, shortDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { leverOf, type Lever } from '../keys/lever.ts'
import { itemsOf, standing, type Meeting } from '../meeting.ts'
import { beside } from '../plan/moving.ts'
import { Split } from '../time/Split.tsx'
import { timeWords } from '../time/words.ts'
import { useNow } from '../useNow.ts'
import { ProgramMenu } from './ProgramMenu.tsx'
import { ProgramRow, RowsContext } from './ProgramRow.tsx'
import { rowActs, rowKey } from './rowacts.ts'
import { ofDayIn, rowsOf } from './rows.ts'
import styles from './Program.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

const itemType = 'samspil-program-item'

/**
 * The day as planned beside the day as it goes: what was held when, where we are, and when it will end. What has not begun
 * is moved, skipped, cut and split here while the day runs.
 */
export function Program({ meeting, offset, desk, levers }: Props) {
  const { words, language } = desk
  const time = timeWords(language)
  const now = useNow(offset)
  const rows = rowsOf(meeting, now, language)
  const steady = useUnchanged(rows)
  const entries = useUnchanged(rows.map(({ id, title }) => ({ id, title })))
  const days = daysOf(meeting.open.workshop)
  const day = standing(meeting).row?.item.day ?? 0
  const date = days[day]?.date
  const [menu, setMenu] = useState<{ readonly id: Id; readonly at: Element } | null>(null)
  const [splitting, setSplitting] = useState<Id | null>(null)
  const acts = rowActs(meeting, desk, setSplitting)
  const list = useRef<HTMLDivElement>(null)
  const here = standing(meeting).row?.item.id
  useEffect(() => {
    // the list draws its rows a moment after itself; and only the list scrolls, never the page
    const frame = requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-key="${here ?? ''}"]`)
      if (list.current && row)
        list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2
    })
    return () => cancelAnimationFrame(frame)
  }, [here])
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (ids) => [...ids].map((id) => ({ [itemType]: String(id) })),
    acceptedDragTypes: [itemType],
    getDropOperation: () => 'move',
    onReorder(event) {
      if (event.target.dropPosition === 'on') return
      const moving = new Set([...event.keys].map(String))
      const { key, dropPosition } = event.target
      acts.move([...moving][0] ?? '', beside(itemsOf(meeting), moving, String(key), dropPosition))
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target as ItemDropTarget} className={styles.between ?? ''} />
    ),
    renderDragPreview: (items) => (
      <div className={styles.dragged}>{titleOf(items[0]?.[itemType] ?? '')}</div>
    ),
  })

  function titleOf(id: string): string {
    return rows.find((row) => row.id === id)?.title ?? ''
  }
  function openMenu(key: Key) {
    const at = [...(list.current?.querySelectorAll<HTMLElement>('[role=row]') ?? [])].find(
      (row) => row.dataset['key'] === String(key),
    )
    if (at) setMenu({ id: String(key), at })
  }
  function press(event: KeyboardEvent) {
    if (!rowKey(event, acts)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const menuRow = rows.find((row) => row.id === menu?.id)
  const split = meeting.agenda.find(({ item }) => item.id === splitting)?.item
  return (
    <nav className={styles.program} aria-label={words.regions.program} data-region tabIndex={-1}>
      <h2 className={styles.head}>
        {words.regions.program}
        {days.length > 1 && date !== undefined && ` · ${shortDay(date, language)}`}
      </h2>
      <div
        className={styles.around}
        data-program
        // what these keys do to the row that has the focus, and not to the item that runs
        data-own-keys="+ - x X d D Enter ArrowUp ArrowDown"
        onKeyDownCapture={press}
      >
        <RowsContext value={steady}>
          <GridList
            ref={list}
            aria-label={words.regions.program}
            className={styles.rows ?? ''}
            items={entries}
            selectionMode="none"
            keyboardNavigationBehavior="tab"
            disallowTypeAhead
            dragAndDropHooks={dragAndDropHooks}
            onAction={openMenu}
          >
            {({ id, title }) => <ProgramRow id={id} title={title} desk={desk} />}
          </GridList>
        </RowsContext>
      </div>
      {menu && menuRow && (
        <ProgramMenu
          row={menuRow}
          button={menu.at}
          acts={acts}
          desk={desk}
          onClose={() => setMenu(null)}
        />
      )}
      {split && (
        <Split
          item={split}
          meeting={meeting}
          now={now}
          desk={desk}
          onClose={() => setSplitting(null)}
        />
      )}
      <End meeting={meeting} now={now} desk={desk} lever={leverOf(levers, 'catchUp')} time={time} />
    </nav>
  )
}

/** The same value as before while its words are the same, so that what hangs on it is not drawn four times a second. */
function useUnchanged<T>(value: T): T {
  const json = JSON.stringify(value)
  return useMemo(() => JSON.parse(json) as T, [json])
}

interface EndProps {
  readonly meeting: Meeting
  readonly now: number
  readonly desk: Desk
  readonly lever: Lever
  readonly time: ReturnType<typeof timeWords>
}

/** When the day will end, and the way to catch up where that is late. */
function End({ meeting, now, desk, lever, time }: EndProps) {
  const { workshop } = meeting.open
  const { timeZone } = workshop
  const day = standing(meeting).row?.item.day ?? 0
  const today = meeting.agenda.filter((row) => row.item.day === day)
  const planned = today.at(-1)?.planned.ends ?? 0
  const last = today
    .flatMap((row) => row.item.runs.map((run) => run.to ?? 0))
    .reduce((a, b) => Math.max(a, b), 0)
  const going = meeting.clock.state === 'running' || meeting.clock.state === 'paused'
  const ofDay = ofDayIn(meeting, now)
  const items = itemsOf(meeting)
  const end = going
    ? forecast(items, meeting.clock, ofDay, now)
    : meeting.clock.state === 'ended' && last > 0
      ? minuteOfDay(last, timeZone)
      : planned
  const late = behind(items, meeting.clock, daysOf(workshop), ofDay, now)
  const [said, wanted] = [
    clockTime(Math.round(end), desk.language),
    clockTime(planned, desk.language),
  ]
  return (
    <div className={styles.end}>
      <p>
        <strong>{desk.words.run.ends(said)}</strong>
        {said !== wanted && <span> {desk.words.run.endsPlanned(wanted)}</span>}
      </p>
      {going && late > 0 && (
        <Button onPress={lever.pull} keyCap={lever.cap} wide>
          {time.catchUp.button(late)}
        </Button>
      )}
    </div>
  )
}
