import { expect, test } from 'vitest'
import { change } from '../../../shared/change.ts'
import type { Engagement } from '../../../shared/engagement.ts'
import { done, refused, type Outcome } from '../../../shared/outcome.ts'
import { madeBy, type Given } from '../../../shared/table.ts'
import { ofWorkshop } from '../../../shared/workshop.ts'
import { plainOf } from '../../../shared/richtext.ts'
import { keepsakesOn } from '../../../renderer/table/keepsakes.ts'
import { outboxOver, type Outbox } from '../../../renderer/table/outbox.ts'
import { overlaid } from '../../../renderer/table/overlay.ts'
import { planned, told } from '../../support/engagement.ts'
import { until, value } from '../../support/room.ts'
import { atTable, letIn, watchAt } from '../../support/table.ts'
import { shelf } from '../phone/shelf.ts'

/** Mulberry32: the same seed, the same day. */
function chances(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A room by the real rules, and what its door does with a command that comes twice. */
function room() {
  let engagement: Engagement = planned
  const made = new Set<string>()
  const heard = new Set<string>()
  return {
    notes: () => ofWorkshop(engagement.blocks, 'w'),
    run({ id, command }: Given): Outcome {
      const key = madeBy(command)
      if (heard.has(id) || (key !== null && made.has(key))) return done()
      const outcome = change(engagement, command, told())
      if (!outcome.ok) return outcome
      engagement = outcome.value.engagement
      if (key !== null) made.add(key)
      heard.add(id)
      return done()
    },
  }
}

/** Somebody who writes over a network that drops, delays, repeats and goes away, in a browser that is reloaded. */
function writer(name: string, chance: (below: number) => number, at: ReturnType<typeof room>) {
  const own = shelf()
  const onTheWay: (() => void)[] = []
  let up = true
  let seen = at.notes()
  let moments = 0
  let words = 0
  const written: string[] = []
  let box: Outbox = open()

  function open() {
    return outboxOver(
      keepsakesOn(own),
      (given: Given) =>
        new Promise<Outcome>((answer) => {
          if (!up) return answer(refused('noConnection'))
          const fate = chance(10)
          onTheWay.push(() => {
            if (fate === 0) return answer(refused('noConnection'))
            const outcome = at.run(given)
            if (fate === 1) at.run(given)
            // it was taken, and nobody was told
            answer(fate === 2 ? refused('noConnection') : outcome)
          })
        }),
      () => ++moments,
    )
  }

  const shown = () => overlaid({ notes: seen, records: [], answers: [] }, box.entries, 0).notes
  const word = () => {
    const fresh = `${name}${words++}`
    written.push(fresh)
    return fresh
  }

  function choose() {
    const entry = box.entries.find((each) => each.state === 'conflict')
    if (entry) box.choose(entry.name, entry.theirs === null ? 'mine' : 'both', fresh())
  }

  const fresh = () => ({ id: `${name}-n${words++}`, workshopId: 'w', itemId: null })

  return {
    written,
    act() {
      switch (chance(9)) {
        case 0:
        case 1:
          return box.put({ do: 'writeNote', ...fresh(), text: word() })
        case 2:
        case 3:
        case 4: {
          const notes = shown()
          const note = notes[chance(notes.length || 1)]
          const more = note && `${plainOf(note.text)} ${word()}`
          if (note && more)
            box.put({ do: 'editNote', blockId: note.id, text: more, was: note.text })
          return
        }
        case 5:
          up = !up
          if (up) box.flush()
          return
        case 6:
          box.stop()
          box = open()
          return
        case 7:
          return choose()
        default:
          if (up) seen = at.notes()
      }
    },
    deliver: () => onTheWay.splice(chance(onTheWay.length || 1), 1)[0]?.(),
    async settle() {
      up = true
      for (let round = 0; round < 400 && (box.entries.length > 0 || onTheWay.length > 0); round++) {
        for (const arrive of onTheWay.splice(0)) arrive()
        await turn()
        seen = at.notes()
        choose()
        box.flush()
        await turn()
      }
      return box.entries.length
    },
  }
}

test('in 300 seeded days three writers lose no word: dropped, delayed, repeated, cut off and reloaded', async () => {
  let conflicts = 0
  for (let seed = 1; seed <= 300; seed++) {
    const chance = chances(seed)
    const at = room()
    const writers = ['a', 'b', 'c'].map((name) => writer(name, chance, at))
    for (let step = 0; step < 60; step++) {
      writers[chance(3)]?.act()
      if (chance(2) === 0) writers[chance(3)]?.deliver()
      await turn()
    }
    // one after another comes back and is done: then nothing is left on any device
    for (let round = 0; round < 3; round++)
      for (const each of writers) expect([seed, await each.settle()]).toEqual([seed, 0])
    const words = new Set(at.notes().flatMap(({ text }) => plainOf(text).split(/\s+/)))
    const lost = writers.flatMap((each) => each.written).filter((word) => !words.has(word))
    expect([seed, lost]).toEqual([seed, []])
    conflicts += at.notes().filter(({ text }) => plainOf(text).includes('\n')).length
  }
  // the days were hard enough that texts had to be chosen between
  expect(conflicts).toBeGreaterThan(50)
})

test('three write at once by real sockets, one of them cut off half the time, and every acknowledged word is on the disk', async () => {
  const { house, origin, workshopId } = await atTable()
  const [sara, per] = [
    await letIn(house, origin, 'notetaker', 'Sara'),
    await letIn(house, origin, 'notetaker', 'Per'),
  ]
  const views = [
    await watchAt(origin, 'notetaker', sara.token),
    await watchAt(origin, 'notetaker', per.token),
  ]
  await until(() => views.every((each) => each.view().notes !== undefined))
  const chance = chances(7)
  let up = true
  let moments = 0
  const boxes = [sara, per].map((device, at) =>
    outboxOver(
      keepsakesOn(shelf()),
      async (given) => (at === 1 && !up ? refused('noConnection') : device.write(given)),
      () => ++moments,
    ),
  )
  const put: string[] = []
  for (let step = 0; step < 60; step++) {
    const word = `ord${step}`
    const who = chance(3)
    const box = boxes[who]
    const notes = house.view().notes ?? []
    const note = notes[chance(notes.length || 1)]
    const create = {
      do: 'writeNote',
      id: `n${step}`,
      workshopId,
      itemId: null,
      text: word,
    } as const
    if (step % 10 === 5) up = !up
    if (box) {
      const shown = overlaid(
        { notes: views[who]?.view().notes ?? [], records: [], answers: [] },
        box.entries,
        0,
      ).notes
      const seen = shown[chance(shown.length || 1)]
      if (seen && step % 3 > 0)
        box.put({
          do: 'editNote',
          blockId: seen.id,
          text: `${plainOf(seen.text)} ${word}`,
          was: seen.text,
        })
      else box.put(create)
      put.push(word)
    } else {
      const outcome = note
        ? await house.ask.run({
            do: 'editNote',
            blockId: note.id,
            text: `${plainOf(note.text)} ${word}`,
            was: note.text,
          })
        : await house.ask.run(create)
      if (outcome.ok) put.push(word)
    }
    await new Promise((resolve) => setTimeout(resolve, chance(12)))
  }
  up = true
  await until(() => {
    for (const box of boxes) {
      const entry = box.entries.find((each) => each.state === 'conflict')
      if (entry) box.choose(entry.name, 'both', { id: 'x', workshopId, itemId: null })
      box.flush()
    }
    return boxes.every((box) => box.entries.length === 0)
  }, 15_000)
  for (const box of boxes) box.stop()
  value(await house.ask.shutTable())
  const words = new Set(
    (house.view().notes ?? []).flatMap(({ text }) => plainOf(text).split(/\s+/)),
  )
  expect(put.filter((word) => !words.has(word))).toEqual([])
})
