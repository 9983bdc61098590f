import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { CodeForm } from './CodeForm.tsx'
import type { Refusal } from './refusal.ts'

interface Props {
  /** whether the code is the only way in, or one beside choosing a side */
  readonly only: boolean
  readonly refusal: Refusal | null
  readonly words: PhoneWords
  readonly onCode: (code: string) => void
}

/** A person's own code: from the slip they were given, or the one of the seat they had. */
export function OwnCode({ only, refusal, words, onCode }: Props) {
  return (
    <CodeForm
      id="own"
      label={only ? words.wayIn.personal : words.yourCode}
      hint={only ? words.wayIn.personalHint : words.wayIn.haveCodeHint}
      refusal={refusal}
      primary={only}
      words={words}
      onCode={onCode}
    />
  )
}
