import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

/** What a Word file says, in the order it is read. */
export interface WordText {
  readonly paragraphs: readonly string[]
  /** every table as rows of cells */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** what is said of each picture to those who cannot see it */
  readonly alts: readonly string[]
}

export function readWord(path: string): WordText {
  const files = unzipSync(readFileSync(path))
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  return {
    paragraphs: all(body, /<w:p[ >].*?<\/w:p>/gs).map(textOf),
    tables: all(body, /<w:tbl>.*?<\/w:tbl>/gs).map((table) =>
      all(table, /<w:tr[ >].*?<\/w:tr>/gs).map((row) =>
        all(row, /<w:tc>.*?<\/w:tc>/gs).map(textOf),
      ),
    ),
    alts: [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map((each) => plain(each[1] ?? '')),
  }
}

function all(xml: string, part: RegExp): string[] {
  return [...xml.matchAll(part)].map((each) => each[0])
}

function textOf(xml: string): string {
  return plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((each) => each[1]).join(''))
}

function plain(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => marks[name] ?? '')
}
