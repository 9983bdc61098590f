export type Page = 'cockpit' | 'table' | 'wall' | 'phone'

/** Drawn with React Aria, which makes a style element of its own and empties its announcer. */
export function isDesk(page: Page): boolean {
  return page === 'cockpit' || page === 'table'
}

/**
 * What a page may load and run, as the value of its Content-Security-Policy header: our own files
 * and nothing else. `nonce` lets the cockpit's own style elements in (React Aria makes one); wall
 * and phone have none. `connect` is where the page may call: `'self'` in a browser, `'none'` in the
 * desktop app, whose calls go by cable. The cockpit's default policy lets the empty string in as
 * HTML and nothing else: React Aria empties its announcer that way.
 */
export function cspFor(page: Page, nonce: string | null, connect: string): string {
  if (nonce !== null && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(nonce))
    throw new Error('a nonce is base64')
  const styles = isDesk(page) && nonce !== null ? `'self' 'nonce-${nonce}'` : `'self'`
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${styles}`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src ${connect}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${isDesk(page) ? 'ProseMirrorClipboard default' : `'none'`}`,
  ].join('; ')
}

/**
 * Tells a page its nonce where React Aria and Vite look for it; a `nonce` attribute cannot be read
 * by a style sheet.
 */
export function withNonce(html: string, nonce: string): string {
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`
  const place = /<meta\s+property="csp-nonce"[^>]*>/i
  return place.test(html)
    ? html.replace(place, () => meta)
    : html.replace(/<head[^>]*>/i, (head) => head + meta)
}
