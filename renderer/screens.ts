import { displayKey } from '../shared/displays.ts'

/** The window management of a browser that has it, in the few words we use of it. */
export interface ScreenDetails extends EventTarget {
  readonly currentScreen: BrowserScreen
  readonly screens: readonly BrowserScreen[]
}

export interface BrowserScreen {
  readonly label: string
  readonly width: number
  readonly height: number
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
  readonly isPrimary: boolean
}

/** Where both windows of this browser keep the display she chose; the other one hears of a change. */
export const chosenDisplay = 'samspil.display'

export function keyOfScreen({ label, width, height }: BrowserScreen): string {
  return displayKey({ label, width, height })
}

/** Asks the browser for the screens; it may ask her in turn. Null where it knows of none, or may not say. */
export async function screensOf(): Promise<ScreenDetails | null> {
  const ask = (window as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails
  return (await ask?.call(window).catch(() => null)) ?? null
}

/** The same without ever asking her: only where she has said yes before. */
export async function knownScreens(): Promise<ScreenDetails | null> {
  const name = 'window-management' as PermissionName
  const may = await navigator.permissions?.query({ name }).catch(() => null)
  return may?.state === 'granted' ? screensOf() : null
}

/** The screen the wall belongs on: the one she chose, else the first that is not hers. */
export function screenForWall(
  screens: readonly BrowserScreen[],
  hers: BrowserScreen | undefined,
): BrowserScreen | null {
  const others = screens.filter((screen) => screen !== hers)
  const chosen = localStorage.getItem(chosenDisplay)
  return others.find((screen) => keyOfScreen(screen) === chosen) ?? others[0] ?? null
}
