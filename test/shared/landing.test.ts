import { expect, test } from 'vitest'
import { daysOf, given } from '../../shared/agenda.ts'
import { behind } from '../../shared/clock.ts'
import { minuteOfDay } from '../../shared/dates.ts'
import { driftOf, landingFor } from '../../shared/landing.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned } from '../support/engagement.ts'

test('a device that is sent one line says the same minutes behind as the whole agenda does, in 2,000 random moments', () => {
  const zone = 'Europe/Copenhagen'
  let seed = 5
  const chance = (below: number) =>
    (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
  const morning = Date.UTC(2026, 10, 21, 7, 30)
  let at = morning
  let value = after(planned, [at, { do: 'nextItem', workshopId: 'w' }])
  const drifts = new Set<number>()
  for (let turn = 0; turn < 2000; turn++) {
    const some = chance(40)
    const before = value
    try {
      if (some === 0) value = after(value, [at, { do: 'nextItem', workshopId: 'w' }])
      if (some === 1) value = after(value, [at, { do: 'backItem', workshopId: 'w' }])
      if (some === 2) value = after(value, [at, { do: 'pauseClock', workshopId: 'w' }])
      if (some === 3) value = after(value, [at, { do: 'resumeClock', workshopId: 'w' }])
      if (some === 4)
        value = after(value, [at, { do: 'extendItem', workshopId: 'w', minutes: chance(21) - 10 }])
    } catch {
      value = before
    }
    at = at > morning + 6 * 3_600_000 ? morning : at + chance(240_000)
    const workshop = value.workshops['w']
    const clock = value.clocks['w']
    const items = ofWorkshop(value.items, 'w')
    const now = items.find((item) => item.id === clock?.itemId)
    if (!workshop || !clock || !now) throw new Error('nothing runs')
    const landing = landingFor(items, clock, now, workshop)
    const ofDay = minuteOfDay(at, zone)
    const wanted = behind(items, clock, daysOf(workshop), ofDay, at)
    drifts.add(wanted)
    expect(landing && driftOf(landing, clock, given(now), ofDay, at)).toBe(wanted)
  }
  expect(drifts.size).toBeGreaterThan(50)
})
