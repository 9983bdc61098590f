import type { Answers } from '../shared/contract.ts'
import { done } from '../shared/outcome.ts'
import type { WallReport } from '../shared/views.ts'

/** What the wall's window may say, and what it said last: it can look, and tell how it fares. */
export function wallCalls(changed: () => void): {
  readonly calls: Answers<'wall'>
  readonly report: WallReport | null
} {
  let report: WallReport | null = null
  return {
    get report() {
      return report
    },
    calls: {
      report(said) {
        report = said
        changed()
        return done()
      },
    },
  }
}
