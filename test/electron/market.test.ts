import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { FileKind } from '../../shared/contract.ts'
import type { Command } from '../../shared/commands.ts'
import type { Language } from '../../shared/text.ts'
import { allNames, firms, market, namesOf, phoneOf, run, watching } from '../support/market.ts'
import { ballotId, temporary, until, value } from '../support/room.ts'
import { letIn, openTable, watchAt } from '../support/table.ts'

const languages: readonly Language[] = ['da', 'en']

/** The dialogue in its company tables, with a name planted wherever anybody can write one. */
async function held() {
  const house = await market()
  const { ask, view, workshopId, partyIds } = house
  const items = view().agenda?.map(({ item }) => item) ?? []
  const tables = items.find(({ answer }) => answer.kind === 'table')?.id ?? ''
  const opening = items.find(({ kind }) => kind === 'opening')?.id ?? ''
  value(await ask.makeCodes())
  const url = await house.letPhonesIn()
  const some: Command[] = [
    { do: 'startItem', itemId: opening },
    {
      do: 'writeNote',
      id: 'n1',
      workshopId,
      itemId: opening,
      text: 'Brixlund IT ApS spurgte til fristen, og Dagmar Drejskov nikkede.',
    },
    {
      do: 'makeRecord',
      id: 'r1',
      workshopId,
      itemId: opening,
      of: {
        kind: 'action',
        text: 'Send ELLEKÆR SOFTWARE A/S’ skema til alle',
        ownerId: 'p2.0',
      },
    },
    {
      do: 'makeRecord',
      id: 'r2',
      workshopId,
      itemId: opening,
      of: {
        kind: 'decision',
        text: 'Kunden svarer skriftligt.',
        status: 'decided',
        mandate: 'Agnete Alvhild, salgschef',
      },
    },
    { do: 'setMandate', workshopId, personId: 'p3.0', has: true },
    { do: 'addIdea', id: 'i1', itemId: opening, text: 'Hvad siger Corvandia til fristen?' },
    {
      do: 'editItems',
      workshopId,
      edits: [
        { itemId: tables, set: { script: { da: 'Bed Alvedal vente.', en: 'Ask Alvedal.' } } },
      ],
    },
    { do: 'keepDraft', workshopId, where: 'wall', text: 'Ditlev Damborg siger, at' },
    {
      do: 'giveAnswer',
      id: 'a1',
      itemId: opening,
      kind: 'role',
      from: 'direktør',
      speaker: 'Ebbe Elverdam',
      text: 'Vi er klar.',
      choice: null,
    },
    {
      do: 'noteTellings',
      workshopId,
      tellings: [
        {
          id: 't1',
          itemId: null,
          on: '2026-12-01',
          time: null,
          kind: 'question',
          text: 'Hvornår er der svar?',
          to: [],
          how: 'mail',
          by: 'Balder Bergsten',
          askedBy: partyIds[1] ?? '',
          dueOn: null,
          about: null,
        },
      ],
    },
    { do: 'noteAttendance', workshopId, personIds: ['p0.0', 'p1.0'], is: 'present' },
    { do: 'noteAttendance', workshopId, personIds: ['p4.0', 'p4.1'], is: 'absent' },
    { do: 'startItem', itemId: tables },
  ]
  for (const command of some) await run(ask, command)
  const codes = (partyId: string) =>
    (view().room?.seats ?? []).filter((seat) => seat.partyId === partyId).map(({ code }) => code)
  return { ...house, url, tables, opening, codes }
}

test('in a room with five competing suppliers no phone, wall, table or shared file names one of the others', async () => {
  const house = await held()
  const { ask, url, workshopId, tables, codes, partyIds } = house
  const seen: { readonly by: string; readonly text: string; readonly not: readonly string[] }[] = []
  // phones: two of each company, one in each language
  for (const [index, firm] of firms.entries())
    for (const [at, language] of languages.entries()) {
      const code = codes(partyIds[index] ?? '')[at] ?? ''
      const phone = await phoneOf(url, code, language)
      await until(() => phone.view().table !== undefined)
      if (at === 0)
        value(
          await phone.answer({
            itemId: tables,
            id: ballotId(),
            table: index + 1,
            speaker: firm[3],
            text: `Fortroligt fra ${firm[2]}`,
            choice: null,
            replaces: null,
            chain: null,
          }),
        )
      seen.push({
        by: `phone of ${firm[2]} in ${language}`,
        get text() {
          return JSON.stringify(phone.view())
        },
        not: firms.filter((other) => other !== firm).flatMap(namesOf),
      })
    }
  // before a seat is taken
  const { origin, hash } = new URL(url)
  for (const language of languages) {
    const guest = await watching(origin, 'guest', { 'x-samspil-room': hash.slice(1) }, language)
    await until(() => guest.view().room !== undefined)
    seen.push({ by: 'guest', text: JSON.stringify(guest.view()), not: allNames })
  }
  // the table
  const at = await openTable(house.house)
  for (const role of ['notetaker', 'cofacilitator', 'remote'] as const) {
    const device = await letIn(house.house, at, role, `en ${role}`)
    for (const language of languages) {
      const watch = await watching(at, role, { 'x-samspil-token': device.token }, language)
      await until(() => Object.keys(watch.view()).length > 2)
      const own = role === 'notetaker' ? ['notes', 'records', 'ideas'] : []
      seen.push({
        by: `${role} in ${language}`,
        get text() {
          const shown = Object.entries(watch.view()).filter(([name]) => !own.includes(name))
          return JSON.stringify(shown)
        },
        not: allNames,
      })
    }
  }
  expect((await watchAt(at, 'notetaker', '')).status).not.toBe(200)
  // every picture of the wall
  const walls: Record<Language, string[]> = { da: [], en: [] }
  for (const language of languages)
    house.house.house
      .wall()
      .watch(language, (slices) => walls[language].push(JSON.stringify(slices)))
  const pictures = [
    { mode: 'join' },
    { mode: 'task' },
    { mode: 'write' },
    { mode: 'program' },
    { mode: 'clock' },
    { mode: 'readback', at: 0 },
    { mode: 'readback', at: 1 },
    { mode: 'chain', at: 0 },
    { mode: 'ideas', itemId: house.opening, at: 0 },
    { mode: 'pause', until: null },
  ] as const
  for (const show of pictures) await run(ask, { do: 'showOnWall', workshopId, show })
  await new Promise((resolve) => setTimeout(resolve, 200))
  for (const language of languages)
    seen.push({ by: `wall in ${language}`, text: walls[language].join('\n'), not: allNames })
  expect(walls.da.length).toBeGreaterThanOrEqual(pictures.length - 2)
  // the table's own answers are never a picture
  expect(
    await ask.run({
      do: 'showOnWall',
      workshopId,
      show: { mode: 'tables', itemId: tables, at: 0 },
    }),
  ).toMatchObject({ ok: false })

  for (const { by, text, not } of seen)
    expect([by, not.filter((name) => text.toLowerCase().includes(name.toLowerCase()))]).toEqual([
      by,
      [],
    ])
  // and it was not an empty room that was looked at
  expect(house.view().answers?.filter(({ kind }) => kind === 'table')).toHaveLength(5)
  const [first] = seen
  expect(first?.text).toContain('"own":1')
  expect(walls.da.join('')).toContain('Leverandørerne')
  expect(walls.en.join('')).toContain('[navn udeladt]')
})

const forAll: readonly FileKind[] = [
  'minutes',
  'actions',
  'program',
  'prereading',
  'cards',
  'codes',
  'slips',
  'calendar',
  'itpage',
]

test.each(languages)(
  'no file that is meant for all names a competing supplier (%s)',
  async (language) => {
    const { ask, workshopId } = await held()
    const folder = temporary()
    for (const notes of [true, false])
      value(await ask.saveFiles({ workshopId, what: forAll, language, notes, log: false, folder }))
    const names = readdirSync(folder)
    expect(names.length).toBeGreaterThan(forAll.length)
    for (const name of names) {
      const text = partsOf(join(folder, name)).toLowerCase()
      expect([name, allNames.filter((each) => text.includes(each.toLowerCase()))]).toEqual([
        name,
        [],
      ])
    }
  },
)

test('the sign-in sheet has a page for each company, which names no other', async () => {
  const { ask, workshopId } = await held()
  const folder = temporary()
  const wanted = { workshopId, language: 'da', notes: false, log: false, folder } as const
  value(await ask.saveFiles({ ...wanted, what: ['signin'] }))
  const [file = ''] = readdirSync(folder)
  const xml = strFromU8(
    unzipSync(readFileSync(join(folder, file)))['word/document.xml'] ?? new Uint8Array(),
  )
  const pages = xml.split('<w:pageBreakBefore/>')
  expect(pages).toHaveLength(1 + firms.length)
  for (const firm of firms) {
    const own = pages.filter((page) => page.includes(firm[3]))
    expect(own).toHaveLength(1)
    for (const other of firms.filter((each) => each !== firm))
      for (const name of namesOf(other)) expect(own[0]).not.toContain(name)
  }
})

/** Every part of a file as text: a Word file is taken out of its zip. */
export function partsOf(path: string): string {
  const bytes = readFileSync(path)
  if (!path.endsWith('.docx')) return bytes.toString('utf8')
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')
    .replaceAll(/<[^>]+>/g, (tag) => ` ${tag} `)
}
