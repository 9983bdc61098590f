import { given, hasTask } from './agenda.ts'
import type { Moment } from './engagement.ts'
import type { Scene } from './scene.ts'

/** When the countdown that runs comes to nought: the gong is struck then. Null while nothing counts down, or stands still. */
export function ringsAt({ engagement, workshopId }: Scene): Moment | null {
  const show = engagement.walls[workshopId]?.show
  if (show?.mode === 'pause' && show.until !== null) return show.until
  const clock = engagement.clocks[workshopId]
  const item = engagement.items[clock?.itemId ?? '']
  if (!item || !clock || clock.since === null || (!hasTask(item) && item.kind !== 'break'))
    return null
  return clock.since + given(item) * 60_000 - clock.spent
}
