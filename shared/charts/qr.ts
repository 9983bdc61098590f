import encodeQR from 'qr'
import type { Picture } from './picture.ts'

/** An address as a QR code, each of its squares so many units wide, black on white whatever the theme, with the quiet zone that cameras need. */
export function qrPicture(address: string, module = 1): Picture {
  const bits = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const size = bits.length * module
  const d = bits
    .flatMap((row, y) =>
      row.flatMap((isDark, x) =>
        isDark ? [`M${x * module} ${y * module}h${module}v${module}h-${module}z`] : [],
      ),
    )
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
