import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command as words } from '../../shared/words/command/da.ts'
import { aFolder, aPort, command, openHost, root, tidy, type Ended } from '../support/host.ts'

const commands = {
  room: 'electron/headless.ts',
  phones: 'electron/phones.ts',
  word: 'electron/wordcommand.ts',
} as const
const names = Object.keys(commands) as (keyof typeof commands)[]
const url = 'http://127.0.0.1:9/#abcdef'

afterAll(tidy)

test.each(names)('%s --help prints its usage and exits 0', async (name) => {
  const usage = { room: words.room, phones: words.phones, word: words.word }[name].usage
  expect(await command(commands[name], '--help')).toEqual({
    code: 0,
    signal: null,
    out: `${usage}\n`,
    err: '',
  })
})

test('npm runs the commands under their names', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const name of names) expect(scripts[name]).toBe(`node ${commands[name]}`)
})

const { unknown, missing, number, range, required, choice } = words.bad
test.each([
  ['room', ['--colour', 'red'], unknown, '--colour'],
  ['room', ['extra'], unknown, 'extra'],
  ['room', ['--data'], missing, '--data'],
  ['room', ['--port', 'many'], number, '--port'],
  ['room', ['--port', '70000'], range, '--port 70000'],
  ['room', ['--demo', '--seats', '0'], range, '--seats 0'],
  ['phones', ['--url', url, '--count', '2', '--fast'], unknown, '--fast'],
  ['phones', ['--url', url, '--count'], missing, '--count'],
  ['phones', ['--count', '2'], required, '--url'],
  ['phones', ['--url', url], required, '--count'],
  ['phones', ['--url', url, '--count', '-3'], missing, '--count'],
  ['phones', ['--url', url, '--count', '2.5'], number, '--count'],
  ['phones', ['--url', url, '--count', '9999'], range, '--count 9999'],
  ['phones', ['--url', 'nowhere', '--count', '2'], words.bad.url, '--url nowhere'],
  ['word', [], required, '--out'],
  ['word', ['--out', 'x', '--colour', 'red'], unknown, '--colour'],
  ['word', ['--out'], missing, '--out'],
  ['word', ['--out', 'x', '--lang', 'fr'], choice, '--lang fr'],
  ['word', ['--out', 'x', '--workshop', 'y'], required, '--data'],
] as const)('%s %j is told in one line and exits 2', async (name, args, sentence, detail) => {
  expect(await command(commands[name], ...args)).toEqual({
    code: 2,
    signal: null,
    out: '',
    err: `${sentence.replace('{detail}', detail)}\n`,
  })
})

/** One clear sentence, exit 1, and nothing of what only a programmer reads. */
function expectTrouble(ended: Ended, sentence: string, path: string) {
  expect(ended).toEqual({
    code: 1,
    signal: null,
    out: '',
    err: `${sentence.replace(/\{(path|detail)\}/, path)}\n`,
  })
}

test('a data folder that cannot be written to is said, and nothing is made', async () => {
  const ended = await command(commands.room, '--json', '--no-open', '--data', '/proc/samspil')
  expectTrouble(ended, words.trouble.notWritable, '/proc/samspil')
})

test('a file of a newer version is refused and left as it was', async () => {
  const data = aFolder()
  const path = join(data, 'samspil.db')
  const newer = new Database(path)
  newer.pragma('user_version = 99')
  newer.close()
  const before = readFileSync(path)
  expectTrouble(
    await command(commands.room, '--json', '--no-open', '--data', data),
    words.trouble.newer,
    path,
  )
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(data).filter((name) => name.startsWith('samspil.db'))).toEqual(['samspil.db'])
})

test('a port in use is said, the cockpit’s and the phones’', async () => {
  const { port, free } = await aPort()
  const asked = ['--json', '--no-open', '--data', aFolder()]
  expectTrouble(
    await command(commands.room, ...asked, '--port', String(port)),
    words.trouble.portInUse,
    String(port),
  )
  expectTrouble(
    await command(commands.room, ...asked, '--demo', '--phones-port', String(port)),
    words.trouble.phonesPortInUse,
    String(port),
  )
  await free()
})

test('an address that this computer does not have is said', async () => {
  const asked = ['--json', '--no-open', '--demo', '--data', aFolder()]
  expectTrouble(
    await command(commands.room, ...asked, '--phones-address', '203.0.113.7'),
    words.trouble.addressGone,
    '203.0.113.7',
  )
})

test('--json prints exactly one line, and SIGTERM closes the room with exit 0', async () => {
  const data = aFolder()
  const host = await openHost(data, '--demo')
  expect(host.links).toEqual({
    cockpit: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#launch=\S+$/),
    wall: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/wall#launch=\S+$/),
    phones: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#[^=]{6}$/),
    data,
  })
  for (const name of ['cockpit', 'wall', 'phones'] as const)
    expect((await fetch(host.links[name])).status).toBe(200)
  expect(await host.end('SIGTERM')).toEqual({
    code: 0,
    signal: null,
    out: `${JSON.stringify(host.links)}\n`,
    err: '',
  })
  await expect(fetch(host.links.cockpit)).rejects.toThrow()
  // closed cleanly: one file that needs no recovery, and no trace of a running room
  expect(existsSync(join(data, 'samspil.db'))).toBe(true)
  expect(readdirSync(data).filter((name) => /-wal$|running/.test(name))).toEqual([])
})

test('a second start on the same data leads to the room that runs', async () => {
  const data = aFolder()
  const host = await openHost(data)
  const second = await command(commands.room, '--no-open', '--data', data)
  expect(second).toMatchObject({ code: 0, err: `${words.room.alreadyOpen}\n` })
  expect(second.out).toContain(new URL(host.links.cockpit).host)
})

test('word writes the demo’s two files, prints their names, and says what it cannot do', async () => {
  const out = join(aFolder(), 'files')
  const ended = await command(commands.word, '--out', out, '--lang', 'en')
  expect(ended).toMatchObject({ code: 0, err: '' })
  const printed = ended.out.trimEnd().split('\n')
  expect(printed).toHaveLength(2)
  for (const path of printed) expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  expect(
    readdirSync(out)
      .map((name) => join(out, name))
      .toSorted(),
  ).toEqual(printed.toSorted())

  const nobody = await command(commands.word, '--out', out, '--data', aFolder(), '--workshop', 'w')
  expectTrouble(nobody, words.word.noWorkshop, 'w')
  const nowhere = await command(commands.word, '--out', '/proc/samspil')
  expectTrouble(nowhere, words.reasons.folderNotWritable, '/proc/samspil')
})

test('phones that cannot get in say so and exit 1', async () => {
  const { port, free } = await aPort()
  await free()
  const nowhere = `http://127.0.0.1:${port}/#abcdef`
  const ended = await command(commands.phones, '--url', nowhere, '--count', '2')
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err).toMatch(/^Telefonerne kom ikke ind på .+\.\n$/)
})
