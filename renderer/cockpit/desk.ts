import type { Command } from '../../shared/commands.ts'
import type { Asks } from '../../shared/contract.ts'
import type { Id } from '../../shared/engagement.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { Content } from '../../shared/packs/content.ts'
import type { Language } from '../../shared/text.ts'
import { words as da, type CockpitWords } from '../../shared/words/cockpit/da.ts'
import { words as en } from '../../shared/words/cockpit/en.ts'
import { reasons as reasonsDa } from '../../shared/words/reasons/da.ts'
import { reasons as reasonsEn } from '../../shared/words/reasons/en.ts'
import type { Lever } from './keys/lever.ts'

/** What every screen of the facilitator's is handed: how to ask, how to say what came of it, and in which words. */
export interface Desk {
  readonly ask: Asks<'facilitator'>
  readonly words: CockpitWords
  readonly language: Language
  /** true inside the desktop app, where the shell shows windows and dialogs of its own */
  readonly shell: boolean
  /** all packs and templates; null until they have been fetched */
  readonly content: Content | null
  /** what the page that is shown can do by key and palette, besides what every page can */
  readonly pageLevers: { current: readonly Lever[] }
  /** asks for a change; a refusal is said, and so is what was done where `done` names it, with a way back */
  run(command: Command, done?: string): Promise<boolean>
  /** says a refusal; true where there was none */
  tell(outcome: Outcome<unknown>): boolean
  /** shows a toast; null takes it away */
  say(toast: Toast | null): void
  go(place: Place): void
  show(dialog: DialogName | null): void
}

export interface Toast {
  readonly sentence: string
  readonly tone?: 'plain' | 'refusal'
  readonly undo?: boolean
}

/** Where she is: a page, and what on it she came for. */
export interface Place {
  readonly page: Page
  /** on *Afvikl*, the record that is to be mended */
  readonly recordId?: Id
  /** on *Planlæg*, the item to stand on */
  readonly itemId?: Id
  /** in *Bibliotek*, the thing of a pack to open at */
  readonly thingId?: Id
}

export type Page =
  | 'home'
  | 'engagement'
  | 'followUp'
  | 'plan'
  | 'preflight'
  | 'run'
  | 'people'
  | 'minutes'
  | 'market'
  | 'library'

export type DialogName =
  | 'palette'
  | 'sheet'
  | 'settings'
  | 'phones'
  | 'table'
  | 'moments'
  | 'pictures'
  | 'safety'
  | 'presence'
  | 'measure'
  | 'catchUp'
  | 'cause'
  | 'split'
  | 'rehearsal'
  | 'telling'

export function wordsIn(language: Language): CockpitWords {
  return language === 'da' ? da : en
}

/** The sentence of a refusal, with the name, number or path it mentions. */
export function refusalIn(language: Language, outcome: Extract<Outcome, { ok: false }>): string {
  const reasons = language === 'da' ? reasonsDa : reasonsEn
  return reasons[outcome.reason].replace('{detail}', outcome.detail ?? '')
}

/** A new thing's id. */
export function freshId(): Id {
  return crypto.randomUUID()
}
