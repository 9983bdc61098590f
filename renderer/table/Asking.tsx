import { useEffect, useState } from 'react'
import { tableRoles, type TableRole } from '../../shared/table.ts'
import type { VisitorView } from '../../shared/tableviews.ts'
import { refusalIn } from '../cockpit/desk.ts'
import { useNow } from '../cockpit/useNow.ts'
import { digits as clockDigits } from '../cockpit/run/digits.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import { Field } from '../kit/Field.tsx'
import { useSeen } from '../useView.ts'
import type { Seat } from './keepsakes.ts'
import { Languages } from './Languages.tsx'
import { seatOf, type Table } from './table.ts'
import styles from './Asking.module.css'

interface Props {
  readonly table: Table
  readonly wasOut: boolean
  readonly onLetIn: (seat: Seat) => void
}

/** Asks to be let in: a name and what one is, and then four digits to be compared with those on the facilitator's screen. */
export function Asking({ table, wasOut, onLetIn }: Props) {
  const { words, language, keepsakes } = table
  const [ticket, setTicket] = useState<string | null>(null)
  const [role, setRole] = useState<TableRole>('notetaker')
  const [name, setName] = useState(() => keepsakes.name())
  const [refusal, setRefusal] = useState('')
  const unsent = keepsakes.rows().length

  async function ask() {
    const outcome = await seatOf('visitor', '').ask.knock({ role, name: name.trim() })
    if (outcome.ok) {
      keepsakes.keepName(name.trim())
      setRefusal('')
      setTicket(outcome.value.ticket)
    } else setRefusal(refusalIn(language, outcome))
  }

  function pick(next: TableRole) {
    const known = words.join.deviceNames
    const others = Object.values(known) as string[]
    if (next === 'remote' || next === 'wall') setName(known[next])
    else if (others.includes(name)) setName('')
    setRole(next)
  }

  return (
    <main className={styles.asking}>
      <header className={styles.head}>
        <h1>{words.join.title}</h1>
        <Languages table={table} />
      </header>
      {ticket === null ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void ask()
          }}
        >
          {wasOut && (
            <p role="status" className={styles.notice}>
              {words.join.out} {unsent > 0 && words.join.kept}
            </p>
          )}
          <p>{words.join.intro}</p>
          <Choice
            label={words.join.role}
            stacked
            value={role}
            onChange={pick}
            options={tableRoles.map((value) => ({
              value,
              label: words.roles[value],
              about: words.rolesAbout[value],
            }))}
          />
          <Field
            label={words.join.name}
            value={name}
            onChange={setName}
            hint={words.join.nameHint}
          />
          {refusal !== '' && (
            <p role="alert" className={styles.refusal}>
              {refusal}
            </p>
          )}
          <div className={styles.send}>
            <Button look="primary" submit wide onPress={() => {}}>
              {words.join.ask}
            </Button>
          </div>
        </form>
      ) : (
        <Digits
          table={table}
          ticket={ticket}
          onLetIn={onLetIn}
          onOver={(sentence) => {
            setTicket(null)
            setRefusal(sentence)
          }}
        />
      )}
    </main>
  )
}

interface DigitsProps {
  readonly table: Table
  readonly ticket: string
  readonly onLetIn: (seat: Seat) => void
  /** it was turned away, took too long, or was given up */
  readonly onOver: (sentence: string) => void
}

function Digits({ table, ticket, onLetIn, onOver }: DigitsProps) {
  const { words, language } = table
  const [seat] = useState(() => seatOf('visitor', ticket))
  const { view, offset } = useSeen(seat.store, (seen) => seen)
  const now = useNow(offset)
  const mine = view.mine
  useEffect(() => {
    seat.store.watch(language)
    return () => seat.store.stop()
  }, [seat, language])

  const state = mine?.state
  const isLate = state === 'none' || (state === 'waiting' && (mine?.until ?? 0) <= now)
  useEffect(() => {
    if (state === 'letIn')
      void seat.ask.comeIn({ ticket }).then((outcome) => {
        if (outcome.ok) onLetIn(outcome.value)
        else if (outcome.reason !== 'noConnection') onOver(refusalIn(language, outcome))
      })
    if (state === 'turnedAway') onOver(refusalIn(language, { ok: false, reason: 'turnedAway' }))
    if (isLate) onOver(refusalIn(language, { ok: false, reason: 'knockedTooLong' }))
    // each is answered once, as it comes
  }, [state, isLate])

  if (!mine) return <p role="status">{words.join.finding}</p>
  return <FourDigits mine={mine} now={now} table={table} cancel={() => onOver('')} />
}

interface FourProps {
  readonly mine: VisitorView['mine']
  readonly now: number
  readonly table: Pick<Table, 'words' | 'language'>
  readonly cancel: () => void
}

/** The four digits, large enough to be read across a table. */
export function FourDigits({ mine, now, table, cancel }: FourProps) {
  const { words, language } = table
  return (
    <section className={styles.digits} aria-labelledby="digits-title">
      <h2 id="digits-title">{words.join.waitTitle}</h2>
      <p className={styles.four} role="status">
        {mine.digits}
      </p>
      <p>{words.join.wait}</p>
      <p className={styles.note}>
        {words.join.validFor(clockDigits(Math.max(1, mine.until - now), language))}
      </p>
      <div>
        <Button onPress={cancel}>{words.join.cancel}</Button>
      </div>
    </section>
  )
}
