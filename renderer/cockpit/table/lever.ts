import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { tableWords } from './words.ts'

/** *Bordet* in the palette. */
export function tableLever(desk: Desk): Lever {
  const { sign } = tableWords(desk.language)
  return {
    id: 'table',
    label: sign.label,
    long: sign.lever,
    group: 'wall',
    keys: null,
    cap: undefined,
    ready: true,
    pull: () => desk.show('table'),
  }
}
