import { expect, test } from 'vitest'
import { bots } from '../../electron/bots.ts'
import { principlesIn, measuring, until, value } from '../support/room.ts'

test('100 phones that answer at once are all acknowledged, none twice, within ten times their share of 1,000 in 10 s', async () => {
  const { url, view, wall, ask, pollId, made } = await measuring('joint')
  value(await ask.run({ do: 'editWorkshop', workshopId: made.toRunId, set: { seats: 100 } }))
  let began = 0
  const told = await bots({
    url,
    count: 100,
    votes: 0,
    patience: 10_000,
    begun: () => (began = performance.now()),
  })
  const took = performance.now() - began
  expect(told.filter((bot) => bot.acknowledged)).toHaveLength(100)
  await until(() => principlesIn(view())?.open?.answered === 100)
  expect(wall()).toMatchObject({ mode: 'poll', answered: 100, of: 100 })

  value(await ask.run({ do: 'closePoll', pollId }))
  const { result } = principlesIn(view())?.poll ?? {}
  expect(result).toMatchObject({ answered: 100, seats: 100 })
  expect(result?.rows.map((row) => row.level === 'joint' && row.joint)).toEqual(
    Array.from({ length: 7 }, () => expect.objectContaining({ as: 'bars', base: 100 })),
  )
  expect(took).toBeLessThan(10_000)
})
