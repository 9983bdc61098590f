import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** The built pages at an address that browsers trust, so that one page keeps for the next what it has read and compiled. */
export interface Served {
  /** ends with a slash */
  readonly origin: string
  close(): void
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
}

export async function served(folder: string): Promise<Served> {
  const server = createServer(async (asked, answer) => {
    const path = normalize(new URL(asked.url ?? '/', 'http://here').pathname)
    const bytes = await readFile(join(folder, path)).catch(() => null)
    if (!bytes) return void answer.writeHead(204).end()
    answer.writeHead(200, {
      'content-type': kinds[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    })
    answer.end(bytes)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
