import { describe, expect, test } from 'vitest'
import { failDisk } from '../support/disk/faildisk.ts'
import { cannotWatch } from '../support/disk/watched.ts'

const why = cannotWatch()
/** every kind of operation of a commit, and some of later ones */
const nths = [1, 2, 3, 5, 11, 29, 97, 200]

describe.skipIf(why)(why ? `a failing disk (skipped: ${why})` : 'a failing disk', () => {
  test.each([
    ['EIO', false],
    ['EIO', true],
    ['ENOSPC', false],
    ['ENOSPC', true],
  ] as const)(
    'never has a note called saved that is not there, says so, and goes on without a restart: %s, only once: %s',
    async (error, once) => {
      const { broken, failed, refused } = await failDisk(error, nths, once)
      expect(broken).toEqual([])
      expect(failed).toBeGreaterThanOrEqual(nths.length)
      if (!once) expect(refused).toBeGreaterThanOrEqual(nths.length)
    },
  )
})
