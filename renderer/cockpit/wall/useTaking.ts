import { useEffect, useRef, useState } from 'react'
import { mostPictures } from '../../../shared/owned.ts'
import type { Desk } from '../desk.ts'
import type { PdfFault, PdfStep } from './pdf/take.ts'
import { takePictures } from './pick.ts'

/** What is done with the files she picked; null while nothing is, and nothing is to be said. */
export type Taking =
  | PdfStep
  | {
      readonly is: 'tooMany'
      readonly file: string
      readonly pages: number
      readonly free: number
      answer(takeTheFirst: boolean): void
    }
  | {
      readonly is: 'not'
      readonly why: Exclude<PdfFault['is'], 'refused'>
      readonly file: string
    }
  | null

/** Takes the files she picks beside the `many` pictures there are, one pick at a time, until the dialog is left. */
export function useTaking(many: number, desk: Desk, onTaken: (at: number, of: number) => void) {
  const [taking, setTaking] = useState<Taking>(null)
  const control = useRef<AbortController | null>(null)
  const cancel = () => control.current?.abort()
  useEffect(() => cancel, [])

  async function take(files: readonly File[]) {
    const { signal } = (control.current = new AbortController())
    const taken = await takePictures(files, {
      ask: desk.ask,
      free: mostPictures - many,
      signal,
      name: desk.words.ownPdf.page,
      tell: setTaking,
      askFewer: (file, pages, free) =>
        new Promise((answer) => setTaking({ is: 'tooMany', file, pages, free, answer })),
    })
    const { fault } = taken
    if (fault?.is === 'refused') desk.tell(fault.outcome)
    setTaking(
      fault === null || fault.is === 'refused'
        ? null
        : { is: 'not', why: fault.is, file: fault.file },
    )
    if (taken.many > 0) onTaken(many, many + taken.many)
  }

  return { taking, take, cancel }
}
