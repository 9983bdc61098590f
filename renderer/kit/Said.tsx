import { reading, type Language, type Text } from '../../shared/text.ts'

/** Words in the reader's language, else in the other one, marked so that they are read aloud rightly. */
export function Said({ text, language }: { readonly text: Text; readonly language: Language }) {
  const said = reading(text, language)
  return said.language === language ? said.words : <span lang={said.language}>{said.words}</span>
}
