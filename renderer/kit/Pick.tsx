import { useId } from 'react'
import field from './Field.module.css'
import styles from './Pick.module.css'

export interface PickGroup {
  readonly label: string | null
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly groups: readonly PickGroup[]
  readonly hideLabel?: boolean
}

/** One of many, with the system's own list: quick by keyboard, and it never runs off the window. */
export function Pick({ label, value, onChange, groups, hideLabel }: Props) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) =>
          group.label === null ? (
            group.options.map((option) => <Option key={option.value} {...option} />)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <Option key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

function Option({ value, label }: { readonly value: string; readonly label: string }) {
  return <option value={value}>{label}</option>
}
