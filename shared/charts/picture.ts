/**
 * A drawing as a small tree of SVG, made once from a result and shown the same on wall, phone, cockpit and in Word. It
 * holds plain attributes only: no styles, no scripts, no references to anything outside.
 */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly children: readonly Shape[]
}

export interface Shape {
  readonly tag: 'rect' | 'line' | 'circle' | 'path' | 'text' | 'g' | 'defs' | 'pattern' | 'title'
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children?: readonly Shape[]
  readonly text?: string
}

/** The colours of a drawing: variables of the page on a screen, fixed colours on paper. */
export interface Inks {
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly surface: string
  readonly customer: string
  readonly customerSoft: string
  readonly supplier: string
  readonly supplierSoft: string
  readonly other: string
  readonly otherSoft: string
  readonly warn: string
  readonly warnSoft: string
  readonly step1: string
  readonly step2: string
  readonly step3: string
  readonly step4: string
  readonly unknown: string
}

export const screenInks: Inks = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  customer: 'var(--customer)',
  customerSoft: 'var(--customer-soft)',
  supplier: 'var(--supplier)',
  supplierSoft: 'var(--supplier-soft)',
  other: 'var(--other)',
  otherSoft: 'var(--other-soft)',
  warn: 'var(--warn)',
  warnSoft: 'var(--warn-soft)',
  step1: 'var(--step-1)',
  step2: 'var(--step-2)',
  step3: 'var(--step-3)',
  step4: 'var(--step-4)',
  unknown: 'var(--step-unknown)',
}

export const paperInks: Inks = {
  ink: '#16202A',
  muted: '#4A5866',
  line: '#C3CCD5',
  surface: '#FFFFFF',
  customer: '#0B5FA5',
  customerSoft: '#E3EFFA',
  supplier: '#A84C07',
  supplierSoft: '#FDEEE1',
  other: '#4B3F8F',
  otherSoft: '#ECE9F8',
  warn: '#8A5A00',
  warnSoft: '#FFF4D6',
  step1: '#A84C07',
  step2: '#F0A85A',
  step3: '#6FAEDF',
  step4: '#0B5FA5',
  unknown: '#D5DBE1',
}

/** The picture as SVG text, for Word and for a file. */
export function svgText(picture: Picture, font = 'IBM Plex Sans'): string {
  const { width, height, children } = picture
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escaped(font)}">${children.map(shapeText).join('')}</svg>`
  )
}

function shapeText(shape: Shape): string {
  const attrs = Object.entries(shape.attrs).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  )
  const inner =
    (shape.text === undefined ? '' : escaped(shape.text)) +
    (shape.children ?? []).map(shapeText).join('')
  return `<${shape.tag}${attrs.join('')}>${inner}</${shape.tag}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
