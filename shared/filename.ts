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
): string {
  const words = `${what} ${about}`.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim()
  const kept = [...words]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
  return `${date} ${kept} v${version}.docx`
}
