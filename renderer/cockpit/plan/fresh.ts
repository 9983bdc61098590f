import { theFacilitator, type Item } from '../../../shared/agenda.ts'
import type { Id, Person } from '../../../shared/engagement.ts'
import { blankBlock } from '../../../shared/packs/blank.ts'
import type { Block } from '../../../shared/packs/template.ts'
import type { ItemLine } from '../../../shared/paste/itemline.ts'
import type { Language } from '../../../shared/text.ts'

/** What an item lasts when nobody said so, in minutes. */
export const usualMinutes = 15

/** A new item from what was typed or pasted: what the line did not say is left open. */
export function blockFrom(line: ItemLine, language: Language): Block {
  const blank = blankBlock(line.title.trim().slice(0, 200), line.minutes ?? usualMinutes, language)
  return { ...blank, kind: line.kind ?? blank.kind, least: line.least, fixed: line.fixed }
}

/** Those of the lines that become items. */
export function usable(lines: readonly ItemLine[]): ItemLine[] {
  return lines.filter((line) => line.title.trim() !== '')
}

/** Who a pasted name is: the whole name, or a first name that only one has. */
export function whoIs(said: string, people: readonly Person[]): Item['responsibleId'] {
  const name = plain(said)
  if (name === '') return null
  if (name === 'facilitator') return theFacilitator
  const whole = people.filter((person) => plain(person.name) === name)
  const first = people.filter((person) => plain(person.name).split(' ')[0] === name)
  const found = whole.length > 0 ? whole : first
  return found.length === 1 ? ((found[0]?.id ?? null) satisfies Id | null) : null
}

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
