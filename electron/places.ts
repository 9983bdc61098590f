import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, posix, win32 } from 'node:path'

/**
 * Why a folder may not hold the data: something else would copy, move or lock the database behind
 * our back.
 */
export type FolderTrouble =
  | 'oneDrive'
  | 'dropbox'
  | 'iCloud'
  | 'googleDrive'
  | 'network'
  | 'roaming'

export type DataFolder =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly trouble: FolderTrouble }

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where the data belongs on this machine, or why it cannot be there: local, and never in a folder
 * that travels.
 */
export function dataFolder(platform: NodeJS.Platform, env: Env, home: string): DataFolder {
  const path = usualFolder(platform, env, home)
  const trouble = troubleWith(path, platform, env)
  return trouble ? { ok: false, path, trouble } : { ok: true, path }
}

/**
 * What is wrong with keeping data in a folder; null where nothing is. Give it the real path (links
 * followed). A network drive behind a letter of its own looks local and is not found here; the lock
 * of the database finds it.
 */
export function troubleWith(
  folder: string,
  platform: NodeJS.Platform,
  env: Env,
): FolderTrouble | null {
  if (isOnNetwork(folder, platform)) return 'network'
  if (platform === 'win32') {
    const drives = [env['OneDrive'], env['OneDriveCommercial'], env['OneDriveConsumer']]
    if (drives.some((drive) => isInside(folder, drive))) return 'oneDrive'
    if (isInside(folder, env['APPDATA'])) return 'roaming'
  }
  const parts = folder.split(/[\\/]/)
  for (const [trouble, name] of synchronised)
    if (parts.some((part) => name.test(part))) return trouble
  return null
}

/**
 * Makes the folder if it is missing, and says what is wrong with keeping data where it really lies,
 * links followed. Throws what the system says where it cannot be made.
 */
export function readyFolder(
  folder: string,
  platform: NodeJS.Platform,
  env: Env,
): FolderTrouble | null {
  makeFolder(folder)
  return troubleWith(realpathSync.native(folder), platform, env)
}

/**
 * Makes a folder for this user alone. Step by step: `mkdirSync` with `recursive` goes round for ever where a folder exists and can hold
 * none, as in /proc.
 */
export function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (parent !== folder && !existsSync(parent)) makeFolder(parent)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    mkdirSync(folder, { mode: 0o700 })
}

function usualFolder(platform: NodeJS.Platform, env: Env, home: string): string {
  if (platform === 'win32') {
    return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Samspil')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Samspil')
  const xdg = env['XDG_DATA_HOME']
  return posix.join(
    xdg && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share'),
    'samspil',
  )
}

/**
 * The folders as the synchronising programs name them, with the account in it where there may be
 * several.
 */
const synchronised: readonly (readonly [FolderTrouble, RegExp])[] = [
  ['oneDrive', /^OneDrive( - .+|-.+)?$/i],
  ['dropbox', /^Dropbox( \(.+\)|-.+)?$/i],
  ['iCloud', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['googleDrive', /^(Google ?Drive(-.+)?|My Drive|Mit drev)$/i],
]

function isOnNetwork(folder: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return /^(\/\/|\/net\/|\/run\/user\/\d+\/gvfs\/)/.test(folder)
  const path = folder.replaceAll('/', '\\')
  if (/^\\\\[?.]\\UNC\\/i.test(path)) return true
  return path.startsWith('\\\\') && !/^\\\\[?.]\\/.test(path)
}

function isInside(folder: string, parent: string | undefined): boolean {
  if (!parent) return false
  const path = win32.relative(win32.resolve(parent), win32.resolve(folder))
  return !path.startsWith('..') && !win32.isAbsolute(path)
}
