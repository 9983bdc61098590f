/** Words in the two languages of the product, with where they came from, so that a reader always gets something to read. */
export interface Text {
  readonly da?: string
  readonly en?: string
  /** pack and version the words were copied from, such as `kodeks@1` */
  readonly from?: string
  /** the language that was not edited when the other one was: shown as *ikke oversat* */
  readonly stale?: Language
}

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export interface Reading {
  readonly words: string
  /** the language the words are in, which is the other one where the wanted one is missing */
  readonly language: Language
}

/** The words for a reader: theirs, else the other language, which the page marks with `lang`. */
export function reading(text: Text, language: Language): Reading {
  const own = text[language]
  if (own !== undefined) return { words: own, language }
  const other = otherLanguage(language)
  return { words: text[other] ?? '', language: text[other] === undefined ? language : other }
}

export function say(text: Text, language: Language): string {
  return reading(text, language).words
}

/** New words in one language; the other is kept and marked as not translated. */
export function edited(text: Text, language: Language, words: string): Text {
  const other = otherLanguage(language)
  const { stale: _, ...rest } = text
  const next: Text = { ...rest, [language]: words }
  return next[other] === undefined || text.stale === language ? next : { ...next, stale: other }
}

/** Whether two texts ask the same, whatever their case, spaces and punctuation: the measure of a family of measurements. */
export function sameWording(a: Text, b: Text): boolean {
  return languages.some((language) => {
    const [x, y] = [a[language], b[language]]
    return x !== undefined && y !== undefined && normalised(x) === normalised(y)
  })
}

export function otherLanguage(language: Language): Language {
  return language === 'da' ? 'en' : 'da'
}

function normalised(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}
