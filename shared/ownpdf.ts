/** The largest PDF that is opened, in bytes: a deck with photographs is some 20 MB. */
export const mostOfPdf = 100_000_000

/** A name may be so long, in letters; the room takes 200 with the page's number. */
const mostOfName = 150

/** Whether a file is to be read as a PDF: by its own mark, which may stand in the first 1024 bytes, or by its name. */
export function isPdf(name: string, start: Uint8Array): boolean {
  const letters = String.fromCharCode(...start.subarray(0, 1024))
  return letters.includes('%PDF-') || /\.pdf$/i.test(name)
}

/** What a page is called among the pictures; the only page of a file bears the file's name alone. */
export function pageName(
  file: string,
  page: number,
  of: number,
  say: (file: string, page: number, of: number) => string,
): string {
  const bare = file.replace(/\.pdf$/i, '') || file
  const short = bare.length > mostOfName ? `${bare.slice(0, mostOfName - 1)}…` : bare
  return of === 1 ? short : say(short, page, of)
}
