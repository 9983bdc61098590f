import { createContext, use, useLayoutEffect, useRef } from 'react'
import { Button as Press, GridListItem } from 'react-aria-components'
import { Check, GripVertical, Play, SkipForward } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Desk } from '../desk.ts'
import { timeWords } from '../time/words.ts'
import type { Shown } from './rows.ts'
import styles from './Program.module.css'

/** The lines as they stand now; the list itself knows no more of them than their titles. */
export const RowsContext = createContext<readonly Shown[]>([])

interface Props {
  readonly id: Id
  readonly title: string
  readonly desk: Desk
}

/** One item of the program; while it has not begun it can be dragged, and Enter opens what can be done to it. */
export function ProgramRow({ id, title, desk }: Props) {
  return (
    <GridListItem id={id} textValue={title} className={styles.line ?? ''}>
      <Cells id={id} desk={desk} />
    </GridListItem>
  )
}

function Cells({ id, desk }: Omit<Props, 'title'>) {
  const row = use(RowsContext).find((each) => each.id === id)
  const cells = useRef<HTMLDivElement>(null)
  const { words } = desk
  const time = timeWords(desk.language)
  const said = row
    ? [
        time.row.said(row.time, row.title, row.minutes),
        row.state === 'later' || row.state === 'passed'
          ? ''
          : { ...stateWords(desk), skipped: time.row.skipped }[row.state],
      ]
        .filter(Boolean)
        .join(', ')
    : ''
  useLayoutEffect(() => {
    const line = cells.current?.closest('[role=row]')
    line?.setAttribute('aria-label', said)
    if (row?.state === 'now') line?.setAttribute('aria-current', 'step')
    else line?.removeAttribute('aria-current')
  }, [said, row?.state])
  if (!row) return null
  return (
    <div ref={cells} className={styles.row} data-state={row.state}>
      <span className={styles.mark}>
        {row.state === 'done' && <Check size={14} aria-hidden="true" />}
        {row.state === 'now' && <Play size={12} fill="currentColor" aria-hidden="true" />}
        {row.state === 'skipped' && <SkipForward size={13} aria-hidden="true" />}
        {row.state === 'later' && (
          <Press
            slot="drag"
            className={styles.handle ?? ''}
            aria-label={time.row.dragOf(row.title)}
          >
            <GripVertical size={14} aria-hidden="true" />
          </Press>
        )}
      </span>
      <span className={styles.time}>
        {row.time}
        {row.planned !== null && (
          <span className={styles.planned}>
            <span className="visually-hidden">{words.run.planned} </span>
            {row.planned}
          </span>
        )}
      </span>
      <span className={styles.title}>{row.title}</span>
      <span className={styles.length}>{row.minutes}</span>
    </div>
  )
}

function stateWords({ words }: Desk) {
  return { done: words.run.done, now: words.run.now }
}
