import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { actionListOf } from '../../../shared/actionlist.ts'
import { aboutOf, emptyEngagement, type Engagement } from '../../../shared/engagement.ts'
import { facilitatorLogOf } from '../../../shared/facilitatorlog.ts'
import type { Entry } from '../../../shared/journal.ts'
import { minutesOf } from '../../../shared/minutes.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import { programOf } from '../../../shared/program.ts'
import { runSheetOf } from '../../../shared/runsheet.ts'
import { signInOf } from '../../../shared/signin.ts'
import { exportId, goingOut, packed, sumOf } from '../../../electron/exchange/pack.ts'
import { reading, type Incoming } from '../../../electron/exchange/unpack.ts'
import { format } from '../../../electron/migrations.ts'
import { openStore } from '../../../electron/store.ts'
import { writeDocx } from '../../../electron/word/docx.ts'
import { content } from '../../support/engagement.ts'
import { livedOn, theDemo, type Lived } from '../../support/randomday.ts'
import { root, temporary, value } from '../../support/room.ts'

const demo = theDemo()
const out = ({ engagement, journal }: Lived) =>
  packed({ engagement, journal, by: 'Ane', parents: [], ancestry: {} })

function read(bytes: Uint8Array): Outcome<Incoming> {
  const steps = reading(bytes)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Puts what came in into an empty data folder, closes it, and opens it again. */
function throughStore({ engagement, journal }: Incoming): Lived {
  const folder = temporary()
  const id = aboutOf(engagement).id
  const first = openStore(folder)
  const revisions = new Map(
    Object.entries(engagement).flatMap(([collection, table]) =>
      Object.keys(table as object).map(
        (thing) => [`${collection}/${thing}`, { revision: 1, by: 'facilitator' }] as const,
      ),
    ),
  )
  value(
    first.adopt(
      id,
      { engagement, revisions, steps: [] },
      journal.map((entry, at) => ({ ...entry, seq: at + 1 })),
    ),
  )
  first.close()
  const again = openStore(folder)
  onTestFinished(() => again.close())
  return { engagement: again.load(id).engagement, journal: again.journal(id) }
}

function documentsOf(engagement: Engagement, journal: readonly Entry[]) {
  return Object.keys(engagement.workshops).flatMap((workshopId) =>
    (['da', 'en'] as const).flatMap((language) => [
      minutesOf(engagement, workshopId, { language, notes: true, log: journal }),
      actionListOf(engagement, { language, workshopId }),
      facilitatorLogOf(engagement, workshopId, { language, journal }),
      runSheetOf(engagement, workshopId, { language, ownNotes: {}, content }),
      programOf(engagement, workshopId, { language }),
      signInOf(engagement, workshopId, { language }),
    ]),
  )
}

test.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  'export and import give the same engagement, and the same documents: seed %i',
  { timeout: 60_000 },
  (seed) => {
    const before = livedOn(demo, 'a', seed, 150)
    const file = out(before)
    const after = throughStore(value(read(file.bytes)))
    expect(after.engagement).toEqual(goingOut(before.engagement))
    expect(after.journal.map(({ seq: _, ...entry }) => entry)).toEqual(
      before.journal.map(({ seq: _, ...entry }) => entry),
    )
    expect(documentsOf(after.engagement, after.journal)).toEqual(
      documentsOf(before.engagement, before.journal),
    )
    expect(Buffer.compare(out(after).bytes, file.bytes)).toBe(0)
  },
)

test('the minutes of what came in are the same file to the byte', { timeout: 60_000 }, async () => {
  const before = livedOn(demo, 'a', 77, 100)
  const after = throughStore(value(read(out(before).bytes)))
  const fontsDir = `${root}/node_modules/@expo-google-fonts/ibm-plex-sans`
  const [workshopId = ''] = Object.keys(before.engagement.workshops)
  const word = ({ engagement }: Lived) =>
    writeDocx(minutesOf(engagement, workshopId, { language: 'da', notes: true, log: null }), {
      fontsDir,
    })
  expect(Buffer.compare(await word(after), await word(before))).toBe(0)
})

test('own notes, half typed words and a phone’s hold on its seat never go out', () => {
  const seat = {
    id: 's1',
    workshopId: Object.keys(demo.engagement.workshops)[0] ?? '',
    sideId: Object.keys(demo.engagement.sides)[0] ?? '',
    code: 'ABCDEF',
    tokenHash: 'feedfacefeedface',
    by: 'phone',
    taken: true,
  } as const
  const engagement = {
    ...demo.engagement,
    seats: { s1: seat },
    drafts: {
      d: { id: 'd', workshopId: seat.workshopId, where: 'capture', text: 'halvt skrevet' },
    },
  } as Engagement
  const parts = unzipSync(out({ ...demo, engagement }).bytes)
  const words = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
  expect(words).not.toContain('halvt skrevet')
  expect(words).not.toContain('feedface')
  expect(words).not.toContain('own_notes')
  expect(words).toContain('ABCDEF')
})

test(
  'a file with any bit of it flipped is refused, or it says the very same',
  { timeout: 120_000 },
  () => {
    const { engagement, journal } = livedOn(
      { engagement: { ...emptyEngagement, ...small(demo.engagement) }, journal: [] },
      'a',
      3,
      10,
    )
    const file = out({ engagement, journal }).bytes
    const sound = value(read(file))
    let refusals = 0
    for (let at = 0; at < file.length; at += 17) {
      const bent = file.slice()
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8))
      const outcome = read(bent)
      if (outcome.ok) expect(outcome.value).toEqual(sound)
      else refusals++
    }
    expect(refusals).toBeGreaterThan(file.length / 17 / 3)
  },
)

test('a file that was cut off anywhere is refused', () => {
  const file = out(demo).bytes
  for (let at = 0; at < file.length; at += 4999) expect(read(file.slice(0, at)).ok).toBe(false)
})

/** A file whose parts were changed by hand, with a manifest that fits again: what an attacker would make. */
function forged(
  lived: Lived,
  change: (parts: Record<string, unknown[]>) => void,
  front: object = {},
): Uint8Array {
  const unzipped = unzipSync(out(lived).bytes)
  const manifest = JSON.parse(strFromU8(unzipped['manifest.json'] ?? new Uint8Array()))
  const parts = Object.fromEntries(
    Object.entries(unzipped)
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes)) as unknown[]]),
  )
  change(parts)
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      // a key that JSON.stringify would not write
      strToU8(JSON.stringify(part).replaceAll('"proto!"', '"__proto__"')),
    ]),
  )
  const { id: _, ...unnamed } = { ...manifest, ...front }
  unnamed.parts = Object.fromEntries(
    Object.entries(bytes).map(([name, part]) => [name, { bytes: part.length, sum: sumOf(part) }]),
  )
  return zipSync({
    ...bytes,
    'manifest.json': strToU8(JSON.stringify({ ...unnamed, id: exportId(unnamed) })),
  } as Zippable)
}

test('a forged file whose sums fit is read, so the next tests bite', () => {
  expect(read(forged(demo, () => {})).ok).toBe(true)
})

type Thing = Record<string, unknown>
const first = (parts: Record<string, unknown[]>, name: string) =>
  parts[`things/${name}.json`]?.[0] as Thing

test.each<[string, (parts: Record<string, unknown[]>) => void]>([
  ['a collection nobody knows', (parts) => (parts['things/secrets.json'] = [])],
  ['a path out of its folder', (parts) => (parts['../../evil.json'] = [])],
  ['a thing without a field', (parts) => delete first(parts, 'items')['title']],
  ['a thing with a field too many', (parts) => (first(parts, 'items')['admin'] = true)],
  ['an id with signs of its own', (parts) => (first(parts, 'workshops')['id'] = '../x')],
  ['an id that every object inherits', (parts) => (first(parts, 'workshops')['id'] = '__proto__')],
  [
    'a key that every object inherits',
    (parts) => (first(parts, 'workshops')['attendance'] = { 'proto!': 'present' }),
  ],
  [
    'a key of the prototype deep inside',
    (parts) => (first(parts, 'items')['title'] = { da: 'x', 'proto!': { admin: true } }),
  ],
  ['two things of one id', (parts) => parts['things/items.json']?.push(first(parts, 'items'))],
  [
    'a thing of a workshop that is not there',
    (parts) => (first(parts, 'items')['workshopId'] = 'gone'),
  ],
  [
    'a phase within itself',
    (parts) =>
      (parts['things/phases.json'] = [
        {
          id: 'p',
          order: 1,
          title: { da: 'x' },
          packPhase: null,
          within: 'p',
          starts: null,
          ends: null,
        },
      ]),
  ],
  [
    'two records of one number',
    (parts) => {
      const records = parts['things/records.json'] as Thing[]
      const [one] = records
      records.push({ ...one, id: 'again' })
    },
  ],
  ['an open measurement', (parts) => (first(parts, 'polls')['state'] = 'open')],
  [
    'a figure of three people',
    (parts) => {
      const polls = parts['things/polls.json'] as Thing[]
      const poll = polls.find(({ result }) => result !== null) ?? {}
      const result = poll['result'] as { rows: { rowId: string }[] }
      result.rows = [
        { rowId: 'r', level: 'joint', joint: { as: 'place', base: 3, place: 'low' } } as never,
      ]
    },
  ],
  ['a smallest group of one', (parts) => (first(parts, 'workshops')['k'] = 1)],
  ['another engagement than it says', (parts) => (first(parts, 'about')['id'] = 'other')],
  [
    'two engagements',
    (parts) => parts['things/about.json']?.push({ ...first(parts, 'about'), id: 'second' }),
  ],
  ['a rehearsal', (parts) => (first(parts, 'about')['rehearsal'] = true)],
  [
    'a line of a kind nobody knows',
    (parts) =>
      parts['journal.json']?.push({
        at: 1,
        by: 'facilitator',
        workshopId: null,
        line: { kind: 'hacked' },
      }),
  ],
  [
    'a line with a field nobody knows',
    (parts) =>
      parts['journal.json']?.push({
        at: 1,
        by: 'facilitator',
        workshopId: null,
        line: { kind: 'engagementBegun', voter: 'Mette' },
      }),
  ],
  [
    'a token for a seat',
    (parts) =>
      (parts['things/seats.json'] = [
        {
          id: 's',
          workshopId: first(parts, 'workshops')['id'],
          sideId: first(parts, 'sides')['id'],
          code: 'ABCDEF',
          tokenHash: 'x',
          by: 'phone',
          taken: true,
        },
      ]),
  ],
  ['a text too long', (parts) => (first(parts, 'items')['title'] = { da: 'x'.repeat(9000) })],
])('a hostile file is refused: %s', (_, change) => {
  expect(read(forged(demo, change))).toMatchObject({ ok: false, reason: 'fileDamaged' })
})

test('control and bidi characters are taken out, as of everything that is typed', () => {
  const bytes = forged(demo, (parts) => {
    first(parts, 'parties')['name'] = 'Nord\u202Elund\u0007'
  })
  const parties = Object.values(value(read(bytes)).engagement.parties)
  expect(parties.some((party) => party.name === 'Nordlund')).toBe(true)
})

test('a file of a newer app is refused as newer, whatever else it holds', () => {
  expect(read(forged(demo, () => {}, { format: format + 1, more: 'than we know' }))).toMatchObject({
    ok: false,
    reason: 'fileNewer',
  })
})

test('a zip bomb is refused before it is unpacked, and one that lies of its size as it is', () => {
  const zeros = new Uint8Array(120 * 1024 * 1024)
  const bomb = zipSync({ 'manifest.json': strToU8('{}'), 'journal.json': zeros }, { level: 9 })
  expect(bomb.length).toBeLessThan(300_000)
  expect(read(bomb)).toMatchObject({ ok: false, reason: 'fileTooBig' })
  const manifestFirst = forged(demo, (parts) => (parts['journal.json'] = []))
  const lying = lieOfSize(
    zipSync({ ...unzipSync(manifestFirst), 'journal.json': zeros }, { level: 9 }),
    zeros.length,
    2,
  )
  const before = process.memoryUsage().rss
  expect(read(lying)).toMatchObject({ ok: false, reason: 'fileDamaged' })
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
})

/** Writes another size where a zip says how long a part is when unpacked. */
function lieOfSize(zip: Uint8Array, size: number, said: number): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++)
    if (view.getUint32(at, true) === size) view.setUint32(at, said, true)
  return lying
}

test('two parts of one name are refused', () => {
  const file = out(demo).bytes
  const twice = file.slice()
  // sides and waves have names of one length: one is called the other
  const text = Buffer.from(twice.buffer)
  for (let at = text.indexOf('things/waves.json'); at >= 0; at = text.indexOf('things/waves.json'))
    text.write('things/sides.json', at)
  expect(read(twice)).toMatchObject({ ok: false, reason: 'fileDamaged' })
})

test('what is no zip, or a zip of something else, is said not to be ours', () => {
  expect(read(strToU8('hej'))).toMatchObject({ ok: false, reason: 'fileNotOurs' })
  expect(read(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatchObject({
    ok: false,
    reason: 'fileNotOurs',
  })
})

/** The demo's engagement and parties only. */
function small({ about, sides, parties }: Engagement): Partial<Engagement> {
  return { about, sides, parties }
}
