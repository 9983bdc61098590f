import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { cspFor, isDesk, withNonce, type Page } from './csp.ts'

/** Answers a GET with one of our own files; null where there is none. */
export type Pages = (path: string) => Response | null

/** The pages a door shows, by path: each is one html file of the build, beside the assets they share. */
export interface Shown {
  readonly [path: string]: { readonly page: Page; readonly html: string }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
}

/** Reads the whole list of files once at the start: nothing is looked up on the disk by a name from outside. */
export function pagesFrom(folder: string, shown: Shown, assetsIn: '/' | '/assets/'): Pages {
  const assets = new Map<string, { type: string; bytes: Buffer<ArrayBuffer> }>()
  for (const name of readdirSync(join(folder, assetsIn))) {
    const type = types[extname(name)]
    if (!type || extname(name) === '.html') continue
    assets.set(`${assetsIn}${name}`, {
      type,
      bytes: readFileSync(join(folder, assetsIn, name)) as Buffer<ArrayBuffer>,
    })
  }
  const pages = new Map(
    Object.entries(shown).map(([path, { page, html }]) => [
      path,
      { page, html: readFileSync(join(folder, html), 'utf8') },
    ]),
  )
  return (path) => {
    const page = pages.get(path)
    if (page) return pageOf(page.page, page.html)
    // a browser asks for one by itself, and says in its console that it is missing
    if (path === '/favicon.ico') return new Response(null, { status: 204 })
    const asset = assets.get(path)
    // the names of the build carry a hash of what is in them
    return asset
      ? answer(asset.bytes, asset.type, `default-src 'none'`, 'public, max-age=31536000, immutable')
      : null
  }
}

function pageOf(page: Page, html: string): Response {
  if (!isDesk(page))
    return answer(html, types['.html'] ?? '', cspFor(page, null, `'self'`), 'no-store')
  const nonce = randomBytes(16).toString('base64')
  return answer(
    withNonce(html, nonce),
    types['.html'] ?? '',
    cspFor(page, nonce, `'self'`),
    'no-store',
  )
}

function answer(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  csp: string,
  cache: string,
): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-security-policy': csp, 'cache-control': cache },
  })
}
