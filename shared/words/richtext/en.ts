import type { words as da } from './da.ts'

export const words: typeof da = {
  tools: 'Form',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bullets',
  numbers: 'Numbers',
  link: 'Link',
  address: 'Address',
  addressHint: 'https://… or an e-mail address. It is shown in the text and not opened here.',
  notAddress: 'That is not an address that can be a link.',
  setLink: 'Insert',
  removeLink: 'Remove link',
}
