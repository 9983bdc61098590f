import type { Answer, Item } from '../../../../shared/agenda.ts'
import type { CommandOf } from '../../../../shared/commands.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import type { Keep } from './useTyped.ts'

/** What every part of the details is handed. */
export interface PartProps {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
  readonly words: DetailsWords
  readonly mend: Mend
}

/** The ways an item is mended. What is a part of something larger is built on how that stands then. */
export interface Mend {
  /** something chosen: one step; `said` names what was done where that cannot be seen at once */
  set(fields: Fields | ((now: Item) => Fields), said?: string): Promise<boolean>
  /** words typed into one field: one step for as long as she stays in it */
  typed(fields: Fields | ((now: Item) => Fields), how: Keep): Promise<boolean>
  answer(answer: Sent | ((now: Answer) => Sent), said?: string): Promise<boolean>
  typedAnswer(answer: Sent | ((now: Answer) => Sent), how: Keep): Promise<boolean>
}

/** An answer as it is sent. */
export type Sent = CommandOf<'setAnswer'>['answer']
export type Fields = CommandOf<'editItems'>['edits'][number]['set']
