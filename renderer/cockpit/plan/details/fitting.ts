import type { Item, Shows } from '../../../../shared/agenda.ts'

/** What the wall shows when an item starts and nothing else was chosen for it. */
export function fitting(item: Pick<Item, 'kind' | 'answer' | 'task'>): Shows {
  if (item.kind === 'arrival') return 'join'
  if (item.answer.kind === 'poll') return 'poll'
  return item.task ? 'task' : 'program'
}
