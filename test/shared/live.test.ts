import { describe, expect, test } from 'vitest'
import { given } from '../../shared/agenda.ts'
import { behind, coming, forecast } from '../../shared/clock.ts'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import type { Scene } from '../../shared/scene.ts'
import { walk } from '../../shared/undo.ts'
import { wallScene } from '../../shared/wallview.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

const minute = 60_000
const days = [{ startsAt: 540 }]
const next = { do: 'nextItem', workshopId: 'w' } as const
const back = { do: 'backItem', workshopId: 'w' } as const
const items = (engagement: Engagement) => ofWorkshop(engagement.items, 'w')
const ids = items(planned).map((item) => item.id)
const id = (index: number) => ids[index] ?? ''
const start = (index: number): Command => ({ do: 'startItem', itemId: id(index) })
const skip = (index: number, skipped = true): Command => ({
  do: 'skipItem',
  itemId: id(index),
  skipped,
})
const clock = (engagement: Engagement) => {
  const found = engagement.clocks['w']
  if (!found) throw new Error('no clock')
  return found
}
const at = (ofDay: number) => ofDay * minute
const late = (engagement: Engagement, ofDay: number) =>
  behind(items(engagement), clock(engagement), days, ofDay, at(ofDay))

/** The contract workshop on time, at the start of *To principper til samtale* (10.40). */
const onTime = after(planned, [at(640), start(7)])

describe('skipping', () => {
  test('a coming item gives its time back, is stamped, and Next goes past it', () => {
    const now = after(onTime, [at(641), skip(8)])
    expect(now.items[id(8)]?.skipped).toBe(at(641))
    expect(late(now, 641)).toBe(-15)
    expect(coming(items(now), clock(now), 641, at(641)).has(id(8))).toBe(false)
    const on = after(now, [at(670), next])
    expect(clock(on).itemId).toBe(id(9))
    expect(clock(after(on, [at(671), back])).itemId, 'and so does Back').toBe(id(7))
  })

  test('the last items skipped, the day ends where the one before them does', () => {
    const last = after(planned, [at(735), start(11)], [at(736), skip(12)], [at(736), skip(13)])
    expect(forecast(items(last), clock(last), 736, at(736))).toBe(
      735 + given(last.items[id(11)] as never),
    )
  })

  test('the one that runs is left, and the next one starts', () => {
    const now = after(onTime, [at(645), skip(7)])
    expect(clock(now).itemId).toBe(id(8))
    expect(now.items[id(7)]).toMatchObject({
      skipped: at(645),
      runs: [{ from: at(640), to: at(645) }],
    })
    // Back goes to it again, from what it had spent
    const again = after(now, [at(650), back])
    expect(clock(again)).toMatchObject({ itemId: id(7), spent: 5 * minute })
    expect(again.items[id(7)]?.skipped).toBeNull()
  })

  test('it can be taken up again, started all the same, or undone', () => {
    const skipped = after(onTime, [at(641), skip(8)])
    expect(after(skipped, skip(8, false)).items[id(8)]?.skipped).toBeNull()
    const started = after(skipped, [at(642), start(8)])
    expect(started.items[id(8)]?.skipped).toBeNull()
    expect(clock(started).itemId).toBe(id(8))
  })

  test('what was held cannot be skipped, nor the last of all while it runs', () => {
    const held = after(onTime, [at(660), next])
    expect(change(held, skip(7), told())).toEqual({ ok: false, reason: 'itemPast' })
    const last = after(planned, [at(740), start(13)])
    expect(change(last, skip(13), told())).toEqual({ ok: false, reason: 'noItemLeft' })
  })

  test('the wall’s program leaves it out, and says nothing of it', () => {
    const now = after(onTime, [at(641), skip(8)], {
      do: 'showOnWall',
      workshopId: 'w',
      show: { mode: 'program' },
    })
    const scene = wallScene(
      { engagement: now, workshopId: 'w', phones: { state: 'shut' } } as unknown as Scene,
      'da',
    )
    if (scene.mode !== 'program') throw new Error(scene.mode)
    expect(scene.rows).toHaveLength(items(now).length - 1)
    expect(scene.rows.map((row) => row.when).filter((when) => when === 'next')).toHaveLength(1)
  })
})

describe('making one item two', () => {
  const split = (index: number, minutes: number, afterId = id(index)): Command => ({
    do: 'splitItem',
    itemId: id(index),
    id: 'second',
    minutes,
    title: { da: 'Det andet princip' },
    to: { day: 0, after: afterId },
  })

  test('the one that runs: one now, one later, and the day ends when it did', () => {
    const now = after(onTime, [at(650), split(7, 15, id(10))])
    expect(given(now.items[id(7)] as never)).toBe(15)
    const second = now.items['second']
    expect(second).toMatchObject({
      minutes: 15,
      extra: 0,
      runs: [],
      title: { da: 'Det andet princip' },
    })
    expect(
      items(now)
        .map((item) => item.id)
        .indexOf('second'),
    ).toBe(11)
    expect(late(now, 650)).toBe(0)
    expect(clock(now)).toEqual(clock(onTime))
  })

  test('what each may be cut to is its share: 30 that may be 20 are two of 15 that may be 10', () => {
    const now = after(onTime, split(7, 15))
    expect([now.items[id(7)]?.least, now.items['second']?.least]).toEqual([10, 10])
  })

  test('a measurement is asked once: it stays with the first', () => {
    const before = after(planned, [at(600), start(1)])
    const now = after(before, split(5, 4))
    expect(now.items['second']?.answer).toEqual({ kind: 'none' })
    expect(Object.values(now.polls).filter((poll) => poll.itemId === 'second')).toEqual([])
  })

  test('minutes already given on top are shared out as well', () => {
    const longer = after(onTime, { do: 'extendItem', workshopId: 'w', minutes: 10 })
    const now = after(longer, split(7, 25))
    expect([given(now.items[id(7)] as never), now.items['second']?.minutes]).toEqual([25, 15])
    expect(late(now, 640)).toBe(10)
  })

  test('there must be something left for both, and what was held stays whole', () => {
    expect(change(onTime, split(7, 30), told())).toEqual({ ok: false, reason: 'notShorter' })
    expect(change(onTime, split(3, 5), told())).toEqual({ ok: false, reason: 'itemPast' })
  })
})

describe('the rest of the day', () => {
  test('a coming item is given more or less, and the plan as it was made stays', () => {
    const now = after(onTime, { do: 'extendItem', workshopId: 'w', itemId: id(9), minutes: -5 })
    expect(now.items[id(9)]).toMatchObject({ minutes: 25, extra: -5 })
    expect(late(now, 640)).toBe(-5)
  })

  test('a coming item is moved earlier while the day runs, and the clock does not notice', () => {
    const now = after(onTime, {
      do: 'moveItems',
      workshopId: 'w',
      itemIds: [id(10)],
      to: { day: 0, after: id(7) },
    })
    expect(items(now)[8]?.id).toBe(id(10))
    expect(clock(now)).toEqual(clock(onTime))
    expect(clock(after(now, [at(670), next])).itemId).toBe(id(10))
    expect(late(now, 640)).toBe(0)
  })
})

describe('causes of delay', () => {
  const cause: Command = {
    do: 'noteCause',
    id: 'c',
    workshopId: 'w',
    itemId: id(7),
    kind: 'principals',
    text: '',
  }

  test('one is noted with its moment, and taken away again', () => {
    const noted = after(onTime, [at(675), cause])
    expect(noted.causes['c']).toMatchObject({ kind: 'principals', at: at(675), itemId: id(7) })
    expect(after(noted, { do: 'removeCause', causeId: 'c' }).causes).toEqual({})
  })

  test('her own words are not nothing', () => {
    const own = { ...cause, kind: 'own' } as Command
    expect(change(onTime, own, told())).toEqual({ ok: false, reason: 'empty' })
    expect(change(onTime, { ...own, text: 'Brandalarm' } as Command, told()).ok).toBe(true)
  })

  test('a cause belongs to an item of that workshop', () => {
    const other = { ...cause, itemId: 'elsewhere' } as Command
    expect(change(onTime, other, told())).toEqual({ ok: false, reason: 'notFound' })
  })
})

describe('400 random days by seed', () => {
  test('whatever is done while the day runs, undo brings all of it back', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const below = chances(seed)
      let now: Engagement = onTime
      let time = at(640)
      const taken: { before: Engagement; inverse: unknown }[] = []
      for (let turn = 0; turn < 12; turn++) {
        time += below(9) * minute
        const outcome = change(now, randomAct(now, below, turn), told(time))
        if (!outcome.ok) continue
        taken.push({ before: now, inverse: outcome.value.inverse })
        now = outcome.value.engagement
        const open = items(now).flatMap((item) => item.runs.filter((run) => run.to === null))
        expect(open.length, `seed ${seed}`).toBe(clock(now).state === 'running' ? 1 : 0)
        expect(now.items[clock(now).itemId ?? '']?.skipped ?? null, `seed ${seed}`).toBeNull()
      }
      expect(taken.length, `seed ${seed}`).toBeGreaterThan(0)
      for (const { before, inverse } of taken.toReversed()) {
        now = walk(now, { patches: inverse } as Parameters<typeof walk>[1]).engagement
        expect(now, `seed ${seed}`).toEqual(before)
      }
    }
  })
})

function randomAct(now: Engagement, below: (most: number) => number, turn: number): Command {
  const all = items(now)
  const itemId = all[below(all.length)]?.id ?? ''
  const acts: readonly Command[] = [
    next,
    back,
    { do: 'startItem', itemId },
    { do: 'skipItem', itemId, skipped: below(3) > 0 },
    { do: 'extendItem', workshopId: 'w', itemId, minutes: below(9) - 4 },
    { do: 'moveItems', workshopId: 'w', itemIds: [itemId], to: { day: 0, after: null } },
    {
      do: 'splitItem',
      itemId,
      id: `s${turn}`,
      minutes: 1 + below(20),
      title: { da: 'Resten' },
      to: { day: 0, after: itemId },
    },
    { do: 'catchUp', workshopId: 'w', changes: [{ itemId, to: below(2) ? null : 1 + below(20) }] },
    { do: clock(now).state === 'paused' ? 'resumeClock' : 'pauseClock', workshopId: 'w' },
  ]
  return acts[below(acts.length)] ?? next
}

function chances(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
