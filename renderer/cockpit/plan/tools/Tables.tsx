import { useState, type KeyboardEvent } from 'react'
import { Minus, Plus, Undo2 } from 'lucide-react'
import type { Id } from '../../../../shared/engagement.ts'
import { mix, move, swap, tablesFor, type Tables as Seats } from '../../../../shared/tables.ts'
import { sayLine } from '../../../../shared/words/lines/say.ts'
import { freshId, type Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Bosses } from './Bosses.tsx'
import { Result } from './Result.tsx'
import { Room } from './Room.tsx'
import { tablesOf, toSeat } from './seating.ts'
import { toolWords } from './words.ts'
import styles from './Tables.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** goes on to the table cards */
  readonly print: () => void
  readonly onClose: () => void
}

/** *Borde …*: those invited mixed at tables, changed by hand, kept as it stands; each change is one step to undo. */
export function Tables({ meeting, desk, print, onClose }: Props) {
  const { open } = meeting
  const words = toolWords(desk.language).tables
  const tables = tablesOf(open)
  const isMade = tables.length > 0
  const hasGuests = open.people.some((person) => person.takes === 'guest')
  const [guests, setGuests] = useState(() =>
    open.people.some((person) => person.takes === 'guest' && tables.flat().includes(person.id)),
  )
  const people = toSeat(open, guests)
  const [count, setCount] = useState(isMade ? tables.length : tablesFor(people.length))
  const [view, setView] = useState<'tables' | 'bosses'>('tables')
  const [said, setSaid] = useState('')
  const mine = meeting.undo.undo?.kind
  const canUndo = mine === 'tablesSet' || mine === 'personEdited'
  const name = (id: Id) => open.people.find((person) => person.id === id)?.name ?? ''

  async function keep(next: Seats, sentence: string) {
    const kept = await desk.run({
      do: 'setTables',
      workshopId: open.workshop.id,
      tables: next.map((seats, index) => ({
        id: open.workshop.tables[index]?.id ?? freshId(),
        people: [...seats],
      })),
    })
    if (kept) setSaid(sentence)
  }

  function mixThem() {
    const mixed = mix(people, count, seed())
    void keep(mixed.tables, words.mixed(mixed.tables.length))
  }

  function exchange(a: Id, b: Id) {
    const next = swap(tables, a, b)
    if (next !== tables) return void keep(next, words.swapped(name(a), name(b)))
    // somebody without a seat sits down beside the one they were put to
    const at = tables.findIndex((seats) => seats.includes(b))
    if (at >= 0) seatAt(a, at, (tables[at]?.indexOf(b) ?? 0) + 1)
  }

  function seatAt(id: Id, table: number, place = tables[table]?.length ?? 0) {
    void keep(move(tables, id, table, place), words.moved(name(id), words.table(table + 1)))
  }

  async function undo() {
    const outcome = await desk.ask.undo()
    if (desk.tell(outcome) && outcome.ok)
      setSaid(desk.words.undone(sayLine(outcome.value, desk.language)))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || !canUndo) return
    event.preventDefault()
    void undo()
  }

  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose} full>
      <div className={styles.tables} onKeyDown={onKeyDown}>
        {view === 'bosses' ? (
          <Bosses open={open} desk={desk} back={() => setView('tables')} />
        ) : people.length === 0 ? (
          <div className={styles.empty}>
            <p>{words.nobody}</p>
            <Button
              look="primary"
              onPress={() => {
                onClose()
                desk.go({ page: 'people' })
              }}
            >
              {words.toPeople}
            </Button>
          </div>
        ) : (
          <>
            <div className={styles.tools}>
              <Count
                count={count}
                most={Math.max(1, Math.floor(people.length / 2))}
                change={setCount}
                words={words}
              />
              {hasGuests && (
                <label className={styles.guests}>
                  <input
                    type="checkbox"
                    checked={guests}
                    onChange={(event) => setGuests(event.target.checked)}
                  />
                  {words.guests}
                </label>
              )}
              {isMade && (
                <Button look="primary" onPress={mixThem}>
                  {count === tables.length ? words.again : words.mix(count)}
                </Button>
              )}
              <span className={styles.right}>
                {canUndo && (
                  <Button look="quiet" icon={<Undo2 />} onPress={() => void undo()} keyCap="Ctrl Z">
                    {words.undo}
                  </Button>
                )}
                {isMade && <Button onPress={print}>{words.print}</Button>}
              </span>
            </div>
            {isMade ? (
              <div className={styles.whole}>
                <Room
                  tables={tables}
                  open={open}
                  guests={guests}
                  said={said}
                  desk={desk}
                  say={setSaid}
                  exchange={exchange}
                  seatAt={seatAt}
                />
                <Result
                  tables={tables}
                  open={open}
                  desk={desk}
                  toBosses={() => setView('bosses')}
                />
              </div>
            ) : (
              <div className={styles.empty}>
                <p>{words.empty}</p>
                <p className={styles.hint}>{words.emptyExample}</p>
                <div className={styles.tools}>
                  <Button look="primary" onPress={mixThem}>
                    {words.mix(count)}
                  </Button>
                  <Button onPress={() => setView('bosses')}>{words.bosses}</Button>
                </div>
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}

interface CountProps {
  readonly count: number
  readonly most: number
  readonly change: (count: number) => void
  readonly words: ReturnType<typeof toolWords>['tables']
}

function Count({ count, most, change, words }: CountProps) {
  return (
    <div className={styles.count} role="group" aria-label={words.count}>
      <span aria-hidden="true">{words.count}</span>
      <Button label={words.fewer} onPress={() => change(count - 1)} disabled={count <= 1}>
        <Minus size={16} aria-hidden="true" />
      </Button>
      <output aria-live="polite">{count}</output>
      <Button label={words.more} onPress={() => change(count + 1)} disabled={count >= most}>
        <Plus size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}

/** New tables each time it is pressed. */
function seed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
