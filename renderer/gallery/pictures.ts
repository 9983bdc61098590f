import type { Id } from '../../shared/engagement.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { WallShow } from '../../shared/wall.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'
import { content } from './content.ts'

/** The pictures of the wall that the facilitator chooses, and where she chooses them. */
export const pictureExhibits: Exhibits<object> = {
  'wall-clock': (stage) => on(stage, 3, 8, { mode: 'clock' }),
  'wall-clock-spoken': (stage) => on(stage, 2, 3, { mode: 'clock' }),
  'wall-pause': (stage) => {
    stage.day(6, 3)
    return {}
  },
  'wall-pause-called': (stage) => {
    stage.day(4, 12)
    const until = stage.scene().now + 11 * 60_000
    stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'pause', until } })
    return {}
  },
  'wall-cards': (stage) => cards(stage, 0, 0),
  'wall-cards-many': (stage) => cards(stage, 1, 0),
  'wall-card': (stage) => cards(stage, 0, 2),
  'wall-readback': (stage) => read(stage, 0),
  'wall-readback-action': (stage) => read(stage, 1),
  'wall-readback-none': (stage) => on(stage, 1, 2, { mode: 'readback', at: 0 }),
  'wall-released': (stage) => {
    stage.day(4, 6)
    stage.must({ do: 'releaseWall', workshopId: stage.at.heldId, released: true })
    return {}
  },
}

/** Where she chooses the wall's picture. */
export const choosingExhibits: Exhibits<Shown> = {
  'run-next': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'run' } }
  },
  'run-pictures': (stage) => {
    stage.day(3, 8)
    stage.seat({ customer: 12, supplier: 8 })
    const principleId = principle(0)
    stage.must({
      do: 'planWall',
      workshopId: stage.at.heldId,
      show: { mode: 'cards', principleId, at: 0 },
    })
    return { place: { page: 'run' }, dialog: 'pictures' }
  },
  'run-released': (stage) => {
    stage.day(4, 6)
    stage.seat({ customer: 12, supplier: 8 })
    stage.must({ do: 'releaseWall', workshopId: stage.at.heldId, released: true })
    return { place: { page: 'run' } }
  },
}

function on(stage: Stage, item: number, minutes: number, show: WallShow): object {
  stage.day(item, minutes)
  stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show })
  return {}
}

function cards(stage: Stage, which: number, at: number): object {
  return on(stage, 7, 4, { mode: 'cards', principleId: principle(which), at })
}

/** The first decision, or the first action, of the day that was held. */
function read(stage: Stage, which: 0 | 1): object {
  stage.enter(stage.at.heldId)
  const kinds = ofWorkshop(stage.scene().engagement.records, stage.at.heldId).map(
    ({ kind }) => kind,
  )
  const at = Math.max(0, kinds.indexOf(which === 0 ? 'decision' : 'action'))
  stage.must({ do: 'showOnWall', workshopId: stage.at.heldId, show: { mode: 'readback', at } })
  return {}
}

function principle(at: number): Id {
  return content.packs.flatMap((pack) => pack.principles)[at]?.id ?? ''
}
