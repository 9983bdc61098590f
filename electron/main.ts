import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { app, dialog, powerSaveBlocker, protocol, session, shell } from 'electron'
import { done, reasons as allReasons } from '../shared/outcome.ts'
import type { Reason } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import { command as commandDa } from '../shared/words/command/da.ts'
import { command as commandEn } from '../shared/words/command/en.ts'
import { reasons as reasonsDa } from '../shared/words/reasons/da.ts'
import { reasons as reasonsEn } from '../shared/words/reasons/en.ts'
import { shell as shellDa } from '../shared/words/shell/da.ts'
import { shell as shellEn } from '../shared/words/shell/en.ts'
import { cable } from './cable.ts'
import { broken, logInto } from './faults.ts'
import { showMenu } from './menu.ts'
import { dataFolder, readyFolder } from './places.ts'
import type { FolderTrouble } from './places.ts'
import { filesOf, serve } from './protocol.ts'
import { start } from './start.ts'
import type { Hands, House } from './house.ts'
import { keepInPlace, keepShut, windows } from './windows.ts'
import type { Windows } from './windows.ts'

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.enableSandbox()
process.on('uncaughtException', broken)
process.on('unhandledRejection', broken)
app.on('web-contents-created', (_event, contents) => keepInPlace(contents))

const wordsOf = { da: shellDa, en: shellEn }
const troublesOf = { da: commandDa.trouble, en: commandEn.trouble }
const reasonsOf = { da: reasonsDa, en: reasonsEn }

// not awaited: Electron is ready only when this file has been read to its end
void open()

/**
 * The desktop app: one house, its cockpit and its wall. A second start only brings the first one's
 * cockpit forward.
 */
async function open(): Promise<void> {
  const place = placeOfData()
  if (!place.trouble) {
    // before the lock, which is kept there; Electron's own default is a folder that travels with
    // the profile
    app.setPath('userData', join(place.data, 'window'))
    app.setPath('sessionData', join(place.data, 'window'))
    logInto(place.data, 'window.log')
    if (!app.requestSingleInstanceLock()) return app.quit()
  }
  await app.whenReady()
  const language: Language = app.getLocale().startsWith('da') ? 'da' : 'en'
  if (place.trouble) return giveUp(language, place.trouble(language))
  try {
    await openHouse(place.data, language)
  } catch (error) {
    broken(error)
    giveUp(language, sentenceFor(error, language))
  }
}

async function openHouse(data: string, language: Language): Promise<void> {
  const root = app.getAppPath()
  // fonts are read by native code, which cannot look into the archive
  const outside = app.isPackaged ? `${root}.unpacked` : root
  const resources = join(outside, 'resources')
  const fonts = join(outside, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans')
  const pages = join(root, 'out', 'renderer')

  let words = wordsOf[language]
  let wallShown = false
  const room = session.fromPartition('samspil')
  keepShut(room)
  const files = await filesOf(pages)
  room.protocol.handle('app', (request) =>
    serve(files, request, randomBytes(16).toString('base64')),
  )

  const ours: Windows = windows({
    session: room,
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    icon: join(resources, 'icons', 'icon.png'),
    devTools: !app.isPackaged,
    wallTitle: `${words.app} · ${words.wall}`,
    wallChanged(shown) {
      wallShown = shown
      drawMenu()
    },
    displaysChanged: (displays) => tell(displays),
  })
  let tell: House['tellDisplays'] = () => {}
  const house = await start(
    { data, resources, pages, fonts },
    handsOf(ours, () => words),
    { broken },
  )
  tell = (displays) => house.tellDisplays(displays)
  const facilitator = house.facilitator()
  cable({
    facilitator,
    wall: house.wall(),
    now: house.now,
    audienceOf: ours.audienceOf,
    instead: {
      wallLink() {
        ours.showWall()
        return done({ url: '' })
      },
    },
    broken,
  })
  facilitator.watch(language, ({ settings, wall }) => {
    if (wall !== undefined) ours.release(wall?.state.released ?? false)
    if (!settings) return
    ours.prefer(settings.display)
    words = wordsOf[settings.language]
    drawMenu()
  })
  const letSleep = keepAwake(house)
  closeBeforeQuit(house, letSleep)

  app.setAboutPanelOptions({
    applicationName: words.app,
    applicationVersion: app.getVersion(),
    credits: words.about,
  })
  app.on('second-instance', () => ours.openCockpit())
  app.on('activate', () => ours.openCockpit())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  drawMenu()
  ours.openCockpit()
  ours.tellDisplays()

  function drawMenu(): void {
    showMenu({ words, platform: process.platform, wallShown, toggleWall: () => ours.toggleWall() })
  }
}

function handsOf(ours: Windows, words: () => typeof shellDa): Hands {
  return {
    async chooseFolder(suggested) {
      const { canceled, filePaths } = await dialog.showOpenDialog(ours.openCockpit(), {
        title: words().chooseFolder,
        buttonLabel: words().chooseFolderButton,
        defaultPath: suggested,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    folders: () => [],
    async openFile(path, how) {
      if (how === 'open') return (await shell.openPath(path)) === ''
      shell.showItemInFolder(path)
      return true
    },
  }
}

/** A projector that goes dark in the middle of a task is a stopped workshop. */
function keepAwake(house: House): () => void {
  let blocker: number | null = null
  const stop = house.whileRunning((running) => {
    if (running && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep')
    if (!running) rest()
  })
  function rest(): void {
    if (blocker !== null) powerSaveBlocker.stop(blocker)
    blocker = null
  }
  return () => {
    stop()
    rest()
  }
}

/**
 * Everything called saved is on the disk already, so a close that hangs is left after this many
 * milliseconds.
 */
const longestClose = 5000

function closeBeforeQuit(house: House, letSleep: () => void): void {
  let state: 'open' | 'closing' | 'closed' = 'open'
  app.on('before-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    letSleep()
    void Promise.race([house.close(), setTimeout(longestClose)])
      .catch(broken)
      .finally(() => {
        state = 'closed'
        app.quit()
      })
  })
}

interface PlaceOfData {
  readonly data: string
  readonly trouble: ((language: Language) => string) | null
}

/** `--data DIR`, else where it belongs on this system. */
function placeOfData(): PlaceOfData {
  const { platform, env } = process
  const data = resolve(argument('data') ?? dataFolder(platform, env, homedir()).path)
  try {
    const trouble = readyFolder(data, platform, env)
    return { data, trouble: trouble && ((language) => folderSentence(trouble, data, language)) }
  } catch (error) {
    return { data, trouble: (language) => sentenceFor(error, language, data) }
  }
}

function argument(name: string): string | undefined {
  const args = process.argv.slice(app.isPackaged ? 1 : 2)
  const { values } = parseArgs({ args, options: { [name]: { type: 'string' } }, strict: false })
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

function folderSentence(trouble: FolderTrouble, folder: string, language: Language): string {
  return wordsOf[language].folderTrouble[trouble].replace('{folder}', () => folder)
}

/**
 * One sentence for what stopped the start: the store's own, the system's about the folder, or only
 * that it broke.
 */
function sentenceFor(error: unknown, language: Language, folder = ''): string {
  const { trouble, reason, detail, code, path } = Object(error) as Record<string, unknown>
  const troubles: Readonly<Record<string, string>> = troublesOf[language]
  const known = typeof trouble === 'string' ? troubles[trouble] : undefined
  if (known !== undefined) return known.replace('{path}', () => String(path ?? folder))
  const why = isReason(reason) ? reason : reasonOf(code)
  if (!why) return wordsOf[language].startFailed
  return reasonsOf[language][why].replace('{detail}', () => String(detail ?? path ?? folder))
}

function isReason(value: unknown): value is Reason {
  return (allReasons as readonly unknown[]).includes(value)
}

function reasonOf(code: unknown): Reason | null {
  if (code === 'ENOSPC') return 'diskFull'
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST'
  ) {
    return 'folderNotWritable'
  }
  return code === 'ENOENT' ? 'folderMissing' : null
}

/**
 * Exit code 3 tells `npm start` that it was said here, so that it does not try the browser as well.
 */
function giveUp(language: Language, sentence: string): void {
  dialog.showErrorBox(wordsOf[language].notStarted, sentence)
  app.exit(3)
}
