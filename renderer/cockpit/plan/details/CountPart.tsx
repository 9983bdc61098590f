import type { Answer } from '../../../../shared/agenda.ts'
import { countingWords } from '../../../../shared/counting.ts'
import { counts } from '../../../../shared/packs/kinds.ts'
import { Choice } from '../../../kit/Choice.tsx'
import { countedBy } from './answer.ts'
import type { PartProps } from './part.ts'
import styles from './part.module.css'

interface Props extends PartProps {
  readonly answer: Extract<Answer, { readonly kind: 'count' }>
}

/** How something is counted openly; a formal vote is rare, and says so. */
export function CountPart({ answer, desk, words, mend }: Props) {
  const { hows } = countingWords(desk.language)
  return (
    <>
      <Choice
        label={words.answer.how}
        value={answer.how}
        onChange={(how) => void mend.answer((now) => countedBy(how, now))}
        small
        options={counts.map((value) => ({ value, label: hows[value] }))}
      />
      {answer.how === 'vote' && <p className={styles.note}>{words.answer.voteAbout}</p>}
    </>
  )
}
