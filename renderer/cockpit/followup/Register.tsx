import { useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import {
  byUrgency,
  everything,
  meeting,
  registered,
  type Registered,
  type Wanted,
} from '../../../shared/followup/registers.ts'
import { followUpWordsIn } from '../../../shared/followup/reports/report.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { kindOf, type Book, type RegisterName } from './book.ts'
import { columnsOf, foundBy, type Column } from './columns.tsx'
import { Detail } from './Detail.tsx'
import { Filters } from './Filters.tsx'
import { grouped, type ViewName } from './groups.ts'
import { NewRecord } from './NewRecord.tsx'
import { Pictured } from './Pictured.tsx'
import { SaveReport } from './Report.tsx'
import { Rows, type Sorted } from './Rows.tsx'
import styles from './Register.module.css'

interface Props {
  readonly name: RegisterName
  readonly book: Book
  /** the record she came for */
  readonly recordId: Id | null
  readonly wanted?: Partial<Wanted>
  readonly making: boolean
  readonly setMaking: (making: boolean) => void
}

const viewsOf = {
  actions: ['list', 'owner', 'week'],
  risks: ['list', 'owner', 'picture'],
  benefits: ['list', 'owner', 'picture'],
  decisions: ['list'],
  clauses: ['list'],
} as const satisfies Record<RegisterName, readonly ViewName[]>

/** One register: what is looked for above, the rows at the left, and the one that is chosen at the right. */
export function Register(props: Props) {
  const { name, book, recordId, wanted: first = {}, making, setMaking } = props
  const { words, engagement, records, today, desk } = book
  const [wanted, setWanted] = useState<Wanted>({ ...everything, ...first })
  const [view, setView] = useState<ViewName>('list')
  const [sorted, setSorted] = useState<Sorted | null>(null)
  const [chosen, setChosen] = useState<Id | null>(recordId)
  const field = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => columnsOf(name, book), [name, engagement, book.followUp, words])
  const rows = useMemo(() => {
    const kind = kindOf[name]
    const around = { ...engagement, today, said: foundBy(book) }
    return registered(
      records.filter((record) => record.kind === kind),
      around,
    ).toSorted(byUrgency)
  }, [records, name, engagement, today, words])
  const groups = useMemo(
    () => grouped(inColumn(meeting(rows, wanted), sorted, columns), view, book),
    [rows, wanted, sorted, columns, view],
  )
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const row = rows.find(({ record }) => record.id === chosen) ?? null

  return (
    <div className={styles.register}>
      <div className={styles.above}>
        <Filters
          {...{ name, wanted, book, field }}
          want={setWanted}
          shown={words.shown(shown, rows.length)}
        />
        <div className={styles.acts}>
          {viewsOf[name].length > 1 && (
            <Choice
              label={words.views}
              hideLabel
              small
              value={view}
              onChange={setView}
              options={viewsOf[name].map((value) => ({ value, label: words.view[value] }))}
            />
          )}
          {(name === 'risks' || name === 'benefits') && (
            <SaveReport
              of={{ kind: name, language: desk.language, personId: null }}
              label={
                followUpWordsIn(desk.language)[name === 'risks' ? 'saveRisks' : 'saveBenefits']
              }
              book={book}
            />
          )}
        </div>
      </div>
      <div className={styles.body}>
        <div className={styles.rows} tabIndex={-1}>
          {rows.length === 0 ? (
            <div className={styles.empty}>
              <p>{words.empty[name]}</p>
              <p className={styles.none}>{words.example[name]}</p>
            </div>
          ) : view === 'picture' ? (
            <Pictured rows={groups.flatMap((group) => group.rows)} book={book} />
          ) : shown === 0 ? (
            <div className={styles.empty}>
              <p>{words.noneMeet}</p>
              <Button onPress={() => setWanted(everything)}>{words.clearAll}</Button>
            </div>
          ) : (
            <Rows
              label={words.tabs[name]}
              {...{ groups, columns, book, chosen, sorted }}
              choose={(id) => {
                setMaking(false)
                setChosen(id)
              }}
              open={() =>
                setTimeout(() =>
                  document.querySelector<HTMLElement>('#detail-text, #detail-cause')?.focus(),
                )
              }
              sort={(column) =>
                setSorted((now) =>
                  now?.column !== column
                    ? { column, down: false }
                    : now.down
                      ? null
                      : { column, down: true },
                )
              }
            />
          )}
        </div>
        {making ? (
          <NewRecord
            name={name}
            book={book}
            onClose={() => setMaking(false)}
            onMade={(id) => {
              setMaking(false)
              setWanted(everything)
              setChosen(id)
            }}
          />
        ) : row ? (
          <Detail key={row.record.id} row={row} book={book} />
        ) : (
          <aside className={styles.detail} aria-label={words.noChosen}>
            <p className={styles.none}>{words.noChosen}</p>
            <p className={styles.none}>{words.keys}</p>
          </aside>
        )}
      </div>
    </div>
  )
}

function inColumn(
  rows: readonly Registered[],
  sorted: Sorted | null,
  columns: readonly Column[],
): readonly Registered[] {
  const column = columns.find(({ id }) => id === sorted?.column)
  if (!sorted || !column) return rows
  const turn = sorted.down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [x, y] = [column.by(a), column.by(b)]
    return (x < y ? -1 : x > y ? 1 : 0) * turn
  })
}
