import { decides } from '../../../shared/preflight/peopleticks.ts'
import { say } from '../../../shared/text.ts'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { preflightWords } from './words.ts'
import styles from './Detail.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** Each side: how many answer, and who by their role usually can say yes. */
export function Roster({ meeting, desk }: Props) {
  const words = preflightWords(desk.language)
  const { sides, people } = meeting.open
  return (
    <ul className={styles.facts}>
      {sides.map((side) => {
        const own = people.filter(({ partyId }) => sideOfParty(meeting, partyId)?.id === side.id)
        const answers = own.filter(({ takes }) => takes === 'answers').length
        const able = own.filter(({ role }) => decides(role))
        return (
          <li key={side.id}>
            <SideMark mark={side.mark} /> <strong>{say(side.label, desk.language)}</strong>
            {': '}
            {words.sides(answers, own.length - answers)}
            {able.length > 0 && (
              <span>
                {words.mandate(able.map(({ name, role }) => `${name} (${role})`).join(', '))}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
