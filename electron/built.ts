import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
]

/**
 * Builds the app into `out/` unless what is there was built from the files as they are; `begin` is
 * told when there is something to do. Null when all is well, else what the failed step said.
 */
export async function build(root: string, begin: () => void): Promise<string | null> {
  const stamp = join(root, 'out', 'built')
  const wanted = await printOf(root, sources)
  const built = await readFile(stamp, 'utf8').catch(() => null)
  if (built === wanted && existsSync(join(root, 'out', 'main', 'main.js'))) return null

  begin()
  for (const step of steps(root)) {
    const { code, said } = await quietly(step, root)
    if (code !== 0) return said
  }
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, wanted)
  return null
}

/** The steps of `npm run build`, without npm in between: it need not be on the path. */
function steps(root: string): readonly (readonly string[])[] {
  const tool = (...path: string[]) => join(root, 'node_modules', ...path)
  return [
    [tool('electron-vite', 'bin', 'electron-vite.js'), 'build'],
    [
      tool('vite', 'bin', 'vite.js'),
      'build',
      '--config',
      join('renderer', 'phone', 'vite.config.ts'),
    ],
  ]
}

/** Runs a script under this Node and keeps what it says, to be shown only if it fails. */
export function quietly(script: readonly string[], cwd: string) {
  const child = spawn(process.execPath, script, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    child.once('error', (error) => resolve({ code: null, said: `${error.message}\n` }))
    child.once('close', (code) => resolve({ code, said }))
  })
}

/**
 * A print of files and folders by name, size and time of change: another print means that something
 * must be built anew.
 */
export async function printOf(folder: string, names: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const name of names) await collect(join(folder, name), name, lines)
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

async function collect(path: string, name: string, lines: string[]): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found) return
  if (!found.isDirectory()) {
    lines.push(`${name} ${found.size} ${found.mtimeMs}`)
    return
  }
  for (const inner of await readdir(path))
    await collect(join(path, inner), `${name}/${inner}`, lines)
}
