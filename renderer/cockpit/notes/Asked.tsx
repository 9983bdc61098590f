import { CircleAlert } from 'lucide-react'
import type { Captured } from '../../../shared/capture.ts'
import { narrowDate, shortDay } from '../../../shared/dates.ts'
import type { Language } from '../../../shared/text.ts'
import { words as da } from '../../../shared/words/capture/da.ts'
import { words as en } from '../../../shared/words/capture/en.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty } from '../meeting.ts'
import type { Noted } from './noted.ts'
import styles from './Understood.module.css'

interface Props {
  readonly captured: Captured
  readonly meeting: Noted
  readonly language: Language
  /** puts what is meant in the place of what was said */
  readonly settle: Settle
}

export type Settle = (mark: '@' | '>' | '#', said: string, meant: string) => void

/** What the line could mean more than one way: each is asked with its choices, and Enter takes none of them. */
export function Asked({ captured, meeting, language, settle }: Props) {
  const words = language === 'da' ? da : en
  const { unclearName, dueUnclear, dueChoices, unclearPrinciple } = captured
  // of more than a handful one types another letter
  const isFew = unclearName !== null && unclearName.people.length <= 6
  return (
    <>
      {unclearName !== null && (
        <Question asked={words.whoIsMeant(unclearName.said)} stays={words.stays}>
          {meeting.open.people
            .filter(({ id }) => isFew && unclearName.people.includes(id))
            .map((person) => {
              const side = sideOfParty(meeting, person.partyId)
              return (
                <Button key={person.id} onPress={() => settle('@', unclearName.said, person.name)}>
                  {side && <SideMark mark={side.mark} />} {person.name}
                </Button>
              )
            })}
        </Question>
      )}
      {dueUnclear !== null && dueChoices.length > 0 && (
        <Question asked={words.dayIsMeant(dueUnclear)} stays={words.stays}>
          {dueChoices.map((day) => (
            <Button key={day} onPress={() => settle('>', dueUnclear, narrowDate(day))}>
              {shortDay(day, language)}
            </Button>
          ))}
        </Question>
      )}
      {unclearPrinciple !== null && (
        <Question asked={words.principleIsMeant(unclearPrinciple.said)} stays={words.stays}>
          {meeting.open.principles
            .filter(
              ({ id }) =>
                unclearPrinciple.principles.length === 0 ||
                unclearPrinciple.principles.includes(id),
            )
            .map(({ id, name }) => (
              <Button key={id} onPress={() => settle('#', unclearPrinciple.said, name)}>
                {name}
              </Button>
            ))}
        </Question>
      )}
    </>
  )
}

interface QuestionProps {
  readonly asked: string
  readonly stays: string
  readonly children: React.ReactNode
}

function Question({ asked, stays, children }: QuestionProps) {
  return (
    <div className={styles.unknown} role="group" aria-label={asked} title={stays}>
      <span className={styles.chip} data-look="warn">
        <CircleAlert size={14} aria-hidden="true" />
        {asked}
      </span>
      {children}
    </div>
  )
}
