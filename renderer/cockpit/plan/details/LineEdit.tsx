import { TypedField } from './TypedField.tsx'
import { useTyped, type Keep } from './useTyped.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly keep: (value: string, how: Keep) => Promise<boolean>
  readonly long?: boolean
  readonly hint?: string
  readonly hideLabel?: boolean
}

/** Words that are the same in every language. */
export function LineEdit({ label, value, keep, long, hint, hideLabel }: Props) {
  const typed = useTyped({
    value,
    read: (words) => words,
    write: (_, words) => words,
    keep,
    pause: 600,
  })
  return (
    <TypedField
      label={label}
      words={typed.words}
      type={typed.type}
      leave={typed.leave}
      long={long ?? false}
      hint={hint}
      hideLabel={hideLabel ?? false}
    />
  )
}
