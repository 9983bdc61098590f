import { given, hasTask, type Item } from './agenda.ts'
import type { Clock } from './clock.ts'
import type { WallClock } from './views.ts'
import type { Workshop } from './workshop.ts'

/** Table work and breaks count down; while somebody speaks the wall says only when it ends. */
export function wallClock(clock: Clock, item: Item, workshop: Workshop): WallClock {
  return {
    state: clock.state,
    since: clock.since,
    spent: clock.spent,
    givenMinutes: given(item),
    countsDown: hasTask(item) || item.kind === 'break',
    timeZone: workshop.timeZone,
  }
}
