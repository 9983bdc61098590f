import type { Picture } from './charts/picture.ts'
import type { Language } from './text.ts'

/**
 * A document as a plain tree: what it says, never how it looks. The preview draws it on the screen and `electron/word`
 * writes it as a .docx, so that the two cannot disagree.
 */
export interface DocumentTree {
  readonly title: string
  /** the line below the title */
  readonly subtitle: string
  readonly language: Language
  readonly landscape: boolean
  /** stands at the foot of every page, beside the page number */
  readonly footer: string
  /** file name without its folder, such as `2026-11-18 Beslutningsreferat … v1.docx` */
  readonly fileName: string
  readonly blocks: readonly DocBlock[]
}

export type DocBlock =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly newPage?: boolean
    }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Span[]
      readonly tone?: 'plain' | 'muted' | 'remark'
    }
  | { readonly kind: 'bullets'; readonly items: readonly (readonly Span[])[] }
  | DocTable
  | {
      readonly kind: 'picture'
      readonly picture: Picture
      /** says in words what the picture shows */
      readonly alt: string
      readonly caption: string
    }

export interface DocTable {
  readonly kind: 'table'
  /** for those who cannot see it: what the table is, and what its columns hold */
  readonly title: string
  readonly description: string
  readonly columns: readonly {
    readonly head: string
    readonly share: number
    readonly align?: 'left' | 'right'
  }[]
  readonly rows: readonly (readonly (readonly Span[])[])[]
  /** a stable id per row, for finding it again in an edited file; only in tables meant to be sent back */
  readonly rowIds?: readonly string[]
}

export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly muted?: boolean
}

export function span(text: string): Span[] {
  return [{ text }]
}
