import type { Answers } from '../shared/contract.ts'
import { done } from '../shared/outcome.ts'
import type { OwnPictures } from './ownpictures.ts'
import type { WallReport } from '../shared/views.ts'

/** What the wall's window may say, and what it said last: it can look, and tell how it fares. */
export function wallCalls(
  pictures: OwnPictures,
  changed: () => void,
): {
  readonly calls: Answers<'wall'>
  readonly report: WallReport | null
} {
  let report: WallReport | null = null
  return {
    get report() {
      return report
    },
    calls: {
      readPicture: pictures.read,
      report(said) {
        report = said
        changed()
        return done()
      },
    },
  }
}
