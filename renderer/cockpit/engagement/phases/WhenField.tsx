import { useState } from 'react'
import { shortDay } from '../../../../shared/dates.ts'
import type { PlainDate, When } from '../../../../shared/engagement.ts'
import type { Language } from '../../../../shared/text.ts'
import { readWhen, sayWhen } from '../../../../shared/when.ts'
import { Field } from '../../../kit/Field.tsx'
import { engagementWords } from '../words.ts'

interface Props {
  readonly label: string
  readonly when: When | null
  /** the day it comes to now; null while its anchor has no date */
  readonly day: PlainDate | null
  readonly today: PlainDate
  readonly language: Language
  readonly onKeep: (when: When | null) => Promise<unknown>
}

/** A date of the plan as it is typed: a day, or weeks from an anchor with the day that they come to. */
export function WhenField({ label, when, day, today, language, onKeep }: Props) {
  const words = engagementWords(language).phases
  const [typed, setTyped] = useState<string | null>(null)
  const [unclear, setUnclear] = useState(false)
  const said = when === null ? '' : sayWhen(when, language)

  async function keep() {
    if (typed === null || typed.trim() === said) return setTyped(null)
    const read = readWhen(typed, language, today)
    const isUnclear = read === null && typed.trim() !== ''
    setUnclear(isUnclear)
    if (isUnclear) return
    if (JSON.stringify(read) !== JSON.stringify(when)) await onKeep(read)
    setTyped((now) => (now === typed ? null : now))
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Field
        label={label}
        hideLabel
        value={typed ?? said}
        onChange={(words) => {
          setTyped(words)
          setUnclear(false)
        }}
        onBlur={() => void keep()}
        hint={
          when === null || unclear || 'on' in when
            ? undefined
            : day === null
              ? words.waits
              : withYear(day, language)
        }
        error={unclear ? words.unclear : undefined}
      />
    </form>
  )
}

function withYear(day: PlainDate, language: Language): string {
  return `${shortDay(day, language)} ${day.slice(0, 4)}`
}
