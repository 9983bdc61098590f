import { longDate, shortDay } from '../../shared/dates.ts'
import { roleLetter } from '../../shared/gates.ts'
import type { GateScene } from '../../shared/gateview.ts'
import type { Language } from '../../shared/text.ts'
import { gateWordsIn } from '../../shared/words/gates/words.ts'
import { Verdict } from '../kit/Verdict.tsx'
import { Mark } from './Mark.tsx'
import styles from './Gate.module.css'

interface Props {
  readonly scene: GateScene
  readonly language: Language
}

/** *Faseovergang*: the roles side by side, one criterion at a time, and what was concluded. */
export function Gate({ scene, language }: Props) {
  const words = gateWordsIn(language)
  return (
    <div className={styles.gate}>
      <p className={styles.kind}>
        <span lang={scene.title.language}>{scene.title.words || words.title}</span>
        <span>{words.page(scene.at, scene.of)}</span>
      </p>
      {scene.part === 'all' ? (
        <All scene={scene} language={language} />
      ) : scene.part === 'one' ? (
        <One scene={scene} language={language} />
      ) : (
        <End scene={scene} language={language} />
      )}
    </div>
  )
}

type Part<Name extends GateScene['part']> = Extract<GateScene, { part: Name }>

function All({
  scene: { rows, roles },
  language,
}: {
  readonly scene: Part<'all'>
  readonly language: Language
}) {
  const words = gateWordsIn(language)
  const apart = rows.filter(({ isApart }) => isApart).length
  const alike = rows.filter((row) => !row.isApart && row.answers.some(Boolean)).length
  return (
    <>
      <h1 className={styles.summary}>{words.summary(alike, apart, rows.length)}</h1>
      <table className={styles.grid} data-many={rows.length > 5 || undefined}>
        <thead>
          <tr>
            <th>
              <span className="visually-hidden">{words.criterion}</span>
            </th>
            {roles.map((role, at) => (
              <th key={at} scope="col">
                {roleLetter(at)}
                <span className="visually-hidden" lang={role.language}>
                  : {role.words}
                </span>
              </th>
            ))}
            <th scope="col">{words.settled}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} data-apart={row.isApart || undefined}>
              <th scope="row">
                <div className={styles.row}>
                  <span className={styles.name} lang={row.title.language}>
                    {at + 1}. {row.title.words}
                  </span>
                  {row.isApart && (
                    <span className={styles.differs}>
                      ≠<span className="visually-hidden"> {words.apart}</span>
                    </span>
                  )}
                </div>
              </th>
              {row.answers.map((is, index) => (
                <td key={index}>
                  <Verdict is={is} word={is ? words.verdicts[is] : words.none} small />
                </td>
              ))}
              <td>
                {row.settled && (
                  <Verdict is={row.settled} word={words.verdicts[row.settled]} small />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend} aria-hidden="true">
        {roles.map((role, at) => (
          <span key={at} lang={role.language}>
            <strong>{roleLetter(at)}</strong> {role.words}
          </span>
        ))}
      </p>
      <p className={styles.signs} aria-hidden="true">
        {(['inPlace', 'partly', 'missing', 'unknown'] as const).map((is) => (
          <Verdict key={is} is={is} word={words.verdicts[is]} />
        ))}
        {apart > 0 && <span className={styles.apart}>≠ {words.apart}</span>}
      </p>
    </>
  )
}

function One({ scene, language }: { readonly scene: Part<'one'>; readonly language: Language }) {
  const words = gateWordsIn(language)
  const { criterion, text, answers, isApart, settled, number } = scene
  return (
    <>
      <h1
        className={criterion.words.length > 80 ? styles.long : styles.title}
        lang={criterion.language}
      >
        {number}. {criterion.words}
      </h1>
      <p className={styles.about} lang={text.language}>
        {text.words}
      </p>
      <ul className={styles.answers} data-many={answers.length > 4 || undefined}>
        {answers.map((answer, at) => (
          <li key={at}>
            <p className={styles.role}>
              <strong lang={answer.role.language}>{answer.role.words}</strong>
              <Verdict is={answer.is} word={answer.is ? words.verdicts[answer.is] : words.none} />
            </p>
            {(answer.text || answer.evidence) && (
              <p className={styles.said}>
                {[answer.text, answer.evidence && words.shows(answer.evidence)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {isApart && <p className={styles.apart}>≠ {words.apart}</p>}
        {settled && (
          <p className={styles.settled}>
            {words.settled}: <Verdict is={settled.is} word={words.verdicts[settled.is]} />{' '}
            {settled.text}
          </p>
        )}
      </div>
    </>
  )
}

function End({ scene, language }: { readonly scene: Part<'end'>; readonly language: Language }) {
  const words = gateWordsIn(language)
  const { concluded, conditions, goLive, operation } = scene
  const said = (day: string | null) => (day ? longDate(day, language) : words.noDate)
  return (
    <>
      <p className={styles.dates}>{words.dates(said(operation), said(goLive))}</p>
      <div className={styles.middle}>
        <h1 className={styles.answer} data-is={concluded?.is}>
          {concluded ? words.conclusions[concluded.is] : words.question}
        </h1>
        {concluded && (
          <p className={styles.said}>
            {concluded.text} <span className={styles.by}>{words.by(concluded.by)}</span>
          </p>
        )}
      </div>
      {conditions.length > 0 && (
        <div className={styles.conditions}>
          <h2>{words.conditions}</h2>
          <ul data-many={conditions.length > 3 || undefined}>
            {conditions.slice(0, 6).map((condition) => (
              <li key={condition.reference}>
                <strong>{condition.reference}</strong> {condition.text}{' '}
                <span className={styles.by}>
                  {condition.owner} {condition.mark && <Mark mark={condition.mark} />}{' '}
                  {condition.due && words.due(shortDay(condition.due, language))}
                </span>
              </li>
            ))}
          </ul>
          {conditions.length > 6 && (
            <p className={styles.by}>{words.more(conditions.length - 6)}</p>
          )}
        </div>
      )}
    </>
  )
}
