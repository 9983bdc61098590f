import type { Engagement, Id, Moment } from './engagement.ts'
import type { OwnPicture } from './owned.ts'
import type { Content } from './packs/content.ts'
import type { Boxes } from './polls/tally.ts'
import type { Wifi } from './wifi.ts'
import type { NetworkAddress, PhonesState } from './views.ts'
import type { WorstReport } from './wallreport.ts'
import type { Ask } from './seats.ts'

/** The meeting as the room holds it this moment: what is saved, and what lives in memory only. Views are read off it. */
export interface Scene {
  readonly engagement: Engagement
  readonly workshopId: Id
  /** the packs, for cards and prompts that are shown and not copied */
  readonly content: Content
  readonly boxes: Boxes | null
  /** the measurement that stood open when the host was last restarted, if it still does */
  readonly interrupted: Id | null
  /** slips that have been counted of the open measurement; null while none have */
  readonly slips: number | null
  /** phones that wait to be let in */
  readonly asks: readonly Ask[]
  /** texts on their way to the list: the pool's own id, and how many wait for an item's */
  readonly ideas: { readonly box: Id; readonly waiting: (itemId: Id) => number }
  readonly phones: PhonesState
  readonly addresses: readonly NetworkAddress[]
  /** seats whose phones are listening now */
  readonly connected: ReadonlySet<Id>
  /** windows that show the wall now */
  readonly windows: number
  /** the walls on other computers, by name; their windows are among those */
  readonly farWalls: readonly string[]
  /** the worst that one of them says of itself */
  readonly report: WorstReport | null
  /** whether the gong is struck by itself when a countdown ends */
  readonly gong: boolean
  /** what she picked to show beside the meeting's own pictures */
  readonly ownPictures: readonly OwnPicture[]
  /** the network phones must be on */
  readonly wifi: Wifi | null
  readonly now: Moment
}
