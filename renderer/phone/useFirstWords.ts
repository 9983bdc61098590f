import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../shared/text.ts'
import { da, type FirstWords } from '../../shared/words/phone/first/da.ts'
import { untilHere } from './fetched.ts'

let english: FirstWords | null = null

/** The words of a language; most phones are Danish, and only those that are not fetch the others, and read Danish so long. */
export function useFirstWords(language: Language): FirstWords {
  const [, setHere] = useState(english !== null)
  useEffect(() => {
    if (language !== 'en' || english) return
    void whenEnglish().then(() => setHere(true))
  }, [language])
  return (language === 'en' && english) || da
}

export async function whenEnglish(): Promise<void> {
  english = (await untilHere(englishAt)).en
}

function englishAt(again: string) {
  // the build puts `again` behind the address
  return again === 'never' ? Promise.reject(again) : import('../../shared/words/phone/first/en.ts')
}
