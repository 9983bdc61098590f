/** Control characters and marks that turn the direction of writing: they have no place in a name or a sentence. */
export const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Without what has no place in what people type. */
export function cleaned(typed: string): string {
  return typed.replaceAll('\r\n', '\n').replaceAll(unwanted, '')
}
