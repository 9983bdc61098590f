import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const pages = Object.fromEntries(
  ['cockpit', 'wall']
    .map((name) => [name, resolve(root, 'renderer', name, 'index.html')] as const)
    .filter(([, page]) => existsSync(page)),
)

/**
 * Builds the desktop app's three parts into `out/`; the phone's page has its own configuration, for
 * older browsers.
 */
export default defineConfig({
  main: {
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
