import { useState } from 'react'
import type { Side } from '../../../../shared/engagement.ts'
import { say } from '../../../../shared/text.ts'
import { freshId, type Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { Field } from '../../../kit/Field.tsx'
import { rosterWords } from './words.ts'
import styles from './NewParty.module.css'

interface Props {
  readonly side: Side
  readonly desk: Desk
  readonly onClose: () => void
}

/** One more organisation on a side. */
export function NewParty({ side, desk, onClose }: Props) {
  const words = rosterWords(desk.language)
  const [name, setName] = useState('')
  const [lacking, setLacking] = useState(false)

  async function add() {
    const said = name.trim()
    setLacking(said === '')
    if (said === '') return
    const made = { id: freshId(), sideId: side.id, name: said, short: said.slice(0, 40) }
    if (await desk.run({ do: 'addParty', ...made }, words.party.added(said))) onClose()
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Field
        label={words.party.addTo(say(side.label, desk.language))}
        value={name}
        onChange={setName}
        autoFocus
        error={lacking ? words.thirdSide.missing : undefined}
      />
      <Button submit onPress={() => {}}>
        {desk.words.add}
      </Button>
      <Button look="quiet" onPress={onClose}>
        {desk.words.close}
      </Button>
    </form>
  )
}
