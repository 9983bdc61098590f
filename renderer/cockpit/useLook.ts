import { useEffect } from 'react'
import type { Settings } from '../../shared/contract.ts'
import type { Language } from '../../shared/text.ts'

/** Puts the chosen look and language on the page itself; *som computeren* follows the system as it changes. */
export function useLook(look: Settings['look'], language: Language) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset['look'] =
        look === 'system' ? (dark.matches ? 'dark' : 'light') : look
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [look])
}
