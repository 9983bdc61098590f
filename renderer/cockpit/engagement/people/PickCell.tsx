import type { PickGroup } from '../../../kit/Pick.tsx'
import styles from './Cell.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly groups: readonly PickGroup[]
  /** it has to be answered before one can go on */
  readonly asks?: boolean
  readonly id?: string
}

/** One of many, in a cell of a table: quiet until it is pointed at. */
export function PickCell({ label, value, onChange, groups, asks, id }: Props) {
  return (
    <select
      className={styles.cell}
      aria-label={label}
      data-none={value === '' || undefined}
      data-asks={asks || undefined}
      {...(id ? { id } : {})}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {groups.map((group) =>
        group.label === null ? (
          group.options.map((option) => <option key={option.value} {...option} />)
        ) : (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} {...option} />
            ))}
          </optgroup>
        ),
      )}
    </select>
  )
}
