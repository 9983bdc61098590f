import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ShellWords } from '../shared/words/shell/da.ts'
import { quietly } from './built.ts'

type Env = Readonly<Record<string, string | undefined>>
type LaunchWords = ShellWords['launch']

export type Found =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: string }

export interface Asked {
  /** where the package `electron` is */
  readonly folder: string
  readonly env: Env
  readonly words: LaunchWords
  /** milliseconds without a byte after which the network is given up */
  readonly silence?: number
  say(sentence: string): void
}

/**
 * Finds Electron's binary where its package keeps it, or fetches it there the first time, as long
 * as bytes arrive.
 */
export async function electronAt(asked: Asked): Promise<Found> {
  const { folder, env, words } = asked
  const here = await binaryIn(folder, env)
  if (here) return { ok: true, path: here }

  asked.say(words.fetching)
  try {
    await withinSilence(asked.silence ?? longestSilence, (signal, alive) =>
      fetchZip(asked, signal, alive),
    )
  } catch (error) {
    return { ok: false, why: whyNotFetched(error, words) }
  }
  const { code, said } = await quietly([join(folder, 'install.js')], folder)
  const path = code === 0 ? await binaryIn(folder, env) : null
  if (path) return { ok: true, path }
  const detail = said.trim().split('\n')[0] || 'install.js'
  return { ok: false, why: words.notFetched.replace('{detail}', () => detail) }
}

/** After this many milliseconds without a byte the network counts as one that does not answer. */
const longestSilence = 7000

async function binaryIn(folder: string, env: Env): Promise<string | null> {
  const name = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => null)
  if (name === null) return null
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!elsewhere) {
    const version: string = createRequire(join(folder, 'package.json'))('./package.json').version
    const here = await readFile(join(folder, 'dist', 'version'), 'utf8').catch(() => '')
    if (here.trim().replace(/^v/, '') !== version) return null
  }
  const path = join(elsewhere || join(folder, 'dist'), name)
  return existsSync(path) ? path : null
}

/**
 * Brings the archive into the cache of Electron's own installer, which checks it, unpacks it and
 * knows the platforms.
 */
async function fetchZip(
  { folder, env, words, say }: Asked,
  signal: AbortSignal,
  alive: Alive,
): Promise<void> {
  const beside = createRequire(join(folder, 'package.json'))
  const get: Get = await import(pathToFileURL(beside.resolve('@electron/get')).href)
  let shown = 0
  await get.downloadArtifact({
    artifactName: 'electron',
    version: beside('./package.json').version,
    checksums: beside('./checksums.json'),
    platform: process.platform,
    arch: process.arch,
    ...(env['electron_config_cache'] && { cacheRoot: env['electron_config_cache'] }),
    downloadOptions: {
      signal,
      quiet: true,
      async getProgressCallback({ percent }: { percent: number }) {
        if (percent === 1) return alive('done')
        alive('more')
        const tens = Math.floor(percent * 10) * 10
        if (tens <= shown) return
        shown = tens
        say(words.fetched.replace('{percent}', `${tens}`))
      },
    },
  })
}

/** As much as is used here of the package that Electron fetches itself with. */
interface Get {
  downloadArtifact(details: object): Promise<string>
}

export type Alive = (what: 'more' | 'done') => void

/**
 * Lets work on a network go on as long as it shows life, and gives it up when nothing has come for
 * a while.
 */
export async function withinSilence<T>(
  milliseconds: number,
  work: (signal: AbortSignal, alive: Alive) => Promise<T>,
): Promise<T> {
  const giveUp = new AbortController()
  let timer = setTimeout(stop, milliseconds)
  try {
    return await Promise.race([work(giveUp.signal, alive), aborted(giveUp.signal)])
  } finally {
    clearTimeout(timer)
  }

  function stop(): void {
    giveUp.abort(noAnswer)
  }
  function alive(what: 'more' | 'done'): void {
    clearTimeout(timer)
    if (what === 'more') timer = setTimeout(stop, milliseconds)
  }
}

const noAnswer = new Error('the network did not answer')

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function whyNotFetched(error: unknown, words: LaunchWords): string {
  if (error === noAnswer) return words.noAnswer
  const { message, cause, response } = error as Error & { response?: { status?: number } }
  const code = Object(cause)['code'] as unknown
  if (
    typeof code === 'string' &&
    /^(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_.*TIMEOUT)$/.test(code)
  ) {
    return words.noAnswer
  }
  const detail = response?.status
    ? `HTTP ${response.status}`
    : typeof code === 'string'
      ? code
      : message.split('\n')[0]!
  return words.notFetched.replace('{detail}', () => detail)
}
