import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import { allNames, market, run } from '../support/market.ts'
import { bytesUnder, temporary, value } from '../support/room.ts'

type Planted = Awaited<ReturnType<typeof spoken>>

/** The dialogue after somebody has named people, companies, an address and a number in what was written. */
async function spoken() {
  const house = await market(Date.UTC(2026, 11, 3, 12, 0))
  const { ask, view, workshopId } = house
  const items = view().agenda?.map(({ item }) => item) ?? []
  const opening = items.find(({ kind }) => kind === 'opening')?.id ?? ''
  const some: Command[] = [
    { do: 'setMarket', workshopId, set: { names: 'unnamed', deleteBy: '2027-01-15' } },
    { do: 'startItem', itemId: opening },
    {
      do: 'writeNote',
      id: 'n1',
      workshopId,
      itemId: opening,
      text: 'Brixlunds folk spurgte, om fristen holder. Dagmar Drejskov så bekymret ud.',
    },
    {
      do: 'writeNote',
      id: 'n2',
      workshopId,
      itemId: opening,
      text: 'Skriv til jura@corvandia.dk eller ring på 40 12 34 56.',
    },
    {
      do: 'makeRecord',
      id: 'r1',
      workshopId,
      itemId: opening,
      of: {
        kind: 'decision',
        text: 'Kunden svarer skriftligt.',
        status: 'decided',
        mandate: 'Inger Lund, projektejer',
      },
    },
    { do: 'addIdea', id: 'i1', itemId: opening, text: 'Hvad koster en Ebbe pr. time?' },
    { do: 'noteAttendance', workshopId, personIds: ['p0.0', 'p1.0', 'po', 'ua'], is: 'present' },
    {
      do: 'editWorkshop',
      workshopId,
      set: { keptBy: { name: 'Rikke Roed', sideId: 'customer' } },
    },
  ]
  for (const command of some) await run(ask, command)
  return house
}

const wantedOf = ({ workshopId }: Planted, folder: string) =>
  ({ workshopId, what: ['public'], language: 'da', notes: true, folder }) as const

test('the version without names is not saved before each name found in it has been decided', async () => {
  const house = await spoken()
  const { ask, workshopId } = house
  const folder = temporary()
  expect(await ask.saveFiles(wantedOf(house, folder))).toMatchObject({ reason: 'namesUndecided' })
  const { findings } = value(await ask.findNames({ workshopId, language: 'da' }))
  const found = findings.map(({ kind, word }) => `${kind} ${word}`)
  for (const each of [
    'company Brixlunds',
    'person Dagmar Drejskov',
    'email jura@corvandia.dk',
    'phone 40 12 34 56',
    'person Ebbe',
  ])
    expect(found).toContain(each)
  // each with the way to its place
  expect(findings.every(({ at }) => at !== null)).toBe(true)
  expect(findings.find(({ word }) => word === 'Ebbe')?.at).toEqual({ place: 'ideas', id: 'i1' })
  expect(readdirSync(folder)).toEqual([])
})

test('unzipped and searched part by part it holds no name, party, sender, maker or time of day', async () => {
  const house = await spoken()
  const { ask, workshopId } = house
  const folder = temporary()
  const { findings } = value(await ask.findNames({ workshopId, language: 'da' }))
  const out = findings.map(({ key }) => key)
  value(await ask.saveFiles({ ...wantedOf(house, folder), names: { out, stands: [] } }))
  const [name = ''] = readdirSync(folder)
  const parts = Object.entries(unzipSync(readFileSync(join(folder, name))))
  expect(parts.length).toBeGreaterThan(5)
  const others = ['Inger', 'Per Krag', 'Rikke', 'Roed', 'Sanne', 'Frost', 'corvandia.dk', '40 12']
  for (const [path, bytes] of parts) {
    const text = strFromU8(bytes).toLowerCase()
    for (const each of [...allNames, ...others])
      expect([path, each, text.includes(each.toLowerCase())]).toEqual([path, each, false])
    expect(text).not.toMatch(
      /w:rsid|w:comment|<w:ins |<w:del |lastmodifiedby>|dc:creator>|<dcterms:/,
    )
  }
  const body = strFromU8(
    unzipSync(readFileSync(join(folder, name)))['word/document.xml'] ?? new Uint8Array(),
  )
  expect(body).toContain('[navn udeladt] folk spurgte')
  expect(body).toContain('Kunden svarer skriftligt.')
  expect(body).toContain('projektejer')
  expect(body).toContain('3. december 2026')
  expect(body).not.toMatch(/kl\. \d/)
})

test('a word that is no name stands where she says so; companies are named once, where that was read aloud', async () => {
  const house = await spoken()
  const { ask, workshopId } = house
  // people have spoken under the rules: it cannot be made looser
  expect(await ask.run({ do: 'setMarket', workshopId, set: { names: 'named' } })).toMatchObject({
    reason: 'readAloud',
  })
  const fresh = await market(Date.UTC(2026, 11, 3, 12, 0))
  await run(fresh.ask, {
    do: 'noteAttendance',
    workshopId: fresh.workshopId,
    personIds: ['p0.0', 'p2.1'],
    is: 'present',
  })
  const folder = temporary()
  const wanted = { workshopId: fresh.workshopId, what: ['public'], language: 'da' } as const
  expect(await fresh.ask.saveFiles({ ...wanted, notes: true, folder })).toMatchObject({
    reason: 'namesNotChosen',
  })
  const itemId = fresh.view().agenda?.[2]?.item.id ?? ''
  await run(fresh.ask, {
    do: 'setMarket',
    workshopId: fresh.workshopId,
    set: { names: 'named' },
  })
  await run(fresh.ask, {
    do: 'writeNote',
    id: 'n',
    workshopId: fresh.workshopId,
    itemId,
    text: 'Alvedal mente, at Lund var et godt sted.',
  })
  const { findings } = value(
    await fresh.ask.findNames({ workshopId: fresh.workshopId, language: 'da' }),
  )
  expect(findings.map(({ word }) => word).toSorted()).toEqual(['Alvedal', 'Lund'])
  const keys = (word: string) => findings.filter((each) => each.word === word).map(({ key }) => key)
  value(
    await fresh.ask.saveFiles({
      ...wanted,
      notes: true,
      folder,
      names: { out: keys('Alvedal'), stands: keys('Lund') },
    }),
  )
  const [name = ''] = readdirSync(folder)
  const body = strFromU8(
    unzipSync(readFileSync(join(folder, name)))['word/document.xml'] ?? new Uint8Array(),
  )
  expect(body).toContain('[navn udeladt] mente, at Lund var et godt sted.')
  expect(body).toContain('Firmaer, der deltog: Alvedal Data A/S, Corvandia A/S')
  expect(body).not.toContain('Brixlund')
})

test('a remark taken out on request is gone from file, log and copies, and its line stands in the minutes', async () => {
  const house = await spoken()
  const { ask, data, workshopId, view } = house
  const secret = 'Kvælstofbaronens hemmelige rabat'
  const itemId = view().agenda?.[1]?.item.id ?? ''
  await run(ask, { do: 'writeNote', id: 'gone', workshopId, itemId, text: `${secret} er stor` })
  await run(ask, { do: 'editNote', blockId: 'gone', text: `${secret} er meget stor` })
  await run(ask, { do: 'startItem', itemId: view().agenda?.[2]?.item.id ?? '' })
  house.pass(2000)
  await new Promise((resolve) => setTimeout(resolve, 1300))
  // minutes that are finished hold it as well, and a snapshot does
  await run(ask, { do: 'endDay', workshopId })
  await run(ask, {
    do: 'finishMinutes',
    id: 'v1',
    workshopId,
    languages: ['da', 'en'],
    notes: true,
    log: false,
    despite: true,
  })
  expect(bytesUnder(data)).toContain('hemmelige rabat')
  await run(ask, {
    do: 'strikeRemark',
    id: 's1',
    workshopId,
    of: { place: 'blocks', thingId: 'gone' },
    on: '2026-12-03',
  })
  for (const words of ['hemmelige rabat', 'meget stor'])
    expect(bytesUnder(data)).not.toContain(words)
  // final: whatever can still be undone does not bring it back
  while ((await ask.undo()).ok) expect(view().notes?.some(({ id }) => id === 'gone')).toBe(false)
  expect(bytesUnder(data)).not.toContain('hemmelige rabat')
  const folder = temporary()
  value(
    await ask.saveFiles({
      workshopId,
      what: ['minutes'],
      language: 'da',
      notes: true,
      folder,
      versionId: 'v1',
    }),
  )
  const [name = ''] = readdirSync(folder)
  const body = strFromU8(
    unzipSync(readFileSync(join(folder, name)))['word/document.xml'] ?? new Uint8Array(),
  )
  expect(body).toContain('Bemærkning udgået efter anmodning (3. december 2026).')
  expect(body).not.toContain('rabat')
})
