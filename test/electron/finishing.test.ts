import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { temporary, testHouse, value } from '../support/room.ts'

/** The demo's held workshop, open at her desk. */
async function atMinutes(data = temporary()) {
  const house = await testHouse({ data })
  const demo = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: demo.engagementId, workshopId: demo.heldId }))
  return { house, ask: house.ask, demo, workshopId: demo.heldId, data }
}

const finish = (workshopId: string): Command => ({
  do: 'finishMinutes',
  id: 'version1',
  workshopId,
  languages: ['da', 'en'],
  notes: false,
  log: true,
  despite: true,
})

test('a finished version is the same bytes as Word whatever becomes of the engagement, also after the house has been closed', async () => {
  const { house, ask, demo, workshopId, data } = await atMinutes()
  value(await ask.run(finish(workshopId)))
  const folder = temporary()
  const wanted = { workshopId, language: 'da', notes: false, folder } as const
  const saved = async (at: typeof ask, versionId?: string) => {
    const what = { ...wanted, what: ['minutes'] as const, ...(versionId ? { versionId } : {}) }
    const [file] = value(await at.saveFiles(what)).files
    if (!file) throw new Error('nothing was saved')
    return file
  }
  const first = await saved(ask)
  expect(first.name).toMatch(/^\d{4}-\d\d-\d\d Beslutningsreferat .* v1\.docx$/u)
  const bytes = readFileSync(first.path)

  const action = house.view().records?.find((record) => record.kind === 'action')
  const person = house.view().open?.people[0]
  value(
    await ask.run({
      do: 'editRecord',
      recordId: action?.id ?? '',
      to: { kind: 'action', set: { status: 'done' } },
    }),
  )
  value(await ask.run({ do: 'editPerson', personId: person?.id ?? '', set: { name: 'En anden' } }))
  value(await ask.run({ do: 'editEngagement', set: { name: 'Et andet navn' } }))
  value(
    await ask.run({
      do: 'correctMinutes',
      id: 'version2',
      workshopId,
      reason: 'Bemærkning fra leverandøren',
    }),
  )
  expect(readFileSync((await saved(ask, 'version1')).path).equals(bytes)).toBe(true)
  expect((await saved(ask)).name).toMatch(/ v2 udkast\.docx$/u)
  await house.house.close()

  const again = await testHouse({ data })
  value(await again.ask.openWorkshop({ engagementId: demo.engagementId, workshopId }))
  expect(readFileSync((await saved(again.ask, 'version1')).path).equals(bytes)).toBe(true)
  expect(again.view().versions?.map(({ number, reason }) => [number, reason])).toEqual([
    [1, ''],
    [2, 'Bemærkning fra leverandøren'],
  ])
  await again.house.close()
})

test('undo steps over finishing and over everything of that meeting, but not over what came after', async () => {
  const { house, ask, workshopId } = await atMinutes()
  value(await ask.run({ do: 'writeNote', id: 'n', workshopId, itemId: null, text: 'Før' }))
  value(await ask.run(finish(workshopId)))
  expect(await ask.run({ do: 'removeNote', blockId: 'n' })).toMatchObject({ reason: 'finished' })

  const action = house.view().records?.find((record) => record.kind === 'action')
  const recordId = action?.id ?? ''
  value(
    await ask.run({ do: 'editRecord', recordId, to: { kind: 'action', set: { status: 'done' } } }),
  )
  expect(value(await ask.undo())).toMatchObject({ kind: 'recordEdited' })
  expect(house.view().records?.find(({ id }) => id === recordId)).toMatchObject({ status: 'open' })

  // whatever else there is to take back, nothing of that meeting is
  const said = () => {
    const { notes, records } = house.view()
    return [...(notes ?? []), ...(records ?? [])].filter((each) => each.workshopId === workshopId)
  }
  const before = said()
  let turns = 0
  while (turns < 20 && (await ask.undo()).ok) turns++
  expect(turns).toBeGreaterThan(0)
  expect(said()).toEqual(before)
  expect(house.view().versions).toHaveLength(1)
  await house.house.close()
})

test('a finished version is read in the languages it was finished in, and refused in others', async () => {
  const { house, ask, workshopId } = await atMinutes()
  value(await ask.run({ ...finish(workshopId), languages: ['da'] } as Command))
  const read = (language: 'da' | 'en') =>
    ask.readDocument({ workshopId, what: 'minutes', language, notes: true })
  expect(value(await read('da')).title).toContain('Beslutningsreferat v1')
  expect(await read('en')).toMatchObject({ reason: 'notInLanguage' })
  const insert = value(
    await ask.readDocument({ workshopId, what: 'insert', language: 'en', notes: false }),
  )
  expect(JSON.stringify(insert)).toContain('version\u00a01')
  await house.house.close()
})
