import type { RefObject } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { Search, X } from 'lucide-react'
import { KeyCap } from '../../kit/KeyCap.tsx'
import styles from './Filter.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly keyCap: string
  readonly clearWord: string
}

/** What is looked for; what does not meet it goes away while one types. Esc clears it. */
export function Filter({ label, value, onChange, field, keyCap, clearWord }: Props) {
  return (
    <SearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={styles.filter ?? ''}
    >
      <Search size={18} aria-hidden="true" className={styles.icon} />
      <Input ref={field} placeholder={label} className={styles.input ?? ''} />
      {value === '' ? (
        <span className={styles.cap} aria-hidden="true">
          <KeyCap>{keyCap}</KeyCap>
        </span>
      ) : (
        <Button className={styles.clear ?? ''} aria-label={clearWord}>
          <X size={18} aria-hidden="true" />
        </Button>
      )}
    </SearchField>
  )
}
