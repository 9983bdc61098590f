/** How wide words come out in a drawing, before anything is drawn. */

/** How wide a line of text is at most, in Plex and so in Word's narrower type too: no drawing may need less. */
export function widthOf(text: string, at: number, weight = 400): number {
  let ems = 0
  for (const letter of text) ems += letterWidth(letter)
  return ems * at * (weight < 600 ? 1 : 1.05)
}

/** In ems, read from the regular weight's own table and rounded up; an unknown letter is as wide as a wide one. */
function letterWidth(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.93
}

const widths = [
  [/[ \u00a0'ijl.,’]/, 0.27],
  [/[frt():;!·]/, 0.38],
  [/[csvyzI/?-]/, 0.5],
  [/[aegkxåé]/, 0.56],
  [/[bdhnopquöøü–]/, 0.59],
  [/[0-9EFJLSTYZ]/, 0.6],
  [/[ABCKPRVX]/, 0.66],
  [/[DGHNOQUÄÅÖØ&+»«]/, 0.71],
  [/w/, 0.79],
] as const satisfies readonly (readonly [RegExp, number])[]

/** The title with its tail, or as much of the title as there is room for and … */
export function fitted(
  title: string,
  tail: string,
  room: number,
  at: number,
  weight: number,
): string {
  const fits = (text: string) => widthOf(text, at, weight) <= room
  if (fits(title + tail)) return title + tail
  const letters = [...title]
  while (letters.length > 0 && !fits(`${letters.join('')}…${tail}`)) letters.pop()
  return `${letters.join('').trimEnd()}…${tail}`
}

export function wrapped(
  text: string,
  room: number,
  at: number,
  weight: number,
  most: number,
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    const isFull = widthOf(longer, at, weight) > room && lines.length < most
    if (line === undefined || isFull) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => fitted(line, '', room, at, weight))
}
