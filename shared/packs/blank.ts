import type { Language } from '../text.ts'
import type { Block } from './template.ts'

/** A block with nothing but a name and a length, in minutes: what "25 Status" becomes. */
export function blankBlock(title: string, minutes: number, language: Language): Block {
  return {
    title: { [language]: title },
    kind: 'talk',
    minutes,
    least: null,
    must: false,
    fixed: null,
    purpose: null,
    how: null,
    script: null,
    records: null,
    materials: null,
    sources: [],
    answer: { kind: 'none' },
    task: null,
    method: null,
    principles: [],
    offers: null,
    keeps: [],
    uses: [],
  }
}
