import { useEffect, useState } from 'react'
import { useAwake } from '../kit/useAwake.ts'
import { screenForWall, screensOf } from '../screens.ts'

/** The manners of a projector: F or a double click fills the screen, the pointer goes away, the machine stays awake. */
export function useStage(): { readonly pointerHidden: boolean } {
  const [pointerHidden, setPointerHidden] = useState(false)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      setPointerHidden(false)
      clearTimeout(timer)
      timer = setTimeout(() => setPointerHidden(true), 2000)
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey)
        void fill()
      // a clicker steps the wall from wherever the keyboard is; the cockpit decides what it may do
      if (event.key === 'PageDown' || event.key === 'PageUp')
        (opener as Window | null)?.postMessage({ samspil: event.key }, location.origin)
    }
    const doubled = () => void fill()
    moved()
    addEventListener('pointermove', moved)
    addEventListener('keydown', pressed)
    addEventListener('dblclick', doubled)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
      removeEventListener('keydown', pressed)
      removeEventListener('dblclick', doubled)
    }
  }, [])

  useAwake(true)
  return { pointerHidden }
}

/** Fills the second screen where the browser may know of it, else the one the window is on; again to leave. */
async function fill() {
  if (document.fullscreenElement) return document.exitFullscreen().catch(() => {})
  const extended = (screen as { isExtended?: boolean }).isExtended
  const found = extended ? await screensOf() : null
  // a wall that was opened on the second screen is where it should be; only the cockpit's own screen is left
  const primary = found?.screens.find(({ isPrimary }) => isPrimary)
  const other =
    found && found.currentScreen === primary ? screenForWall(found.screens, primary) : null
  const options = other ? { screen: other } : {}
  await document.documentElement
    .requestFullscreen(options as unknown as FullscreenOptions)
    .catch(() => {})
}
