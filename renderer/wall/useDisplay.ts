import { useEffect, useState } from 'react'
import {
  chosenDisplay,
  keyOfScreen,
  knownScreens,
  screenForWall,
  type BrowserScreen,
} from '../screens.ts'

/** As small as a browser lets a window be, in a corner: it waits there, and shows nothing of the meeting. */
const waiting = { width: 320, height: 180 }

/**
 * Keeps a browser's wall on its own display. When that is pulled, the system moves the window to the screen that is left,
 * which is hers: the wall then covers its picture and makes itself small, and goes back by itself when the display does.
 */
export function useDisplay(): 'there' | 'away' {
  const [is, set] = useState<'there' | 'away'>('there')

  useEffect(() => {
    if (window.samspil) return
    let over = false
    let stop = () => {}
    void knownScreens().then((details) => {
      if (!details || over) return
      let wasFull = false
      const hers = () => details.screens.find(({ isPrimary }) => isPrimary)
      let home = details.currentScreen === hers() ? null : keyOfScreen(details.currentScreen)

      const follow = () => {
        const there = screenForWall(details.screens, hers())
        if (there) {
          const key = keyOfScreen(there)
          // where it stands already, it is left as she put it
          if (home !== key) moveOnto(there)
          home = key
          set('there')
          if (wasFull) void fill(there)
        } else if (home !== null) {
          wasFull ||= document.fullscreenElement !== null
          home = null
          set('away')
          void stepAside(hers())
        }
      }
      const filled = () => {
        if (document.fullscreenElement) wasFull = true
        else if (home !== null) wasFull = false
      }
      const chosen = (event: StorageEvent) => {
        if (event.key === chosenDisplay) follow()
      }
      details.addEventListener('screenschange', follow)
      document.addEventListener('fullscreenchange', filled)
      addEventListener('storage', chosen)
      stop = () => {
        details.removeEventListener('screenschange', follow)
        document.removeEventListener('fullscreenchange', filled)
        removeEventListener('storage', chosen)
      }
    })
    return () => {
      over = true
      stop()
    }
  }, [])

  return is
}

function moveOnto({ availLeft, availTop, availWidth, availHeight }: BrowserScreen) {
  moveTo(availLeft, availTop)
  resizeTo(availWidth, availHeight)
}

async function stepAside(hers: BrowserScreen | undefined) {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {})
  resizeTo(waiting.width, waiting.height)
  if (hers)
    moveTo(
      hers.availLeft + hers.availWidth - waiting.width,
      hers.availTop + hers.availHeight - waiting.height,
    )
}

async function fill(screen: BrowserScreen) {
  if (document.fullscreenElement) return
  await document.documentElement
    .requestFullscreen({ screen } as unknown as FullscreenOptions)
    .catch(() => {})
}
