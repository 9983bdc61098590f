import { BrowserWindow, screen } from 'electron'
import type { Display, Rectangle, Session, WebContents } from 'electron'
import { displayKey, type WallDisplays } from '../shared/displays.ts'
import type { WindowAudience } from './cable.ts'
import { cockpitUrl, wallUrl } from './protocol.ts'

export interface WindowSetup {
  readonly session: Session
  readonly preload: string
  readonly icon: string
  /** developer tools are for developing: a packaged app has none */
  readonly devTools: boolean
  readonly wallTitle: string
  /** told when the wall is shown or hidden */
  wallChanged(shown: boolean): void
  /** told which displays there are, and how the wall fares, whenever either changes */
  displaysChanged(displays: WallDisplays): void
}

/** The app's two windows: hers, and the wall that everybody sees. */
export interface Windows {
  /** opens the cockpit, or brings the one that is open to the front */
  openCockpit(): BrowserWindow
  showWall(): void
  hideWall(): void
  toggleWall(): void
  /** the display she chose, by its key; the wall goes there as soon as it is here */
  prefer(key: string | null): void
  /** *Slip skærmen*: the wall steps off its display, and back on it */
  release(released: boolean): void
  /** says again which displays there are */
  tellDisplays(): void
  audienceOf(sender: WebContents): WindowAudience | null
}

export function windows(setup: WindowSetup): Windows {
  let cockpit: BrowserWindow | null = null
  let cockpitBounds: Rectangle | null = null
  let wall: { readonly window: BrowserWindow; readonly place: Place } | null = null
  /** she asked for the wall and has not put it away: it comes back when its display does */
  let wanted = false
  let preferred: string | null = null
  let isReleased = false
  let told = ''

  screen.on('display-added', () => settle())
  screen.on('display-removed', () => settle())
  screen.on('display-metrics-changed', () => settle())

  return {
    openCockpit,
    showWall,
    hideWall,
    toggleWall,
    prefer,
    release,
    tellDisplays,
    audienceOf,
  }

  function openCockpit(): BrowserWindow {
    if (cockpit) {
      if (cockpit.isMinimized()) cockpit.restore()
      cockpit.show()
      cockpit.focus()
      return cockpit
    }
    const window = ourWindow('facilitator', {
      ...(cockpitBounds ?? { width: 1280, height: 720, useContentSize: true }),
      minWidth: 1024,
      minHeight: 640,
      title: 'Samspil',
    })
    window.once('ready-to-show', () => window.show())
    window.on('move', () => settle())
    window.on('close', () => (cockpitBounds = window.getNormalBounds()))
    window.once('closed', () => {
      cockpit = null
      hideWall()
    })
    cockpit = window
    void window.loadURL(cockpitUrl)
    return window
  }

  function showWall(): void {
    wanted = true
    settle('ask')
  }

  function hideWall(): void {
    wanted = false
    settle()
  }

  function toggleWall(): void {
    if (wall) hideWall()
    else showWall()
  }

  function prefer(key: string | null): void {
    if (key === preferred) return
    preferred = key
    settle()
  }

  function release(released: boolean): void {
    if (released === isReleased) return
    isReleased = released
    settle(released ? 'follow' : 'ask')
  }

  function tellDisplays(): void {
    const hers = cockpit && displayOf(cockpit)
    const are: WallDisplays = {
      displays: screen.getAllDisplays().map((display) => ({
        key: keyOf(display),
        label: display.label,
        width: display.size.width,
        height: display.size.height,
        isHers: display.id === hers?.id,
        isWall: wall !== null && wall.place.full && wall.place.display.id === display.id,
      })),
      wall: isReleased
        ? 'released'
        : wall
          ? wall.place.full
            ? 'full'
            : 'window'
          : wanted
            ? 'away'
            : 'none',
    }
    // a window that is dragged says so at every step
    const words = JSON.stringify(are)
    if (words === told) return
    told = words
    setup.displaysChanged(are)
  }

  function audienceOf(sender: WebContents): WindowAudience | null {
    if (cockpit?.webContents === sender) return 'facilitator'
    return wall?.window.webContents === sender ? 'wall' : null
  }

  /**
   * Brings the wall to where it belongs now. Only when she asks is it opened as an ordinary window
   * beside the cockpit.
   */
  function settle(how: 'ask' | 'follow' = 'follow'): void {
    const place =
      wanted && !isReleased && cockpit
        ? wallPlace(screen.getAllDisplays(), displayOf(cockpit), preferred)
        : null
    if (place === null || (!place.full && how === 'follow' && (wall === null || wall.place.full)))
      closeWall()
    else if (!wall || !isSamePlace(wall.place, place)) {
      closeWall()
      openWall(place)
    }
    tellDisplays()
  }

  function openWall(place: Place): void {
    const { full, display } = place
    const window = ourWindow('wall', {
      ...(full ? display.bounds : { width: 960, height: 540, useContentSize: true, center: true }),
      fullscreenable: full,
      backgroundColor: '#000000',
      title: setup.wallTitle,
    })
    wall = { window, place }
    window.removeMenu()
    window.webContents.on('before-input-event', (event, { type, key }) => {
      if (type !== 'keyDown' || (key !== 'PageDown' && key !== 'PageUp')) return
      // a clicker steps the wall from wherever the keyboard is
      event.preventDefault()
      cockpit?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
    })
    window.on('page-title-updated', (event) => event.preventDefault())
    window.once('ready-to-show', () => {
      window.showInactive()
      if (full) window.setFullScreen(true)
    })
    window.on('enter-full-screen', () => {
      if (cockpit && displayOf(window).id === displayOf(cockpit).id) stepAside()
    })
    window.once('closed', () => {
      if (wall?.window !== window) return
      wall = null
      wanted = false
      setup.wallChanged(false)
      tellDisplays()
    })
    void window.loadURL(wallUrl)
    setup.wallChanged(true)
  }

  /**
   * Not every window system lets a window choose its display (Wayland does not): full over the
   * cockpit it may never be.
   */
  function stepAside(): void {
    closeWall()
    if (cockpit) openWall({ display: displayOf(cockpit), full: false })
  }

  function closeWall(): void {
    const window = wall?.window
    if (!window) return
    wall = null
    window.destroy()
    setup.wallChanged(false)
  }

  function ourWindow(
    audience: WindowAudience,
    options: Electron.BrowserWindowConstructorOptions,
  ): BrowserWindow {
    return new BrowserWindow({
      ...options,
      show: false,
      icon: setup.icon,
      webPreferences: {
        session: setup.session,
        preload: setup.preload,
        additionalArguments: [`--samspil-audience=${audience}`],
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        backgroundThrottling: false,
        // the gong of a wall that nobody has clicked on
        autoplayPolicy: 'no-user-gesture-required',
        devTools: setup.devTools,
      },
    })
  }
}

/**
 * Where the wall stands: alone and full on a display, or as an ordinary window on the cockpit's.
 */
export interface Place {
  readonly display: Display
  readonly full: boolean
}

/**
 * The wall fills another display than the cockpit's: the one she chose, else an outside one first. Where there is none it
 * is an ordinary window.
 */
function wallPlace(
  displays: readonly Display[],
  cockpit: Display,
  preferred: string | null,
): Place {
  const others = displays.filter((display) => display.id !== cockpit.id)
  const display =
    others.find((each) => keyOf(each) === preferred) ??
    others.find(({ internal }) => !internal) ??
    others[0]
  return display ? { display, full: true } : { display: cockpit, full: false }
}

/** What a display is known by from one day to the next; its id is the system's, and changes. */
function keyOf({ label, size }: Display): string {
  return displayKey({ label, width: size.width, height: size.height })
}

function displayOf(window: BrowserWindow): Display {
  return screen.getDisplayMatching(window.getBounds())
}

function isSamePlace(one: Place, other: Place): boolean {
  if (!one.full && !other.full) return true
  return (
    one.full === other.full &&
    one.display.id === other.display.id &&
    isSame(one.display.bounds, other.display.bounds)
  )
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  )
}

/**
 * Keeps any page where it is: it goes nowhere, opens nothing, holds no foreign page; one that
 * crashed is loaded again.
 */
export function keepInPlace(contents: WebContents): void {
  let crashes = 0
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && ++crashes <= 3) contents.reload()
  })
}

/**
 * Closes a session to the world: no permission but fullscreen, no request but for our own pages,
 * nothing downloaded.
 */
export function keepShut(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'fullscreen'),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen')
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }))
  session.on('will-download', (event) => event.preventDefault())
  void session.setProxy({ mode: 'direct' })
}

function isOurs(url: string): boolean {
  return url.startsWith('app://samspil/') || url.startsWith('devtools://')
}
