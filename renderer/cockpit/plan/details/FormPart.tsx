import type { Answer } from '../../../../shared/agenda.ts'
import { forms, riskAsks, type FormId } from '../../../../shared/polls/poll.ts'
import { Pick } from '../../../kit/Pick.tsx'
import { measureWords } from '../../poll/words.ts'
import { answerWith, formOf } from './answer.ts'
import { MeasuredForm } from './Measured.tsx'
import { NumberEdit } from './NumberEdit.tsx'
import type { PartProps } from './part.ts'
import { Tick, Ticks } from './Ticks.tsx'
import styles from './part.module.css'

interface Props extends PartProps {
  readonly answer: Extract<Answer, { readonly kind: 'poll' }>
}

/** Which form a measurement has, and what that form must know besides the question and the rows. */
export function FormPart(props: Props) {
  const { answer, desk, words, mend } = props
  const measure = measureWords(desk.language)
  return (
    <>
      <Pick
        label={words.answer.form}
        value={answer.form}
        onChange={(form) =>
          void mend.answer((now) => formOf(form as FormId, now), words.answer.changed)
        }
        groups={[
          {
            label: null,
            options: forms.map((value) => ({ value, label: measure.forms[value] })),
          },
        ]}
      />
      <p className={styles.about}>{measure.formAbout[answer.form]}</p>
      {answer.form === 'principles' && <MeasuredForm {...props} />}
      {answer.form === 'choose' && (
        <>
          <NumberEdit
            label={words.answer.of}
            value={answer.of}
            onChange={(of) => of && void mend.answer((now) => answerWith(now, { of }))}
            most={10}
            step={1}
            wrong={words.answer.numberWrong(10)}
          />
          <Tick
            label={words.answer.trial}
            on={answer.trial}
            onChange={(trial) => void mend.answer((now) => answerWith(now, { trial }))}
          />
        </>
      )}
      {answer.form === 'points' && (
        <NumberEdit
          label={words.answer.points}
          value={answer.points}
          onChange={(points) => points && void mend.answer((now) => answerWith(now, { points }))}
          most={20}
          step={1}
          wrong={words.answer.numberWrong(20)}
        />
      )}
      {answer.form === 'risks' && (
        <Ticks
          label={measure.asks}
          chosen={answer.asks}
          onChange={(chosen) => {
            const asks = riskAsks.filter((ask) => chosen.includes(ask))
            if (asks.length > 0) void mend.answer((now) => answerWith(now, { asks }))
          }}
          options={riskAsks.map((value) => ({ value, label: measure.askNames[value] }))}
        />
      )}
    </>
  )
}
