import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { shell as shellDa } from '../shared/words/shell/da.ts'
import { shell as shellEn } from '../shared/words/shell/en.ts'
import { electronAt } from './binary.ts'
import { build } from './built.ts'
import { languageOf } from './options.ts'

/**
 * `npm start`: builds what is needed and runs the desktop app; where Electron cannot be had or
 * cannot run, says in one sentence why and goes on in browser mode. Comes back with the exit code
 * of what ran. Its own words go to standard error, since standard output belongs to what it starts.
 */
export async function launch(args: readonly string[]): Promise<number> {
  const words = wordsFor(process.platform, process.env)
  const other = browserOption(args)
  if (other === '--help') return codeOf(await browserMode(args))
  const failure = await build(root, () => say(words.building))
  if (failure !== null) {
    say(`${failure}\n${words.buildFailed}`)
    return 1
  }

  const { platform, env } = process
  const without = whyNotElectron(platform, env, process.getuid?.() ?? null)
  if (without) return inBrowser(words[without])
  if (other) return inBrowser(words.onlyBrowser.replace('{detail}', () => other))

  const electron = await electronAt({
    folder: dirname(require.resolve('electron/package.json')),
    env,
    words,
    say,
  })
  if (!electron.ok) return inBrowser(electron.why)

  const began = Date.now()
  const ended = await run(electron.path, [...switchesFor(platform, env), root, ...args])
  if (!stoppedAtOnce(ended, Date.now() - began)) return codeOf(ended)
  return inBrowser(
    words.stopped.replace('{detail}', ended.signal ?? ended.trouble ?? `${ended.code}`),
  )

  async function inBrowser(why: string): Promise<number> {
    say(words.browser.replace('{why}', () => why))
    return codeOf(await browserMode(args))
  }
}

const root = dirname(import.meta.dirname)
const require = createRequire(import.meta.url)

function browserMode(args: readonly string[]): Promise<Ended> {
  return run(process.execPath, [
    ...process.execArgv,
    join(root, 'electron', 'headless.ts'),
    ...args,
  ])
}

/**
 * The first option that the desktop app does not have: it has a data folder of its own, and no
 * more.
 */
export function browserOption(args: readonly string[]): string | null {
  if (args.includes('--help')) return '--help'
  const { tokens } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  const other = tokens.find((token) => token.kind !== 'option' || token.name !== 'data')
  if (!other) return null
  return other.kind === 'option' ? other.rawName : other.kind === 'positional' ? other.value : '--'
}

type Env = Readonly<Record<string, string | undefined>>

function wordsFor(platform: NodeJS.Platform, env: Env) {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale
  return (languageOf(platform, env, locale) === 'da' ? shellDa : shellEn).launch
}

/**
 * What keeps Electron from running here whatever is installed; the app's sandbox is never turned
 * off to get around it.
 */
export function whyNotElectron(platform: NodeJS.Platform, env: Env, userId: number | null) {
  if (platform !== 'linux') return null
  if (userId === 0) return 'asRoot'
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? null : 'noDisplay'
}

/** Only under X11 (or XWayland) may a window choose its display, which the wall must. */
export function switchesFor(platform: NodeJS.Platform, env: Env): readonly string[] {
  return platform === 'linux' && env['DISPLAY'] ? ['--ozone-platform=x11'] : []
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** it could not be started at all: the system's code */
  readonly trouble: string | null
}

/**
 * Whether Electron broke before it was of use; the app's own trouble (3) was said in a dialog, and
 * a stop by hand is none.
 */
export function stoppedAtOnce({ code, signal, trouble }: Ended, milliseconds: number): boolean {
  if (trouble !== null) return true
  if (milliseconds > 10_000 || signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP')
    return false
  return signal !== null || (code !== 0 && code !== 3 && code !== 130 && code !== 143)
}

function codeOf({ code, signal }: Ended): number {
  return code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
}

/**
 * Runs a program in this one's place. Ctrl C in a terminal reaches it by itself, and twice would
 * not let it close in peace.
 */
function run(program: string, args: readonly string[]): Promise<Ended> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(program, args, { cwd: process.cwd(), stdio: 'inherit', env })
  const wait = () => void (process.stdin.isTTY || child.kill('SIGINT'))
  const pass = () => void child.kill('SIGTERM')
  process.on('SIGINT', wait)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  return new Promise<Ended>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: null, signal: null, trouble: error.code ?? error.name }),
    )
    child.once('exit', (code, signal) => resolve({ code, signal, trouble: null }))
  }).finally(() => {
    process.off('SIGINT', wait)
    process.off('SIGTERM', pass)
    process.off('SIGHUP', pass)
  })
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
