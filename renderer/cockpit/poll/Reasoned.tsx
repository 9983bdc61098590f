import { useState } from 'react'
import type { PollCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'

interface Props {
  readonly what: 'hold' | 'void'
  readonly card: PollCard
  readonly desk: Desk
}

/** *Vis ikke* and *Annullér*: neither is done without a reason, because the reason is printed. */
export function Reasoned({ what, card, desk }: Props) {
  const { words } = desk
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [lacking, setLacking] = useState(false)

  async function decide() {
    setLacking(reason.trim() === '')
    if (reason.trim() === '') return
    const order = what === 'hold' ? 'holdBackPoll' : 'voidPoll'
    if (await desk.run({ do: order, pollId: card.poll.id, reason })) setOpen(false)
  }

  return (
    <>
      <Button look={what === 'void' ? 'danger' : 'plain'} onPress={() => setOpen(true)}>
        {words.poll[what]}
      </Button>
      {open && (
        <Dialog
          title={words.poll[`${what}Title`]}
          closeWord={words.close}
          onClose={() => setOpen(false)}
        >
          <p>{words.poll[`${what}Body`]}</p>
          <Field
            label={words.poll.reason}
            value={reason}
            onChange={setReason}
            autoFocus
            error={lacking ? words.poll.reasonMissing : undefined}
          />
          <div>
            <Button look={what === 'void' ? 'danger' : 'primary'} onPress={() => void decide()}>
              {words.poll[`${what}Title`]}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
