import encodeQR from 'qr'
import type { Picture } from './picture.ts'

/** An address as a QR code, black on white whatever the theme, with the quiet zone that cameras need. */
export function qrPicture(address: string): Picture {
  const bits = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const size = bits.length
  const d = bits
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return {
    width: size,
    height: size,
    children: [
      { tag: 'rect', attrs: { x: 0, y: 0, width: size, height: size, fill: '#FFFFFF' } },
      { tag: 'path', attrs: { d, fill: '#000000' } },
    ],
  }
}
