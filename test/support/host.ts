import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** What `npm run room -- --json` says when it is ready: addresses that carry what is needed to enter. */
interface Links {
  readonly cockpit: string
  readonly wall: string
  readonly phones: string
  readonly data: string
}

/** A program that has ended, and everything it said. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** The real headless host in a process of its own. */
export interface Host {
  readonly links: Links
  readonly pid: number
  /** its whole standard output so far */
  readonly out: () => string
  /** SIGKILL is a crash, SIGTERM a clean close */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended>
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  readonly said: () => { readonly out: string; readonly err: string }
}

const running = new Set<Running>()
const folders: string[] = []

/** A fresh folder that is gone after the test file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-e2e-'))
  folders.push(folder)
  return folder
}

/** Starts a host on a data folder, and waits until it says that it is ready; the data may be what a killed one left. */
export async function openHost(data: string, ...options: readonly string[]): Promise<Host> {
  if (!existsSync(join(root, 'out', 'renderer', 'cockpit', 'index.html')))
    throw new Error('The pages are not built: run `npm run build` first.')
  const args = ['--json', '--no-open', '--port', '0', '--data', data, ...options]
  const host = begin('electron/headless.ts', args)
  const line = await Promise.race([firstLine(host), host.ended])
  if (typeof line !== 'string')
    throw new Error(`the host ended with ${line.code} before it was ready: ${line.err}`)
  return {
    links: JSON.parse(line) as Links,
    pid: host.child.pid ?? 0,
    out: () => host.said().out,
    end(signal) {
      host.child.kill(signal)
      return host.ended
    },
  }
}

/** Runs one of the commands to its end, as `npm run` would. */
export function command(script: string, ...args: readonly string[]): Promise<Ended> {
  return begin(script, args).ended
}

/** Ends what was started here, by its own id, and takes the folders away. */
export async function tidy(): Promise<void> {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all([...running].map((each) => each.ended))
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
}

/** A port that nobody listens on just now, and a way to sit on it. */
export async function aPort(): Promise<{ readonly port: number; free(): Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) }
}

function begin(script: string, args: readonly string[]): Running {
  const home = folders[0] ?? aFolder()
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // nobody's own data, folders or language; the room's clock is read in Danish time
    env: { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C', TZ: 'Europe/Copenhagen' },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, out, err: error.message }))
    child.once('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  const one: Running = { child, ended, said: () => ({ out, err }) }
  running.add(one)
  void ended.then(() => running.delete(one))
  return one
}

function firstLine({ child, said }: Running): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const { out } = said()
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')))
    }
    child.stdout?.on('data', look)
    look()
  })
}
