import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { restApart } from './restapart.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const taken = new Map<string, string>()

function lettersOf(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26))
  return number < 26 ? letter : lettersOf(Math.floor(number / 26)) + letter
}

/** A class in four letters: its own name and file say nothing to a phone, and are sent to every one. */
function shortName(name: string, file: string): string {
  const digest = createHash('sha256')
    .update(`${basename(file)} ${name}`)
    .digest()
  const short = lettersOf(digest.readUIntBE(0, 3) % 26 ** 4)
  const own = `${basename(file)} ${name}`
  const other = taken.get(short)
  if (other !== undefined && other !== own) throw new Error(`${own} and ${other} are both ${short}`)
  taken.set(short, own)
  return short
}

/**
 * The phone's page is built by itself: one page with its script and style sheet, and the rest
 * that follows behind its first question, for browsers back to Safari 12.1 and Chrome 71.
 * With `--mode gallery` it is the gallery's phones that are built, the same way, beside the other exhibits.
 */
export default defineConfig(({ mode }) => ({
  root: here(mode === 'gallery' ? '../gallery/phone' : '.'),
  base: './',
  publicDir: false,
  plugins: [restApart()],
  // shorter than the automatic runtime, which would be fetched too
  oxc: {
    jsx: { runtime: 'classic', pragma: 'jsx', pragmaFrag: 'Fragment', development: false },
    jsxInject: `import { h as jsx, Fragment } from 'preact'`,
  },
  css: { modules: { generateScopedName: shortName } },
  build: {
    outDir: here(mode === 'gallery' ? '../../out/gallery/phone' : '../../out/renderer/phone'),
    emptyOutDir: true,
    // what Safari 12.1 and Chrome 71 both have
    target: 'es2018',
    cssTarget: ['ios12.2', 'safari12.1', 'chrome71'],
    // a twentieth smaller than the usual minifier makes it: every phone in the room fetches this
    minify: 'terser',
    terserOptions: {
      module: true,
      toplevel: true,
      ecma: 2018,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    },
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'phone-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
}))
