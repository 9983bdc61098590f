import { Input, TextField } from 'react-aria-components'
import { useInPlace } from './useInPlace.ts'
import styles from './InPlace.module.css'

interface Props {
  readonly label: string
  readonly value: string
  /** asks for the change; what was typed stands until the answer is here */
  readonly onKeep: (value: string) => Promise<unknown>
  readonly placeholder?: string
  /** cannot be left empty: what was there comes back */
  readonly needed?: boolean
  readonly lang?: string | undefined
}

/** Words that are read where they stand and mended there: kept on Enter and on leaving, put back by Esc. */
export function InPlace({ label, value, onKeep, placeholder, needed, lang }: Props) {
  const field = useInPlace({ value, onKeep, needed })
  return (
    <TextField
      aria-label={label}
      className={styles.field ?? ''}
      value={field.words}
      onChange={field.type}
      onBlur={field.keep}
    >
      <Input
        className={styles.input ?? ''}
        placeholder={placeholder ?? ''}
        lang={lang}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter') field.keep()
          if (event.key === 'Escape') field.putBack()
        }}
      />
    </TextField>
  )
}
