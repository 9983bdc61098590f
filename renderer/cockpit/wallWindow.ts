import type { Asks } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { screenForWall, screensOf } from '../screens.ts'

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
  const extended = (screen as { isExtended?: boolean }).isExtended
  const found = extended ? await screensOf() : null
  const other = found && screenForWall(found.screens, found.currentScreen)
  if (!other) return fallback
  const { availLeft, availTop, availWidth, availHeight } = other
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
}
