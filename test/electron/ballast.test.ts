import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ballastIn } from '../../electron/ballast.ts'
import { temporary } from '../support/room.ts'

const size = 512 * 1024

test('room that is needed while the ballast is being made is not taken by it after all', async () => {
  const data = temporary()
  const ballast = ballastIn(data, size)
  const making = ballast.refill()
  ballast.giveBack()
  expect(await making).toBe(false)
  expect(readdirSync(data)).toEqual([])

  expect(await ballast.refill()).toBe(true)
  expect(statSync(join(data, 'ballast.bin')).size).toBe(size)
  expect(ballast.giveBack()).toBe(true)
  expect(readdirSync(data)).toEqual([])
})
