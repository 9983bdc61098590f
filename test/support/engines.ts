import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPort } from './host.ts'

/** A browser of another make, driven by its own protocol and no library, so that phones are tried in more than Chromium. */
export interface Engine {
  open(url: string): Promise<void>
  /** runs the body of a function in the page, and gives what it returns */
  run<T>(body: string): Promise<T>
  close(): Promise<void>
}

/** An engine of this machine: what starts it, or why it cannot be had. */
export interface Had {
  readonly name: string
  readonly missing: string | null
  start(): Promise<Engine>
}

const webkitDriver = '/usr/bin/WebKitWebDriver'
const screen = '/usr/bin/Xvfb'
const fox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? null

export const engines: readonly Had[] = [
  {
    name: 'Firefox ESR',
    missing: fox === null ? 'no firefox-esr here' : null,
    start: () => firefox(fox ?? ''),
  },
  {
    name: 'WebKitGTK',
    missing: whatWebkitLacks(),
    start: webkit,
  },
]

function whatWebkitLacks(): string | null {
  if (!existsSync(webkitDriver)) return 'no WebKitWebDriver here (Debian: webkit2gtk-driver)'
  if (!miniBrowser()) return 'no MiniBrowser of WebKitGTK here'
  return existsSync(screen) || process.env['DISPLAY'] ? null : 'no screen and no Xvfb here'
}

/** Firefox speaks WebDriver BiDi by itself, over a socket. */
async function firefox(path: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-firefox-'))
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', folder],
    { env: { PATH: process.env['PATH'], HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = await saidBy(child, /BiDi listening on (ws:\S+)/)
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const waiting = new Map<number, (told: BidiTold) => void>()
  socket.addEventListener('message', (event) => {
    const told = JSON.parse(String(event.data)) as BidiTold
    waiting.get(told.id ?? -1)?.(told)
  })
  let count = 0
  async function ask(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++count
    const told = await new Promise<BidiTold>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    if (told.type !== 'success') throw new Error(`${method}: ${told.message ?? ''}`)
    return told.result ?? {}
  }
  await ask('session.new', { capabilities: {} })
  const { context } = await ask('browsingContext.create', { type: 'tab' })
  await ask('browsingContext.setViewport', { context, viewport: { width: 390, height: 844 } })
  return {
    open: async (url) =>
      void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    async run<T>(body: string) {
      const told = await ask('script.callFunction', {
        // as JSON, because BiDi has a writing of its own for values
        functionDeclaration: `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`,
        target: { context },
        arguments: [],
        awaitPromise: true,
      })
      const { result, exceptionDetails } = told as {
        result?: { value: string }
        exceptionDetails?: { text: string }
      }
      if (!result) throw new Error(exceptionDetails?.text ?? 'the script failed')
      return JSON.parse(result.value) as T
    },
    async close() {
      socket.close()
      await ended(child)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface BidiTold {
  readonly id?: number
  readonly type: string
  readonly message?: string
  readonly result?: Record<string, unknown>
}

/** WebKitGTK's own driver speaks classic WebDriver over plain HTTP, to a browser that wants a screen. */
async function webkit(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-webkit-'))
  const shown = existsSync(screen) ? await virtualScreen() : null
  const { port, free } = await aPort()
  await free()
  const driver = spawn(webkitDriver, [`--port=${port}`], {
    env: {
      ...process.env,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      DISPLAY: shown?.display ?? process.env['DISPLAY'],
    },
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  async function ask(path: string, body: object | null, method = 'POST'): Promise<unknown> {
    const answered = await fetch(origin + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value } = (await answered.json()) as { value: { error?: string; message?: string } }
    if (value?.error) throw new Error(`${path}: ${value.error} ${value.message ?? ''}`)
    return value
  }
  await untilListening(origin)
  const began = (await ask('/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  })) as { sessionId: string }
  const session = `/session/${began.sessionId}`
  await ask(`${session}/window/rect`, { width: 390, height: 844 })
  return {
    open: async (url) => void (await ask(`${session}/url`, { url })),
    async run<T>(body: string) {
      const told = await ask(`${session}/execute/async`, {
        script: `const tell = arguments[0]
          ;(async () => { ${body} })().then((value) => tell({ value }), (fault) => tell({ fault: String(fault) }))`,
        args: [],
      })
      const { value, fault } = told as { value?: T; fault?: string }
      if (fault !== undefined) throw new Error(fault)
      return value as T
    },
    async close() {
      await ask(session, null, 'DELETE').catch(() => {})
      await ended(driver)
      if (shown) await ended(shown.child)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function miniBrowser(): string | null {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
  const found = libraries
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
  return found.find((path) => existsSync(path)) ?? null
}

async function virtualScreen(): Promise<{
  readonly child: ChildProcess
  readonly display: string
}> {
  const child = spawn(
    screen,
    ['-displayfd', '1', '-screen', '0', '600x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return { child, display: `:${await saidBy(child, /(\d+)\n/)}` }
}

function saidBy(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (some: Buffer) => {
        said += some.toString()
        const found = what.exec(said)
        if (found) resolve(found[1] ?? '')
      })
    }
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said.slice(-500)}`)))
  })
}

async function untilListening(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(`${origin}/status`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${origin}`)
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 3000).unref()
  })
}
