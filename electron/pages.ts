import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cspFor, isDesk, withNonce, type Page } from './csp.ts'

/** Answers a GET with one of our own files, packed for a browser that takes it so; null where there is none. */
export type Pages = (path: string, takesGzip: boolean) => Response | null

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

interface Asset {
  readonly type: string
  readonly bytes: Buffer<ArrayBuffer>
  /** the same in fewer bytes, where packing makes it so: a phone on a bad network waits for each of them */
  readonly packed: Buffer<ArrayBuffer> | null
}

const isText = /^text\/|svg/
/** What is larger, in bytes, goes as it is: it draws PDFs for the cockpit on this machine, and packing it would hold up the start. */
const mostPacked = 2_000_000
const forEver = 'public, max-age=31536000, immutable'

/** Reads the whole list of files once at the start: nothing is looked up on the disk by a name from outside. */
export function pagesFrom(folder: string, shown: Shown, assetsIn: '/' | '/assets/'): Pages {
  const assets = new Map<string, Asset>()
  for (const name of readdirSync(join(folder, assetsIn))) {
    const type = types[extname(name)]
    if (!type || extname(name) === '.html') continue
    const bytes = readFileSync(join(folder, assetsIn, name)) as Buffer<ArrayBuffer>
    const packs = isText.test(type) && bytes.length <= mostPacked
    const packed = packs ? (gzipSync(bytes, { level: 9 }) as Buffer<ArrayBuffer>) : null
    assets.set(`${assetsIn}${name}`, { type, bytes, packed })
  }
  const pages = new Map(
    Object.entries(shown).map(([path, { page, html }]) => [
      path,
      { page, html: readFileSync(join(folder, html), 'utf8') },
    ]),
  )
  return (path, takesGzip) => {
    const page = pages.get(path)
    if (page) return pageOf(page.page, page.html)
    // a browser asks for one by itself, and says in its console that it is missing
    if (path === '/favicon.ico') return new Response(null, { status: 204 })
    const asset = assets.get(path)
    if (!asset) return null
    const { type, bytes, packed } = asset
    const isPacked = takesGzip && packed !== null
    // the names of the build carry a hash of what is in them
    const answered = answer(isPacked ? packed : bytes, type, `default-src 'none'`, forEver)
    if (packed) answered.headers.set('vary', 'accept-encoding')
    if (isPacked) answered.headers.set('content-encoding', 'gzip')
    return answered
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
