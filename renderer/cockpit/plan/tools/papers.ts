import type { FileKind } from '../../../../shared/contract.ts'
import type { OpenView } from '../../../../shared/views.ts'

/** What can be printed before a workshop, in the order one needs it. */
export const papers = [
  'runsheet',
  'program',
  'prereading',
  'cards',
  'signin',
  'codes',
  'slips',
  'calendar',
  'gatesheets',
] as const satisfies readonly FileKind[]
export type Paper = (typeof papers)[number]

/** What stands in the way of a paper; null where it can be written. */
export function lackOf(paper: Paper, { people }: Pick<OpenView, 'people'>): 'nobody' | null {
  return (paper === 'cards' || paper === 'signin') && people.length === 0 ? 'nobody' : null
}
