import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'samspil-phone-'))
let files: { readonly name: string; readonly text: string }[] = []

beforeAll(async () => {
  await build({
    configFile: join(import.meta.dirname, '../../../renderer/phone/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  })
  files = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the phone page is one page, one script and one stylesheet, 30 kB together at most', () => {
  expect(files.map(({ name }) => name.replace(/-.*\./, '.')).toSorted()).toEqual([
    'index.html',
    'phone.css',
    'phone.js',
  ])
  const bytes = files.reduce((sum, { text }) => sum + gzipSync(text).length, 0)
  expect(bytes).toBeGreaterThan(8_000)
  expect(bytes).toBeLessThan(30_000)
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
  const script = text('.js').replace(/\.innerHTML=[^,;)]*/g, '')
  expect(script.length).toBeGreaterThan(20_000)
  expect(tooNew.filter((name) => new RegExp(name).test(script))).toEqual([])
})

test('the styles ask for nothing their browsers do not have', () => {
  const styles = text('.css')
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
    '\\d(svh|dvh|lvh)',
  ]
  expect(newer.filter((name) => new RegExp(name).test(styles))).toEqual([])
})

test('the page loads nothing from elsewhere and runs no script of its own', () => {
  const page = text('.html')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(page).not.toMatch(/style=|<style/)
  for (const { text: content } of files) {
    const elsewhere = content.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '')
    expect(elsewhere).not.toMatch(/https?:\/\//)
  }
})

test('the phone is handed none of the other audiences’ calls', () => {
  for (const name of ['letPhonesIn', 'removeSeat', 'saveFiles', 'openWorkshop'])
    expect(text('.js')).not.toContain(name)
})

function text(ending: string): string {
  return files.find(({ name }) => name.endsWith(ending))?.text ?? ''
}
