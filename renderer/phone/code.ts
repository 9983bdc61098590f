/** What somebody typed or scanned, as a code: case, spaces and dashes are forgiven; nothing else gets through. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 40)
}

/** A code in two halves, as it is easiest to read aloud. */
export function inHalves(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** 128 random bits as 32 hexadecimal digits. A plain page on a local network has no `randomUUID`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => ('0' + byte.toString(16)).slice(-2)).join('')
}
