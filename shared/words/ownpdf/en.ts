import type { OwnPdfWords } from './da.ts'

export const ownPdf: OwnPdfWords = {
  page: (file, n, of) => `${file}, page ${n} of ${of}`,
  opening: (file) => `Opening ${file} …`,
  drawing: (file, n, of) => `Drawing page ${n} of ${of} from ${file}`,
  cancel: 'Cancel',
  tooMany: (file, pages, free) =>
    `${file} has ${pages} pages. There is room for ${free === 1 ? 'one more picture' : `${free} more pictures`}.`,
  first: (n) => (n === 1 ? 'Take the first page' : `Take the first ${n} pages`),
  not: {
    canceled: (file) => `Cancelled. No pages from ${file} were taken.`,
    locked: (file) =>
      `${file} is locked with a password. Save it without one, and choose it again.`,
    damaged: (file) =>
      `${file} cannot be read. Open it in another program, save it as PDF again, and choose the new file.`,
    empty: (file) => `${file} has no pages. Check that it is the right file.`,
    tooBig: (file) =>
      `${file} is larger than 100 MB. Save it in a smaller size, or split it in two.`,
    unable: (file) =>
      `${file} cannot be drawn in this browser. Use a newer Edge, Chrome or Firefox, or save the pages as pictures.`,
  },
}
