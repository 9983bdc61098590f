import { Slice, type Node as Held } from 'prosemirror-model'
import {
  addressOf,
  noteOf,
  richOf,
  type ListKind,
  type Rich,
  type RichBlock,
  type Run,
} from '../../../shared/richtext.ts'
import { docOf } from './schema.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null

/**
 * What was copied in Word, Outlook, Excel or a browser, read as a note: its words, lines, lists, bold, italic and links, and
 * nothing else of it. Nothing in it is fetched or run: it is read in a document of its own that is never shown. The editor's
 * own reader would ask the page's default policy, which takes no HTML at all.
 */
export function htmlSlice(html: string): Slice {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('ProseMirrorClipboard', { createHTML: (as) => as }) ?? null
  const copied = new DOMParser().parseFromString(
    policy?.createHTML(quiet(html)) ?? quiet(html),
    'text/html',
  )
  return sliceOf(docOf(noteOf(richFrom(copied.body))))
}

/**
 * The same without its style sheets, and with styles and handlers under a name that means nothing: the page's policy would
 * stop each of them and say so in its log. What is missed here is stopped there.
 */
function quiet(html: string): string {
  return html
    .replaceAll(/<style[\s\S]*?<\/style\s*>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(/(\s)(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'),
    )
}

/** Lines that were copied as plain text. */
export function plainSlice(text: string): Slice {
  return sliceOf(docOf(noteOf(richOf(text.replaceAll('\r\n', '\n').replaceAll('\t', cellGap)))))
}

/** One line goes into the line one stands in; several stand on their own. */
function sliceOf(held: Held): Slice {
  const only = held.childCount === 1 && held.firstChild?.type.name === 'paragraph'
  if (only) return new Slice(held.content, 1, 1)
  const isList = (block: Held | null) => block?.type.name !== 'paragraph'
  return new Slice(held.content, isList(held.firstChild) ? 0 : 1, isList(held.lastChild) ? 0 : 1)
}

const cellGap = ' · '

type Look = Omit<Run, 'text'>
type Kind = 'paragraph' | ListKind

export function richFrom(copied: Node): Rich {
  const blocks: RichBlock[] = []
  let line: Run[] = []
  let kind: Kind = 'paragraph'

  function end(): void {
    if (line.length > 0)
      blocks.push(kind === 'paragraph' ? { kind, runs: line } : { kind, items: [line] })
    line = []
  }

  function lineOf(next: Kind, element: Element, look: Look): void {
    const before = kind
    end()
    kind = next
    read(element, look)
    end()
    kind = before
  }

  function read(parent: Node, look: Look): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').replaceAll(/[\s\u00A0]+/g, ' ')
        // space between two lines is nobody's
        if (text.trim() !== '' || line.length > 0) line.push({ text, ...look })
      } else if (node.nodeType === 1) readElement(node as Element, look)
    }
  }

  function readElement(element: Element, look: Look): void {
    const name = element.localName
    const style = element.getAttribute('data-style') ?? ''
    if (dropped.has(name) || name.includes(':') || isMarker(style)) return
    if (name === 'br') return end()
    if (name === 'td' || name === 'th') {
      if (element.previousElementSibling && line.length > 0) line.push({ text: cellGap, ...look })
      // what a cell holds is one line, however many it has there
      const text = (element.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim()
      if (text !== '') line.push({ text, ...lookOf(element, style, look) })
      return
    }
    const inside = lookOf(element, style, look)
    const word = wordList(element, style)
    if (word) return lineOf(word, element, inside)
    if (name === 'ul' || name === 'ol') {
      const before = kind
      end()
      kind = name === 'ul' ? 'bullets' : 'numbers'
      read(element, inside)
      end()
      kind = before
    } else if (name === 'li' || lines.has(name))
      lineOf(name === 'li' ? kind : kindIn(element), element, inside)
    else read(element, inside)
  }

  /** A paragraph in a line of a list belongs to the list. */
  function kindIn(element: Element): Kind {
    return element.closest('li') ? kind : 'paragraph'
  }

  read(copied, {})
  end()
  return richOf(noteOf(blocks))
}

const dropped = new Set([
  'style',
  'script',
  'title',
  'head',
  'meta',
  'link',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'img',
  'video',
  'audio',
  'canvas',
  'select',
  'textarea',
  'input',
  'button',
  'col',
  'colgroup',
  'caption',
  'xml',
])

const lines = new Set([
  'p',
  'div',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'table',
  'tbody',
  'dl',
  'dt',
  'dd',
  'hr',
  'address',
  'body',
  'html',
])

function lookOf(element: Element, style: string, look: Look): Look {
  const { bold: wasBold, italic: wasItalic, link: wasLink } = look
  const name = element.localName
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]
  const isBold = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : name === 'b' || name === 'strong' || Boolean(wasBold)
  const isItalic = slant
    ? slant === 'italic' || slant === 'oblique'
    : name === 'i' || name === 'em' || Boolean(wasItalic)
  const said = name === 'a' ? element.getAttribute('href') : null
  const address = said !== null && /^(https?|mailto):/i.test(said.trim()) ? addressOf(said) : null
  const link = address ?? wasLink
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(link === undefined ? {} : { link }),
  }
}

/** Word writes the dot or the number of a list as text, and says so. */
function isMarker(style: string): boolean {
  return /mso-list\s*:\s*ignore/i.test(style)
}

/** A line of a list as Word writes it: a paragraph that says which list, with its dot or number in front. */
function wordList(element: Element, style: string): ListKind | null {
  if (element.localName !== 'p' || !/mso-list\s*:\s*l\d+/i.test(style)) return null
  const marker = [...element.querySelectorAll('[data-style]')].find((each) =>
    isMarker(each.getAttribute('data-style') ?? ''),
  )
  return /^\s*[\da-zæøå]{1,4}[.)]/i.test(marker?.textContent ?? '') ? 'numbers' : 'bullets'
}
