import type { Language } from '../../../shared/text.ts'
import { say } from '../../../shared/text.ts'
import { Said } from '../../kit/Said.tsx'
import { Fold } from './Fold.tsx'
import type { Disagreement } from './model.ts'
import { Source } from './Source.tsx'
import { engagementWords } from './words.ts'
import styles from './Disagreements.module.css'

interface Props {
  readonly all: readonly Disagreement[]
  readonly language: Language
}

/** Where a source says two things: both places, what we use and why. Shown quietly, and not hidden. */
export function Disagreements({ all, language }: Props) {
  const words = engagementWords(language).disagreement
  return all.map(({ id, title, one, other, use, why }) => (
    <Fold key={id} title={words.title(say(title, language))}>
      <dl className={styles.sides}>
        {(
          [
            [words.one, one],
            [words.other, other],
          ] as const
        ).map(([label, place]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Said text={place.says} language={language} />{' '}
              <Source source={place.source} language={language} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.use}</dt>
          <dd>
            <Said text={use} language={language} />
          </dd>
        </div>
        <div>
          <dt>{words.why}</dt>
          <dd>
            <Said text={why} language={language} />
          </dd>
        </div>
      </dl>
    </Fold>
  ))
}
