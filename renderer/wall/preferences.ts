import type { Language } from '../../shared/text.ts'

/** The wall's own language and theme, as the cockpit of this machine leaves them beside it; a bright room wants light. */
export interface Preferences {
  readonly language: Language
  readonly look: 'light' | 'dark'
}

const keys = { language: 'samspil.wallLanguage', look: 'samspil.wallLook' } as const

export function preferences(): Preferences {
  return {
    language: read(keys.language) === 'en' ? 'en' : 'da',
    look: read(keys.look) === 'dark' ? 'dark' : 'light',
  }
}

/** Tells when another window of this machine has changed them. */
export function whenPreferred(tell: (now: Preferences) => void): () => void {
  const heard = () => tell(preferences())
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
