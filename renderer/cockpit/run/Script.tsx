import type { Item } from '../../../shared/agenda.ts'
import type { Desk } from '../desk.ts'
import { words as da } from '../../../shared/words/details/da.ts'
import { words as en } from '../../../shared/words/details/en.ts'
import { Lines } from '../../kit/Lines.tsx'
import { Said } from '../../kit/Said.tsx'
import styles from './Script.module.css'

interface Props {
  readonly item: Item
  readonly desk: Desk
  /** what is to be read aloud here about the names; empty where nothing is */
  readonly ruling?: string
  /** *egne noter* of the item; empty where there are none, or everybody sees this screen */
  readonly ownNote?: string
}

/** What to say, in type that can be read at arm's length, and what the item is for. */
export function Script({ item, desk, ruling = '', ownNote = '' }: Props) {
  const { words, language } = desk
  const has = item.script.da || item.script.en
  return (
    <div className={styles.script}>
      {has ? (
        <blockquote className={styles.words}>
          <Said text={item.script} language={language} />
        </blockquote>
      ) : (
        <p className={styles.none}>{words.run.noScript}</p>
      )}
      {ruling !== '' && <p className={styles.ruling}>{ruling}</p>}
      {ownNote !== '' && (
        <>
          <h3 className={styles.head}>{(language === 'da' ? da : en).own.field}</h3>
          <p className={styles.own}>{ownNote}</p>
        </>
      )}
      {(item.how.da || item.how.en) && (
        <>
          <h3 className={styles.head}>{words.run.how}</h3>
          <Lines text={item.how} language={language} />
        </>
      )}
    </div>
  )
}
