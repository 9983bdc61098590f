import { shortDay } from '../../../shared/dates.ts'
import type { Id, PlainDate, Side } from '../../../shared/engagement.ts'
import type { FollowUpView } from '../../../shared/followup/view.ts'
import type { Registered } from '../../../shared/followup/registers.ts'
import type { Kept, KeptOf } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { EngagementView } from '../../../shared/views.ts'
import type { CommandOf } from '../../../shared/commands.ts'
import type { RegisterWords } from '../../../shared/words/registers/da.ts'
import type { Desk } from '../desk.ts'
import { edit } from '../notes/edit.ts'

/** What every part of a register is handed. */
export interface Book {
  readonly engagement: EngagementView
  readonly records: readonly Kept[]
  readonly followUp: FollowUpView
  readonly today: PlainDate
  readonly desk: Desk
  readonly words: RegisterWords
}

/** The registers, each of one kind of record. */
export const registers = ['actions', 'risks', 'benefits', 'decisions', 'clauses'] as const
export type RegisterName = (typeof registers)[number]
export const kindOf = {
  actions: 'action',
  risks: 'risk',
  benefits: 'benefit',
  decisions: 'decision',
  clauses: 'clause',
} as const satisfies Record<RegisterName, Kept['kind']>

/** Sets some fields of a record of any kind; which belong to it is checked at the door. */
export function mend(record: Kept, set: object, was?: object): CommandOf<'editRecord'> {
  return edit(record as KeptOf<'action'>, set, was)
}

/** *3 uger over tid*: in days until two weeks have gone. */
export function lateSaid(days: number, words: RegisterWords): string {
  return days < 14 ? words.lateDays(days) : words.lateWeeks(Math.floor(days / 7))
}

/** *G-12u · fre. 18. dec.*, or the day alone; empty where there is none. */
export function daySaid({ record, due }: Registered, { words, desk }: Book): string {
  const day = due === null ? '' : shortDay(due, desk.language)
  const relative = 'relative' in record ? record.relative : null
  if (relative) return words.relative(relative.anchor, relative.weeks, day)
  return day === '' && 'dueSaid' in record ? record.dueSaid : day
}

export function sideById({ engagement }: Book, id: Id | null): Side | null {
  return engagement.sides.find((side) => side.id === id) ?? null
}

/** Who owns it in words; empty where nobody does. */
export function ownerSaid({ owner, sideId }: Registered, book: Book): string {
  const side = sideById(book, sideId)
  return owner || (side ? say(side.label, book.desk.language) : '')
}

/** *Risikoworkshop · Modtræk*: where a record was made. */
export function originSaid(record: Kept, { engagement, followUp, words, desk }: Book): string {
  const workshop = engagement.workshops.find(({ id }) => id === record.workshopId)
  if (!workshop) return words.fromBetween
  const item = followUp.items[record.itemId ?? '']
  return [workshop.title, item]
    .flatMap((text) => (text ? [say(text, desk.language)] : []))
    .join(' · ')
}

/** A record's status, decision or answer in words. */
export function statusSaid(record: Kept, { words, desk }: Book): string {
  switch (record.kind) {
    case 'action':
      return words.statuses.action[record.status]
    case 'risk':
      return words.statuses.risk[record.status]
    case 'benefit':
      return words.statuses.benefit[record.status]
    case 'decision':
      return desk.words.notes.statuses[record.status]
    case 'clause':
    case 'parking':
      return ''
  }
}
