import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { Id } from '../../../../shared/engagement.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Field } from '../../../kit/Field.tsx'
import { freshId, type Desk } from '../../desk.ts'
import { engagementWords } from '../words.ts'
import { lastPlace } from './phasetree.ts'
import styles from './NewPhase.module.css'

interface Props {
  readonly label: string
  readonly engagement: EngagementView
  /** the phase it divides; null for a whole one */
  readonly within: Id | null
  readonly desk: Desk
  readonly onDone?: () => void
}

/** A line to type a new phase in: Enter adds it, and the next one can be typed at once. */
export function NewPhase({ label, engagement, within, desk, onDone }: Props) {
  const { language, run, words: shared } = desk
  const words = engagementWords(language).phases
  const [title, setTitle] = useState('')
  const [lacking, setLacking] = useState(false)

  async function add() {
    const name = title.trim()
    setLacking(name === '')
    if (name === '') return
    const after = lastPlace(engagement.phases, within)
    const added = await run(
      { do: 'addPhase', id: freshId(), title: { [language]: name }, within, after },
      words.added(name),
    )
    if (added) setTitle('')
  }

  return (
    <form
      className={styles.new}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone?.()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field
        label={label}
        value={title}
        onChange={setTitle}
        autoFocus={onDone !== undefined}
        error={lacking ? words.missing : undefined}
      />
      <Button submit icon={<Plus />} onPress={() => {}}>
        {shared.add}
      </Button>
      {onDone && (
        <Button look="quiet" keyCap="Esc" onPress={onDone}>
          {shared.finished}
        </Button>
      )}
    </form>
  )
}
