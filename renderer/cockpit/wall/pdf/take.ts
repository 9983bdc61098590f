import type { Asks } from '../../../../shared/contract.ts'
import { refused, type Outcome } from '../../../../shared/outcome.ts'
import { mostOfPdf, pageName } from '../../../../shared/ownpdf.ts'
import type { Trouble } from './orders.ts'
import { startThread, type Thread } from './thread.ts'

/** How far a PDF has come on its way to the wall. */
export type PdfStep =
  | { readonly is: 'opening'; readonly file: string }
  /** page `n` is being drawn; of those that are taken, counted from 1 */
  | { readonly is: 'drawing'; readonly file: string; readonly n: number; readonly of: number }

/** Why no page of a file was taken. */
export type PdfFault =
  | { readonly is: Trouble | 'tooBig' | 'canceled'; readonly file: string }
  | { readonly is: 'refused'; readonly outcome: Outcome }

/** What the pages of a PDF are taken with. */
export interface PdfTaking {
  readonly ask: Asks<'facilitator'>
  /** how many more pictures the room takes */
  readonly free: number
  readonly signal: AbortSignal
  readonly name: (file: string, page: number, of: number) => string
  readonly tell: (step: PdfStep) => void
  /** asks whether to take the first pages of a file that has more of them than there is room for */
  readonly askFewer: (file: string, pages: number, free: number) => Promise<boolean>
}

interface Page {
  readonly name: string
  readonly data: string
}

/** Draws the pages of a PDF, all of them before any is handed on: one that is cancelled leaves nothing behind. */
export async function takePdf(
  file: File,
  taking: PdfTaking,
): Promise<{ readonly is: 'pages'; readonly pages: readonly Page[] } | PdfFault> {
  const { name } = file
  if (file.size > mostOfPdf) return { is: 'tooBig', file: name }
  if (taking.free <= 0) return { is: 'refused', outcome: refused('tooManyPictures') }
  taking.tell({ is: 'opening', file: name })
  const thread = startThread()
  const canceled = new Promise<{ readonly is: 'canceled' }>((resolve) => {
    taking.signal.addEventListener('abort', () => resolve({ is: 'canceled' }))
  })
  const drawn = await Promise.race([drawAll(file, thread, taking), canceled])
  thread.stop()
  return drawn.is === 'pages' ? drawn : { is: drawn.is, file: name }
}

async function drawAll(
  file: File,
  thread: Thread,
  { free, name, tell, askFewer }: PdfTaking,
): Promise<
  { readonly is: 'pages'; readonly pages: readonly Page[] } | { readonly is: Trouble | 'canceled' }
> {
  const opened = await thread.tell({ ask: 'open', bytes: await file.arrayBuffer() })
  if (opened.is === 'page') return { is: 'unable' }
  if (opened.is !== 'open') return opened
  if (opened.pages > free && !(await askFewer(file.name, opened.pages, free)))
    return { is: 'canceled' }
  const of = Math.min(opened.pages, free)
  const pages: Page[] = []
  for (let n = 1; n <= of; n++) {
    tell({ is: 'drawing', file: file.name, n, of })
    const page = await thread.tell({ ask: 'draw', page: n })
    if (page.is === 'open') return { is: 'unable' }
    if (page.is !== 'page') return page
    pages.push({ name: pageName(file.name, n, opened.pages, name), data: page.data })
  }
  return { is: 'pages', pages }
}
