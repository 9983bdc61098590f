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
  /** how far an arrow moves it; minutes move by five */
  readonly step?: number
}

/** A whole number, typed, or moved with the arrows. */
export function NumberEdit(props: Props) {
  const { label, value, onChange, most, wrong, optional, hint, step: by = 5 } = props
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
        const step = event.key === 'ArrowUp' ? by : event.key === 'ArrowDown' ? -by : 0
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
