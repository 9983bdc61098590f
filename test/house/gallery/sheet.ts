import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Drawn } from './draw.ts'

/** Writes the contact sheet: every exhibit by name, its four pictures side by side. Returns where it lies. */
export function writeSheet(out: string, drawn: readonly Drawn[]): string {
  const path = join(out, 'index.html')
  const byName = Map.groupBy(drawn, ({ exhibit }) => exhibit.name)
  const rows = [...byName].map(([name, pictures]) => rowOf(name, pictures))
  writeFileSync(path, page(rows.join('\n')))
  return path
}

function rowOf(name: string, pictures: readonly Drawn[]): string {
  const cells = pictures.map((picture) => {
    const { file, language, look, exhibit } = picture
    const src = `pictures/${file}`
    const fault =
      picture.faults.length > 0 ? ` <strong>${escaped(picture.faults.join('; '))}</strong>` : ''
    return `<figure><a href="${src}"><img src="${src}" width="${exhibit.width}" height="${exhibit.height}" loading="lazy" alt="${name}, ${language}, ${look}"></a><figcaption>${language} ${look}${fault}</figcaption></figure>`
  })
  return `<section><h2 id="${name}">${name}</h2><div>${cells.join('')}</div></section>`
}

function page(rows: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samspil: gallery</title>
<style>
  body { margin: 0; padding: 32px; font: 15px/22px 'IBM Plex Sans', system-ui, sans-serif; color: #16202a; background: #e9edf1; }
  h1 { margin: 0 0 24px; font-size: 24px; }
  h2 { margin: 32px 0 8px; font-size: 17px; }
  section > div { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; }
  figure { margin: 0; }
  img { display: block; width: auto; max-width: 100%; height: auto; max-height: 480px; box-shadow: 0 1px 4px rgb(22 32 42 / 30%); }
  figcaption { margin-top: 4px; color: #4a5866; }
  strong { color: #b42318; }
</style>
<h1>Samspil: gallery</h1>
${rows}
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
