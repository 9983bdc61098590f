import type { Id } from '../../../shared/engagement.ts'
import type { Initiative } from '../../../shared/packs/pack.ts'
import type { Template } from '../../../shared/packs/template.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import { phaseTitle } from './phase.ts'
import { forwardedBy } from './preview.ts'
import { homeWords } from './words.ts'
import styles from './Preview.module.css'

interface Props {
  readonly template: Template
  readonly phase: Id | null
  readonly desk: Desk
}

/** Which of the phase's initiatives a workshop puts forward. */
export function Initiatives({ template, phase, desk }: Props) {
  const { content, language } = desk
  const title = phaseTitle(content, phase)
  if (content === null || title === null) return null
  const words = homeWords(language).newWorkshop
  const { named, offered } = forwardedBy(template, content, phase)
  const by = (who: Initiative['by']) => offered.filter((each) => each.by === who).length
  if (named.length === 0 && offered.length === 0) return null
  return (
    <div>
      <h4>{words.initiatives(say(title, language))}</h4>
      {offered.length > 0 && (
        <p>{words.allInitiatives(offered.length, by('customer'), by('both'), by('supplier'))}</p>
      )}
      {named.length > 0 && (
        <>
          {offered.length > 0 && <p className={styles.facts}>{words.builtOn}</p>}
          <ul className={styles.lines}>
            {named.map((initiative) => (
              <li key={initiative.id}>
                <Said text={initiative.title} language={language} />{' '}
                <span className={styles.facts}>({words.by[initiative.by]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
