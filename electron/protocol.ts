import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { cspFor, withNonce } from './csp.ts'
import type { Page } from './csp.ts'

/** The origin of our own pages in the desktop app. */
export const origin = 'app://samspil'

export const cockpitUrl = `${origin}/cockpit/index.html`
export const wallUrl = `${origin}/wall/index.html`

/**
 * The paths that are answered, each with its file: made once at the start, nothing is looked up by
 * a name from outside.
 */
export type Files = ReadonlyMap<string, string>

/**
 * Lists what the desktop app's windows may load of the built pages: cockpit, wall and what they
 * share.
 */
export async function filesOf(pages: string): Promise<Files> {
  const files = new Map<string, string>()
  for (const folder of ['cockpit', 'wall', 'assets']) {
    const entries = await readdir(join(pages, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isFile() || !types.has(extname(entry.name))) continue
      const file = join(entry.parentPath, entry.name)
      files.set(`/${relative(pages, file).replaceAll('\\', '/')}`, file)
    }
  }
  return files
}

/**
 * Answers a request for `app://samspil/…` from the list, with the headers that keep a page to
 * itself.
 */
export async function serve(files: Files, request: Request, nonce: string): Promise<Response> {
  const url = new URL(request.url)
  const file = files.get(url.pathname)
  if (request.method !== 'GET') return answer(405, 'text/plain', '')
  if (url.protocol !== 'app:' || url.host !== 'samspil' || file === undefined)
    return answer(404, 'text/plain', '')

  const type = types.get(extname(file)) ?? 'application/octet-stream'
  if (extname(file) !== '.html') return answer(200, type, await readFile(file))

  const page: Page = url.pathname.startsWith('/cockpit/') ? 'cockpit' : 'wall'
  const html = await readFile(file, 'utf8')
  if (page === 'wall') return answer(200, type, html, cspFor('wall', null, `'none'`))
  return answer(200, type, withNonce(html, nonce), cspFor('cockpit', nonce, `'none'`))
}

function answer(
  status: number,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  csp = `default-src 'none'`,
) {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': csp,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
])
