import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Outcome } from '../shared/outcome.ts'
import type { CommandWords } from '../shared/words/command/da.ts'
import { broken, logInto } from './faults.ts'
import { hasScreen, openInBrowser } from './browser.ts'
import { asked, BadOption, commandWords } from './options.ts'
import { dataFolder, readyFolder } from './places.ts'
import { start, type Hands, type House, type Places } from './start.ts'
import { CannotOpen } from './store.ts'

/**
 * The same room in plain Node, with its screens in a browser: browser mode for locked-down laptops, `npm run room`, tests
 * and servers. The cockpit listens on 127.0.0.1 only.
 */
const root = dirname(import.meta.dirname)

interface Wanted {
  readonly data: string
  readonly port: number
  readonly phonesAddress: string | null
  readonly phonesPort: number
  readonly demo: boolean
  readonly seats: number
  readonly open: boolean
  readonly json: boolean
}

async function main(args: readonly string[]): Promise<void> {
  const words = commandWords()
  const wanted = wantedFrom(args, words)
  if (!wanted) return void process.stdout.write(`${words.room.usage}\n`)
  try {
    const trouble = readyFolder(wanted.data, process.platform, process.env)
    if (trouble)
      return fail(
        words.folderTrouble[trouble].replace('{folder}', () => wanted.data),
        1,
      )
    await run(wanted, words)
  } catch (error) {
    if (
      error instanceof CannotOpen &&
      error.trouble === 'locked' &&
      (await comeForward(wanted, words))
    )
      return
    fail(troubleSentence(error, wanted, words), 1)
  }
}

async function run(wanted: Wanted, words: CommandWords): Promise<void> {
  logInto(wanted.data, 'samspil.log')
  const house = await start(placesFor(wanted.data), hands, { broken })
  const closing = closeOnSignals(house, wanted.data)
  try {
    const desk = await house.listen(wanted.port)
    await writeFile(
      join(wanted.data, runningFile),
      JSON.stringify({ port: desk.port, secret: desk.secret }),
      { mode: 0o600 },
    )
    const phones = wanted.demo ? await openDemo(house, wanted) : await letIn(house, wanted)
    const links = {
      cockpit: desk.cockpitLink(),
      wall: desk.wallLink(),
      phones: phones ?? '',
      data: wanted.data,
    }
    if (wanted.json) process.stdout.write(`${JSON.stringify(links)}\n`)
    else
      process.stdout.write(
        `${words.room.ready}\n${phones ? `${words.room.phones} ${phones}\n` : ''}`,
      )
    if (!wanted.open) {
      if (!wanted.json) process.stdout.write(`${words.room.openThis}\n${links.cockpit}\n`)
    } else if (!hasScreen() || !(await openInBrowser(desk.cockpitLink(), wanted.data))) {
      process.stdout.write(
        `${hasScreen() ? `${words.room.noBrowser}\n` : ''}${words.room.openThis}\n${links.cockpit}\n`,
      )
    }
  } catch (error) {
    await closing()
    throw error
  }
}

function wantedFrom(args: readonly string[], words: CommandWords): Wanted | null {
  const given = asked(
    args,
    {
      data: { type: 'string' },
      port: { type: 'string' },
      'phones-address': { type: 'string' },
      'phones-port': { type: 'string' },
      demo: { type: 'boolean' },
      seats: { type: 'string' },
      'no-open': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    words,
  )
  if (given.flag('help')) return null
  const demo = given.flag('demo')
  const named = given.text('data')
  return {
    data: named === null ? usualData(demo) : resolve(named),
    port: given.number('port', 0, 0, 65535),
    phonesAddress: given.text('phones-address') ?? (demo ? '127.0.0.1' : null),
    phonesPort: given.number('phones-port', demo ? 0 : 8420, 0, 65535),
    demo,
    seats: given.number('seats', 1000, 1, 5000),
    open: !given.flag('no-open'),
    json: given.flag('json'),
  }
}

/** The demo never lands among somebody's real workshops: without a folder of its own it gets a temporary one. */
function usualData(demo: boolean): string {
  return demo
    ? mkdtempSync(join(tmpdir(), 'samspil-demo-'))
    : dataFolder(process.platform, process.env, homedir()).path
}

function placesFor(data: string): Places {
  const pages = join(root, 'out', 'renderer')
  if (!existsSync(join(pages, 'cockpit', 'index.html'))) throw new NotReady('notBuilt', pages)
  return {
    data,
    pages,
    resources: join(root, 'resources'),
    fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
  }
}

const hands: Hands = {
  chooseFolder: null,
  folders: () => {
    const home = homedir()
    const known = [
      'Documents',
      'Dokumenter',
      'Desktop',
      'Skrivebord',
      'Downloads',
      'Overførsler',
    ].map((name) => join(home, name))
    return [...known.filter((folder) => existsSync(folder)), home]
  },
  openFile: (path, how) =>
    new Promise((resolve) => {
      const target = how === 'open' ? path : dirname(path)
      const [command, args] =
        process.platform === 'win32'
          ? (['explorer.exe', how === 'open' ? [path] : [`/select,${path}`]] as const)
          : ([process.platform === 'darwin' ? 'open' : 'xdg-open', [target]] as const)
      const child = spawn(command, args, { detached: true, stdio: 'ignore' })
      child.once('error', () => resolve(false))
      child.once('spawn', () => {
        child.unref()
        resolve(true)
      })
    }),
}

/** Opens the demo's contract workshop with its measurement, unless this data folder is in the middle of one already. */
async function openDemo(house: House, wanted: Wanted): Promise<string> {
  const desk = house.facilitator().calls
  const isOpen = await seen(house, (view) => view.open !== null)
  if (!isOpen) {
    const made = must(await desk.makeDemo())
    must(await desk.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
    must(
      await desk.run({
        do: 'editWorkshop',
        workshopId: made.toRunId,
        set: { seats: wanted.seats },
      }),
    )
    const poll = await seen(house, (view) => view.polls?.[0]?.poll ?? null)
    if (!poll) throw new Error('the demo has no measurement')
    const planned = await seen(
      house,
      (view) => view.agenda?.find((row) => row.item.id === poll.itemId)?.planned.starts,
    )
    const startsAt = await seen(house, (view) => view.open?.workshop.startsAt ?? 0)
    // as if the day had come to its measurement on time
    const set = { startsAt: (2 * startsAt - (planned ?? startsAt) + 1440) % 1440 }
    must(await desk.run({ do: 'editWorkshop', workshopId: made.toRunId, set }))
    must(await desk.run({ do: 'startItem', itemId: poll.itemId }))
    must(await desk.run({ do: 'openPoll', pollId: poll.id }))
  }
  return (await letIn(house, wanted)) ?? ''
}

/** Lets phones in where an address was named or the last run was killed with the door open; the address they open. */
async function letIn(house: House, wanted: Wanted): Promise<string | null> {
  const already = await seen(house, (view) =>
    view.room?.phones.state === 'open' ? view.room.phones.url : null,
  )
  if (already) return already
  if (wanted.phonesAddress === null || !(await seen(house, (view) => view.open !== null)))
    return null
  const opened = await house
    .facilitator()
    .calls.letPhonesIn({ address: wanted.phonesAddress, port: wanted.phonesPort })
  if (!opened.ok)
    throw new NotReady(
      opened.reason === 'portInUse' ? 'phonesPortInUse' : 'addressGone',
      opened.detail ?? '',
    )
  return await seen(house, (view) =>
    view.room?.phones.state === 'open' ? view.room.phones.url : null,
  )
}

type FacilitatorSlices = Parameters<Parameters<ReturnType<House['facilitator']>['watch']>[1]>[0]

/** One look at the facilitator's view. */
async function seen<T>(house: House, read: (view: FacilitatorSlices) => T): Promise<T> {
  return await new Promise((resolve) => {
    let stop = () => {}
    let looked = false
    stop = house.facilitator().watch('da', (view) => {
      if (looked) return
      looked = true
      resolve(read(view))
      queueMicrotask(() => stop())
    })
  })
}

/** Where a second start finds the one that runs: readable by this user only, gone when it closes. */
const runningFile = 'running.json'

/** A second start opens the cockpit of the one that runs, where that one is in browser mode too. */
async function comeForward(wanted: Wanted, words: CommandWords): Promise<boolean> {
  try {
    const { port, secret } = JSON.parse(await readFile(join(wanted.data, runningFile), 'utf8')) as {
      port: number
      secret: string
    }
    const answer = await fetch(`http://127.0.0.1:${port}/again`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({ secret }),
      signal: AbortSignal.timeout(3000),
    })
    const outcome = (await answer.json()) as Outcome<{ url: string }>
    if (!outcome.ok) return false
    if (!wanted.open || !hasScreen() || !(await openInBrowser(outcome.value.url, wanted.data))) {
      process.stdout.write(`${words.room.openThis}\n${outcome.value.url}\n`)
    }
    process.stderr.write(`${words.room.alreadyOpen}\n`)
    return true
  } catch {
    return false
  }
}

function closeOnSignals(house: House, data: string): () => Promise<void> {
  let closing: Promise<void> | null = null
  const close = () =>
    (closing ??= house.close().then(() => rm(join(data, runningFile), { force: true })))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void close().then(() => process.exit(0)))
  }
  return close
}

class NotReady extends Error {
  readonly trouble: keyof CommandWords['trouble']
  readonly path: string
  constructor(trouble: keyof CommandWords['trouble'], path: string) {
    super(trouble)
    this.trouble = trouble
    this.path = path
  }
}

function troubleSentence(error: unknown, wanted: Wanted, words: CommandWords): string {
  if (error instanceof CannotOpen || error instanceof NotReady) {
    return words.trouble[error.trouble].replace('{path}', () => error.path)
  }
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && cannotWrite.has(code))
    return words.trouble.notWritable.replace('{path}', () => wanted.data)
  if (code === 'EADDRINUSE') {
    return words.trouble.portInUse.replace('{path}', String(wanted.port))
  }
  if (process.env['SAMSPIL_DEBUG']) console.error(error)
  return words.trouble.broken
}

/** What the system says where a folder cannot be made or written to. */
const cannotWrite: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
])

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadOption)) throw error
  fail(error.message, 2)
}
