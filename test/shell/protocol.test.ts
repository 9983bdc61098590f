import { afterEach, expect, test, vi } from 'vitest'
import { opened } from './opened.ts'

afterEach(() => vi.restoreAllMocks())

test('the two pages and what they share are served, each with its type and nosniff', async () => {
  const app = await opened()
  const served = [
    ['/cockpit/index.html', 'text/html; charset=utf-8'],
    ['/wall/index.html', 'text/html; charset=utf-8'],
    ['/assets/cockpit-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/plex.woff2', 'font/woff2'],
  ]
  for (const [path, type] of served) {
    const response = await app.fetch(`app://samspil${path}`)
    expect([path, response.status]).toEqual([path, 200])
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  }
})

test.each([
  'app://samspil/',
  'app://samspil/cockpit',
  'app://samspil/cockpit/',
  'app://samspil/phone/index.html',
  'app://samspil/gallery/index.html',
  'app://samspil/notes.txt',
  'app://samspil/assets/cockpit-1.js.map',
  'app://samspil/package.json',
  'app://samspil/../../package.json',
  'app://samspil/assets/../../../package.json',
  'app://samspil/assets/..%2f..%2f..%2fpackage.json',
  'app://samspil/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  'app://samspil/assets/..\\..\\..\\package.json',
  'app://samspil//etc/passwd',
  'app://samspil/assets/cockpit-1.js%00.html',
  'app://samspil/__proto__',
  'app://elsewhere/cockpit/index.html',
])('nothing else is served: %s', async (url) => {
  const response = await (await opened()).fetch(url)
  expect([response.status, await response.text()]).toEqual([404, ''])
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('only reading is answered', async () => {
  const app = await opened()
  const response = await app.fetch('app://samspil/cockpit/index.html', {
    method: 'POST',
    body: 'x',
  })
  expect(response.status).toBe(405)
})

test('the cockpit is told a nonce of its own each time, the same as in its header', async () => {
  const app = await opened()
  const nonces = new Set<string>()
  for (let load = 0; load < 5; load++) {
    const response = await app.fetch('app://samspil/cockpit/index.html')
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy')!)![1]!
    expect(await response.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(5)
})

test('the wall has no nonce and no trusted types', async () => {
  const app = await opened()
  const csp = (await app.fetch('app://samspil/wall/index.html')).headers.get(
    'content-security-policy',
  )
  expect(csp).not.toContain('nonce')
  expect(csp).toContain(`trusted-types 'none'`)
})
