import { questionsOf } from '../../../shared/polls/forms.ts'
import { chooseId, type Poll } from '../../../shared/polls/poll.ts'
import { say, type Language } from '../../../shared/text.ts'
import { resultWords as da } from '../../../shared/words/results/da.ts'
import { resultWords as en } from '../../../shared/words/results/en.ts'
import { cellOf, numberIn, slipsIn, stepCells, type TypedPile } from './papertyped.ts'
import { seatWords } from './words.ts'
import styles from './PaperForm.module.css'

interface Props {
  readonly poll: Poll
  /** whose slips these are */
  readonly name: string
  readonly pile: TypedPile
  readonly language: Language
  readonly onChange: (pile: TypedPile) => void
}

/** The counts of one pile: a line for each row of the form, which must come to the number of slips. */
export function PileTable({ poll, name, pile, language, onChange }: Props) {
  const words = seatWords(language).form
  const { steps } = language === 'da' ? da : en
  const slips = slipsIn(pile)
  const heads = [...steps, words.unknown, words.blank]
  const asks = questionsOf(poll)
  const rows = poll.rows.filter(
    (row) => asks.some((each) => each.id === row.id) || asks.some((each) => each.how === 'picks'),
  )
  const hasSteps = asks.some((each) => each.how === 'step')
  const picked = poll.rows.reduce((sum, row) => sum + numberIn(pile, chooseId, row.id), 0)
  const wanted = (slips - numberIn(pile, chooseId, 'blank')) * (poll.choose?.of ?? 0)

  const cell = (question: string, place: string, label: string) => (
    <input
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={pile.cells[cellOf(question, place)] ?? ''}
      onChange={(event) =>
        onChange({
          ...pile,
          cells: { ...pile.cells, [cellOf(question, place)]: event.target.value },
        })
      }
    />
  )

  return (
    <>
      <div className={styles.slips}>
        <label>
          {name}: {words.slips.toLowerCase()}
          <input
            inputMode="numeric"
            autoComplete="off"
            value={pile.slips}
            onChange={(event) => onChange({ ...pile, slips: event.target.value })}
          />
        </label>
        {poll.choose && (
          <label>
            {words.pickedBlank}
            {cell(chooseId, 'blank', words.pickedBlank)}
          </label>
        )}
        {poll.choose && (
          <span className={styles.sum} data-right={(slips > 0 && picked === wanted) || undefined}>
            {words.pickedSum(picked, wanted)}
          </span>
        )}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {hasSteps &&
              heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            {hasSteps && <th scope="col">{words.sum}</th>}
            {poll.choose && <th scope="col">{words.picked}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const label = say(row.short, language)
            const sum = stepCells.reduce((all, place) => all + numberIn(pile, row.id, place), 0)
            return (
              <tr key={row.id}>
                <th scope="row">{label}</th>
                {hasSteps &&
                  stepCells.map((place, index) => (
                    <td key={place}>
                      {cell(row.id, place, words.cell(label, heads[index] ?? ''))}
                    </td>
                  ))}
                {hasSteps && (
                  <td className={styles.sum} data-right={(slips > 0 && sum === slips) || undefined}>
                    {words.of(sum, slips)}
                  </td>
                )}
                {poll.choose && <td>{cell(chooseId, row.id, words.cell(label, words.picked))}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
