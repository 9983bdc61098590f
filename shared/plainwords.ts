/** Words for comparing and searching: case, spaces, hyphens and accents aside; å is aa, ø and ö are oe, æ and ä are ae. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll(/[øö]/g, 'oe')
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
