import type { Copying } from '../../../shared/safety.ts'
import type { SafetyWords } from '../../../shared/words/safety/da.ts'

/** How her safety copy stands: for the tick in *Klargør* and the head of the dialog. */
export interface CopyStanding {
  readonly tone: 'ok' | 'wait' | 'warn' | 'none'
  readonly sentence: string
  readonly more: string
}

export function standingOf(copying: Copying, words: SafetyWords): CopyStanding {
  const { standing, notice } = words
  if (copying.to === 'nobody')
    return { tone: 'none', sentence: standing.none, more: standing.noneBody }
  const where = copying.to === 'stick' ? copying.folder : `${copying.address}:${copying.port}`
  switch (copying.state) {
    case 'connecting':
      return {
        tone: 'wait',
        sentence: copying.to === 'stick' ? standing.connectingStick : standing.connecting,
        more: '',
      }
    case 'up':
      return {
        tone: 'ok',
        sentence: copying.to === 'stick' ? standing.upStick(where) : standing.up(where),
        more: copying.safe === null ? standing.waiting : standing.upBody,
      }
    case 'lost':
      return {
        tone: 'warn',
        sentence: copying.to === 'stick' ? notice.stickLost(where) : notice.lost(where),
        more: '',
      }
    case 'wrongPassphrase':
      return { tone: 'warn', sentence: standing.wrongPassphrase, more: '' }
    case 'otherVersion':
      return { tone: 'warn', sentence: standing.otherVersion, more: standing.otherVersionBody }
  }
}
