import type { Picture, Shape } from '../charts/picture.ts'
import type { DocBlock, DocumentTree, Span } from '../document.ts'

/** Puts other words in the place of each text of a document, wherever it stands: also in pictures and what is said of them. */
export function withWords(tree: DocumentTree, as: (text: string) => string): DocumentTree {
  return {
    ...tree,
    title: as(tree.title),
    subtitle: as(tree.subtitle),
    footer: as(tree.footer),
    fileName: as(tree.fileName),
    blocks: tree.blocks.map((block) => blockWith(block, as)),
  }
}

/** Every text of a document as it is read, a paragraph at a time; not what it is called as a file. */
export function wordsIn(tree: DocumentTree): string[] {
  const found = new Set<string>()
  withWords({ ...tree, fileName: '' }, (text) => {
    found.add(text)
    return text
  })
  return [...found].filter((text) => text.trim() !== '')
}

function blockWith(block: DocBlock, as: (text: string) => string): DocBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: as(block.text) }
    case 'paragraph':
      return { ...block, runs: spansWith(block.runs, as) }
    case 'bullets':
      return { ...block, items: block.items.map((item) => spansWith(item, as)) }
    case 'table':
      return {
        ...block,
        title: as(block.title),
        description: as(block.description),
        columns: block.columns.map((column) => ({ ...column, head: as(column.head) })),
        rows: block.rows.map((row) => row.map((cell) => spansWith(cell, as))),
      }
    case 'picture':
      return {
        ...block,
        alt: as(block.alt),
        caption: as(block.caption),
        picture: pictureWith(block.picture, as),
      }
    default:
      throw new Error(`a ${block.kind} has no place in a document without names`)
  }
}

/** A name may begin bold and end plain: what is found in the whole paragraph counts, and then it is one run. */
function spansWith(spans: readonly Span[], as: (text: string) => string): Span[] {
  const whole = as(spans.map(({ text }) => text).join(''))
  const each = spans.map((span) => ({ ...span, text: as(span.text) }))
  return each.map(({ text }) => text).join('') === whole ? each : [{ text: whole }]
}

function pictureWith(picture: Picture, as: (text: string) => string): Picture {
  const shape = (each: Shape): Shape => ({
    ...each,
    ...(each.text === undefined ? {} : { text: as(each.text) }),
    ...(each.children ? { children: each.children.map(shape) } : {}),
  })
  return { ...picture, children: picture.children.map(shape) }
}
