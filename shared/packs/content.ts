import type { Id } from '../engagement.ts'
import type { Pack } from './pack.ts'
import type { Template } from './template.ts'

/** Everything the host has read and checked, its own and the organisation's, handed to whoever needs it. */
export interface Content {
  readonly packs: readonly Pack[]
  /** those of the packs that the organisation added itself, and may take away again */
  readonly own: readonly Id[]
  /** the templates that ship with the app, then those of the organisation's packs */
  readonly templates: readonly Template[]
}

/** A pack that has principles to measure, with the questions that go with them. */
export type PrinciplePack = Pack & {
  readonly series: NonNullable<Pack['series']>
  readonly choose: NonNullable<Pack['choose']>
}

/** The pack whose principles an engagement is measured by: the one it chose, else the first that has any. */
export function principlePack(content: Content, chosen: string | null): PrinciplePack {
  const able = content.packs.filter(
    (pack): pack is PrinciplePack =>
      pack.principles.length > 0 && pack.series !== null && pack.choose !== null,
  )
  const found = able.find((pack) => pack.id === chosen) ?? able[0]
  if (!found) throw new Error('no pack has principles to measure')
  return found
}
