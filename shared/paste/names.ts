import { tidy } from './rows.ts'

/** The longest name that is taken for one. */
const longestName = 100

const particles = new Set(
  'af von van der den de la le du da di dos das el al bin ibn ter ten zu y e'.split(' '),
)

/** Small words that stand in sentences and never in names. */
const sentenceWords = new Set(
  'og eller til for med som skal ikke er på om at en et vi i fra hos husk and or to with the is are we from not a on in remember'.split(
    ' ',
  ),
)

/** Whether these words can be somebody's name: letters only, at most eight words, each with a capital or none of them. */
export function isName(text: string): boolean {
  if (text.length > longestName || !/^[\p{L}\p{M} .'’`´"“”-]+$/u.test(text)) return false
  const words = text.split(' ')
  if (words.length > 8 || (text.match(/\p{L}/gu)?.length ?? 0) < 2) return false
  if (words.some((word) => sentenceWords.has(word)) || /\p{L}{4,}\.$/u.test(text)) return false
  const low = words.filter((word) => /^["“'’]?\p{Ll}.*[^.]$/u.test(word) && !particles.has(word))
  return low.length === 0 || (words.length > 1 && words.length < 4)
}

/** Whether these words can hardly be anything but a name: at least two, all with capitals. */
export function isWholeName(text: string): boolean {
  const words = text.split(' ').filter((word) => !particles.has(word))
  return isName(text) && words.length > 1 && words.every((word) => /^["“]?\p{Lu}/u.test(word))
}

/** A name as it is written on a name plate: "METTE KROGH" and "mette krogh" are Mette Krogh; "J.P. von Holm" is left alone. */
export function tidyName(text: string): string {
  const name = tidy(text).replaceAll(/^[\s,;:*–-]+|[\s,;:*–-]+$/gu, '')
  const words = name.split(' ')
  if (words.length < 2) return /^\p{Ll}/u.test(name) ? withCapitals(name) : name
  const shouted = name === name.toUpperCase()
  return words
    .map((word) => {
      const loud = /^[\p{Lu}'’-]+$/u.test(word) && word.length > (shouted ? 1 : 3)
      if (particles.has(word)) return word
      if (loud && particles.has(word.toLowerCase())) return word.toLowerCase()
      return loud || /^\p{Ll}+(-\p{Ll}+)*$/u.test(word) ? withCapitals(word) : word
    })
    .join(' ')
}

/** "KROGH, Mette" the way round people say it. */
export function turned(last: string, first: string): string {
  const family = last === last.toUpperCase() ? last.split(' ').map(withCapitals).join(' ') : last
  return tidyName(`${first} ${family}`)
}

const sharedMailboxes =
  /^(?:info|post|kontakt|contact|support|no|noreply|salg|sales|mail|admin|hr|office|team|projekt|project|service)$/

/** The name in an address of the form first.last; null where the address does not say it. */
export function nameFromAddress(address: string): string | null {
  const words = (address.split('@')[0] ?? '').split(/[._]/)
  const said = words.every((word) => /^\p{L}{2,}(?:-\p{L}{2,})*$/u.test(word))
  if (!said || words.length < 2 || words.length > 5) return null
  return words.some((word) => sharedMailboxes.test(word.toLowerCase()))
    ? null
    : words.map(withCapitals).join(' ')
}

function withCapitals(word: string): string {
  const low = word.toLowerCase()
  return particles.has(low) && low !== 'e' && low !== 'y'
    ? low
    : low.replaceAll(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => {
        return before + letter.toUpperCase()
      })
}
