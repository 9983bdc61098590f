import { useId } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import styles from './Field.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly rows?: number
  readonly id?: string
  readonly onBlur?: () => void
  readonly autoFocus?: boolean
  readonly hideLabel?: boolean
  /** words offered while one types; any other may be typed */
  readonly suggestions?: readonly string[]
  /** what belongs here, where the label is not seen */
  readonly placeholder?: string
}

/** One thing to type, with its label above and what is wrong below; what was typed is never cleared. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error,
  rows,
  id,
  onBlur,
  autoFocus,
  hideLabel,
  suggestions,
  placeholder,
}: Props) {
  const listId = useId()
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      {...(id ? { id } : {})}
      {...(onBlur ? { onBlur } : {})}
      autoFocus={autoFocus ?? false}
    >
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      {rows === undefined ? (
        <Input
          className={styles.input ?? ''}
          {...(suggestions ? { list: listId } : {})}
          {...(placeholder ? { placeholder } : {})}
        />
      ) : (
        <TextArea className={styles.input ?? ''} rows={rows} />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error ?? ''}</FieldError>
    </TextField>
  )
}
