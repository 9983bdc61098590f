import type { Id } from '../engagement.ts'
import type { Scene } from '../scene.ts'
import { tableNumber } from '../tableanswers.ts'
import { phoneTable, type PhoneTable } from '../tableanswersview.ts'
import type { Language } from '../text.ts'
import { apartScene } from './apart.ts'
import { tableOfSeat } from './firms.ts'

/**
 * What the tables are asked, as one company's phone may know it: its own number and what its own people have sent. Null for
 * a phone that belongs to no company; undefined where suppliers do not compete, and the tables answer openly.
 */
export function firmTable(
  scene: Scene,
  seatId: Id,
  language: Language,
): PhoneTable | null | undefined {
  if (!scene.engagement.workshops[scene.workshopId]?.competing) return undefined
  const own = tableOfSeat(scene.engagement, seatId)
  if (own === null) return null
  const { engagement } = apartScene(scene)
  const { answers } = scene.engagement
  const table = phoneTable({ ...scene, engagement: { ...engagement, answers } }, language)
  return (
    table && {
      ...table,
      tables: 0,
      own,
      given: table.given.filter((answer) => tableNumber(`${answer.table}`) === own),
    }
  )
}
