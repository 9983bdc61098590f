import type { Asks } from '../../../shared/contract.ts'
import { refused, type Outcome } from '../../../shared/outcome.ts'
import { isPdf } from '../../../shared/ownpdf.ts'
import { freshId } from '../desk.ts'
import { asJpeg } from './jpeg.ts'
import type { PdfFault, PdfTaking } from './pdf/take.ts'

/** The most a wall can show of a picture, in pixels. */
const most = { width: 2560, height: 1440 }

/** What came of the files she picked: those before a fault are taken. */
export interface Taken {
  readonly many: number
  readonly fault: PdfFault | { readonly is: 'refused'; readonly outcome: Outcome } | null
}

/**
 * Takes what she picked to the wall, in the order it was picked: a picture is drawn anew at the size of a wall, which leaves
 * behind whatever else was in the file, such as where a photograph was taken, and a PDF page by page.
 */
export async function takePictures(files: readonly File[], taking: PdfTaking): Promise<Taken> {
  let many = 0
  for (const file of files) {
    const left = { ...taking, free: taking.free - many }
    const taken = (await holdsPages(file)) ? await takePages(file, left) : await takeOne(file, left)
    many += taken.many
    if (taken.fault) return { many, fault: taken.fault }
  }
  return { many, fault: null }
}

async function holdsPages(file: File): Promise<boolean> {
  return isPdf(file.name, new Uint8Array(await file.slice(0, 1024).arrayBuffer()))
}

async function takePages(file: File, taking: PdfTaking): Promise<Taken> {
  // what draws a PDF is as large as the rest of the cockpit, and most meetings never need it
  const { takePdf } = await import('./pdf/take.ts')
  const taken = await takePdf(file, taking)
  if (taken.is !== 'pages') return { many: 0, fault: taken }
  return keep(taken.pages, taking.ask)
}

async function takeOne(file: File, { ask }: PdfTaking): Promise<Taken> {
  const data = await drawnAnew(file)
  if (data === null) return { many: 0, fault: { is: 'refused', outcome: refused('notAPicture') } }
  return keep([{ name: file.name.slice(0, 200), data }], ask)
}

async function keep(
  pictures: readonly { readonly name: string; readonly data: string }[],
  ask: Asks<'facilitator'>,
): Promise<Taken> {
  let many = 0
  for (const picture of pictures) {
    const outcome = await ask.keepPicture({ id: freshId(), ...picture })
    if (!outcome.ok) return { many, fault: { is: 'refused', outcome } }
    many++
  }
  return { many, fault: null }
}

async function drawnAnew(file: File): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const share = Math.min(1, most.width / bitmap.width, most.height / bitmap.height)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * share)),
    Math.max(1, Math.round(bitmap.height * share)),
  )
  const pen = canvas.getContext('2d')
  if (!pen) return null
  // what is clear in a picture is white paper
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return asJpeg(canvas)
}
