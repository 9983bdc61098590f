import { describe, expect, test } from 'vitest'
import { daysOf, given, plan, type Item } from '../../shared/agenda.ts'
import { catchUps, leastBreak, mayGo, shortest, type CatchUp } from '../../shared/catchup.ts'
import { change } from '../../shared/change.ts'
import { behind, type Clock } from '../../shared/clock.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { readIfLate } from '../../shared/iflate.ts'
import { walk } from '../../shared/undo.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, content, planned, told } from '../support/engagement.ts'

const minute = 60_000
/** Midnight of the workshop's day, so that a moment is a minute of the day times 60,000. */
const clockOf = (engagement: Engagement) => {
  const clock = engagement.clocks['w']
  if (!clock) throw new Error('no clock')
  return clock
}
const itemsOf = (engagement: Engagement) => ofWorkshop(engagement.items, 'w')
const titleOf = (engagement: Engagement, id: string) => engagement.items[id]?.title.da
const days = (engagement: Engagement) => {
  const workshop = engagement.workshops['w']
  if (!workshop) throw new Error('no workshop')
  return daysOf(workshop)
}
const plansAt = (engagement: Engagement, ofDay: number): readonly CatchUp[] =>
  catchUps({
    items: itemsOf(engagement),
    clock: clockOf(engagement),
    days: days(engagement),
    ifLate: engagement.workshops['w']?.ifLate ?? [],
    nowOfDay: ofDay,
    now: ofDay * minute,
  })
const said = (engagement: Engagement, { changes }: CatchUp) =>
  changes.map(({ itemId, to }) => `${titleOf(engagement, itemId)} ${to ?? 'udgår'}`)

/** The contract workshop, standing at the start of its n-th item at a minute of the day. */
function standing(item: number, ofDay: number): Engagement {
  const itemId = itemsOf(planned)[item]?.id ?? ''
  return after(planned, [ofDay * minute, { do: 'startItem', itemId }])
}

describe('catching up', () => {
  test('on time there is nothing to catch up', () => {
    expect(plansAt(standing(1, 540), 540)).toEqual([])
    expect(plansAt(planned, 540)).toEqual([])
  })

  test('six minutes behind, the template’s own order stands first: Check-in to 5, then Initiatives', () => {
    // the break ran six minutes over, and all that is left lies ahead
    const late = standing(7, 640 + 6)
    const [first] = plansAt(late, 646)
    expect(first).toMatchObject({ kind: 'asWritten', gains: 6, late: 0, ends: 750 })
    // Check-in is held, so Initiatives goes first, to its 10, and then one principle instead of two
    expect(said(late, first as CatchUp)).toEqual(['To principper til samtale 29', 'Initiativer 10'])
  })

  test('three ways are three different plans, each with what it gains and when the day ends', () => {
    const plans = plansAt(standing(7, 652), 652)
    expect(plans.map((each) => each.kind)).toEqual(['asWritten', 'spread', 'leaveOut'])
    expect(plans.every((each) => each.late === 0 && each.ends === 750)).toBe(false)
    expect(plans.every((each) => each.late === 0 && each.ends <= 750)).toBe(true)
    expect(plans[2]?.changes).toHaveLength(1)
    expect(plans[2]?.changes[0]?.to).toBeNull()
  })

  test('what lies before a fixed break is cut only as far as it helps', () => {
    // 20 minutes late at the first item: the break is pushed, and only the lateness itself is won
    const [first] = plansAt(standing(1, 560), 560)
    expect(first).toMatchObject({ gains: 20, late: 0 })
  })

  test('a break is cut to ten minutes and never below', () => {
    const late = standing(1, 540 + 100)
    const changes = plansAt(late, 640).flatMap((each) => each.changes)
    const breaks = changes.filter(({ itemId }) => late.items[itemId]?.kind === 'break')
    expect(breaks.map(({ to }) => to)).toContain(leastBreak)
    expect(breaks.every(({ to }) => to !== null && to >= leastBreak)).toBe(true)
  })

  test('when the day cannot be saved it says how near it gets, with and without leaving out', () => {
    const plans = plansAt(standing(10, 760), 760)
    expect(plans.map((each) => each.kind)).toEqual(['everything', 'onlyCuts'])
    expect(plans.every((each) => each.late > 0)).toBe(true)
    expect(plans[0]?.late).toBeLessThan(plans[1]?.late ?? 0)
  })

  test('an accepted plan is one step, and undo takes all of it back', () => {
    const late = standing(7, 652)
    const chosen = plansAt(late, 652)[0] as CatchUp
    const changes = chosen.changes.map(({ itemId, to }) => ({ itemId, to }))
    const caught = change(late, { do: 'catchUp', workshopId: 'w', changes }, told(652 * minute))
    if (!caught.ok) throw new Error(caught.reason)
    const now = caught.value.engagement
    expect(behind(itemsOf(now), clockOf(now), days(now), 652, 652 * minute)).toBe(0)
    const step = {
      seq: 1,
      by: 'facilitator',
      line: { kind: 'caughtUp', workshopId: 'w', count: 12 },
      workshopId: 'w',
      state: 'done',
      patches: caught.value.inverse,
      before: {},
      after: {},
    } as const
    expect(walk(now, step).engagement).toEqual(late)
  })

  test('a plan that no longer fits is refused whole', () => {
    const late = standing(7, 652)
    const to = (itemId: string, minutes: number | null) =>
      change(
        late,
        { do: 'catchUp', workshopId: 'w', changes: [{ itemId, to: minutes }] },
        told(652 * minute),
      )
    const ids = itemsOf(late).map((item) => item.id)
    const refusal = { ok: false, reason: 'notShorter' }
    expect(to(ids[2] ?? '', 5), 'held already').toEqual(refusal)
    expect(to(ids[8] ?? '', 9), 'below its least').toEqual(refusal)
    expect(to(ids[12] ?? '', null), 'a must').toEqual(refusal)
    expect(to(ids[7] ?? '', null), 'the one that runs').toEqual(refusal)
    expect(to(ids[8] ?? '', 10).ok).toBe(true)
  })
})

describe('what the templates say goes first', () => {
  test('every line of every template is read as a step, as a promise, or left to the facilitator', () => {
    const read = content.templates.map((template) => {
      const items = template.items.map((item, index) => ({ ...item, id: `${index}` }))
      const found = readIfLate(template.ifLate, items as unknown as Item[])
      const name = (id: string) => template.items[Number(id)]?.title.da
      return [
        template.id,
        found.steps.map(({ itemId, to }) => `${name(itemId)} ${to ?? 'udgår'}`).join(', '),
        found.keeps.map(name).join(', '),
        found.advice.length,
      ].join(' | ')
    })
    const never = 'Selvtjek, Konklusion, Opsamling'
    expect(read).toEqual([
      'behov | Ejer, udgangspunkt, måltal 25 |  | 1',
      'evaluering | Tidslinjen 15 |  | 1',
      `faseovergang-1-2 | De syv temaer 10, Blik frem 10 | ${never} | 1`,
      `faseovergang-2-3 | De syv temaer 12, Blik frem 10 | ${never} | 1`,
      `faseovergang-3-4 | De syv temaer 10, Blik frem 10 | ${never} | 1`,
      `faseovergang-release | Betingelser fra sidst 5 | ${never} | 1`,
      'kickoff | Hvem er vi? 12, Sådan arbejder vi 12, Det kommer vi med 12 |  | 0',
      'kontrakt | Check-in 5, Initiativer 10, To principper til samtale 20, Eskaleringsplanen udgår |  | 0',
      'marked | Samarbejdsform og modenhed 5, Samarbejdsform og modenhed udgår, Firmabordene 20 | Spørgsmål på skrift, Skal noget ud? | 0',
      'risiko | Det ved vi 5, Skriv dem rigtigt udgår |  | 1',
      'temperatur | Læs billedet udgår, Løser vi den selv? udgår |  | 1',
    ])
  })

  test('an unreadable line is advice, never a guess', () => {
    const items = itemsOf(planned)
    const line = { da: 'Tag den sidste halve time lidt roligere.' }
    expect(readIfLate([line], items)).toEqual({ steps: [], keeps: [], advice: [line] })
  })
})

describe('2,000 random days by seed', () => {
  const failedOnce: number[] = []
  const seeds = [...failedOnce, ...Array.from({ length: 2000 }, (_, index) => index + 1)]

  test('a plan never breaks a must, a least or a break, leaves what was held, and does what it says', () => {
    for (const seed of seeds) {
      const day = randomDay(seed)
      for (const each of catchUps(day)) {
        const to = new Map(each.changes.map((one) => [one.itemId, one]))
        const now = day.items.map((item) => bent(item, to.get(item.id)?.to))
        for (const [index, item] of day.items.entries()) {
          const one = to.get(item.id)
          if (!one) continue
          const where = `seed ${seed}, ${each.kind}, ${item.id}`
          expect(index, where).toBeGreaterThanOrEqual(day.at)
          expect(item.skipped, where).toBeNull()
          if (one.to === null) {
            expect(index, where).toBeGreaterThan(day.at)
            expect(mayGo(item), where).toBe(true)
          } else {
            expect(one.to, where).toBeGreaterThanOrEqual(shortest(item))
            expect(one.to, where).toBeLessThan(given(item))
            if (item.kind === 'break') expect(one.to, where).toBeGreaterThanOrEqual(leastBreak)
          }
        }
        const late = behind(now, day.clock, day.days, day.nowOfDay, day.now)
        expect(Math.max(0, late), `seed ${seed}, ${each.kind}`).toBe(each.late)
        expect(each.gains, `seed ${seed}`).toBeGreaterThan(0)
      }
    }
  })

  test('it lands on time whenever any allowed combination can, and else gets as near as any', () => {
    let [landed, not] = [0, 0]
    for (const seed of seeds) {
      const day = randomDay(seed)
      const late = behind(day.items, day.clock, day.days, day.nowOfDay, day.now)
      const plans = catchUps(day)
      if (late <= 0) {
        expect(plans, `seed ${seed}`).toEqual([])
        continue
      }
      const nearest = bruteForce(day)
      const best = Math.min(late, ...plans.map((each) => each.late))
      expect(best, `seed ${seed}`).toBe(Math.max(0, nearest))
      if (nearest <= 0) {
        landed += 1
        expect(
          plans.every((each) => each.late === 0),
          `seed ${seed}`,
        ).toBe(true)
      } else not += 1
    }
    // the test bites on both sides
    expect(landed).toBeGreaterThan(300)
    expect(not).toBeGreaterThan(300)
  })

  test('no single change of a plan could be given back', () => {
    for (const seed of seeds.slice(0, 400)) {
      const day = randomDay(seed)
      for (const each of catchUps(day).filter((one) => one.kind !== 'spread' && one.late === 0)) {
        for (const left of each.changes) {
          const rest = new Map(
            each.changes.filter((one) => one !== left).map((one) => [one.itemId, one.to]),
          )
          const now = day.items.map((item) => bent(item, rest.get(item.id)))
          expect(
            behind(now, day.clock, day.days, day.nowOfDay, day.now),
            `seed ${seed}, ${each.kind}`,
          ).toBeGreaterThan(0)
        }
      }
    }
  })
})

interface Random {
  readonly items: readonly Item[]
  readonly at: number
  readonly clock: Clock
  readonly days: readonly { readonly startsAt: number }[]
  readonly ifLate: readonly []
  readonly nowOfDay: number
  readonly now: number
}

/** A small day: three to six items of a few minutes, some a must, some with a least, some breaks, some at a fixed time. */
function randomDay(seed: number): Random {
  const next = chance(seed)
  const below = (most: number) => Math.floor(next() * most)
  const template = itemsOf(planned)[3] as Item
  const many = 3 + below(4)
  const rough = Array.from({ length: many }, (_, index): Item => {
    const isBreak = next() < 0.25
    const minutes = isBreak ? 8 + below(6) : 1 + below(7)
    return {
      ...template,
      id: `i${index}`,
      order: index + 1,
      kind: isBreak ? 'break' : 'talk',
      minutes,
      least: next() < 0.5 && minutes > 1 ? 1 + below(minutes - 1) : null,
      must: next() < 0.4,
      fixed: null,
      extra: 0,
      runs: [],
      skipped: next() < 0.1 ? 1 : null,
    }
  })
  const days = [{ startsAt: 540 }]
  const slots = plan(rough, days)
  const items = rough.map((item, index) =>
    index > 0 && next() < 0.25 ? { ...item, fixed: (slots[index]?.starts ?? 0) + below(3) } : item,
  )
  const at = below(many)
  const spent = below(4) * minute * next()
  const began = plan(items, days)[at]?.starts ?? 540
  const now = (began + below(14)) * minute + Math.floor(next() * minute)
  const clock: Clock = {
    id: 'w',
    state: next() < 0.8 ? 'running' : 'paused',
    itemId: `i${at}`,
    since: null,
    spent,
    jump: null,
    asPlanned: [],
  }
  const fresh = items.map((item, index) => (index === at ? { ...item, skipped: null } : item))
  return { items: fresh, at, clock, days, ifLate: [], nowOfDay: now / minute, now }
}

/** The least lateness that any allowed combination reaches, tried one by one. */
function bruteForce(day: Random): number {
  const used = Math.ceil(day.clock.spent / minute)
  let best = Infinity
  const tryFrom = (index: number, items: readonly Item[]) => {
    const item = items[index]
    if (!item) {
      best = Math.min(best, behind(items, day.clock, day.days, day.nowOfDay, day.now))
      return
    }
    tryFrom(index + 1, items)
    if (index < day.at || item.skipped !== null) return
    const runs = index === day.at
    const put = (to: number | null) => tryFrom(index + 1, items.with(index, bent(item, to)))
    // lateness never grows when an item gets shorter, so its shortest stands for all between
    const least = Math.max(shortest(item), runs ? used : 0)
    if (least < given(item)) put(least)
    if (!runs && mayGo(item)) put(null)
  }
  tryFrom(0, day.items)
  return best
}

function bent(item: Item, to: number | null | undefined): Item {
  if (to === undefined) return item
  return to === null ? { ...item, skipped: 1 } : { ...item, extra: to - item.minutes }
}

function chance(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
