import { useEffect, useState } from 'react'
import { useAwake } from '../kit/useAwake.ts'

interface Screens {
  readonly currentScreen: object
  readonly screens: readonly object[]
}

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
  const ask = (window as { getScreenDetails?: () => Promise<Screens> }).getScreenDetails
  const extended = (screen as { isExtended?: boolean }).isExtended
  const found = ask && extended ? await ask.call(window).catch(() => null) : null
  // a wall that was opened on the second screen is where it should be; only the cockpit's own screen is left
  const primary = found?.screens.find((each) => (each as { isPrimary?: boolean }).isPrimary)
  const other =
    found?.currentScreen === primary ? found?.screens.find((each) => each !== primary) : null
  const options = other ? { screen: other } : {}
  await document.documentElement.requestFullscreen(options as FullscreenOptions).catch(() => {})
}
