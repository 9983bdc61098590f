/** How the files look: measures in twentieths of a point (dxa), sizes in half points, colours with contrast over 4.5. */
export const ink = '16202A'
/** 7.2 to 1 on white */
export const quiet = '4A5866'
export const accent = '0B5FA5'
export const tint = 'EDF3F9'
export const hairline = 'C3CCD5'
export const font = 'Calibri'

export const languageTags = { da: 'da-DK', en: 'en-GB' } as const

export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: { readonly x: number; readonly y: number }
}

const a4 = { short: 11906, long: 16838 }

/** A4 with 1.9 cm beside the text and 1.7 above and below, upright or lying. */
export function pageOf(landscape: boolean): Page {
  return {
    width: landscape ? a4.long : a4.short,
    height: landscape ? a4.short : a4.long,
    margin: { x: 1077, y: 964 },
  }
}

/** How wide text and tables are. */
export function textWidth(page: Page): number {
  return page.width - 2 * page.margin.x
}
