import type { DocBlock, DocumentTree, Span } from './document.ts'

/** A document without tables or pictures as plain text, for the clipboard: headings alone on a line, points with a dash. */
export function plainTextOf({ blocks }: Pick<DocumentTree, 'blocks'>): string {
  return blocks
    .flatMap(linesOf)
    .join('\n')
    .replaceAll(/[\u00A0\u2002]/gu, ' ')
    .trim()
}

function linesOf(block: DocBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text]
    case 'paragraph':
      return ['', words(block.runs)]
    case 'bullets':
      return block.items.map((item) => `- ${words(item)}`)
    default:
      return []
  }
}

function words(runs: readonly Span[]): string {
  return runs.map(({ text }) => text).join('')
}
