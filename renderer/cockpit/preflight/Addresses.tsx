import type { Firewall } from '../../../shared/preflight/machine.ts'
import type { PreflightWords } from '../../../shared/words/preflight/da.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { preflightWords } from './words.ts'
import styles from './Detail.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The addresses of this computer with the reason for each one's place, and what stands before them. */
export function Addresses({ meeting, desk }: Props) {
  const words = preflightWords(desk.language)
  const { phones, addresses } = meeting.room
  const { firewall } = meeting.preflight
  const used = phones.state === 'open' ? phones.address : null
  return (
    <>
      <h4>{words.addresses}</h4>
      <ul className={styles.facts}>
        {addresses.map(({ address, adapter, why, best }) => (
          <li key={address}>
            <strong>{address}</strong> · {adapter}
            {address === used ? ` (${words.chosen})` : best ? ` (${words.best})` : ''}
            <span>{words.addressWhy[why]}</span>
          </li>
        ))}
      </ul>
      {firewall && (
        <p className={styles.note}>
          <strong>{words.firewall.label}.</strong>{' '}
          {firewall.seen === null
            ? words.firewall.unknown(firewall.whyNot)
            : sentencesOf(firewall.seen, words.firewall)}
        </p>
      )}
    </>
  )
}

function sentencesOf(firewall: Firewall, words: PreflightWords['firewall']): string {
  if (!firewall.on) return words.off
  if (firewall.blocksAll) return words.blocksAll
  const rule = { true: words.allowed, false: words.notAllowed, null: '' }[String(firewall.allowed)]
  return `${words[firewall.profile ?? 'on']} ${rule ?? ''}`.trim()
}
