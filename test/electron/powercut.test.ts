import { describe, expect, test } from 'vitest'
import { cutPower } from '../support/disk/powercut.ts'
import { cannotWatch } from '../support/disk/watched.ts'

const why = cannotWatch()

describe.skipIf(why)(why ? `a power cut (skipped: ${why})` : 'a power cut', () => {
  test('loses nothing that was called saved, and leaves a readable file, at 50 crash points', async () => {
    const { saved, lost, unreadable } = await cutPower(50, 90, 1)
    expect({ lost, unreadable }).toEqual({ lost: 0, unreadable: 0 })
    expect(saved).toBeGreaterThan(60)
  })

  test('is found out where synchronous is NORMAL: the same 50 crash points lose something', async () => {
    const { lost } = await cutPower(50, 90, 1, 'NORMAL')
    expect(lost).toBeGreaterThan(0)
  })
})
