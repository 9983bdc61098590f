declare module 'pdfjs-dist/build/pdf.worker.mjs'

/** A decoder of pictures in a PDF, written as JavaScript: what a WebAssembly module of it would export. */
declare module 'pdfjs-dist/wasm/*_nowasm_fallback.js' {
  export default function decoder(imports: object): object
}
