import type { Ref } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Fault } from '../../../shared/packs/read.ts'
import type { Language } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { libraryWords } from './words.ts'
import styles from './Faults.module.css'

interface Props {
  readonly name: string
  readonly faults: readonly Fault[]
  readonly language: Language
  readonly onClose: () => void
  readonly ref: Ref<HTMLElement>
}

/** What is wrong in a file, line by line: what it is, where it stands, and that nothing has changed. */
export function Faults({ name, faults, language, onClose, ref }: Props) {
  const words = libraryWords(language)
  return (
    <section ref={ref} className={styles.faults} tabIndex={-1} aria-label={name}>
      <header>
        <h3 role="alert">
          <TriangleAlert size={18} aria-hidden="true" />{' '}
          {words.packs.faultsTitle(name, faults.length)}
        </h3>
        <p>{words.packs.faultsSafe}</p>
      </header>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.line} ${fault.at} ${fault.why}`}>
            <strong>{words.packs.line(fault.line)}</strong>
            <span>
              {sentenceOf(fault, words.faults)}
              {fault.at !== '' && (
                <span className={styles.place}>
                  {words.packs.place}: <code>{fault.at}</code>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onClose}>{words.packs.close}</Button>
      </div>
    </section>
  )
}

function sentenceOf(
  { why, detail }: Fault,
  words: ReturnType<typeof libraryWords>['faults'],
): string {
  const sentence = words[why]
  return typeof sentence === 'string' ? sentence : sentence(detail)
}
