import { describe, expect, test } from 'vitest'
import { daysOf, plan, type Item } from '../../shared/agenda.ts'
import { change } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { fitOf, waysOut } from '../../shared/fit.ts'
import { blankBlock } from '../../shared/packs/blank.ts'
import { walk } from '../../shared/undo.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

const itemsOf = (engagement: Engagement) => ofWorkshop(engagement.items, 'w')
const titles = (engagement: Engagement) => itemsOf(engagement).map((item) => item.title.da)
const workshopOf = (engagement: Engagement) => {
  const workshop = engagement.workshops['w']
  if (!workshop) throw new Error('no workshop')
  return workshop
}
const add = (
  id: string,
  title: string,
  minutes: number,
  afterId: string | null,
  day = 0,
): Command => ({
  do: 'addItems',
  workshopId: 'w',
  to: { day, after: afterId },
  items: [{ id, block: blankBlock(title, minutes, 'da'), from: null, responsibleId: null }],
})
const edit = (itemId: string, set: object): Command => ({
  do: 'editItems',
  workshopId: 'w',
  edits: [{ itemId, set }],
})

describe('an agenda is shaped', () => {
  test('a new item stands right after the one it was added below, and the times follow', () => {
    const now = after(planned, add('x', 'Status', 25, 'w.i2'))
    expect(titles(now).slice(1, 4)).toEqual(['Velkomst', 'Status', 'Check-in'])
    const slot = plan(itemsOf(now), daysOf(workshopOf(now))).find((each) => each.itemId === 'x')
    expect(slot).toMatchObject({ starts: 550, ends: 575 })
  })

  test('items move together, past each other and to another day', () => {
    const two = after(planned, {
      do: 'addDay',
      workshopId: 'w',
      date: '2026-11-22',
      startsAt: 540,
      endsAt: 720,
    })
    const moved = after(two, {
      do: 'moveItems',
      workshopId: 'w',
      itemIds: ['w.i3', 'w.i4'],
      to: { day: 1, after: null },
    })
    expect(
      itemsOf(moved)
        .slice(-2)
        .map((item) => [item.id, item.day]),
    ).toEqual([
      ['w.i3', 1],
      ['w.i4', 1],
    ])
    const first = after(planned, {
      do: 'moveItems',
      workshopId: 'w',
      itemIds: ['w.i5'],
      to: { day: 0, after: null },
    })
    expect(itemsOf(first)[0]?.id).toBe('w.i5')
  })

  test('halving the room between two items for ever keeps them in order', () => {
    let now = planned
    for (let turn = 0; turn < 80; turn++) now = after(now, add(`x${turn}`, `${turn}`, 1, 'w.i2'))
    const added = itemsOf(now)
      .map((item) => item.id)
      .filter((id) => id.startsWith('x'))
    expect(added).toEqual(Array.from({ length: 80 }, (_, index) => `x${79 - index}`))
  })

  test('an item something came of is not taken away', () => {
    const run = after(planned, [0, { do: 'nextItem', workshopId: 'w' }])
    const gone: Command = { do: 'removeItems', workshopId: 'w', itemIds: ['w.i1'] }
    expect(change(run, gone, told())).toEqual({ ok: false, reason: 'itemUsed' })
  })

  test('another kind of answer brings its measurement and takes the old one away', () => {
    const poll = {
      kind: 'poll',
      form: 'principles',
      series: 'during',
      choose: false,
      overall: false,
    } as const
    const asked = after(planned, { do: 'setAnswer', itemId: 'w.i3', answer: poll })
    expect(Object.values(asked.polls).filter((each) => each.itemId === 'w.i3')).toHaveLength(1)
    const not = after(asked, { do: 'setAnswer', itemId: 'w.i3', answer: { kind: 'none' } })
    expect(Object.values(not.polls).filter((each) => each.itemId === 'w.i3')).toEqual([])
  })

  test('a workshop made from an earlier one has its agenda and nothing that was said', () => {
    const held = after(
      planned,
      [0, { do: 'nextItem', workshopId: 'w' }],
      add('x', 'Vores eget', 15, 'w.i2'),
      { do: 'writeNote', id: 'n', workshopId: 'w', itemId: 'w.i1', text: 'Sagt' },
    )
    const made = after(held, {
      ...(again as Extract<Command, { do: 'planWorkshop' }>),
      from: { kind: 'workshop', workshopId: 'w' },
    })
    const fresh = ofWorkshop(made.items, 'w2')
    expect(fresh.map((item) => item.title.da)).toEqual(titles(held))
    expect(fresh.every((item) => item.runs.length === 0)).toBe(true)
    expect(ofWorkshop(made.blocks, 'w2')).toEqual([])
    const polls = ofWorkshop(made.polls, 'w2')
    expect(polls.map(({ form }) => form).toSorted()).toEqual(['choose', 'principles', 'risks'])
    expect(polls.every(({ state }) => state === 'planned')).toBe(true)
    // ten o'clock instead of nine: the fixed break goes along
    expect(fresh.find((item) => item.kind === 'break')?.fixed).toBe(625 + 60)
  })

  test('a workshop made from what is open lists each open action by its number', () => {
    const open = after(planned, {
      do: 'makeRecord',
      id: 'a',
      workshopId: 'w',
      itemId: null,
      of: { kind: 'action', text: 'Afklar opslag' },
    })
    const made = after(open, {
      ...(again as Extract<Command, { do: 'planWorkshop' }>),
      from: { kind: 'open' },
    })
    const how = ofWorkshop(made.items, 'w2').map((item) => item.how.da ?? '')
    expect(how.join('\n')).toContain('H-01 Afklar opslag')
    expect(
      fitOf(ofWorkshop(made.items, 'w2'), daysOf(made.workshops['w2'] ?? workshopOf(made))),
    ).toMatchObject([{ spare: 0 }])
  })
})

const again: Command = {
  do: 'planWorkshop',
  id: 'w2',
  from: { kind: 'open' },
  date: '2026-12-02',
  startsAt: 600,
  timeZone: 'Europe/Copenhagen',
  place: '',
  facilitator: 'Ane',
  askedBy: '',
  language: 'da',
  seats: 60,
  roomCode: 'GHJKLM',
  invited: null,
}

describe('whether it fits', () => {
  const fit = (engagement: Engagement) => fitOf(itemsOf(engagement), daysOf(workshopOf(engagement)))

  test('a template fits its day to the minute', () => {
    expect(fit(planned).map(({ until, spare }) => [until, spare])).toEqual([
      ['w.i7', 0],
      [null, 0],
    ])
  })

  test('12 minutes too many before the pause are said, with ways out that each do what they say', () => {
    const late = after(planned, edit('w.i4', { minutes: 37 }))
    const [before] = fit(late)
    expect(before).toMatchObject({ until: 'w.i7', spare: -12 })
    if (!before) throw new Error('no stretch')
    const ways = waysOut(itemsOf(late), before, 'w')
    expect(ways.map((way) => way.kind).toSorted()).toEqual([
      'leaveOut',
      'moveFixed',
      'moveOn',
      'shorten',
    ])
    for (const way of ways) {
      const taken = after(late, way.command)
      const spare = fit(taken)[0]?.spare ?? -1
      if (!('saves' in way) || way.saves >= 12) expect(spare, way.kind).toBeGreaterThanOrEqual(0)
      else expect(spare, way.kind).toBe(-12 + way.saves)
    }
  })

  test('a day that runs over its end can end later', () => {
    const late = after(planned, edit('w.i13', { minutes: 15 }))
    const last = fit(late).at(-1)
    expect(last).toMatchObject({ until: null, spare: -5 })
    if (!last) throw new Error('no stretch')
    const later = waysOut(itemsOf(late), last, 'w').find((way) => way.kind === 'endLater')
    expect(later).toMatchObject({ to: 755 })
  })
})

describe('10,000 random edits by seed', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => index + 1)
  const edits = 250

  test.each(seeds)('never lose an item, say every overlap, and undo restores: seed %i', (seed) => {
    const chance = chances(seed)
    let now = planned
    let expected = new Set(itemsOf(planned).map((item) => item.id))
    for (let turn = 0; turn < edits; turn++) {
      const command = randomEdit(now, chance, `s${seed}.${turn}`)
      const outcome = change(now, command, told())
      if (!outcome.ok) continue
      const next = outcome.value.engagement
      expected = expectedAfter(expected, command)
      expect(new Set(itemsOf(next).map((item) => item.id))).toEqual(expected)
      holds(next)
      const { inverse: patches } = outcome.value
      const back = walk(next, { ...aStep, patches })
      expect(back.engagement).toEqual(now)
      now = next
    }
  })
})

const aStep = {
  seq: 1,
  by: 'facilitator',
  line: { kind: 'undone', of: 'undone' },
  workshopId: null,
  state: 'done',
  before: {},
  after: {},
} as const

/** What is true of every agenda: items in the order of their days, no two at once, and every broken fixed time said. */
function holds(engagement: Engagement): void {
  const items = itemsOf(engagement)
  const days = daysOf(workshopOf(engagement))
  expect(items.map((item) => item.day)).toEqual(
    items.map((item) => item.day).toSorted((a, b) => a - b),
  )
  expect(items.every((item) => item.day < days.length)).toBe(true)
  const slots = plan(items, days)
  const said = new Map(fitOf(items, days).map((stretch) => [stretch.until, stretch.spare]))
  for (const [index, slot] of slots.entries()) {
    const before = slots[index - 1]
    if (before?.day === slot.day) expect(slot.starts).toBeGreaterThanOrEqual(before.ends)
    const { fixed, id } = items[index] as Item
    if (fixed === null) continue
    expect(slot.starts).toBeGreaterThanOrEqual(fixed)
    if (slot.starts > fixed) expect(said.get(id)).toBe(fixed - slot.starts)
    else expect(said.get(id)).toBeGreaterThanOrEqual(0)
  }
}

function expectedAfter(ids: ReadonlySet<string>, command: Command): Set<string> {
  if (command.do === 'addItems') return new Set([...ids, ...command.items.map((item) => item.id)])
  if (command.do === 'doubleItem') return new Set([...ids, command.id])
  if (command.do === 'removeItems') return ids.difference(new Set(command.itemIds))
  return new Set(ids)
}

function randomEdit(
  engagement: Engagement,
  chance: (below: number) => number,
  fresh: string,
): Command {
  const items = itemsOf(engagement)
  const days = workshopOf(engagement).laterDays.length + 1
  const some = () => items[chance(Math.max(1, items.length))]?.id ?? 'nobody'
  const place = () => {
    const day = chance(days)
    const there = items.filter((item) => item.day === day)
    return { day, after: chance(5) === 0 ? null : (there[chance(there.length)]?.id ?? null) }
  }
  const workshopId = 'w'
  const able: (() => Command)[] = [
    () => ({
      ...(add(fresh, 'Nyt', 5 + chance(40), null) as Extract<Command, { do: 'addItems' }>),
      to: place(),
    }),
    () => ({ do: 'moveItems', workshopId, itemIds: [...new Set([some(), some()])], to: place() }),
    () => ({ do: 'moveItems', workshopId, itemIds: [some()], to: place() }),
    () => ({ do: 'doubleItem', itemId: some(), id: fresh }),
    () => ({ do: 'removeItems', workshopId, itemIds: [some()] }),
    () => edit(some(), { minutes: 1 + chance(90) }),
    () => edit(some(), { fixed: chance(3) === 0 ? null : 480 + chance(400) }),
    () => edit(some(), { title: { da: fresh }, must: chance(2) === 0, least: 5 }),
    () => ({ do: 'setAnswer', itemId: some(), answer: { kind: 'none' } }),
    () => ({
      do: 'setAnswer',
      itemId: some(),
      answer: {
        kind: 'poll',
        form: 'principles',
        series: 'during',
        choose: chance(2) === 0,
        overall: chance(2) === 0,
      },
    }),
    () => ({
      do: 'addDay',
      workshopId,
      date: `2026-12-${String(Math.min(28, days + 1)).padStart(2, '0')}`,
      startsAt: 540,
      endsAt: 900,
    }),
    () => ({ do: 'removeDay', workshopId, day: 1 + chance(3) }),
    () => ({ do: 'editDay', workshopId, day: chance(days), set: { startsAt: 480 + chance(120) } }),
  ]
  return able[chance(able.length)]?.() ?? edit(some(), { minutes: 5 })
}

/** A small generator of chances by seed, so that a run that failed can be run again. */
function chances(seed: number): (below: number) => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
}
