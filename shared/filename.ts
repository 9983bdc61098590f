import type { PlainDate } from './engagement.ts'

/** Keeps a name within what Windows, macOS and a network drive accept, also with a long folder before it. */
const longest = 110
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu

/** `2026-11-18 Beslutningsreferat Kontrakt- og samarbejdsworkshop v1.docx`: sorts by day and says what is in it. */
export function wordFileName(
  date: PlainDate,
  what: string,
  about: string,
  version: number,
  /** said where it is not final */
  draft = '',
): string {
  return `${date} ${kept(what, about)} v${version}${draft && ` ${draft}`}.docx`
}

/** `2026-11-18 Drejebog Kontrakt- og samarbejdsworkshop.docx`: what is used up on the day has no version. */
export function dayFileName(
  date: PlainDate,
  what: string,
  about: string,
  ending: 'docx' | 'ics',
): string {
  return `${date} ${kept(what, about)}.${ending}`
}

function kept(what: string, about: string): string {
  const words = `${what} ${about}`.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim()
  return [...words]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
}
