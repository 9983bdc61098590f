import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js'
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js'

/** The fonts that a PDF may name without holding them, as data addresses. */
const fonts = import.meta.glob<string>(
  '../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  { query: '?url&inline', import: 'default', eager: true },
)

const decoders = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg }
const names = Object.keys(decoders)

/** What pdf.js would fetch from a server, out of this file: the thread that draws may load nothing. */
export class Supplies {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
    if (kind === 'wasmUrl' && names.includes(filename))
      return Uint8Array.of(names.indexOf(filename))
    const [, font] = Object.entries(fonts).find(([path]) => path.endsWith(`/${filename}`)) ?? []
    if (kind !== 'standardFontDataUrl' || font === undefined) throw new Error(`no ${filename}`)
    return Uint8Array.from(atob(font.slice(font.indexOf(',') + 1)), (each) => each.charCodeAt(0))
  }
}

/**
 * Lets the decoders of scanned pictures run as JavaScript. The policy allows no WebAssembly, and pdf.js would import its
 * own way out from an address: here the module is named by one byte, and the same decoder answers.
 */
export function withoutWebAssembly() {
  const instantiate = async (module: Uint8Array, imports: object) => {
    const [, decoder] = Object.entries(decoders)[module[0] ?? -1] ?? []
    if (!decoder) throw new Error('no such decoder')
    return { instance: { exports: decoder(imports) } }
  }
  Object.defineProperty(globalThis, 'WebAssembly', { value: { instantiate } })
}
