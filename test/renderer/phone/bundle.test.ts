import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'samspil-phone-'))
let files: { readonly name: string; readonly text: string }[] = []

beforeAll(async () => {
  // as it is shipped: the tests' own mode would leave the names of the source files in it
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    configFile: join(import.meta.dirname, '../../../renderer/phone/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  })
  vi.unstubAllEnvs()
  files = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('to the first question on the four steps a phone fetches a page, a script and a style sheet: 15.4 kB at most', () => {
  const page = text('index.html')
  const first = files.filter(({ name }) => name === 'index.html' || inTags(page).includes(name))
  expect(first.map(({ name }) => name.replace(/-.*\./, '.')).toSorted()).toEqual([
    'index.css',
    'index.html',
    'phone.js',
  ])
  expect(packed(first)).toBeGreaterThan(8_000)
  expect(packed(first)).toBeLessThan(15_400)
})

test('with all that follows, in both languages, it is 30 kB at most', () => {
  expect(files.map(({ name }) => name.replace(/-.*\./, '.')).toSorted()).toEqual([
    'en.js',
    'index.css',
    'index.html',
    'phone.js',
    'rest.css',
    'rest.js',
  ])
  expect(packed(files)).toBeLessThan(30_000)
})

test('what follows is fetched from where the page says, and again at another address if it does not come', () => {
  const [, style] = /<meta name="rest" content="\.\/([^"]+)"/.exec(text('index.html')) ?? []
  expect(files.map(({ name }) => name)).toContain(style)
  const script = text('phone', '.js')
  for (const name of ['rest', 'en'])
    expect(script).toMatch(new RegExp(`import\\(["'\`]\\./${name}-[\\w-]+\\.js["'\`]\\+\\w+\\)`))
  expect(script).not.toContain('__VITE')
})

/** What Safari 12.1 and Chrome 71 lack, or a plain page on a local network is not given. */
const tooNew = [
  'structuredClone',
  '\\.at\\(',
  'replaceAll',
  'randomUUID',
  'crypto\\.subtle',
  '\\.toSorted\\(',
  '\\.toReversed\\(',
  '\\.with\\(',
  'AbortSignal',
  'allSettled',
  'matchAll',
  'Promise\\.any',
  'WeakRef',
  'BigInt',
  'globalThis',
  'Object\\.fromEntries',
  '\\.flatMap\\(',
  'Object\\.groupBy',
  '\\.hasOwn\\(',
  '\\.findLast',
  'ResizeObserver',
  'navigator\\.clipboard',
  'serviceWorker',
  'EventSource',
  '\\?\\?',
  '\\?\\.[a-zA-Z(\\[]',
  '#[a-z]+\\s*=',
  'innerHTML\\s*=',
  'catch\\{',
]

test('the script asks for nothing its browsers do not have', () => {
  // Preact itself holds one assignment to innerHTML, for a property that nothing here sets
  const script = scripts().replace(/\.innerHTML=[^,;)]*/g, '')
  expect(script.length).toBeGreaterThan(20_000)
  expect(tooNew.filter((name) => new RegExp(name).test(script))).toEqual([])
})

test('the styles ask for nothing their browsers do not have', () => {
  const styles = text('index', '.css') + text('rest', '.css')
  expect(styles.length).toBeGreaterThan(5_000)
  const newer = [
    ':has\\(',
    ':is\\(',
    ':where\\(',
    '[^-]inset:',
    'aspect-ratio',
    '[;{]gap:',
    '[:( ,]min\\(',
    '[:( ,]max\\(',
    'clamp\\(',
    '@layer',
    '@container',
    '&',
    'rgb\\(\\d+ ',
    'color-mix',
    'accent-color',
    '@property',
    'content-visibility',
    'env\\(',
    '\\d(svh|dvh|lvh)',
  ]
  expect(newer.filter((name) => new RegExp(name).test(styles))).toEqual([])
})

test('the page loads nothing from elsewhere and runs no script of its own', () => {
  const page = text('index.html')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(page).not.toMatch(/style=|<style/)
  for (const { text: content } of files) {
    const elsewhere = content.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '')
    expect(elsewhere).not.toMatch(/https?:\/\//)
  }
})

test('the phone is handed none of the other audiences’ calls', () => {
  for (const name of ['letPhonesIn', 'removeSeat', 'saveFiles', 'openWorkshop'])
    expect(scripts()).not.toContain(name)
})

function text(beginning: string, ending = ''): string {
  return files.find(({ name }) => name.startsWith(beginning) && name.endsWith(ending))?.text ?? ''
}

function scripts(): string {
  return files
    .filter(({ name }) => name.endsWith('.js'))
    .map((file) => file.text)
    .join('\n')
}

/** The files a page asks for by itself. */
function inTags(page: string): string[] {
  return Array.from(
    page.matchAll(/<(?:script|link)[^>]* (?:src|href)="\.\/([^"]+)"/g),
    (tag) => tag[1] ?? '',
  )
}

/** As `electron/pages.ts` sends it. */
function packed(some: typeof files): number {
  return some.reduce((sum, { text: content }) => sum + gzipSync(content, { level: 9 }).length, 0)
}
