import { afterAll, expect, test } from 'vitest'
import { aFolder, tidy } from '../support/host.ts'
import { kill } from '../support/kills.ts'

afterAll(tidy)

test('ten kills at random points lose nothing that was called saved: same item, right clock, sound file', async () => {
  const { saved, broken } = await kill(aFolder(), 10, 20261127)
  expect(broken).toEqual([])
  expect(saved).toBeGreaterThan(10)
})
