import { Label, Radio, RadioGroup } from 'react-aria-components'
import field from './Field.module.css'
import styles from './Choice.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly about?: string | undefined
    readonly disabled?: boolean
  }[]
  readonly hideLabel?: boolean
  readonly stacked?: boolean
  /** without the ring, where there is little room: the chosen one is told by its edge */
  readonly small?: boolean
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({
  label,
  value,
  onChange,
  options,
  hideLabel,
  stacked,
  small,
}: Props<Value>) {
  return (
    <RadioGroup
      className={field.field ?? ''}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      orientation={stacked ? 'vertical' : 'horizontal'}
    >
      <Label className={hideLabel ? 'visually-hidden' : (field.label ?? '')}>{label}</Label>
      <div className={stacked ? styles.stack : styles.row} data-small={small || undefined}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.disabled ?? false}
            className={styles.option ?? ''}
          >
            <span className={styles.dot} aria-hidden="true" />
            <span>
              {option.label}
              {option.about && <span className={styles.about}>{option.about}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
