import { CircleCheck } from 'lucide-react'
import type { ReadBack } from '../../../shared/readinturn.ts'
import { reference } from '../../../shared/records.ts'
import { readBackWordsIn } from '../../../shared/words/readback/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import styles from './ReadBackPanel.module.css'

interface Props {
  readonly records: readonly ReadBack[]
  readonly at: number
  readonly desk: Desk
  readonly go: (to: number) => void
}

/** What is not confirmed yet, each with the way to it. */
export function Unconfirmed({ records, at, desk, go }: Props) {
  const words = readBackWordsIn(desk.language)
  const left = records.flatMap((record, index) => (record.confirmed ? [] : [{ record, index }]))
  if (left.length === 0)
    return (
      <p className={styles.all} role="status">
        <CircleCheck size={16} aria-hidden="true" /> {words.all}
      </p>
    )
  return (
    <div className={styles.left}>
      <span role="status">{words.left(left.length)}</span>
      {left.map(({ record, index }) => (
        <Button key={record.id} look="quiet" pressed={index === at} onPress={() => go(index)}>
          {reference(record)}
        </Button>
      ))}
    </div>
  )
}
