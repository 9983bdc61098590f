import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { unlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { homedir } from 'node:os'

/**
 * Opens an address in an app window of an installed Chromium, Chrome or Edge, else in the default browser. The address
 * holds a launch token, which must not stand in an argument list that other programs can read: the browser is given a file
 * of this user's own that leads to it, and the file is deleted. False where no browser was found.
 */
export async function openInBrowser(address: string, data: string): Promise<boolean> {
  const page = join(data, 'open.html')
  await writeFile(page, leadingTo(address), { mode: 0o600 })
  setTimeout(() => void unlink(page).catch(() => {}), 60_000).unref()
  const program = installed()
  const file = `file://${process.platform === 'win32' ? '/' : ''}${page.replaceAll('\\', '/').replaceAll(' ', '%20')}`
  const [command, args] = program
    ? [program, [`--app=${file}`, `--user-data-dir=${join(data, 'browser')}`, ...usual]]
    : defaultBrowser(page)
  return await new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

/** Whether there is a screen to open a window on at all. */
export function hasScreen(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

const usual = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=Translate',
  '--window-size=1280,720',
  // Chromium refuses to run as root inside its sandbox; only a container or a test machine is used that way
  ...(process.platform === 'linux' && process.getuid?.() === 0
    ? ['--no-sandbox', '--disable-gpu']
    : []),
]

function installed(): string | null {
  return candidates().find((path) => existsSync(path)) ?? null
}

function candidates(): string[] {
  const { env, platform } = process
  if (env['SAMSPIL_BROWSER']) return [env['SAMSPIL_BROWSER']]
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    const paths = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    return paths.flatMap((path) => roots.map((root) => join(root, path)))
  }
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Microsoft Edge', 'Chromium']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function defaultBrowser(page: string): [string, string[]] {
  if (process.platform === 'win32') return ['explorer.exe', [page]]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [page]]
}

function leadingTo(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Samspil</title><script>location.replace(${JSON.stringify(address)})</script>`
}
