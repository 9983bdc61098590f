import { Pick } from '../../../kit/Pick.tsx'
import { instruments } from '../../../../shared/packs/kinds.ts'
import { answerKinds, answerOf, answerWith, fixedBy, type AnswerKind } from './answer.ts'
import { AskEdit } from './AskEdit.tsx'
import { CountPart } from './CountPart.tsx'
import { FormPart } from './FormPart.tsx'
import { Measured } from './Measured.tsx'
import type { PartProps } from './part.ts'
import styles from './part.module.css'

/** *Svar*: who answers and how. Once somebody has answered, it is read and no longer changed. */
export function AnswerPart(props: PartProps) {
  const { item, meeting, words, mend } = props
  const { answer } = item
  const fixed = fixedBy(item, meeting)
  const about = words.answer.about[answer.kind]
  return (
    <>
      {fixed && <p className={styles.note}>{words.answer[fixed]}</p>}
      <fieldset disabled={fixed !== null} className={styles.fields}>
        <Pick
          label={words.answer.kind}
          value={answer.kind}
          onChange={(kind) =>
            void mend.answer(answerOf(kind as AnswerKind, answer), words.answer.changed)
          }
          groups={[
            {
              label: null,
              options: answerKinds.map((value) => ({ value, label: words.answer.kinds[value] })),
            },
          ]}
        />
        {about && <p className={styles.about}>{about}</p>}
        {answer.kind === 'poll' && <FormPart {...props} answer={answer} />}
        {answer.kind === 'count' && <CountPart {...props} answer={answer} />}
        {answer.kind === 'spoken' && (
          <Pick
            label={words.answer.instrument}
            value={answer.instrument}
            onChange={(instrument) => void mend.answer((now) => answerWith(now, { instrument }))}
            groups={[
              {
                label: null,
                options: instruments.map((value) => ({
                  value,
                  label: words.answer.instruments[value],
                })),
              },
            ]}
          />
        )}
        {'ask' in answer && <AskEdit {...props} answer={answer} />}
      </fieldset>
      {answer.kind === 'poll' && <Measured {...props} />}
    </>
  )
}
