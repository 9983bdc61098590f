import { CircleCheck } from 'lucide-react'
import type { Tables } from '../../../../shared/tables.ts'
import type { OpenView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { givenUp } from './seating.ts'
import { toolWords } from './words.ts'
import styles from './Tables.module.css'

interface Props {
  readonly tables: Tables
  readonly open: OpenView
  readonly desk: Desk
  readonly toBosses: () => void
}

/** How the tables came out: what could not be had and why, and who is kept apart. */
export function Result({ tables, open, desk, toBosses }: Props) {
  const { language } = desk
  const words = toolWords(language).tables
  const compromises = givenUp(tables, open, words, language)
  const known = open.people.filter((person) => person.reportsTo !== null).length
  return (
    <aside className={styles.result} aria-label={words.result} tabIndex={0}>
      <h3>{words.result}</h3>
      {compromises.length === 0 ? (
        <p className={styles.fine}>
          <CircleCheck size={18} aria-hidden="true" /> {known === 0 ? words.fineSides : words.fine}
        </p>
      ) : (
        <>
          <p>{words.compromises(compromises.length)}</p>
          <ul>
            {compromises.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.bosses}>
        <Button wide onPress={toBosses}>
          {words.bosses}
        </Button>
        <p className={styles.hint}>{words.known(known)}</p>
      </div>
    </aside>
  )
}
