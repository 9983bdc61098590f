import { useEffect } from 'react'
import type { Language } from '../../shared/text.ts'

/** Leaves the wall's theme and language beside it, where its window on this machine reads them and hears of a change. */
export function useWallPreferences(look: 'light' | 'dark', language: Language) {
  useEffect(() => {
    try {
      localStorage.setItem('samspil.wallLook', look)
      localStorage.setItem('samspil.wallLanguage', language)
    } catch {
      // a browser that keeps nothing: the wall uses its own defaults
    }
  }, [look, language])
}
