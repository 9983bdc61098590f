import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { ImageRun } from 'docx'
import { svgText, type Picture } from '../../shared/charts/picture.ts'
import { font } from './look.ts'
import { legalLine } from './runs.ts'

/** The weights that pictures are drawn with where a program cannot draw them itself. */
const weights = ['400Regular', '500Medium', '600SemiBold'] as const

/** Word draws the SVG itself, with the font of the text around it: narrower than Plex, so that nothing overlaps. */
const wordFont = font

/** A picture is never shown larger than it was drawn. */
const pixelsPerDxa = 96 / 1440

/** A picture as SVG with a PNG of twice its size behind it, and with words for those who cannot see it. */
export function pictureRun(
  picture: Picture,
  alt: string,
  width: number,
  fontsDir: string,
): ImageRun {
  const clean = cleaned(picture)
  const scale = Math.min(1, (width * pixelsPerDxa) / picture.width)
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svgText(clean, wordFont), 'utf8'),
    transformation,
    altText: { name: nameOf(alt), description: legalLine(alt) || '–' },
    fallback: { type: 'png', data: pngOf(clean, transformation.width * 2, fontsDir) },
  })
}

/** A short name for the selection pane. */
function nameOf(alt: string): string {
  return [...legalLine(alt)].slice(0, 60).join('')
}

function pngOf(picture: Picture, width: number, fontsDir: string): Buffer {
  const drawn = new Resvg(svgText(picture), {
    background: '#FFFFFF',
    fitTo: { mode: 'width', value: Math.max(1, width) },
    font: {
      fontFiles: weights.map((weight) => fontFile(fontsDir, weight)),
      loadSystemFonts: false,
      defaultFontFamily: 'IBM Plex Sans',
    },
  })
  return drawn.render().asPng()
}

/** Lies in a folder of its own, as in the package, or beside the others. Without it a picture would lose its words. */
function fontFile(fontsDir: string, weight: (typeof weights)[number]): string {
  const name = `IBMPlexSans_${weight}.ttf`
  const found = [join(fontsDir, weight, name), join(fontsDir, name)].find(existsSync)
  if (!found) throw new Error(`no ${name} in ${fontsDir}`)
  return found
}

function cleaned(picture: Picture): Picture {
  return { ...picture, children: picture.children.map(cleanedShape) }
}

function cleanedShape(shape: Picture['children'][number]): Picture['children'][number] {
  return {
    ...shape,
    ...(shape.text === undefined ? {} : { text: legalLine(shape.text) }),
    ...(shape.children ? { children: shape.children.map(cleanedShape) } : {}),
  }
}
