import { slipsOf } from '../../shared/packs/check.ts'
import { packSchema } from '../../shared/packs/pack.ts'
import { readAs, type Fault } from '../../shared/packs/read.ts'
import { starterPack } from '../../shared/packs/starter.ts'
import { content } from './content.ts'

/** What is wrong in the text of a pack, as the host finds it. */
export function faultsIn(text: string): readonly Fault[] {
  const read = readAs(packSchema, text, (pack) => slipsOf(pack, content.packs))
  return read.ok ? [] : read.faults
}

/** A pack as somebody in a hurry writes it: a word that was not to be there, a link to nothing, a sentence left out. */
export function hurriedPack(): string {
  return JSON.stringify(starterPack, null, 2)
    .replace('"star": false', '"star": "nej"')
    .replace('"version": 1', '"version": 1,\n  "udgave": "første"')
    .replace(/"short": \{[^}]*\}/, '"short": {}')
}
