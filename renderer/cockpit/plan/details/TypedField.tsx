import type { KeyboardEvent } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import field from '../../../kit/Field.module.css'
import styles from './TypedField.module.css'

interface Props {
  readonly label: string
  readonly words: string
  readonly type: (words: string) => void
  readonly leave: () => void
  /** the language of the words, where it is not the page's */
  readonly lang?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** several lines: it grows with its words */
  readonly long?: boolean
  readonly hideLabel?: boolean
  readonly numeric?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A field whose words are kept while one types: it says so by having no button. */
export function TypedField(props: Props) {
  const { label, words, type, leave, lang, hint, error, long, hideLabel, numeric } = props
  const input = { className: field.input ?? '', ...(lang ? { lang } : {}) }
  return (
    <TextField
      className={field.field ?? ''}
      value={words}
      onChange={type}
      onBlur={leave}
      isInvalid={error !== undefined}
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      {long ? (
        <TextArea {...input} className={`${field.input} ${styles.long}`} rows={2} />
      ) : (
        <Input {...input} {...(numeric ? { inputMode: 'numeric' } : {})} />
      )}
      {hint && !error && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error ?? ''}</FieldError>
    </TextField>
  )
}
