import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The phone's page is built by itself: one page, one script, one stylesheet, for browsers back to Safari 12.1 and Chrome 71.
 * With `--mode gallery` it is the gallery's phones that are built, the same way, beside the other exhibits.
 */
export default defineConfig(({ mode }) => ({
  root: here(mode === 'gallery' ? '../gallery/phone' : '.'),
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here(mode === 'gallery' ? '../../out/gallery/phone' : '../../out/renderer/phone'),
    emptyOutDir: true,
    target: 'es2017',
    cssTarget: ['safari12.1', 'chrome71'],
    minify: 'oxc',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'phone-[hash].js',
        assetFileNames: 'phone-[hash][extname]',
        codeSplitting: false,
      },
    },
  },
}))
