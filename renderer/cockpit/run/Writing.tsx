import { useLayoutEffect, useRef, useState } from 'react'
import type { Desk } from '../desk.ts'
import { freshId } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import type { Meeting } from '../meeting.ts'
import { useDraft } from '../notes/useDraft.ts'
import styles from './Writing.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onLeave: () => void
}

/** *Skriv på skærmen*: typed where all see it, read and corrected together, and one key makes it a record. */
export function Writing({ meeting, desk, onLeave }: Props) {
  const { words, run } = desk
  const workshopId = meeting.open.workshop.id
  const { text, type, keep } = useDraft(meeting, desk, 'wall', 150)
  const [saved, setSaved] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    // before the next key, which would otherwise be an order
    area.current?.focus()
    area.current?.setSelectionRange(text.length, text.length)
  }, [])

  async function record(kind: 'decision' | 'action' | 'note') {
    if (text.trim() === '') return
    const at = { id: freshId(), workshopId, itemId: meeting.clock.itemId }
    const kept =
      kind === 'note'
        ? await run({ do: 'writeNote', ...at, text })
        : await run({ do: 'makeRecord', ...at, of: { kind, text } })
    if (!kept) return
    setSaved(words.notes.saved(words.notes.kinds[kind]))
    area.current?.select()
  }

  function press(event: React.KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const kind =
      event.ctrlKey || event.metaKey
        ? event.shiftKey
          ? 'action'
          : 'decision'
        : event.altKey
          ? 'note'
          : null
    if (!kind) return
    event.preventDefault()
    void record(kind)
  }

  function leave() {
    keep()
    onLeave()
  }

  return (
    <section className={styles.writing} aria-labelledby="writing-title" data-region tabIndex={-1}>
      <header className={styles.head}>
        <h2 id="writing-title">{words.write.title}</h2>
        <Button look="quiet" keyCap="Esc" onPress={leave}>
          {words.write.leave}
        </Button>
      </header>
      <label className={styles.label} htmlFor="writing-field">
        {words.write.field}
      </label>
      <textarea
        id="writing-field"
        ref={area}
        className={styles.field}
        value={text}
        maxLength={4000}
        onChange={(event) => {
          setSaved('')
          type(event.target.value)
        }}
        onKeyDown={press}
      />
      <p className={styles.stays} aria-live="polite">
        {saved === '' ? words.write.stays : saved}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" keyCap="Ctrl Enter" onPress={() => void record('decision')}>
          {words.write.decision}
        </Button>
        <Button keyCap="Ctrl ⇧ Enter" onPress={() => void record('action')}>
          {words.write.action}
        </Button>
        <Button keyCap="Alt Enter" onPress={() => void record('note')}>
          {words.write.note}
        </Button>
      </div>
    </section>
  )
}
