const sources: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[\s(])K(?= ·)/g, 'Kodeks'],
  [/(?<=^|[\s(])I(?= ·)/g, 'KOMBIT'],
]

/**
 * A reference as it is read on a screen. The packs write K and I before the place, and there K is the customer's mark. The
 * places keep their dots on the line.
 */
export function cited(source: string): string {
  return sources
    .reduce((said, [letter, name]) => said.replaceAll(letter, name), source)
    .replaceAll(' · ', '\u00a0·\u00a0')
}
