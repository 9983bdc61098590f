import { BookOpen, FileText } from 'lucide-react'
import { longDate, today } from '../../../shared/dates.ts'
import type { Language } from '../../../shared/text.ts'
import type { VersionCard } from '../../../shared/versionview.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import styles from './Versions.module.css'

interface Props {
  readonly versions: readonly VersionCard[]
  readonly timeZone: string
  readonly desk: Desk
  readonly read: (version: VersionCard, language: Language) => void
  readonly save: (version: VersionCard, language: Language) => void
}

/** *Versioner*: when each was finished and by whom, the newest first; each can be read, and saved once more. */
export function Versions({ versions, timeZone, desk, read, save }: Props) {
  const words = finishingWordsIn(desk.language)
  if (versions.length === 0) return null
  return (
    <section className={styles.versions} aria-labelledby="review-versions">
      <h4 id="review-versions">{words.page.versions}</h4>
      <ul>
        {versions.toReversed().map((version) => (
          <li key={version.id}>
            <p>
              <strong>{words.version(version.number)}</strong>{' '}
              {version.finished
                ? words.page.finishedBy(
                    longDate(today(version.finished.at, timeZone), desk.language),
                    version.finished.by,
                  )
                : words.page.writing}
            </p>
            {version.reason && <p className={styles.reason}>{version.reason}</p>}
            {version.finished?.languages.map((language) => (
              <div key={language} className={styles.tools}>
                <span>{words.page.languages[language]}</span>
                <Button
                  look="quiet"
                  icon={<BookOpen size={16} />}
                  label={`${words.page.readVersion(version.number)}, ${words.page.languages[language]}`}
                  onPress={() => read(version, language)}
                >
                  {words.page.read}
                </Button>
                <Button
                  look="quiet"
                  icon={<FileText size={16} />}
                  label={`${words.page.saveVersion(version.number)}, ${words.page.languages[language]}`}
                  onPress={() => save(version, language)}
                >
                  Word
                </Button>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
