import { Copy } from 'lucide-react'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { copy } from './copy.ts'
import type { Page } from './page.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import styles from './HardMoments.module.css'
import reading from './Reading.module.css'

/** The sentences for hard moments, large enough to be read in a second. */
export function HardMoments({ shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language)
  if (shelf.moments.length === 0) return <p className={reading.note}>{words.empty}</p>
  return (
    <div className={reading.page}>
      <p className={reading.intro}>{words.moments.intro}</p>
      <div className={reading.two}>
        {shelf.moments.map(({ id, pack, thing }) => (
          <Thing key={id} id={id} here={here}>
            <div className={styles.head}>
              <h3>
                <Said text={thing.when} language={language} />
              </h3>
              <Button
                look="quiet"
                icon={<Copy />}
                label={`${words.copy}: ${say(thing.when, language)}`}
                onPress={() => void copy(desk, say(thing.say, language), say(thing.when, language))}
              >
                {words.copy}
              </Button>
            </div>
            <p className={styles.say}>
              <Said text={thing.say} language={language} />
            </p>
            <Source source="" pack={pack} language={language} />
          </Thing>
        ))}
      </div>
    </div>
  )
}
