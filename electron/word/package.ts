import type { DocCards, DocSlips, DocTable } from '../../shared/document.ts'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { legalLine } from './runs.ts'

/**
 * The step after packing: what the docx package leaves out (table titles, the language of the file, results of page
 * fields) is put in, what would differ from one time to the next is made the same, and the parts lie in the order Word
 * expects. Takes a few milliseconds.
 */
export function finished(
  packed: Uint8Array,
  {
    language,
    nameless = false,
    tables,
  }: {
    readonly language: string
    readonly nameless?: boolean
    readonly tables: readonly (DocTable | DocCards | DocSlips)[]
  },
): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, bytes] as const),
  )
  edit(parts, 'word/document.xml', (xml) => withDrawingIds(withTableWords(xml, tables)))
  edit(parts, 'word/styles.xml', (xml) =>
    xml.replace(/w:styleId="DefaultParagraphFont"/, 'w:default="1" $&'),
  )
  edit(parts, 'docProps/core.xml', (xml) => {
    const said = withLanguage(xml, language)
    return nameless ? withoutMakers(said) : said
  })
  for (const path of parts.keys())
    if (/^word\/(footer|header)\d*\.xml$/.test(path)) edit(parts, path, withFieldResults)
  const { parts: tidy, renamed } = withStableMedia(withoutEmptyParts(parts))
  for (const path of tidy.keys()) {
    if (path.endsWith('.rels')) edit(tidy, path, (xml) => relinked(xml, renamed))
  }
  return zipped(tidy)
}

function relinked(xml: string, renamed: ReadonlyMap<string, string>): string {
  return xml.replaceAll(/Target="(media\/[^"]*)"/g, (whole, target: string) => {
    const to = renamed.get(`word/${target}`)
    return to ? `Target="${to.replace('word/', '')}"` : whole
  })
}

type Parts = Map<string, Uint8Array>

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const bytes = parts.get(path)
  if (!bytes) throw new Error(`a Word file without ${path}`)
  parts.set(path, strToU8(change(strFromU8(bytes))))
}

/** Tables in the order of the tree get their title and description, which docx has no way to say. */
function withTableWords(xml: string, tables: readonly (DocTable | DocCards | DocSlips)[]): string {
  let at = 0
  const written = xml.replaceAll('</w:tblPr>', () => {
    const table = tables[at]
    at += 1
    if (!table) return '</w:tblPr>'
    return `<w:tblCaption w:val="${escaped(table.title)}"/><w:tblDescription w:val="${escaped(table.description)}"/></w:tblPr>`
  })
  if (at !== tables.length)
    throw new Error(`${tables.length} tables were asked for and ${at} written`)
  return written
}

/** Drawings are numbered within their file; docx counts on through the life of the process. */
function withDrawingIds(xml: string): string {
  let next = 0
  const ids = xml.replaceAll(
    /(<wp:docPr\b[^>]*?\bid=")[^"]*"/g,
    (_, start: string) => `${start}${(next += 1)}"`,
  )
  return ids
}

/** The language stands in the properties too; times of writing go, so that the same words make the same file. */
function withLanguage(xml: string, language: string): string {
  return xml
    .replaceAll(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

/** Who made a file, who changed it and how often: left out where nobody is to be named. */
function withoutMakers(xml: string): string {
  return xml.replaceAll(/<(dc:creator|cp:lastModifiedBy|cp:revision)>[^<]*<\/\1>/g, '')
}

/** A page field without a result shows nothing until it is updated. */
function withFieldResults(xml: string): string {
  return xml.replaceAll(
    /(<w:fldChar w:fldCharType="separate"\/>)(?:<\/w:r><w:r>)?(<w:fldChar w:fldCharType="end"\/>)/g,
    '$1<w:t>1</w:t>$2',
  )
}

/** Relations that relate nothing and properties that say nothing are parts that Word for Mac has stumbled over. */
function withoutEmptyParts(parts: Parts): Parts {
  const empty = [...parts].filter(([path, bytes]) => {
    const xml = path.endsWith('.rels') || path === 'docProps/custom.xml' ? strFromU8(bytes) : null
    return xml !== null && !/<(Relationship|property)\s/.test(xml)
  })
  const kept = new Map(parts)
  for (const [path] of empty) kept.delete(path)
  edit(kept, '[Content_Types].xml', (xml) =>
    xml.replaceAll(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
      kept.has(path) ? whole : '',
    ),
  )
  edit(kept, '_rels/.rels', (xml) =>
    xml.replaceAll(/<Relationship\b[^>]*Target="([^"]*)"[^>]*\/>/g, (whole, path: string) =>
      kept.has(path) ? whole : '',
    ),
  )
  return kept
}

/** Media by number instead of by the name docx made up. */
function withStableMedia(parts: Parts): { parts: Parts; renamed: Map<string, string> } {
  const media = [...parts.keys()].filter((path) => path.startsWith('word/media/'))
  const renamed = new Map(
    media.map((path, at) => [path, `word/media/image${at + 1}.${path.split('.').at(-1)}`]),
  )
  return {
    parts: new Map([...parts].map(([path, bytes]) => [renamed.get(path) ?? path, bytes])),
    renamed,
  }
}

/** `[Content_Types].xml` first, then the relations, then by name; every entry with the same date and attributes. */
function zipped(parts: Parts): Uint8Array {
  const rank = (path: string) =>
    path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
  const paths = [...parts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = {}
  for (const path of paths) {
    entries[path] = [
      parts.get(path) ?? new Uint8Array(),
      { level: 6, mtime: zipEpoch(), os: 0, attrs: 0 },
    ]
  }
  return zipSync(entries)
}

/** Zip dates are local time without a zone: the same numbers in every zone are a different moment in each. */
function zipEpoch(): Date {
  return new Date(1980, 0, 1, 0, 0, 0)
}

function escaped(text: string): string {
  return legalLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
