import { useState } from 'react'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './Gate.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** A deviation is written down in the room and approved outside it: here it can only be noted. */
export function DeviationNote({ meeting, desk, onClose }: Props) {
  const words = gateWordsIn(desk.language)
  const [from, setFrom] = useState('')
  const [instead, setInstead] = useState('')
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)

  async function keep() {
    const lacks = instead.trim() === '' || reason.trim() === ''
    setLacking(lacks)
    if (lacks) return
    const kept = await desk.run({
      do: 'logDeviation',
      id: freshId(),
      from,
      instead,
      reason,
      date: meeting.open.workshop.date,
      approval: 'noted',
      approvedBy: '',
      approvedOn: null,
    })
    if (kept) onClose()
  }

  return (
    <Dialog title={words.deviation} closeWord={desk.words.close} onClose={onClose}>
      <form
        className={styles.conclude}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <p>{words.deviationLead}</p>
        <Field label={words.model} value={from} onChange={setFrom} rows={2} autoFocus />
        <Field label={words.instead} value={instead} onChange={setInstead} rows={2} />
        <Field label={words.reason} value={reason} onChange={setReason} rows={2} />
        {lacking && (
          <p role="alert" className={styles.lacking}>
            {words.deviationMissing}
          </p>
        )}
        <div>
          <Button look="primary" submit onPress={() => {}}>
            {words.keepDeviation}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
