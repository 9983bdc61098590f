import type { Asks } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'

interface ScreenDetails {
  readonly currentScreen: object
  readonly screens: readonly {
    readonly availLeft: number
    readonly availTop: number
    readonly availWidth: number
    readonly availHeight: number
  }[]
}

/**
 * Opens the wall: the shell shows its own window and answers with no address; a browser opens one, on the second screen
 * where it may know of it. `blocked` means that the browser held the window back.
 */
export async function openWall(ask: Asks<'facilitator'>): Promise<Outcome<unknown> | 'blocked'> {
  const link = await ask.wallLink()
  if (!link.ok || link.value.url === '') return link
  const opened = window.open(link.value.url, 'samspil-wall', await features())
  return opened ? link : 'blocked'
}

async function features(): Promise<string> {
  const fallback = 'popup,width=1280,height=720'
  const details = (window as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails
  const extended = (screen as { isExtended?: boolean }).isExtended
  if (!details || !extended) return fallback
  const found = await details.call(window).catch(() => null)
  const other = found?.screens.find((each) => each !== found.currentScreen)
  if (!other) return fallback
  const { availLeft, availTop, availWidth, availHeight } = other
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
}
