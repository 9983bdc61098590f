import { Download, Trash2 } from 'lucide-react'
import type { Id } from '../../../shared/engagement.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import type { LibraryWords } from '../../../shared/words/library/da.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { libraryWords } from './words.ts'
import styles from './Packs.module.css'

interface Props {
  readonly pack: Pack
  readonly desk: Desk
  readonly save: (id: Id) => void
  /** null for what comes with the app */
  readonly remove: (() => void) | null
}

/** A pack: its version, how much of each there is in it, and what can be done with it. */
export function PackRow({ pack, desk, save, remove }: Props) {
  const { language } = desk
  const words = libraryWords(language).packs
  const title = say(pack.title, language)
  return (
    <li>
      <div>
        <h4>
          <Said text={pack.title} language={language} />{' '}
          <span className={styles.version}>{words.version(pack.version)}</span>
        </h4>
        <p>{countsOf(pack, words).join(' · ')}</p>
        <p className={styles.muted}>
          <Said text={pack.source} language={language} />
        </p>
        {pack.templates.length > 0 && (
          <p className={styles.muted}>
            {words.templates}: {pack.templates.map((each) => say(each.title, language)).join(', ')}
          </p>
        )}
      </div>
      <Button
        look="quiet"
        icon={<Download />}
        label={`${words.export}: ${title}`}
        onPress={() => save(pack.id)}
      >
        {words.export}
      </Button>
      {remove && (
        <Button look="quiet" label={words.removeOf(title)} onPress={remove}>
          <Trash2 size={18} aria-hidden="true" />
        </Button>
      )}
    </li>
  )
}

function countsOf(pack: Pack, words: LibraryWords['packs']): string[] {
  return (Object.keys(words.counts) as (keyof typeof words.counts)[]).flatMap((kind) =>
    pack[kind].length > 0 ? [words.counts[kind](pack[kind].length)] : [],
  )
}
