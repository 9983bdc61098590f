import { TypedField } from './TypedField.tsx'
import { useTyped } from './useTyped.ts'

interface Props {
  readonly label: string
  /** null: not said */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly most: number
  readonly wrong: string
  readonly optional?: boolean
  readonly hint?: string
}

/** Whole minutes, typed, or moved by five with the arrows. */
export function NumberEdit({ label, value, onChange, most, wrong, optional, hint }: Props) {
  const typed = useTyped<Minutes>({
    value: { n: value },
    read: ({ n }) => (n === null ? '' : String(n)),
    write: (_, words) => (optional && words.trim() === '' ? { n: null } : minutesFrom(words, most)),
    async keep({ n }) {
      onChange(n)
      return true
    },
    pause: null,
  })
  return (
    <TypedField
      label={label}
      words={typed.words}
      type={typed.type}
      leave={typed.leave}
      hint={hint}
      error={typed.wrong ? wrong : undefined}
      numeric
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.leave()
        const step = event.key === 'ArrowUp' ? 5 : event.key === 'ArrowDown' ? -5 : 0
        if (step === 0) return
        event.preventDefault()
        const next = (minutesFrom(typed.words, most)?.n ?? value ?? 0) + step
        typed.type(String(Math.min(most, Math.max(1, next))))
        typed.leave()
      }}
    />
  )
}

interface Minutes {
  readonly n: number | null
}

function minutesFrom(words: string, most: number): Minutes | null {
  const n = /^\s*\d{1,4}\s*$/.test(words) ? Number(words) : 0
  return n >= 1 && n <= most ? { n } : null
}
