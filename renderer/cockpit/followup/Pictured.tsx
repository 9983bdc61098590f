import { chainPicture, chainSentence } from '../../../shared/charts/chains.ts'
import { screenInks } from '../../../shared/charts/picture.ts'
import { riskRegisterPicture } from '../../../shared/charts/riskregister.ts'
import type { Registered } from '../../../shared/followup/registers.ts'
import { isBenefit, isRisk, reference } from '../../../shared/records.ts'
import { resultWordsIn } from '../../../shared/results.ts'
import { Drawing } from '../../kit/Drawing.tsx'
import type { Book } from './book.ts'
import styles from './Register.module.css'

interface Props {
  readonly rows: readonly Registered[]
  readonly book: Book
}

/** Risks in their field, or benefits as chains: what the filter lets through, drawn as on the wall and in Word. */
export function Pictured({ rows, book }: Props) {
  const records = rows.map(({ record }) => record)
  const risks = records.filter(isRisk)
  return risks.length > 0 ? <Risks rows={rows} book={book} /> : <Chains rows={rows} book={book} />
}

function Risks({ rows, book: { words, desk } }: Props) {
  const open = rows.flatMap(({ record }) =>
    isRisk(record) && record.status === 'open' ? [record] : [],
  )
  const picture = riskRegisterPicture(open, resultWordsIn(desk.language), screenInks)
  const judged = open.filter(({ probability, impact }) => probability !== null && impact !== null)
  return (
    <div className={styles.pictured}>
      {picture && <Drawing picture={picture} label={words.riskPicture} className={styles.grid} />}
      <ul>
        {judged.map((risk) => (
          <li key={risk.id}>
            <span className={styles.number}>{reference(risk)}</span> {risk.text}
          </li>
        ))}
        {open.length > judged.length && (
          <li className={styles.none}>{words.notPlaced(open.length - judged.length)}</li>
        )}
      </ul>
    </div>
  )
}

/** So many chains are one picture. */
const onAPicture = 4

function Chains({ rows, book: { words, desk, followUp } }: Props) {
  const chains = rows.flatMap(({ record }) =>
    isBenefit(record)
      ? [{ number: record.number, chain: { ...record, benefit: record.text, from: '' } }]
      : [],
  )
  const pages = Array.from({ length: Math.ceil(chains.length / onAPicture) }, (_, at) =>
    chains.slice(at * onAPicture, (at + 1) * onAPicture),
  )
  return (
    <div className={styles.chains}>
      {pages.map((page, index) => {
        const picture = chainPicture(page, desk.language, screenInks, onAPicture)
        const said = page.map((chain) => chainSentence(chain, desk.language)).join(' ')
        return (
          picture && (
            <Drawing key={index} picture={picture} label={`${words.chainPicture}. ${said}`} />
          )
        )
      })}
      {followUp.idle.length > 0 && (
        <section>
          <h3>{words.idle}</h3>
          <p className={styles.none}>{words.idleAbout}</p>
          <ul>
            {followUp.idle.map(({ delivery }) => (
              <li key={delivery}>{delivery}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
