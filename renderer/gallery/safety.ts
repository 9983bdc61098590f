import type { SafetyView } from '../../shared/safety.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import { made } from './stage.ts'

/** What keeps the work safe: a mended database, a full disk. */

export const nothingWrong: SafetyView = { mended: null, snapshot: made, reserveUsed: false }

const minute = 60_000

export const safetyExhibits: Exhibits<Shown> = {
  'safety-mended': (stage) => {
    stage.enter(stage.at.toRunId)
    return {
      place: { page: 'home' },
      outside: 'demo made',
      safety: {
        mended: {
          from: stage.scene().now - 9 * minute,
          until: stage.scene().now - 4 * minute,
          at: stage.scene().now,
          folder: 'C:\\Users\\ane\\AppData\\Local\\Samspil\\damaged\\20261118T094700000Z',
        },
      },
    }
  },
  'safety-disk-full': (stage) => {
    stage.day(4, 6)
    stage.seat({ customer: 12, supplier: 8 })
    return { place: { page: 'run' }, safety: { reserveUsed: true } }
  },
}
