import {
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import type { DocBlock, DocCards, DocSlips, DocTable, DocumentTree } from '../../shared/document.ts'
import { wordWordsIn } from '../../shared/words/word/words.ts'
import { cardsOf } from './cards.ts'
import { deservesPage } from './fit.ts'
import { languageTags, pageOf, textWidth, type Page } from './look.ts'
import { finished } from './package.ts'
import { pictureRun } from './pictures.ts'
import { isBlank, legalLine, orDash, runsOf } from './runs.ts'
import { slipsOf } from './slips.ts'
import { bulletList, numberList, numbering, stylesOf } from './styles.ts'
import { rowMarks, tableOf } from './tables.ts'

/**
 * Writes a document tree as a Word file: looks, never words. The same tree gives the same bytes, whatever the process, the
 * clock or the time zone. `fontsDir` is the folder of IBM Plex Sans as its package has
 * it (`400Regular/IBMPlexSans_400Regular.ttf`) or flat, for pictures.
 */
export async function writeDocx(
  tree: DocumentTree,
  {
    fontsDir,
    nameless = false,
  }: {
    readonly fontsDir: string
    /** nothing in the file says who made it or when */
    readonly nameless?: boolean
  },
): Promise<Uint8Array> {
  const page = pageOf(tree.landscape)
  const document = new Document({
    title: legalLine(tree.title),
    subject: legalLine(tree.subtitle),
    creator: 'Samspil',
    lastModifiedBy: 'Samspil',
    revision: 1,
    styles: stylesOf(tree.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: Math.min(page.width, page.height),
              height: Math.max(page.width, page.height),
              orientation: tree.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: marginsOf(page),
          },
        },
        footers: { default: footerOf(tree, textWidth(page)) },
        children: bodyOf(tree, page, fontsDir),
      },
    ],
  })
  return finished(new Uint8Array(await Packer.toBuffer(document)), {
    language: languageTags[tree.language],
    nameless,
    tables: tree.blocks.filter(isTable),
  })
}

function marginsOf({ margin }: Page) {
  return {
    top: margin.y,
    bottom: margin.y,
    left: margin.x,
    right: margin.x,
    header: 480,
    footer: 480,
    gutter: 0,
  }
}

function bodyOf(tree: DocumentTree, page: Page, fontsDir: string): FileChild[] {
  const width = textWidth(page)
  const marks = rowMarks()
  const children: FileChild[] = [
    new Paragraph({ style: 'Title', children: lineOf(tree.title) }),
    new Paragraph({ style: 'Subtitle', children: lineOf(tree.subtitle) }),
  ]
  for (const [at, block] of tree.blocks.entries()) {
    const before = tree.blocks[at - 1]
    const [next, afterNext] = tree.blocks.slice(at + 1, at + 3)
    // two tables in a row would run together in Word
    if (isTable(block) && before && isTable(before)) children.push(tableTitle(block))
    if (block.kind === 'table') children.push(tableOf(block, width, marks))
    else if (block.kind === 'cards') children.push(cardsOf(block, width))
    else if (block.kind === 'slips') children.push(slipsOf(block, width, fontsDir))
    else if (block.kind === 'heading')
      children.push(headingOf(block, () => deservesPage(tree.blocks.slice(0, at), page)))
    else
      children.push(
        ...blockOf(block, roomAfter(before), leadsOn(before, next, afterNext), at, width, fontsDir),
      )
  }
  // a file may not end in a table, and an empty paragraph is read aloud as one
  const last = tree.blocks.at(-1)
  if (last && isTable(last))
    children.push(
      new Paragraph({ style: 'Caption', children: runsOf(orDash([{ text: last.description }])) }),
    )
  return children
}

function isTable(block: DocBlock): block is DocTable | DocCards | DocSlips {
  return block.kind === 'table' || block.kind === 'cards' || block.kind === 'slips'
}

type Heading = Extract<DocBlock, { kind: 'heading' }>

function headingOf(heading: Heading, deserves: () => boolean): Paragraph {
  return new Paragraph({
    style: `Heading${heading.level}`,
    ...(heading.newPage === 'always' || (heading.newPage && deserves())
      ? { pageBreakBefore: true }
      : {}),
    children: lineOf(heading.text),
  })
}

function blockOf(
  block: Exclude<DocBlock, DocTable | DocCards | DocSlips | Heading>,
  before: number | null,
  keepNext: boolean,
  at: number,
  width: number,
  fontsDir: string,
): Paragraph[] {
  const room = before === null ? {} : { spacing: { before } }
  switch (block.kind) {
    case 'paragraph':
      if (isBlank(block.runs)) return []
      return [
        new Paragraph({
          ...styleOf(block.tone),
          ...room,
          ...(keepNext ? { keepNext } : {}),
          children: runsOf(block.runs),
        }),
      ]
    case 'bullets':
      return block.items
        .filter((spans) => !isBlank(spans))
        .map(
          (spans) =>
            new Paragraph({
              style: block.numbered ? 'ListNumber' : 'ListBullet',
              numbering: {
                reference: block.numbered ? numberList : bulletList,
                level: 0,
                instance: at,
              },
              children: runsOf(spans),
            }),
        )
    case 'picture': {
      const caption = [{ text: block.caption }]
      const isNamed = !isBlank(caption)
      return [
        new Paragraph({
          ...(isNamed ? { keepNext: true } : {}),
          ...room,
          children: [pictureRun(block.picture, block.alt, width, fontsDir)],
        }),
        ...(isNamed ? [new Paragraph({ style: 'Caption', children: runsOf(caption) })] : []),
      ]
    }
  }
}

/** Words after a table or a list stand a little apart from it; null where the style's own distance is right. */
function roomAfter(before: DocBlock | undefined): number | null {
  if (before && isTable(before)) return 160
  return before?.kind === 'bullets' ? 80 : null
}

/**
 * A line that introduces a list, a table or a picture stays on its page; so does the first below a heading, and the one
 * before it above a picture. An annex's first words go with its first heading, so that neither stands alone.
 */
function leadsOn(
  before: DocBlock | undefined,
  next: DocBlock | undefined,
  afterNext: DocBlock | undefined,
): boolean {
  if (next?.kind === 'paragraph') return before?.kind === 'heading' || afterNext?.kind === 'picture'
  if (next?.kind === 'heading') return before?.kind === 'heading' && before.level < next.level
  return next !== undefined
}

/** Titles, headings and the foot of a page are one line, whatever was typed. */
function lineOf(text: string): TextRun[] {
  return runsOf(orDash([{ text: legalLine(text) }]))
}

function styleOf(tone: 'plain' | 'muted' | 'remark' | undefined): { style?: string } {
  if (tone === 'muted') return { style: 'Muted' }
  return tone === 'remark' ? { style: 'Remark' } : {}
}

function tableTitle(table: DocTable | DocCards | DocSlips): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    spacing: { before: 160 },
    children: runsOf(orDash([{ text: table.title }])),
  })
}

function footerOf(tree: DocumentTree, width: number): Footer {
  const words = wordWordsIn(tree.language)
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...lineOf(tree.footer),
          new TextRun({
            children: [
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.pageOf} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
