import { useState } from 'react'
import type { Wave } from '../../../../shared/engagement.ts'
import { Button } from '../../../kit/Button.tsx'
import { DayField } from '../../../kit/DayField.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Field } from '../../../kit/Field.tsx'
import { freshId, type Desk } from '../../desk.ts'
import form from '../Form.module.css'
import { engagementWords } from '../words.ts'

interface Props {
  readonly wave: Wave | null
  /** which one a new wave is, for the name it is offered */
  readonly number: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** A new wave, or one to be mended. */
export function WaveForm({ wave, number, desk, onClose }: Props) {
  const { language, run, words: shared } = desk
  const words = engagementWords(language)
  const [title, setTitle] = useState(wave?.title ?? words.waves.next(number))
  const [who, setWho] = useState(wave?.who ?? '')
  const [operation, setOperation] = useState(wave?.operation ?? '')
  const [goLive, setGoLive] = useState(wave?.goLive ?? '')
  const [tried, setTried] = useState(false)
  const isLate = operation !== '' && goLive !== '' && goLive < operation

  async function keep() {
    setTried(true)
    const name = title.trim()
    if (name === '' || isLate) return
    const fields = {
      title: name,
      who: who.trim(),
      operation: dayOf(operation),
      goLive: dayOf(goLive),
    }
    const kept = wave
      ? await run({ do: 'editWave', waveId: wave.id, set: fields }, words.waves.kept(name))
      : await run({ do: 'addWave', id: freshId(), ...fields }, words.waves.added(name))
    if (kept) onClose()
  }

  return (
    <Dialog
      title={wave ? words.waves.edit(wave.title) : words.waves.add}
      closeWord={shared.close}
      onClose={onClose}
    >
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Field
          label={words.waves.name}
          value={title}
          onChange={setTitle}
          autoFocus
          error={tried && title.trim() === '' ? words.waves.missing : undefined}
        />
        <Field
          label={words.waves.who}
          value={who}
          onChange={setWho}
          rows={2}
          hint={words.waves.whoHint}
        />
        <div className={form.two}>
          <DayField label={words.dates.names.operation} value={operation} onChange={setOperation} />
          <DayField
            label={words.dates.names.goLive}
            value={goLive}
            onChange={setGoLive}
            error={tried && isLate ? words.waves.order : undefined}
          />
        </div>
        <div>
          <Button look="primary" submit onPress={() => {}}>
            {wave ? shared.save : shared.add}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function dayOf(day: string): string | null {
  return day === '' ? null : day
}
