import { Node, Schema } from 'prosemirror-model'
import { noteOf, richOf, type ListKind, type NoteText, type Run } from '../../../shared/richtext.ts'

/** What a note may hold and nothing else, for the editor: lines of text, alone or in a list. */
export const schema = new Schema({
  nodes: {
    doc: { content: '(paragraph | bullets | numbers)+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    bullets: { content: 'item+', toDOM: () => ['ul', 0], parseDOM: [{ tag: 'ul' }] },
    numbers: { content: 'item+', toDOM: () => ['ol', 0], parseDOM: [{ tag: 'ol' }] },
    item: { content: 'text*', defining: true, toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] },
    text: {},
  },
  marks: {
    // a link is no link here: there is nothing to press that could leave the page
    link: {
      attrs: { address: { validate: 'string' } },
      inclusive: false,
      toDOM: ({ attrs }) => ['span', { 'data-link': String(attrs['address']) }, 0],
    },
    bold: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }] },
    italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }] },
  },
})

export const { doc, paragraph, item } = schema.nodes as Record<
  'doc' | 'paragraph' | 'item',
  (typeof schema.nodes)[string]
>
export const { bold, italic, link } = schema.marks as Record<
  'bold' | 'italic' | 'link',
  (typeof schema.marks)[string]
>

export function listType(kind: ListKind): (typeof schema.nodes)[string] {
  return schema.nodes[kind] as (typeof schema.nodes)[string]
}

/** A note as the editor holds it; an empty one is one empty line. */
export function docOf(note: NoteText): Node {
  const blocks = richOf(note).map((block) =>
    block.kind === 'paragraph'
      ? paragraph.create(null, block.runs.map(textOf))
      : listType(block.kind).create(
          null,
          block.items.map((runs) => item.create(null, runs.map(textOf))),
        ),
  )
  return doc.create(null, blocks.length > 0 ? blocks : [paragraph.create()])
}

/** What stands in the editor, as it is kept. */
export function noteIn(held: Node): NoteText {
  return noteOf(
    held.children.map((block) =>
      block.type === paragraph
        ? { kind: 'paragraph', runs: runsOf(block) }
        : { kind: block.type.name as ListKind, items: block.children.map(runsOf) },
    ),
  )
}

function textOf({ text, bold: isBold, italic: isItalic, link: address }: Run): Node {
  return schema.text(text, [
    ...(address === undefined ? [] : [link.create({ address })]),
    ...(isBold ? [bold.create()] : []),
    ...(isItalic ? [italic.create()] : []),
  ])
}

function runsOf(line: Node): Run[] {
  return line.children.map((words) => {
    const address = link.isInSet(words.marks)?.attrs['address'] as string | undefined
    return {
      text: words.text ?? '',
      ...(bold.isInSet(words.marks) ? { bold: true } : {}),
      ...(italic.isInSet(words.marks) ? { italic: true } : {}),
      ...(address === undefined ? {} : { link: address }),
    }
  })
}
