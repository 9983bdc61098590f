import { drawerAddress } from './wall/pdf/address.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string): string | null
      createScriptURL(url: string): string | null
    },
  ): unknown
}

/**
 * Nothing is trusted as HTML but the empty string, which React Aria empties its announcer with (a date that is typed would
 * otherwise break the page), and nothing as a script but the one file that draws PDFs. Must come before anything is drawn;
 * a second default policy cannot be made.
 */
export function trustNothing() {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === '' ? '' : null),
    createScriptURL: (url) => (url === drawerAddress ? url : null),
  })
}
