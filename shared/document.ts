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
      /** true: where the page before it is not nearly empty; always: whatever stands before it */
      readonly newPage?: boolean | 'always'
    }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Span[]
      readonly tone?: 'plain' | 'muted' | 'remark'
    }
  | {
      readonly kind: 'bullets'
      readonly items: readonly (readonly Span[])[]
      /** 1., 2., 3. instead of dots; each list begins anew */
      readonly numbered?: true
    }
  | DocTable
  | DocCards
  | DocSlips
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
    /** left empty, to be written in with a pen */
    readonly byHand?: true
  }[]
  /** each cell is words; every line of them is a paragraph of its own */
  readonly rows: readonly (readonly (readonly Span[])[])[]
  /** a stable id per row, for finding it again in an edited file; only in tables meant to be sent back */
  readonly rowIds?: readonly string[]
  /** rows at the end for those who are not on the list */
  readonly blankRows?: number
}

/** Cards to cut out and fold into tents, the same on both faces. */
export interface DocCards {
  readonly kind: 'cards'
  readonly title: string
  readonly description: string
  /** what the two faces are called */
  readonly faces: readonly [string, string]
  readonly cards: readonly DocCard[]
}

/** Slips to cut out and hand round, each with a code of its own. */
export interface DocSlips {
  readonly kind: 'slips'
  readonly title: string
  readonly description: string
  readonly slips: readonly DocSlip[]
}

export interface DocSlip {
  /** the side's letter, shape and name */
  readonly side: string
  readonly head: string
  /** in large letters */
  readonly code: string
  /** the code to scan; null where no address is known */
  readonly picture: Picture | null
  /** says in words what scanning gives */
  readonly alt: string
  readonly way: string
  /** the small print */
  readonly small: readonly string[]
}

export interface DocCard {
  readonly name: string
  /** below the name, such as the role and the organisation */
  readonly lines: readonly string[]
  /** above the name: the side's letter and shape */
  readonly mark: string
  /** where to sit, beside the mark; empty where nobody has been seated */
  readonly place: string
}

export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly muted?: boolean
}

export function span(text: string): Span[] {
  return [{ text }]
}
