import { describe, expect, test } from 'vitest'
import { given, plan } from '../../shared/agenda.ts'
import { behind, remaining, spent, tone } from '../../shared/clock.ts'
import { change } from '../../shared/change.ts'
import type { Engagement } from '../../shared/engagement.ts'
import type { Scene } from '../../shared/scene.ts'
import { wallScene } from '../../shared/wallview.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

const minute = 60_000
const days = [{ startsAt: 540 }]
const items = (engagement: Engagement) => ofWorkshop(engagement.items, 'w')
const clock = (engagement: Engagement) => {
  const found = engagement.clocks['w']
  if (!found) throw new Error('no clock')
  return found
}
const next = { do: 'nextItem', workshopId: 'w' } as const
const back = { do: 'backItem', workshopId: 'w' } as const

describe('the plan', () => {
  test('the contract workshop runs from arrival at 8.40 to 12.30 with its break at 10.25', () => {
    const slots = plan(items(planned), days)
    expect(slots[0]?.starts).toBe(8 * 60 + 40)
    expect(slots[1]?.starts).toBe(9 * 60)
    expect(slots.at(-1)?.ends).toBe(12 * 60 + 30)
    expect(items(planned)[6]).toMatchObject({ kind: 'break', fixed: 625 })
    expect(slots[6]?.starts).toBe(625)
  })

  test('a fixed start that the items before run past is kept late, not overlapped', () => {
    const some = items(planned).map((item, index) =>
      index === 5 ? { ...item, minutes: 30 } : item,
    )
    const slots = plan(some, days)
    expect(slots[6]?.starts).toBe(625 + 20)
  })
})

describe('a day that passes midnight', () => {
  test('is as late after it as it was before it', () => {
    const late = [{ startsAt: 23 * 60 + 30 }]
    const some = items(planned).map((item) => ({ ...item, fixed: null }))
    const run = after(planned, [0, next])
    const second = { ...clock(run), itemId: some[2]?.id ?? '', since: null }
    // planned for 23.40, and it is 23.50, then 0.10
    expect(behind(some, second, late, 23 * 60 + 50, 0)).toBe(10)
    expect(behind(some, second, late, 10, 0)).toBe(30)
  })
})

describe('the running clock', () => {
  test('stamps what really happened, item by item', () => {
    const run = after(planned, [0, next], [20 * minute, next], [31 * minute, next])
    expect(items(run)[0]?.runs).toEqual([{ from: 0, to: 20 * minute }])
    expect(items(run)[1]?.runs).toEqual([{ from: 20 * minute, to: 31 * minute }])
    expect(clock(run)).toMatchObject({ state: 'running', since: 31 * minute, spent: 0 })
  })

  test('a pause stops the time and starting again goes on from it', () => {
    const run = after(planned, [0, next], [4 * minute, { do: 'pauseClock', workshopId: 'w' }])
    expect(remaining(clock(run), 20, 60 * minute)).toBe(16 * minute)
    const on = after(run, [60 * minute, { do: 'resumeClock', workshopId: 'w' }])
    expect(remaining(clock(on), 20, 61 * minute)).toBe(15 * minute)
  })

  test('going back goes on from what the item had spent', () => {
    const run = after(planned, [0, next], [10 * minute, next], [11 * minute, back])
    expect(spent(clock(run), 12 * minute)).toBe(11 * minute)
    expect(clock(run).itemId).toBe(items(run)[0]?.id)
  })

  test('a minute more or less is the item’s own and never takes it below nought', () => {
    const run = after(planned, [0, next], { do: 'extendItem', workshopId: 'w', minutes: 1 })
    expect(given(items(run)[0] ?? { minutes: 0, extra: 0 })).toBe(21)
    const less = after(run, { do: 'extendItem', workshopId: 'w', minutes: -60 })
    expect(given(items(less)[0] ?? { minutes: 0, extra: 0 })).toBe(0)
  })

  test('is amber at 20 % left and over time at nought', () => {
    expect(tone(10 * minute, 20)).toBe('calm')
    expect(tone(4 * minute, 20)).toBe('gather')
    expect(tone(0, 20)).toBe('over')
  })

  test('says how far behind the day will end, and lets slack before a fixed start take the delay', () => {
    const run = after(planned, [0, next], [26 * minute, next])
    // 8.40 was nought: six minutes late into Velkomst
    expect(behind(items(run), clock(run), days, 8 * 60 + 40 + 26, 26 * minute)).toBe(6)
    const early = after(planned, [0, next], [18 * minute, next])
    expect(behind(items(early), clock(early), days, 8 * 60 + 58, 18 * minute)).toBe(0)
  })

  test('says no where there is no item left or before', () => {
    expect(change(planned, back, told())).toEqual({ ok: false, reason: 'noItemBefore' })
    const last = after(planned, ...items(planned).map(() => next))
    expect(change(last, next, told())).toEqual({ ok: false, reason: 'noItemLeft' })
    expect(change(planned, { do: 'pauseClock', workshopId: 'w' }, told())).toEqual({
      ok: false,
      reason: 'notRunning',
    })
  })

  test('the wall follows the item: join at arrival, opgave for table work, the question at a measurement, pause in a break', () => {
    const at = (count: number) =>
      after(planned, ...Array.from({ length: count }, () => next)).walls['w']?.show.mode
    expect(at(1)).toBe('join')
    expect(at(4)).toBe('task')
    expect(at(6)).toBe('poll')
    expect(at(7)).toBe('pause')
  })

  test('tables with a task each are shown as one opgave with one clock', () => {
    const place = { id: 'g', title: { da: 'Bord 1' }, what: { da: 'Hvem bruger den først?' } }
    const groups = [{ ...place, place: 'Lokale 3' }]
    const grouped = after(planned, {
      do: 'editItems',
      workshopId: 'w',
      edits: [{ itemId: 'w.i3', set: { groups } }],
    })
    const run = after(grouped, next, next, next)
    expect(run.walls['w']?.show.mode).toBe('task')
    const scene = { engagement: run, workshopId: 'w' } as Scene
    expect(wallScene(scene, 'da')).toMatchObject({
      mode: 'task',
      groups: [{ title: { words: 'Bord 1' }, what: { words: 'Hvem bruger den først?' } }],
      clock: { countsDown: true },
    })
  })

  test('the day ends with the clock stopped', () => {
    const over = after(planned, [0, next], [5 * minute, { do: 'endDay', workshopId: 'w' }])
    expect(clock(over)).toMatchObject({ state: 'ended', since: null, spent: 5 * minute })
    expect(items(over)[0]?.runs).toEqual([{ from: 0, to: 5 * minute }])
  })
})
