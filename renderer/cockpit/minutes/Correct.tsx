import { useState } from 'react'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId, type Desk } from '../desk.ts'

interface Props {
  readonly workshopId: string
  /** of the version that is finished */
  readonly number: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Ret referatet*: the next version is opened with a reason, because the reason is printed. */
export function Correct({ workshopId, number, desk, onClose }: Props) {
  const words = finishingWordsIn(desk.language).page
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)

  async function open() {
    setLacking(reason.trim() === '')
    if (reason.trim() === '') return
    const opened = await desk.run(
      { do: 'correctMinutes', id: freshId(), workshopId, reason },
      words.opened(number + 1),
    )
    if (opened) onClose()
  }

  return (
    <Dialog title={words.correctTitle} closeWord={desk.words.close} onClose={onClose}>
      <p>{words.correctSays(number, number + 1)}</p>
      <Field
        label={words.correctReason}
        hint={words.correctReasonHint}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
        error={lacking ? desk.words.poll.reasonMissing : undefined}
      />
      <div>
        <Button look="primary" onPress={() => void open()}>
          {words.open(number + 1)}
        </Button>
      </div>
    </Dialog>
  )
}
