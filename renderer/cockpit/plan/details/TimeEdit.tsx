import { clockTime } from '../../../../shared/dates.ts'
import type { MinuteOfDay } from '../../../../shared/engagement.ts'
import type { Language } from '../../../../shared/text.ts'
import { minutesIn } from '../../home/time.ts'
import { TypedField } from './TypedField.tsx'
import { useTyped } from './useTyped.ts'

interface Props {
  readonly label: string
  readonly value: MinuteOfDay | null
  readonly onChange: (value: MinuteOfDay | null) => void
  readonly language: Language
  readonly hint: string
  readonly wrong: string
}

/** A time of day, or none where it is empty. */
export function TimeEdit({ label, value, onChange, language, hint, wrong }: Props) {
  const typed = useTyped<{ readonly at: MinuteOfDay | null }>({
    value: { at: value },
    read: ({ at }) => (at === null ? '' : clockTime(at, language)),
    write(_, words) {
      if (words.trim() === '') return { at: null }
      const at = minutesIn(words)
      return at === null ? null : { at }
    },
    async keep({ at }) {
      onChange(at)
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
      }}
    />
  )
}
