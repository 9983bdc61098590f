import type { Answer } from '../../../../shared/agenda.ts'
import { reading, say } from '../../../../shared/text.ts'
import { measureWords } from '../../poll/words.ts'
import { answerWith, choicesOf } from './answer.ts'
import { choicesFrom, inOne, linesOf } from './choices.ts'
import type { PartProps } from './part.ts'
import { TypedField } from './TypedField.tsx'
import { useTyped } from './useTyped.ts'

interface Props extends PartProps {
  readonly answer: Extract<Answer, { readonly ask: unknown }>
}

/** What is asked, and what can be chosen from, one choice per line. */
export function AskEdit({ answer, desk, words, mend }: Props) {
  const { language } = desk
  const ask = useTyped({
    value: answer.ask,
    read: (text) => say(text, language),
    write: (before, said) => {
      if (said.trim() === '') return null
      return said === say(before, language) ? before : inOne(language, said)
    },
    keep: (text, how) => mend.typedAnswer((now) => answerWith(now, { ask: text }), how),
    pause: 600,
  })
  const rows = answer.kind === 'poll' ? answer.form : null
  const asked = reading(answer.ask, language)
  const choices = useTyped({
    value: choicesOf(answer),
    read: (texts) => linesOf(texts, language),
    write: (before, lines) => choicesFrom(lines, before, language),
    keep: (texts, how) =>
      mend.typedAnswer(
        (now) => answerWith(now, { ['options' in now ? 'options' : 'choices']: texts }),
        how,
      ),
    pause: 600,
  })
  return (
    <>
      <TypedField
        label={words.answer.ask}
        words={ask.words}
        type={ask.type}
        leave={ask.leave}
        lang={asked.language}
        hint={asked.language === language ? undefined : words.missing}
        error={ask.wrong ? words.answer.askMissing : undefined}
        long
      />
      {answer.kind !== 'texts' && (
        <TypedField
          label={rows ? measureWords(language).lines[rows] : words.answer.choices}
          words={choices.words}
          type={choices.type}
          leave={choices.leave}
          hint={rows ? words.answer.rowsHint : words.answer.choicesHint}
          long
        />
      )}
    </>
  )
}
