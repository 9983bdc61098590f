import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { Check } from 'lucide-react'
import field from '../../../kit/Field.module.css'
import styles from './Ticks.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: Value[]) => void
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

/** Any of a few, all of them in sight; they keep the order they are offered in, and what is not offered stays. */
export function Ticks<Value extends string>({ label, chosen, onChange, options }: Props<Value>) {
  return (
    <CheckboxGroup
      className={field.field ?? ''}
      value={[...chosen]}
      onChange={(values) =>
        onChange([
          ...chosen.filter((value) => !options.some((option) => option.value === value)),
          ...options.flatMap(({ value }) => (values.includes(value) ? [value] : [])),
        ])
      }
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={styles.row}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.tick ?? ''}>
            <span className={styles.box} aria-hidden="true">
              <Check size={12} strokeWidth={3} />
            </span>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}

interface TickProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** One thing that is so or not. */
export function Tick({ label, on, onChange }: TickProps) {
  return (
    <Checkbox className={styles.tick ?? ''} isSelected={on} onChange={onChange}>
      <span className={styles.box} aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      {label}
    </Checkbox>
  )
}
