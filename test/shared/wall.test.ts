import { expect, test } from 'vitest'
import type { Id } from '../../shared/engagement.ts'
import { meetingView } from '../../shared/facilitatorview.ts'
import { gongOf, wallScene } from '../../shared/wallview.ts'
import { stageIn, type Stage } from '../../renderer/gallery/stage.ts'
import { close, open } from '../../renderer/gallery/measuring.ts'

const scene = (stage: Stage) => wallScene(stage.scene(), 'da')
const wall = (stage: Stage) => meetingView(stage.scene(), 'da').wall!

function at(item: number, minutes: number): { stage: Stage; w: Id } {
  const stage = stageIn('da')
  stage.day(item, minutes)
  return { stage, w: stage.at.heldId }
}

test('a clicker steps through the pictures of the item, and stops at its first and its last', () => {
  const { stage, w } = at(3, 8)
  const step = (by: 1 | -1) => stage.run({ do: 'stepWall', workshopId: w, step: by })
  const modes = wall(stage).deck.map(({ mode }) => mode)
  expect(modes[0]).toBe('task')
  expect(modes.at(-1)).toBe('program')
  expect(step(-1)).toMatchObject({ ok: false, reason: 'firstPicture' })
  const before = stage.scene().engagement.clocks[w]?.itemId
  const seen = [scene(stage).mode]
  while (step(1).ok) seen.push(scene(stage).mode)
  expect(new Set(seen)).toEqual(new Set(modes))
  expect(step(1)).toMatchObject({ ok: false, reason: 'lastPicture' })
  while (step(-1).ok) seen.pop()
  expect(seen).toHaveLength(1)
  expect(stage.scene().engagement.clocks[w]?.itemId).toBe(before)
})

test('a clicker can neither open a measurement, show its result, nor end the workshop', () => {
  const stage = stageIn('da')
  close(stage)
  const pollId = stage.poll().id
  for (let press = 0; press < 20; press++) {
    stage.run({ do: 'stepWall', workshopId: stage.at.heldId, step: press % 7 === 3 ? -1 : 1 })
    expect(scene(stage).mode).not.toBe('result')
  }
  expect(stage.scene().engagement.polls[pollId]?.state).toBe('closed')
  expect(stage.scene().engagement.clocks[stage.at.heldId]?.state).toBe('running')
})

test('a closed result lies before her alone until she shows it', () => {
  const stage = stageIn('da')
  close(stage)
  expect(wall(stage).next?.scene.mode).toBe('result')
  expect(scene(stage).mode).toBe('poll')
  const pollId = stage.poll().id
  const show = { mode: 'result', pollId } as const
  const w = stage.at.heldId
  expect(stage.run({ do: 'showOnWall', workshopId: w, show })).toMatchObject({
    reason: 'pollNotClosed',
  })
  stage.must({ do: 'planWall', workshopId: w, show })
  stage.must({ do: 'stepWall', workshopId: w, step: 1 })
  expect(scene(stage).mode).toBe('poll')
})

test('a measurement that is open has no preview of its result', () => {
  const stage = stageIn('da')
  open(stage, 9)
  const show = { mode: 'result', pollId: stage.poll().id } as const
  stage.must({ do: 'planWall', workshopId: stage.at.heldId, show })
  expect(wall(stage).next?.scene.mode).toBe('poll')
})

test('what she chose comes next, once, and a new item begins with its own picture', () => {
  const { stage, w } = at(3, 8)
  const principleId = stage.scene().content.packs.flatMap((pack) => pack.principles)[0]!.id
  const chosen = { mode: 'cards', principleId, at: 0 } as const
  stage.must({ do: 'planWall', workshopId: w, show: chosen })
  expect(wall(stage).next?.scene).toMatchObject({ mode: 'cards', at: 0, of: 9 })
  expect(scene(stage).mode).toBe('task')
  stage.must({ do: 'stepWall', workshopId: w, step: 1 })
  expect(scene(stage)).toMatchObject({ mode: 'cards', at: 0 })
  expect(wall(stage).state.next).toBeNull()
  // the cards themselves are stepped through one by one, forth and back
  stage.must({ do: 'stepWall', workshopId: w, step: 1 })
  expect(scene(stage)).toMatchObject({ mode: 'cards', at: 1 })
  stage.must({ do: 'stepWall', workshopId: w, step: -1 })
  expect(scene(stage)).toMatchObject({ mode: 'cards', at: 0 })
  stage.must({ do: 'planWall', workshopId: w, show: chosen })
  stage.must({ do: 'nextItem', workshopId: w })
  expect(wall(stage).state.next).toBeNull()
})

test('opsamling goes through the decisions and actions one by one, and stays inside when one is taken away', () => {
  const stage = stageIn('da')
  stage.enter(stage.at.heldId)
  const w = stage.at.heldId
  const many = Object.values(stage.scene().engagement.records).filter(
    (record) => record.workshopId === w,
  ).length
  expect(many).toBeGreaterThan(2)
  stage.must({ do: 'showOnWall', workshopId: w, show: { mode: 'readback', at: 0 } })
  for (let at = 1; at < many; at++) {
    expect(scene(stage)).toMatchObject({ mode: 'readback', at, of: many })
    stage.must({ do: 'stepWall', workshopId: w, step: 1 })
  }
  const last = scene(stage)
  expect(last).toMatchObject({ at: many, of: many })
  const gone = Object.values(stage.scene().engagement.records)
    .filter((record) => record.workshopId === w)
    .toSorted((a, b) => a.order - b.order)
    .at(-1)!
  stage.must({ do: 'removeRecord', recordId: gone.id })
  expect(scene(stage)).toMatchObject({ at: many - 1, of: many - 1 })
})

test('a break says when it is over and what comes then, and a pause that is called until when', () => {
  const { stage, w } = at(6, 3)
  expect(scene(stage)).toMatchObject({ mode: 'pause', until: null, clock: { countsDown: true } })
  stage.must({ do: 'nextItem', workshopId: w })
  const until = stage.scene().now + 600_000
  stage.must({ do: 'showOnWall', workshopId: w, show: { mode: 'pause', until } })
  expect(scene(stage)).toMatchObject({ mode: 'pause', until, clock: null })
})

test('black hides a picture that a step brings back; a display that is lent out is not stepped', () => {
  const { stage, w } = at(3, 8)
  stage.must({ do: 'blackWall', workshopId: w, black: true })
  expect(scene(stage).mode).toBe('black')
  stage.must({ do: 'stepWall', workshopId: w, step: 1 })
  expect(scene(stage).mode).toBe('task')
  stage.must({ do: 'releaseWall', workshopId: w, released: true })
  expect(scene(stage).mode).toBe('released')
  expect(stage.run({ do: 'stepWall', workshopId: w, step: 1 })).toMatchObject({
    reason: 'wallReleased',
  })
  stage.must({ do: 'nextItem', workshopId: w })
  expect(scene(stage).mode).toBe('released')
  stage.must({ do: 'releaseWall', workshopId: w, released: false })
  expect(scene(stage).mode).not.toBe('released')
})

test('the gong is due when a countdown comes to nought, moves with a minute given, and never for one who speaks', () => {
  const { stage, w } = at(3, 8)
  const { now } = stage.scene()
  expect(gongOf(stage.scene())).toEqual({
    struckAt: null,
    ringsAt: now + 17 * 60_000,
    byItself: true,
  })
  stage.must({ do: 'extendItem', workshopId: w, minutes: 1 })
  expect(gongOf(stage.scene()).ringsAt).toBe(now + 18 * 60_000)
  stage.must({ do: 'pauseClock', workshopId: w })
  expect(gongOf(stage.scene()).ringsAt).toBeNull()
  stage.must({ do: 'strikeGong', workshopId: w })
  expect(gongOf(stage.scene()).struckAt).toBe(now)
  const spoken = at(1, 3)
  expect(gongOf(spoken.stage.scene()).ringsAt).toBeNull()
  const until = spoken.stage.scene().now + 300_000
  const show = { mode: 'pause', until } as const
  spoken.stage.must({ do: 'showOnWall', workshopId: spoken.w, show })
  expect(gongOf(spoken.stage.scene()).ringsAt).toBe(until)
})
