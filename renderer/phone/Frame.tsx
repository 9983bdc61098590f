import type { ComponentChildren } from 'preact'
import type { Language } from '../../shared/text.ts'
import type { PhoneRoom, PhoneView } from '../../shared/views.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import { inHalves } from './code.ts'
import { MarkShape } from './MarkShape.tsx'
import styles from './Frame.module.css'

interface Props {
  readonly words: FirstWords
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** what is known of the room so far */
  readonly room: Pick<PhoneRoom, 'demo' | 'rehearsal'> | null | undefined
  /** whose seat this is, once it is somebody's */
  readonly code?: string | null
  readonly me?: PhoneView['me']
  /** what the calm bar says while something does not come through */
  readonly trouble: string | null
  readonly children: ComponentChildren
}

/** What stands around every screen of the phone: whose seat this is, its code, the language, and the state of the link. */
export function Frame({ words, language, onLanguage, room, code, me, trouble, children }: Props) {
  return (
    <div class={styles.frame}>
      <header class={styles.head}>
        {code ? (
          <p class={styles.seat}>
            {me && <MarkShape mark={me.mark} label={me.side.words} />}
            <span class="hidden">{words.yourCode}: </span>
            <strong class={styles.code}>{inHalves(code)}</strong>
          </p>
        ) : (
          <p class={styles.seat}>{words.product}</p>
        )}
        {room && room.demo && <p class={styles.demo}>{words.demo}</p>}
        <div class={styles.languages} role="group" aria-label={words.language}>
          <Speak to="da" label="Dansk" language={language} onLanguage={onLanguage} />
          <Speak to="en" label="English" language={language} onLanguage={onLanguage} />
        </div>
      </header>
      {room && room.rehearsal && (
        <p class={styles.rehearsal}>
          <strong>{words.rehearsal}</strong> {words.rehearsalSays}
        </p>
      )}
      <p class={trouble ? styles.trouble : 'hidden'} role="status">
        {trouble}
      </p>
      <main class={styles.main}>{children}</main>
    </div>
  )
}

interface SpeakProps {
  readonly to: Language
  readonly label: string
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

function Speak({ to, label, language, onLanguage }: SpeakProps) {
  return (
    <button type="button" lang={to} aria-pressed={language === to} onClick={() => onLanguage(to)}>
      {label}
    </button>
  )
}
