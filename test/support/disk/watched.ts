import { execFileSync, fork } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer, Flushing, Order } from './orders.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The real house in a process of its own, with a shim between its store and the disk. */
export interface Watched {
  readonly data: string
  /** every operation on the database's files so far */
  readonly log: string
  ask(order: Order): Promise<Answer>
  /** the n-th operation on the database's files from now on fails; with `once` only that one, else all from there on */
  fail(error: 'EIO' | 'ENOSPC', nth: number, given: { once?: boolean; reserve?: number }): void
  /** the disk works again; how many operations failed */
  mend(): number
  end(): Promise<void>
}

/** Why this cannot be run here; null where it can. */
export function cannotWatch(): string | null {
  if (process.platform !== 'linux') return 'a disk can only be watched on Linux'
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'there is no gcc to build the watched disk with'
  }
}

const errors = { EIO: 5, ENOSPC: 28 } as const

/** Opens nothing yet: the first order is `open`. */
export function watch(synchronous: Flushing = 'FULL'): Watched {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samspil-disk-')))
  const [shim, log, steer] = ['shim.so', 'log', 'control'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const data = join(folder, 'data')
  mkdirSync(data)
  writeFileSync(steer, Buffer.alloc(24))
  const pages = join(folder, 'pages')
  for (const name of ['cockpit', 'table', 'wall', 'phone', 'assets']) {
    mkdirSync(join(pages, name), { recursive: true })
    writeFileSync(join(pages, name, 'index.html'), '<!doctype html>')
  }
  const source = join(import.meta.dirname, 'shim.c')
  execFileSync('gcc', ['-O1', '-shared', '-fPIC', '-o', shim, source, '-ldl'])
  const child = fork(join(import.meta.dirname, 'house.ts'), [data, root, pages, synchronous], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      LC_ALL: 'C',
      LD_PRELOAD: shim,
      SAMSPIL_DISK: data,
      SAMSPIL_DISK_LOG: log,
      SAMSPIL_DISK_CONTROL: steer,
    },
    execArgv: [],
  })
  const control = openSync(steer, 'r+')
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  return {
    data,
    log,
    ask: (order) =>
      new Promise((resolve, reject) => {
        const died = (code: number | null) => reject(new Error(`the house ended with ${code}`))
        child.once('exit', died)
        child.once('message', (answer) => {
          child.off('exit', died)
          resolve(answer as Answer)
        })
        child.send(order)
      }),
    fail(error, nth, { once = false, reserve = 0 }) {
      writeSync(control, Int32Array.of(nth, errors[error], once ? 1 : 0, 0, 0, reserve), 0, 24, 0)
    },
    mend() {
      const now = new Int32Array(6)
      readSync(control, now, 0, 24, 0)
      writeSync(control, new Int32Array(6), 0, 24, 0)
      return now[4] ?? 0
    },
    async end() {
      if (child.connected) child.disconnect()
      await ended
      closeSync(control)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
