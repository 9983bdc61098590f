/** What is asked of the thread that draws a PDF: to open one, and then page after page, counted from 1. */
export type Order =
  | { readonly ask: 'open'; readonly bytes: ArrayBuffer }
  | { readonly ask: 'draw'; readonly page: number }

/** Why a PDF cannot be shown; `unable` where the fault is this browser's and not the file's. */
export type Trouble = 'locked' | 'damaged' | 'empty' | 'unable'

/** One answer to each order, in their order. */
export type Answer =
  | { readonly is: 'open'; readonly pages: number }
  /** a page as base64 of a JPEG */
  | { readonly is: 'page'; readonly data: string }
  | { readonly is: Trouble }
