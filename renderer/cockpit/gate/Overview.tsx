import { useState, type ReactNode } from 'react'
import { Trash2 } from 'lucide-react'
import { roleLetter, widest, type CriterionReading, type GateHeld } from '../../../shared/gates.ts'
import { say } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import { Verdict } from '../../kit/Verdict.tsx'
import { freshId } from '../desk.ts'
import { Fold } from '../engagement/Fold.tsx'
import type { GateDesk } from './gating.ts'
import styles from './Gate.module.css'

interface Props {
  readonly gate: GateHeld
  readonly readings: readonly CriterionReading[]
  readonly desk: GateDesk
  readonly go: (page: number) => void
  readonly tools?: ReactNode
}

/** All criteria by all roles, with where the answers lie furthest apart: where the talk begins. */
export function Overview({ gate, readings, desk, go, tools }: Props) {
  const { language } = desk
  const words = gateWordsIn(language)
  const first = widest(readings)
  const apart = readings.filter(({ isApart }) => isApart).length
  const alike = readings.filter(
    ({ isApart, answers }) => !isApart && answers.some(({ answer }) => answer?.is),
  ).length
  return (
    <>
      <p className={styles.muted}>
        <strong>{words.open}</strong> {words.summary(alike, apart, readings.length)}
      </p>
      {readings.length > 0 && gate.roles.length > 0 && (
        <>
          <p className={styles.muted} aria-hidden="true">
            {gate.roles.map((role, at) => (
              <span key={role.id} className={styles.key}>
                <strong>{roleLetter(at)}</strong> <Said text={role.title} language={language} />
              </span>
            ))}
          </p>
          <div className={styles.scroll}>
            <table className={styles.grid}>
              <thead>
                <tr>
                  <th scope="col">{words.criterion}</th>
                  {gate.roles.map((role, at) => (
                    <th key={role.id} scope="col" title={say(role.title, language)}>
                      {roleLetter(at)}
                      <span className="visually-hidden">: {say(role.title, language)}</span>
                    </th>
                  ))}
                  <th scope="col">{words.settled}</th>
                </tr>
              </thead>
              <tbody>
                {readings.map((reading, at) => (
                  <tr key={reading.criterion.id} data-apart={reading.isApart || undefined}>
                    <th scope="row">
                      <button type="button" className={styles.open} onClick={() => go(at + 1)}>
                        {at + 1}. <Said text={reading.criterion.title} language={language} />
                      </button>
                      {reading.isApart && (
                        <span className={styles.apart}>
                          ≠ {reading === first ? words.beginHere : words.apart}
                        </span>
                      )}
                    </th>
                    {reading.answers.map(({ role, answer }) => (
                      <td key={role.id}>
                        <Verdict
                          is={answer?.is ?? null}
                          word={answer?.is ? words.verdicts[answer.is] : words.none}
                          small
                        />
                      </td>
                    ))}
                    <td>
                      {reading.criterion.settled && (
                        <Verdict
                          is={reading.criterion.settled.is}
                          word={words.verdicts[reading.criterion.settled.is]}
                          small
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {tools !== undefined && (
        <Fold title={words.ownQuestion} open={readings.length === 0 || undefined}>
          <Own gate={gate} desk={desk} />
        </Fold>
      )}
      {tools !== undefined && <div className={styles.bar}>{tools}</div>}
    </>
  )
}

/** Criteria and roles of one's own beside the model's, and any of them taken out: the division is ours and can be changed. */
function Own({ gate, desk }: Pick<Props, 'gate' | 'desk'>) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const [criterion, setCriterion] = useState('')
  const [role, setRole] = useState('')
  const gateId = gate.id

  async function add(what: 'criterion' | 'role') {
    const id = freshId()
    const title = { [language]: (what === 'criterion' ? criterion : role).trim() }
    if (title[language] === '') return
    const added =
      what === 'criterion'
        ? await run({ do: 'addCriterion', gateId, id, title, text: {} })
        : await run({ do: 'addGateRole', gateId, id, title })
    if (!added) return
    if (what === 'criterion') setCriterion('')
    else setRole('')
  }

  return (
    <div className={styles.own}>
      {(['criterion', 'role'] as const).map((what) => (
        <form
          key={what}
          onSubmit={(event) => {
            event.preventDefault()
            void add(what)
          }}
        >
          <div className={styles.addLine}>
            <Field
              label={what === 'criterion' ? words.newCriterion : words.newRole}
              value={what === 'criterion' ? criterion : role}
              onChange={what === 'criterion' ? setCriterion : setRole}
            />
            <Button submit onPress={() => {}}>
              {what === 'criterion' ? words.addCriterion : words.addRole}
            </Button>
          </div>
          <ul className={styles.ownList}>
            {(what === 'criterion' ? gate.criteria : gate.roles).map((each) => (
              <li key={each.id}>
                <Said text={each.title} language={language} />
                <Button
                  look="quiet"
                  label={(what === 'criterion' ? words.removeCriterion : words.removeRole)(
                    say(each.title, language),
                  )}
                  onPress={() =>
                    void run(
                      what === 'criterion'
                        ? { do: 'removeCriterion', gateId, criterionId: each.id }
                        : { do: 'removeGateRole', gateId, roleId: each.id },
                    )
                  }
                >
                  <Trash2 size={16} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
        </form>
      ))}
    </div>
  )
}
