import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { Side } from '../../../../shared/engagement.ts'
import { freshId, type Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { Field } from '../../../kit/Field.tsx'
import { SideMark } from '../../../kit/SideMark.tsx'
import { words as da } from '../../../../shared/words/roster/da.ts'
import { words as en } from '../../../../shared/words/roster/en.ts'
import { rosterWords } from './words.ts'
import styles from './ThirdSide.module.css'

interface Props {
  readonly sides: readonly Side[]
  readonly desk: Desk
}

/** *Øvrige*: a third side is there only where somebody is neither customer nor supplier. */
export function ThirdSide({ sides, desk }: Props) {
  const { thirdSide: words } = rosterWords(desk.language)
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [lacking, setLacking] = useState(false)
  const mark = (['Ø', 'L', 'K'] as const).find((each) => sides.every((side) => side.mark !== each))

  async function add() {
    const said = name.trim()
    setLacking(said === '')
    if (said === '' || !mark) return
    const label = { da: da.thirdSide.label, en: en.thirdSide.label }
    const party = { partyId: freshId(), name: said, short: said.slice(0, 40) }
    await desk.run({ do: 'addSide', id: freshId(), mark, label, ...party }, words.added)
  }

  if (!open)
    return (
      <div>
        <Button look="quiet" icon={<Plus />} onPress={() => setOpen(true)}>
          {words.add}
        </Button>
      </div>
    )
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <p>
        {mark && <SideMark mark={mark} />} {words.about}
      </p>
      <Field
        label={words.organisation}
        value={name}
        onChange={setName}
        autoFocus
        error={lacking ? words.missing : undefined}
      />
      <div className={styles.buttons}>
        <Button submit onPress={() => {}}>
          {words.add}
        </Button>
        <Button look="quiet" onPress={() => setOpen(false)}>
          {desk.words.close}
        </Button>
      </div>
    </form>
  )
}
