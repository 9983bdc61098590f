import { edited, reading, type Language, type Text } from '../../../../shared/text.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import { TypedField } from './TypedField.tsx'
import { useTyped, type Keep } from './useTyped.ts'

interface Props {
  readonly label: string
  readonly text: Text
  readonly keep: (text: Text, how: Keep) => Promise<boolean>
  readonly language: Language
  readonly words: DetailsWords
  readonly long?: boolean
  readonly hint?: string
  /** what is said where there must be words and are none */
  readonly missing?: string
}

/** Words in the language of her screen; says where they are not translated. */
export function TextEdit({ label, text, keep, language, words, long, hint, missing }: Props) {
  const typed = useTyped({
    value: text,
    read: (value) => reading(value, language).words,
    write: (before, said) =>
      missing !== undefined && said.trim() === '' ? null : edited(before, language, said),
    keep,
    pause: 600,
  })
  const lacks = lackOf(text, language, words)
  return (
    <TypedField
      label={label}
      words={typed.words}
      type={typed.type}
      leave={typed.leave}
      lang={reading(text, language).language}
      long={long ?? false}
      hint={[lacks, hint].filter(Boolean).join(' ') || undefined}
      error={typed.wrong ? missing : undefined}
    />
  )
}

function lackOf(text: Text, language: Language, words: DetailsWords): string | undefined {
  const said = reading(text, language)
  if (said.words === '') return undefined
  if (said.language !== language) return words.missing
  return text.stale === language ? words.stale : undefined
}
