import { parseDate } from '@internationalized/date'
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components'
import field from './Field.module.css'
import styles from './DayField.module.css'

interface Props {
  readonly label: string
  /** `2026-11-18`, empty where no day is chosen */
  readonly value: string
  readonly onChange: (day: string) => void
  readonly onBlur?: () => void
  readonly hint?: string
  readonly error?: string | undefined
}

/** A day, typed in the order of the reader's language whatever the browser's own is. */
export function DayField({ label, value, onChange, onBlur, hint, error }: Props) {
  return (
    <DateField
      className={field.field ?? ''}
      value={value === '' ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? '' : day.toString())}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      {...(onBlur ? { onBlur } : {})}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <DateInput className={styles.input ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      {hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error ?? ''}</FieldError>
    </DateField>
  )
}
