import type { Id } from '../../../shared/engagement.ts'
import type { Desk } from '../desk.ts'
import type { Shelf } from './shelf.ts'

/** What each section of the library is drawn from. */
export interface Page {
  /** everything there is, for the names of what is pointed at */
  readonly all: Shelf
  /** what meets what is looked for */
  readonly shelf: Shelf
  readonly here: Id | null
  readonly desk: Desk
}
