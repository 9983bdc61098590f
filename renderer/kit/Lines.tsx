import { reading, type Language, type Text } from '../../shared/text.ts'
import styles from './Lines.module.css'

/** Several lines of words as a list, one line as a paragraph; in the reader's language, else marked with its own. */
export function Lines({ text, language }: { readonly text: Text; readonly language: Language }) {
  const said = reading(text, language)
  const lines = said.words.split('\n').filter(Boolean)
  const lang = said.language === language ? undefined : said.language
  if (lines.length < 2) return <p lang={lang}>{said.words}</p>
  return (
    <ul lang={lang} className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
