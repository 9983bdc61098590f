import type { Item } from './agenda.ts'
import { reading, type Language } from './text.ts'
import type { WallScene } from './views.ts'

/** An item as *Opgave*, without its clock: what the wall shows, and what is planned for it. */
export function taskOf(item: Item, language: Language): Omit<TaskScene, 'clock'> {
  const read = (text: Parameters<typeof reading>[0] | undefined) => reading(text ?? {}, language)
  return {
    mode: 'task',
    title: read(item.title),
    what: read(item.task?.what),
    withWhom: read(item.task?.withWhom),
    deliver: read(item.task?.deliver),
    groups: item.groups.map(({ title, what, place }) => ({
      title: read(title),
      what: read(what),
      place,
    })),
  }
}

type TaskScene = Extract<WallScene, { mode: 'task' }>
