import { useState, type KeyboardEvent } from 'react'
import { addressOf, addressSaid } from '../../../shared/richtext.ts'
import type { words as da } from '../../../shared/words/richtext/da.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import styles from './RichField.module.css'

interface Props {
  /** the address that stands there already */
  readonly address: string | null
  readonly words: typeof da
  readonly onLink: (address: string | null) => void
  readonly onLeave: () => void
}

/** Where a link gets its address. */
export function LinkLine({ address, words, onLink, onLeave }: Props) {
  const [typed, setTyped] = useState(address === null ? '' : addressSaid(address))
  const [refused, setRefused] = useState(false)

  function enter() {
    const meant = addressOf(typed)
    if (meant === null) setRefused(true)
    else onLink(meant)
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') enter()
    else onLeave()
  }

  return (
    <div className={styles.link} onKeyDown={press}>
      <Field
        label={words.address}
        value={typed}
        onChange={(text) => {
          setRefused(false)
          setTyped(text)
        }}
        hint={words.addressHint}
        error={refused ? words.notAddress : undefined}
        autoFocus
      />
      <div className={styles.linkButtons}>
        <Button look="primary" keyCap="Enter" onPress={enter}>
          {words.setLink}
        </Button>
        {address !== null && <Button onPress={() => onLink(null)}>{words.removeLink}</Button>}
      </div>
    </div>
  )
}
