/** What a PDF holds besides its pages. */
export interface Held {
  /** says that it is locked with a password, which nobody has */
  readonly locked?: true
  /** objects of its own, and what the catalogue and every page say of them */
  readonly objects?: readonly string[]
  readonly catalogue?: string
  readonly onPage?: string
  /** what every page draws with, besides its font */
  readonly resources?: string
}

/** The object that stands first of those a PDF holds of its own. */
export const firstOwn = 5

/** A small PDF of these pages, each written as PDF draws (`sentence` says one); ASCII throughout, so that text is bytes. */
export function pdfOf(pages: readonly string[], held: Held = {}): string {
  const { objects = [], catalogue = '', onPage = '', resources = '', locked } = held
  const firstPage = firstOwn + objects.length
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`,
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
    ...objects,
    ...pages.flatMap((drawn, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents ${firstPage + 2 * at + 1} 0 R
/Resources << /Font << /F1 3 0 R >> ${resources} >> ${onPage} >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = all.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const lock = locked ? `/Encrypt 4 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : ''
  return `${file}xref
0 ${all.length + 1}
0000000000 65535 f 
${places.join('')}trailer
<< /Size ${all.length + 1} /Root 1 0 R ${lock} >>
startxref
${file.length}
%%EOF
`
}

/** A sentence on a page, in one of the fonts that every reader of PDF has. */
export function sentence(words: string, size = 48): string {
  const letters = words.replace(/[^ -~]|[()\\]/g, (letter) => `\\${octal(letter)}`)
  return `BT /F1 ${size} Tf 60 440 Td (${letters}) Tj ET`
}

/** A page that takes many minutes to draw: a million lines, written as a hundred of a hundred of a hundred. */
export const slowPage = '/F2 Do'

/** What the slow page draws with. */
export const slowHeld: Held = {
  objects: [
    form('0 0 m 960 540 l S '.repeat(100), ''),
    form('/F0 Do '.repeat(100), `/F0 ${firstOwn} 0 R`),
    form('/F1 Do '.repeat(100), `/F1 ${firstOwn + 1} 0 R`),
  ],
  resources: `/XObject << /F2 ${firstOwn + 2} 0 R >>`,
}

function form(drawn: string, uses: string): string {
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 960 540] /Resources << /XObject << ${uses} >> >>
/Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
}

function octal(letter: string): string {
  return letter.charCodeAt(0).toString(8).padStart(3, '0')
}
