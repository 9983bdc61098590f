import { EventEmitter } from 'node:events'
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  Display,
  IpcMain,
  MenuItemConstructorOptions,
  OpenDialogReturnValue,
  PowerSaveBlocker,
  Protocol,
  Rectangle,
  Screen,
  Session,
  Shell,
  WebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron'

export interface StandInOptions {
  readonly displays?: readonly Display[]
  readonly locale?: string
  /** where the app's `out/` and `resources/` are */
  readonly root?: string
  /** another Samspil has the lock already */
  readonly second?: boolean
  /** the window system puts every window on the first display whatever is asked, as Wayland does */
  readonly placesWindowsItself?: boolean
}

/**
 * One Electron to test against: the pieces of its interface that the shell uses, and hands to play
 * the world with.
 */
export function standIn(options: StandInOptions = {}) {
  let displays = [...(options.displays ?? [desk])]
  const windows: StandInWindow[] = []
  const errorBoxes: { title: string; content: string }[] = []
  const menus: MenuItemConstructorOptions[][] = []
  const blockers = new Set<number>()
  const opened: string[] = []
  const paths: Record<string, string> = {}
  const handled = new Map<string, (event: never, ...args: never[]) => unknown>()
  const schemes = new Map<string, (request: Request) => Response | Promise<Response>>()
  let chosen: OpenDialogReturnValue = { canceled: true, filePaths: [] }
  let exit: number | null = null
  let quits = 0

  const displayAt = (bounds: Rectangle) => {
    const overlap = (display: Display) => {
      const { x, y, width, height } = display.bounds
      const wide = Math.min(bounds.x + bounds.width, x + width) - Math.max(bounds.x, x)
      const high = Math.min(bounds.y + bounds.height, y + height) - Math.max(bounds.y, y)
      return Math.max(0, wide) * Math.max(0, high)
    }
    return [...displays].sort((one, other) => overlap(other) - overlap(one))[0]!
  }

  class StandInContents extends EventEmitter implements Contents {
    readonly sent: unknown[][] = []
    readonly mainFrame: Frame = { origin: 'app://samspil', parent: null }
    url = ''
    reloads = 0
    destroyed = false
    openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | null = null
    send(channel: string, ...args: unknown[]) {
      this.sent.push([channel, ...structuredClone(args)])
    }
    isDestroyed() {
      return this.destroyed
    }
    getURL() {
      return this.url
    }
    reload() {
      this.reloads++
    }
    readonly typed: string[] = []
    sendInputEvent({ keyCode }: { keyCode?: string }) {
      this.typed.push(keyCode ?? '')
    }
    setWindowOpenHandler(handler: (details: never) => WindowOpenHandlerResponse) {
      this.openHandler = handler as (details: { url: string }) => WindowOpenHandlerResponse
    }
  }

  class StandInWindow extends EventEmitter implements Window {
    readonly webContents = new StandInContents()
    readonly options: BrowserWindowConstructorOptions
    bounds: Rectangle
    shown = false
    full = false
    focused = 0
    destroyed = false
    minimized = false
    constructor(asked: BrowserWindowConstructorOptions) {
      super()
      this.options = asked
      const { x = 0, y = 0, width = 800, height = 600 } = asked
      const place = options.placesWindowsItself ? displays[0]!.bounds : { x, y }
      this.bounds = { x: place.x, y: place.y, width, height }
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    async loadURL(url: string) {
      this.webContents.url = url
      queueMicrotask(() => this.destroyed || this.emit('ready-to-show'))
    }
    show() {
      this.shown = true
    }
    showInactive() {
      this.shown = true
    }
    focus() {
      this.focused++
    }
    restore() {
      this.minimized = false
    }
    isMinimized() {
      return this.minimized
    }
    getBounds() {
      return this.bounds
    }
    getNormalBounds() {
      return this.bounds
    }
    removeMenu() {}
    setFullScreen(full: boolean) {
      this.full = full
      this.emit(full ? 'enter-full-screen' : 'leave-full-screen')
    }
    destroy() {
      if (this.destroyed) return
      this.destroyed = true
      this.webContents.destroyed = true
      windows.splice(windows.indexOf(this), 1)
      this.webContents.emit('destroyed')
      this.emit('closed')
      if (windows.length === 0) app.emit('window-all-closed')
    }
    close() {
      this.emit('close', {})
      this.destroy()
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    enableSandbox() {},
    getAppPath: () => options.root ?? '/nowhere',
    getLocale: () => options.locale ?? 'da',
    getVersion: () => '0.0.0',
    requestSingleInstanceLock: () => !options.second,
    setAboutPanelOptions() {},
    setPath: (name: string, path: string) => void (paths[name] = path),
    whenReady: async () => {},
    exit: (code?: number) => void (exit = code ?? 0),
    quit() {
      quits++
      let held = false
      app.emit('before-quit', { preventDefault: () => (held = true) })
      if (held || options.second) return
      for (const window of [...windows]) window.destroy()
      exit ??= 0
    },
  }) satisfies Pick<
    App,
    | 'enableSandbox'
    | 'exit'
    | 'getAppPath'
    | 'getLocale'
    | 'getVersion'
    | 'isPackaged'
    | 'quit'
    | 'requestSingleInstanceLock'
    | 'setAboutPanelOptions'
    | 'setPath'
    | 'whenReady'
  >

  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => displays,
    getDisplayMatching: displayAt,
  }) satisfies Pick<Screen, 'getAllDisplays' | 'getDisplayMatching'>

  const ipcMain = Object.assign(new EventEmitter(), {
    handle(channel: string, listener: (event: never, ...args: never[]) => unknown) {
      handled.set(channel, listener)
    },
  }) satisfies Pick<IpcMain, 'handle'>

  type Permit = Parameters<Session['setPermissionRequestHandler']>[0]
  type Check = Parameters<Session['setPermissionCheckHandler']>[0]
  type Device = Parameters<Session['setDevicePermissionHandler']>[0]
  type Before = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
  const kept = {
    permit: null as Permit,
    check: null as Check,
    device: null as Device,
    before: null as Before | null,
    spelling: true,
    proxy: '',
  }
  const theSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Permit) => void (kept.permit = handler),
    setPermissionCheckHandler: (handler: Check) => void (kept.check = handler),
    setDevicePermissionHandler: (handler: Device) => void (kept.device = handler),
    setSpellCheckerEnabled: (on: boolean) => void (kept.spelling = on),
    setProxy: async ({ mode }: { mode?: string }) => void (kept.proxy = mode ?? ''),
    webRequest: { onBeforeRequest: (handler: Before) => void (kept.before = handler) },
    protocol: {
      handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) =>
        void schemes.set(scheme, handler),
    } satisfies Pick<Protocol, 'handle'>,
  }) satisfies Pick<
    Session,
    | 'setDevicePermissionHandler'
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setProxy'
    | 'setSpellCheckerEnabled'
  >

  const dialog = {
    showErrorBox: (title: string, content: string) => void errorBoxes.push({ title, content }),
    showOpenDialog: async (..._args: unknown[]) => chosen,
  } satisfies Pick<Dialog, 'showErrorBox' | 'showOpenDialog'>

  const shell = {
    openPath: async (path: string) => (
      opened.push(path),
      path.includes('gone') ? 'no such file' : ''
    ),
    showItemInFolder: (path: string) => void opened.push(`in its folder: ${path}`),
  } satisfies Pick<Shell, 'openPath' | 'showItemInFolder'>

  const powerSaveBlocker = {
    start() {
      const id = blockers.size + 1
      blockers.add(id)
      return id
    },
    stop: (id: number) => blockers.delete(id),
  } satisfies Pick<PowerSaveBlocker, 'start' | 'stop'>

  const electron = {
    app,
    screen,
    ipcMain,
    dialog,
    shell,
    powerSaveBlocker,
    BrowserWindow: StandInWindow,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void menus.push(menu),
    },
    protocol: { registerSchemesAsPrivileged() {} } satisfies Pick<
      Protocol,
      'registerSchemesAsPrivileged'
    >,
    session: { fromPartition: (_partition: string) => theSession },
  }

  const urlEnds = (end: string) =>
    windows.find(({ webContents }) => webContents.url.endsWith(end)) ?? null

  return {
    electron,
    windows,
    errorBoxes,
    blockers,
    opened,
    paths,
    kept,
    session: theSession,
    cockpit: () => urlEnds('/cockpit/index.html'),
    wall: () => urlEnds('/wall/index.html'),
    menu: () => menus.at(-1) ?? [],
    exit: () => exit,
    quits: () => quits,
    choose: (filePaths: string[]) =>
      void (chosen = { canceled: filePaths.length === 0, filePaths }),
    fetch: async (url: string, init?: RequestInit) => schemes.get('app')!(new Request(url, init)),

    /** a page's `ipcRenderer.invoke`, from the page it is on or from wherever the test says */
    invoke(
      window: StandInWindow,
      channel: string,
      args: readonly unknown[],
      frame: Frame | null = window.webContents.mainFrame,
    ) {
      const listener = handled.get(channel) as unknown as (
        event: object,
        ...args: readonly unknown[]
      ) => Promise<unknown>
      return listener({ sender: window.webContents, senderFrame: frame }, ...args)
    },
    send(
      window: StandInWindow,
      channel: string,
      args: readonly unknown[],
      frame: Frame | null = window.webContents.mainFrame,
    ) {
      ipcMain.emit(channel, { sender: window.webContents, senderFrame: frame }, ...args)
    },

    /** a display is pulled: the system first moves its windows to the one that is left */
    unplug(id: number) {
      const left = displays.filter((display) => display.id !== id)
      for (const window of windows) {
        if (displayAt(window.bounds).id === id)
          window.bounds = { ...window.bounds, x: left[0]!.bounds.x, y: left[0]!.bounds.y }
      }
      displays = left
      screen.emit('display-removed')
    },
    plug(display: Display) {
      displays = [...displays, display]
      screen.emit('display-added')
    },
    moveCockpit(to: Display) {
      const window = urlEnds('/cockpit/index.html')!
      window.bounds = { ...window.bounds, x: to.bounds.x + 20, y: to.bounds.y + 20 }
      window.emit('move')
    },
    /** whether some other window fills the display that the cockpit is on */
    isCockpitCovered() {
      const cockpit = urlEnds('/cockpit/index.html')
      if (!cockpit) return false
      const hers = displayAt(cockpit.bounds).id
      return windows.some(
        (window) => window !== cockpit && window.full && displayAt(window.bounds).id === hers,
      )
    },
  }
}

type StandIn = ReturnType<typeof standIn>
export type StandInWindow = NonNullable<ReturnType<StandIn['cockpit']>>

type Frame = Pick<WebFrameMain, 'origin' | 'parent'>

type Contents = Pick<
  WebContents,
  'send' | 'isDestroyed' | 'getURL' | 'reload' | 'setWindowOpenHandler'
>

type Window = Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'isMinimized'
  | 'loadURL'
  | 'removeMenu'
  | 'restore'
  | 'setFullScreen'
  | 'show'
  | 'showInactive'
>

export const desk = display(1, { x: 0, y: 0, width: 1440, height: 900 }, true)
export const projector = display(2, { x: 1440, y: 0, width: 1920, height: 1080 }, false)

export function display(id: number, bounds: Rectangle, internal: boolean): Display {
  const size = { width: bounds.width, height: bounds.height }
  return {
    id,
    bounds,
    internal,
    size,
    workArea: bounds,
    workAreaSize: size,
    label: `display ${id}`,
    accelerometerSupport: 'unknown',
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    maximumCursorSize: { width: 0, height: 0 },
    monochrome: false,
    nativeOrigin: { x: 0, y: 0 },
    rotation: 0,
    scaleFactor: 1,
    touchSupport: 'unavailable',
  }
}
