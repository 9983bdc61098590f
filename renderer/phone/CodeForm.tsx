import { useState } from 'preact/hooks'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { readCode } from './code.ts'
import { refusalSaid, type Refusal } from './refusal.ts'
import styles from './CodeForm.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint: string
  /** what was typed before, so that a wrong code can be mended */
  readonly typed?: string
  readonly refusal: Refusal | null
  readonly primary: boolean
  readonly words: PhoneWords
  readonly onCode: (code: string) => void
}

/** One field for six characters; it forgives case, spaces and dashes, and clears nothing when the code is wrong. */
export function CodeForm({
  id,
  label,
  hint,
  typed: before,
  refusal,
  primary,
  words,
  onCode,
}: Props) {
  const [typed, setTyped] = useState(before || '')
  const [short, setShort] = useState(false)
  const reason = short ? 'notUnderstood' : refusal
  const complaint = reason && refusalSaid(words, reason)

  function submit(event: Event) {
    event.preventDefault()
    const code = readCode(typed)
    setShort(code.length !== 6)
    if (code.length === 6) onCode(code)
  }

  return (
    <form class={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} class={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellcheck={false}
        maxLength={40}
        aria-invalid={complaint !== null}
        aria-describedby={complaint ? `${id}-error ${id}-hint` : `${id}-hint`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {complaint}
      </p>
      <button type="submit" class={primary ? 'primary' : ''}>
        {words.wayIn.go}
      </button>
    </form>
  )
}
