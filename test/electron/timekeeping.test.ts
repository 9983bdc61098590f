import { describe, expect, test } from 'vitest'
import { remaining } from '../../shared/clock.ts'
import { temporary, testHouse, value, type TestHouse } from '../support/room.ts'

const minute = 60_000
const hour = 60 * minute
/** The first item after arrival is given ten minutes. */
const given = 10

async function running(options: Parameters<typeof testHouse>[0] = {}): Promise<TestHouse> {
  const house = await testHouse(options)
  const made = value(
    await house.ask.makeWorkshop({
      engagementId: null,
      name: 'Nyt sagssystem',
      customer: 'Nordlund Kommune',
      supplier: 'Fjordbyte A/S',
      from: { kind: 'template', templateId: 'kontrakt' },
      date: '2026-11-21',
      startsAt: 540,
      place: 'Lokale 2',
      facilitator: 'Ane',
      askedBy: '',
      language: 'da',
    }),
  )
  value(await house.ask.openWorkshop(made))
  const second = house.view().agenda?.[1]?.item.id ?? ''
  value(await house.ask.run({ do: 'startItem', itemId: second }))
  return house
}

function clockIn(house: TestHouse) {
  const { clock } = house.view()
  if (!clock) throw new Error('no clock')
  return clock
}

/** Minutes left as every screen reads them off the view. */
const left = (house: TestHouse) => remaining(clockIn(house), given, house.now()) / minute

/** Any call makes the host look at its clocks; by itself it does so once a second. */
const look = (house: TestHouse) => house.ask.folders()

describe('the time left is right, or the clock is paused and says so', () => {
  test('through the machine’s sleep', async () => {
    const house = await running()
    house.pass(3 * minute)
    house.pass(4 * minute)
    await look(house)
    expect(left(house)).toBe(3)
    expect(clockIn(house)).toMatchObject({ state: 'running', jump: null })
  })

  test('through a sleep that the second clock slept through as well', async () => {
    const house = await running()
    house.pass(3 * minute)
    await look(house)
    house.setClock(12 * minute)
    await look(house)
    expect(clockIn(house)).toMatchObject({
      state: 'paused',
      jump: { by: 12 * minute, stopped: true },
    })
    expect(left(house)).toBe(7)
    const workshopId = house.view().open?.workshop.id ?? ''
    value(await house.ask.run({ do: 'settleJump', workshopId, count: true }))
    expect(left(house)).toBe(-5)
  })

  test('when the clock is set back an hour', async () => {
    const house = await running()
    house.pass(3 * minute)
    house.setClock(-hour)
    await look(house)
    expect(left(house)).toBe(7)
    expect(clockIn(house)).toMatchObject({ state: 'running', jump: { by: -hour } })
    house.pass(2 * minute)
    expect(left(house)).toBe(5)
  })

  test('when the clock is set forward an hour', async () => {
    const house = await running()
    house.pass(3 * minute)
    await look(house)
    house.setClock(hour)
    await look(house)
    expect(left(house)).toBe(7)
    expect(clockIn(house)).toMatchObject({ state: 'paused', jump: { by: hour, stopped: true } })
  })

  test('when a command comes before anybody has seen that the clock was set', async () => {
    const house = await running()
    house.pass(3 * minute)
    house.setClock(-hour)
    const workshopId = house.view().open?.workshop.id ?? ''
    value(await house.ask.run({ do: 'pauseClock', workshopId }))
    expect(clockIn(house)).toMatchObject({ state: 'paused', spent: 3 * minute })
  })

  test('undo brings back no moment of the clock as it was before it was set', async () => {
    const house = await running()
    const workshopId = house.view().open?.workshop.id ?? ''
    value(await house.ask.run({ do: 'nextItem', workshopId }))
    house.pass(minute)
    house.setClock(-hour)
    await look(house)
    const third = clockIn(house).itemId
    await house.ask.undo()
    expect(clockIn(house).itemId).toBe(third)
    expect(clockIn(house).jump).not.toBeNull()
  })

  test('by itself within two seconds, with no call at all', async () => {
    const house = await running()
    house.setClock(-hour)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(clockIn(house).jump).toMatchObject({ by: -hour })
    expect(left(house)).toBe(10)
  })
})

describe('after a crash', () => {
  /** A house whose machine was held for a while after it was killed, and one that opens on what it left. */
  async function killed(
    act: (house: TestHouse) => Promise<void>,
    again: { after: number; boot?: string | null; set?: number },
  ) {
    const data = temporary()
    const house = await running({ data })
    await act(house)
    await house.crash()
    const at = house.now() + again.after
    const { set = 0, boot = 'one' } = again
    return await testHouse({ data, at, boot, set })
  }
  const pass = (house: TestHouse) => {
    house.pass(3 * minute)
    return look(house).then(() => {})
  }

  test('while running: the time of the crash counts', async () => {
    const back = await killed(pass, { after: minute })
    expect(left(back)).toBe(6)
    expect(clockIn(back)).toMatchObject({ state: 'running', jump: null })
  })

  test('while paused: nothing counts', async () => {
    const back = await killed(
      async (house) => {
        await pass(house)
        const workshopId = house.view().open?.workshop.id ?? ''
        value(await house.ask.run({ do: 'pauseClock', workshopId }))
      },
      { after: 5 * minute },
    )
    expect(left(back)).toBe(7)
    expect(clockIn(back).state).toBe('paused')
  })

  test('and the machine was started anew: its clock is believed', async () => {
    const back = await killed(pass, { after: 2 * minute, boot: 'two' })
    expect(left(back)).toBe(5)
    expect(clockIn(back).state).toBe('running')
  })

  test('and the clock was set back meanwhile: the time left is right', async () => {
    const back = await killed(pass, { after: minute, set: -hour })
    expect(left(back)).toBe(6)
    expect(clockIn(back)).toMatchObject({ state: 'running', jump: { by: -hour } })
  })

  test('and the machine came up with its clock gone back: it is paused and says so', async () => {
    const back = await killed(pass, { after: minute, boot: 'two', set: -hour })
    expect(clockIn(back)).toMatchObject({ state: 'paused', jump: { stopped: true } })
    expect(left(back)).toBe(7)
  })
})
