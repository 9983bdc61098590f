import { Bold, Italic, Link2, List, ListOrdered } from 'lucide-react'
import type { EditorView } from 'prosemirror-view'
import { useEffect, useId, useRef, useState } from 'react'
import { addressSaid, type NoteText } from '../../../shared/richtext.ts'
import type { Language } from '../../../shared/text.ts'
import { words as da } from '../../../shared/words/richtext/da.ts'
import { words as en } from '../../../shared/words/richtext/en.ts'
import { Button } from '../Button.tsx'
import {
  fill,
  forms,
  hereIn,
  linkKey,
  openEditor,
  setLink,
  type Form,
  type Here,
} from './editor.ts'
import { LinkLine } from './LinkLine.tsx'
import styles from './RichField.module.css'

interface Props {
  readonly label: string
  readonly value: NoteText
  readonly language: Language
  readonly onChange: (note: NoteText) => void
  /** one went on to something outside the field and its buttons */
  readonly onLeave: () => void
  /** Esc */
  readonly onDone: () => void
}

const icons = { bold: Bold, italic: Italic, bullets: List, numbers: ListOrdered } as const

/** Words with a form: paragraphs, lists, bold, italic, links. Every form has its button, and its key on it. */
export function RichField({ label, value, language, onChange, onLeave, onDone }: Props) {
  const words = language === 'da' ? da : en
  const labelId = useId()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const held = useRef(value)
  const [here, setHere] = useState<Here | null>(null)
  const [asking, setAsking] = useState(false)
  const told = useRef({ onChange, onDone })
  useEffect(() => {
    told.current = { onChange, onDone }
  })

  useEffect(() => {
    if (!place.current) return
    const opened = openEditor(place.current, {
      note: held.current,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelId },
      typed(note) {
        held.current = note
        told.current.onChange(note)
      },
      moved: setHere,
      askLink: () => setAsking(true),
      leave: () => told.current.onDone(),
    })
    view.current = opened
    setHere(hereIn(opened.state))
    opened.focus()
    return () => opened.destroy()
  }, [labelId])

  useEffect(() => {
    // what somebody chose from outside, not what was typed here
    if (value === held.current || !view.current) return
    held.current = value
    fill(view.current, value)
  }, [value])

  function give(form: Form) {
    if (!view.current) return
    forms[form].command(view.current.state, view.current.dispatch)
    view.current.focus()
  }

  function link(address: string | null) {
    setAsking(false)
    if (view.current) setLink(view.current, address)
  }

  return (
    <div
      className={styles.field}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div className={styles.box}>
        <div className={styles.tools} role="group" aria-label={words.tools}>
          {(Object.keys(forms) as Form[]).map((form) => {
            const Icon = icons[form]
            return (
              <Button
                key={form}
                look="quiet"
                label={words[form]}
                pressed={here?.on[form] ?? false}
                keyCap={forms[form].cap}
                onPress={() => give(form)}
              >
                <Icon size={16} aria-hidden="true" />
              </Button>
            )
          })}
          <Button
            look="quiet"
            label={words.link}
            pressed={here?.address !== null && here !== null}
            keyCap={linkKey.cap}
            onPress={() => setAsking(!asking)}
          >
            <Link2 size={16} aria-hidden="true" />
          </Button>
        </div>
        {asking ? (
          <LinkLine
            address={here?.address ?? null}
            words={words}
            onLink={link}
            onLeave={() => {
              setAsking(false)
              view.current?.focus()
            }}
          />
        ) : (
          here?.address && <p className={styles.address}>{addressSaid(here.address)}</p>
        )}
        <div ref={place} className={styles.place} />
      </div>
    </div>
  )
}
