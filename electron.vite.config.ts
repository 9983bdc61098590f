import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { readContent } from './electron/content.ts'

const root = import.meta.dirname
const pages = Object.fromEntries(
  ['cockpit', 'table', 'wall']
    .map((name) => [name, resolve(root, 'renderer', name, 'index.html')] as const)
    .filter(([, page]) => existsSync(page)),
)

/** Packs and agendas are checked when the app is built: a slip in one of them stops it and names its line. */
const contentIsChecked = {
  name: 'content-is-checked',
  buildStart: () => void readContent(resolve(root, 'resources')),
}

/**
 * Builds the desktop app's three parts into `out/`; the phone's page has its own configuration, for
 * older browsers.
 */
export default defineConfig({
  main: {
    plugins: [contentIsChecked],
    build: {
      outDir: resolve(root, 'out/main'),
      rolldownOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    css: { transformer: 'lightningcss' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: 'oxc',
      cssMinify: 'lightningcss',
      assetsInlineLimit: 0,
      rolldownOptions: { input: pages },
    },
  },
})
