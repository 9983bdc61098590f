import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds the gallery's two pages: the cockpit and the wall in React, and the phone as it is built for phones. */
export function buildGallery(root: string): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const rest of [
    [join(root, 'renderer', 'gallery', 'vite.config.ts')],
    [join(root, 'renderer', 'phone', 'vite.config.ts'), '--mode', 'gallery'],
  ]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [vite, 'build', '--logLevel', 'warn', '--config', ...rest],
      { cwd: root, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`The gallery could not be built.\n${stdout}${stderr}`)
  }
}
