import type { ReactNode } from 'react'
import type { PackPhase } from '../../../../shared/packs/pack.ts'
import { say, type Text } from '../../../../shared/text.ts'
import { Said } from '../../../kit/Said.tsx'
import type { Desk } from '../../desk.ts'
import { Disagreements } from '../Disagreements.tsx'
import { disagreementsOn } from '../model.ts'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './PhaseModel.module.css'

interface Props {
  readonly model: PackPhase
  readonly desk: Desk
}

/** What the source says of a phase, to be read and not changed: purpose, effect, owner, actors and criteria. */
export function PhaseModel({ model, desk }: Props) {
  const { content, language } = desk
  const words = engagementWords(language).phases
  const disagreements = disagreementsOn(content, [
    model.id,
    ...model.actors.map((actor) => actor.id),
    ...model.criteria.map((criterion) => criterion.id),
  ])
  const lines: readonly (readonly [string, Text | null])[] = [
    [words.purpose, model.purpose],
    [words.effect, model.effect],
    [words.owner, model.owner],
    [words.relation, model.relation],
  ]
  return (
    <div className={styles.model}>
      <dl className={styles.lines}>
        {lines.map(
          ([label, text]) =>
            text && (
              <Line key={label} label={label}>
                <Said text={text} language={language} />
              </Line>
            ),
        )}
        {model.timing && (
          <Line label={words.timing}>
            <Said text={model.timing.said} language={language} />
            {model.timing.drawn && `, ${words.drawn}`}
          </Line>
        )}
        {model.actors.length > 0 && (
          <Line label={words.actors}>
            {model.actors.map((actor) => say(actor.title, language)).join(' · ')}
          </Line>
        )}
        {model.criteria.length > 0 && (
          <Line label={words.criteria}>
            <ul className={styles.criteria}>
              {model.criteria.map((criterion) => (
                <li key={criterion.id}>
                  <strong>{say(criterion.title, language)}</strong>{' '}
                  <Said text={criterion.text} language={language} />
                </li>
              ))}
            </ul>
          </Line>
        )}
      </dl>
      <p className={styles.source}>
        <Source source={model.source} language={language} />
      </p>
      <Disagreements all={disagreements} language={language} />
    </div>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
