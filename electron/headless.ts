import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { CommandWords } from '../shared/words/command/da.ts'
import { hasScreen, openInBrowser } from './browser.ts'
import { letIn, NotReady, openDemo, type RoomWanted } from './demoroom.ts'
import { broken, logInto } from './faults.ts'
import { asked, BadOption, commandWords } from './options.ts'
import { dataFolder, readyFolder } from './places.ts'
import { announce, linkToRunning, unannounce } from './running.ts'
import type { Hands, House, Places } from './house.ts'
import { start } from './start.ts'
import { CannotOpen } from './store.ts'

/**
 * The same room in plain Node, with its screens in a browser: browser mode for locked-down laptops, `npm run room`, tests
 * and servers. The cockpit listens on 127.0.0.1 only.
 */
const root = dirname(import.meta.dirname)

interface Wanted extends RoomWanted {
  readonly data: string
  readonly port: number
  readonly demo: boolean
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
    const isLocked = error instanceof CannotOpen && error.trouble === 'locked'
    const link = isLocked && !wanted.json ? await linkToRunning(wanted.data) : null
    if (!link) return fail(troubleSentence(error, wanted, words), 1)
    await showCockpit(link, wanted, words)
    process.stderr.write(`${words.room.alreadyOpen}\n`)
  }
}

async function run(wanted: Wanted, words: CommandWords): Promise<void> {
  logInto(wanted.data, 'samspil.log')
  const house = await start(placesFor(wanted.data), hands, { broken })
  const close = closeOnSignals(house, wanted.data)
  try {
    const desk = await house.listen(wanted.port)
    await announce(wanted.data, desk)
    const phones = wanted.demo ? await openDemo(house, wanted) : await letIn(house, wanted)
    if (wanted.json) {
      const links = {
        cockpit: desk.cockpitLink(),
        wall: desk.wallLink(),
        phones: phones ?? '',
        data: wanted.data,
      }
      process.stdout.write(`${JSON.stringify(links)}\n`)
      if (!wanted.open) return
    } else {
      say(words.room.ready, wanted)
      if (phones) say(`${words.room.phones} ${phones}`, wanted)
    }
    await showCockpit(desk.cockpitLink(), wanted, words)
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the cockpit in a browser where it may and can, else says which address to open. */
async function showCockpit(link: string, wanted: Wanted, words: CommandWords): Promise<void> {
  if (wanted.open && hasScreen()) {
    if (await openInBrowser(link, wanted.data)) return
    say(words.room.noBrowser, wanted)
  }
  say(`${words.room.openThis}\n${link}`, wanted)
}

/** With --json, standard output is one line for a program; what people read goes beside it. */
function say(sentence: string, { json }: Wanted): void {
  const out = json ? process.stderr : process.stdout
  out.write(`${sentence}\n`)
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

function closeOnSignals(house: House, data: string): () => Promise<void> {
  let closing: Promise<void> | null = null
  const close = () => (closing ??= house.close().then(() => unannounce(data)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void close().then(() => process.exit(0)))
  }
  return close
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
  broken(error)
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
