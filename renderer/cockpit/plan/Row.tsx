import { memo, useLayoutEffect, useRef } from 'react'
import { Button as Press, GridListItem } from 'react-aria-components'
import { EllipsisVertical, GripVertical, Lock } from 'lucide-react'
import { clockTime } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { Pick } from '../../kit/Pick.tsx'
import { usePlanDesk, useRow } from './desk.ts'
import { FitNotice } from './FitNotice.tsx'
import { KindTick } from './KindTick.tsx'
import { Length } from './Length.tsx'
import { QuickLine } from './QuickLine.tsx'
import { ruleSaid, titleOf } from './sentences.ts'
import type { Entry, PlanRow } from './table.ts'
import { Title } from './Title.tsx'
import styles from './Row.module.css'

/** One item as a row of its day's list, which knows no more of it than its title. */
export function Row({ entry }: { readonly entry: Entry }) {
  return (
    <GridListItem id={entry.id} textValue={entry.title} className={styles.row ?? ''}>
      <Cells id={entry.id} />
    </GridListItem>
  )
}

const Cells = memo(function Cells({ id }: { readonly id: Id }) {
  const row = useRow(id)
  return row ? <Filled row={row} /> : null
})

/** The cells, and above them the line for new items and what is said where the time does not fit. */
function Filled({ row }: { readonly row: PlanRow }) {
  const { words, language } = usePlanDesk()
  const { item, notice, mode } = row
  const title = titleOf(item, language)
  const at = clockTime(row.starts, language)
  const cells = useRowName(words.row(at, title, item.minutes))
  return (
    <>
      {mode === 'quick' && <QuickLine day={item.day} after={row.above} />}
      {notice && <FitNotice notice={notice} />}
      <div ref={cells} className={styles.cells} data-kind={item.kind}>
        <Handle title={title} />
        <span className={styles.starts}>
          {item.fixed !== null && (
            <Lock size={13} role="img" aria-hidden={false} aria-label={words.fixed} />
          )}
          {at.padStart(5, '0')}
        </span>
        <Length item={item} title={title} />
        <span className={styles.title}>
          <Title item={item} title={title} editing={mode === 'title'} />
        </span>
        <span className={styles.kind}>
          <KindTick kind={item.kind} /> {words.kinds[item.kind]}
        </span>
        <span className={styles.who} data-nobody={item.responsibleId === null || undefined}>
          <Who id={item.id} value={item.responsibleId ?? ''} title={title} />
        </span>
        <Rules row={row} />
        <More id={item.id} title={title} />
      </div>
    </>
  )
}

/**
 * Names the row with its time and length. Set on the element itself: through the list, each new time would build the
 * whole list anew.
 */
function useRowName(name: string) {
  const cells = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    cells.current?.closest('[role=row]')?.setAttribute('aria-label', name)
  }, [name])
  return cells
}

const Handle = memo(function Handle({ title }: { readonly title: string }) {
  const { words } = usePlanDesk()
  return (
    <Press slot="drag" className={styles.handle ?? ''} aria-label={words.dragOf(title)}>
      <GripVertical size={16} aria-hidden="true" />
    </Press>
  )
})

const More = memo(function More({ id, title }: { readonly id: Id; readonly title: string }) {
  const { acts, words, shut } = usePlanDesk()
  return (
    <button
      type="button"
      className={styles.more}
      aria-haspopup="menu"
      aria-label={words.menuOf(title)}
      disabled={shut}
      onClick={(event) => acts.ui.menu(id, event.currentTarget)}
    >
      <EllipsisVertical size={16} aria-hidden="true" />
    </button>
  )
})

interface WhoProps {
  readonly id: Id
  readonly value: string
  readonly title: string
}

/** Rests while only the times change: a list of names in each of sixty rows is most of what they cost. */
const Who = memo(function Who({ id, value, title }: WhoProps) {
  const { acts, words, who, shut } = usePlanDesk()
  const options = who.flatMap((group) => group.options)
  const known = options.find((option) => option.value === value)
  if (shut) return known?.label
  return (
    <Pick
      label={words.whoHas(title)}
      hideLabel
      value={known?.value ?? ''}
      onChange={(chosen) => acts.giveTo(id, chosen === '' ? null : chosen)}
      groups={who}
    />
  )
})

function Rules({ row: { item } }: { readonly row: PlanRow }) {
  const { words, language } = usePlanDesk()
  const rules = ruleSaid(item, language)
  const { kind } = item.answer
  return (
    <span className={styles.rules}>
      {rules.length > 0 && (
        <span className={item.must ? styles.must : undefined}>{rules.join(', ')}</span>
      )}
      {kind !== 'none' && <span className={styles.answer}>{words.answers[kind]}</span>}
    </span>
  )
}
