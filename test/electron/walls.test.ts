import { expect, test } from 'vitest'
import type { WallReport } from '../../shared/views.ts'
import { testHouse, until, value } from '../support/room.ts'
import { atTable, letIn, openTable, watchAt } from '../support/table.ts'

const well: WallReport = { sound: 'ready', display: 'there' }
const picture = `iVBORw0KGgo${'A'.repeat(41)}`

test('a wall on another computer counts as one, its trouble is told by name, and goes with it', async () => {
  const { house, origin } = await atTable()
  const shown = () => house.view().wall
  value(await house.house.wall().calls.report(well))
  await until(() => shown()?.report !== null)
  const before = shown()?.windows ?? 0
  const far = await letIn(house, origin, 'wall', 'Lokale 2')
  // what a wall says before it shows anything, or after, is not taken for one that is up
  value(await far.call('wall/report', { ...well, sound: 'blocked' }))
  expect(shown()?.report).toMatchObject({ sound: 'ready', where: null })
  const watch = await watchAt(origin, 'wall', far.token)
  await until(() => shown()?.windows === before + 1)
  value(await far.call('wall/report', { ...well, sound: 'blocked' }))
  await until(() => shown()?.report?.where === 'Lokale 2')
  expect(shown()?.report).toEqual({
    sound: 'blocked',
    display: 'there',
    where: 'Lokale 2',
    gongs: true,
  })
  watch.stop()
  await until(() => shown()?.windows === before)
  expect(shown()?.report).toEqual({ ...well, where: null, gongs: true })
})

test('two pages of one far wall are one wall, and what it said stands until both are gone', async () => {
  const { house, origin } = await atTable()
  const far = await letIn(house, origin, 'wall', 'Lokale 2')
  const first = await watchAt(origin, 'wall', far.token)
  value(await far.call('wall/report', { sound: 'ready', display: 'away' }))
  const second = await watchAt(origin, 'wall', far.token)
  await until(() => house.view().wall?.report?.display === 'away')
  first.stop()
  await until(() => house.view().wall?.windows === 2)
  expect(house.view().wall?.report?.display).toBe('away')
  second.stop()
  await until(() => house.view().wall?.report === null)
})

test('in a rehearsal a far wall is one of its walls, and reads the pictures that are picked in it', async () => {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  const origin = await openTable(house)
  const far = await letIn(house, origin, 'wall', 'Lokale 2')
  await watchAt(origin, 'wall', far.token)
  value(await far.call('wall/report', { ...well, sound: 'blocked' }))
  value(await house.ask.rehearse({ do: 'begin', phones: {}, speed: 1 }))
  await until(() => house.view().rehearsal !== null && house.view().wall?.report !== null)
  expect(house.view().wall?.report?.where).toBe('Lokale 2')
  value(await far.call('wall/report', well))
  await until(() => house.view().wall?.report?.sound === 'ready')
  value(await house.ask.keepPicture({ id: 'plan', name: 'Plan', data: picture }))
  expect(value(await far.call('wall/readPicture', { id: 'plan' }))).toEqual({ data: picture })
  value(await house.ask.rehearse({ do: 'end' }))
  expect((await far.call('wall/readPicture', { id: 'plan' })).ok).toBe(false)
})
