import 'pdfjs-dist/build/pdf.worker.mjs'
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist'
import { asJpeg } from '../jpeg.ts'
import { Canvases, NoFilters } from './canvases.ts'
import type { Answer, Order } from './orders.ts'
import { Supplies, withoutWebAssembly } from './supplies.ts'

/** The size of a wall, in pixels: a page is drawn as large as fits, so that nothing scales its letters afterwards. */
const wall = { width: 1920, height: 1080 }
/** No picture inside a page is unpacked beyond this, in pixels: a small file can say that it holds an enormous one. */
const mostOfImage = 100_000_000

withoutWebAssembly()
let pdf: PDFDocumentProxy | null = null

self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  self.postMessage(await answerTo(data))
})

async function answerTo(order: Order): Promise<Answer> {
  try {
    return order.ask === 'open' ? await open(order.bytes) : await draw(order.page)
  } catch (error) {
    if (error instanceof PasswordException) return { is: 'locked' }
    if (error instanceof InvalidPDFException || pdf) return { is: 'damaged' }
    return { is: 'unable' }
  }
}

async function open(bytes: ArrayBuffer): Promise<Answer> {
  pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    // letters are drawn as lines from the file's own font: nothing is handed to the browser's fonts, and none are asked for
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: Supplies,
    FilterFactory: NoFilters,
    CanvasFactory: Canvases,
    enableXfa: false,
    maxImageSize: mostOfImage,
  }).promise
  return pdf.numPages > 0 ? { is: 'open', pages: pdf.numPages } : { is: 'empty' }
}

async function draw(number: number): Promise<Answer> {
  if (!pdf) return { is: 'unable' }
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(wall.width / width, wall.height / height) })
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  const pen: unknown = canvas.getContext('2d', { alpha: false })
  await page.render({
    canvas: null,
    canvasContext: pen as CanvasRenderingContext2D,
    viewport,
    background: '#FFFFFF',
  }).promise
  page.cleanup()
  const data = await asJpeg(canvas)
  return data === null ? { is: 'unable' } : { is: 'page', data }
}
