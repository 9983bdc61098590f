import { Check, PencilLine, Send, X } from 'lucide-react'
import { narrowDate } from '../../../../shared/dates.ts'
import type { Deviation } from '../../../../shared/engagement.ts'
import type { Language } from '../../../../shared/text.ts'
import { engagementWords } from '../words.ts'
import styles from './Approval.module.css'

interface Props {
  readonly deviation: Deviation
  readonly language: Language
}

const icons = { noted: PencilLine, sent: Send, approved: Check, declined: X } as const

/** How far the approval of a deviation has come: an icon and a word, and of an answer whose it is and from when. */
export function Approval({ deviation, language }: Props) {
  const words = engagementWords(language).deviations
  const { approval, approvedBy, approvedOn } = deviation
  const Icon = icons[approval]
  return (
    <>
      <span className={styles.state} data-state={approval}>
        <Icon size={15} aria-hidden="true" /> {words.states[approval]}
      </span>
      {(approval === 'approved' || approval === 'declined') && (
        <span className={styles.by}>
          {words.answered(approvedBy, approvedOn ? narrowDate(approvedOn) : '')}
        </span>
      )}
    </>
  )
}
