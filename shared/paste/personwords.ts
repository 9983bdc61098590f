import type { Part } from '../engagement.ts'

/** What a column of a pasted list of people holds, by its heading in either language. */
export type Column =
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'role'
  | 'organisation'
  | 'unit'
  | 'email'
  | 'takes'
  | Part
  | 'boss'
  | 'other'

const headings: Readonly<Record<Column, string>> = {
  name: 'navn|fulde navn|fuldt navn|deltager|deltagere|deltagernavn|deltagerliste|medarbejder|person|personer|vist navn|name|full name|display name|participant|participants|attendee|attendees|person name',
  first: 'fornavn|fornavne|first name|firstname|given name|first',
  middle: 'mellemnavn|mellemnavne|middle name',
  last: 'efternavn|last name|lastname|surname|family name|last',
  role: 'rolle|projektrolle|rolle i projektet|titel|jobtitel|stilling|stillingsbetegnelse|funktion|role|title|job title|jobtitle|position|function',
  organisation:
    'organisation|firma|virksomhed|part|selskab|myndighed|arbejdsplads|kommune|organization|company|employer|party',
  unit: 'afdeling|enhed|kontor|team|department|unit|office',
  email:
    'e-mail|email|mail|e-post|e-mailadresse|emailadresse|mailadresse|mail adresse|e-mail address|email address',
  takes:
    'svarer/rådgiver/gæst|svarer, rådgiver eller gæst|deltager som|deltagelse|deltagertype|status|type|takes part as|takes|takes part|participation|attends as',
  answers: 'svarer|answers',
  advises: 'rådgiver|adviser|advisor|advises',
  guest: 'gæst|guest',
  boss: 'chef|leder|nærmeste leder|overordnet|refererer til|boss|manager|line manager|reports to|supervisor',
  other:
    'nr|nr.|no|no.|#|id|telefon|telefonnummer|tlf|tlf.|mobil|phone|mobile|initialer|initials|bemærkning|bemærkninger|note|noter|notes|kommentar|comment|comments|adresse|address|land|country|by|city',
}

const columns = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.split('|').map((word) => [word, column as Column] as const),
  ),
)

/** The column a heading names, such as *Rolle/titel* or *E-mail (arbejde):*; null where it is no heading we know. */
export function columnOf(cell: string): Column | null {
  const heading = cell
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[:*]/g, '')
    .trim()
  const first = heading.split(/\s*(?:\/|\seller\s|\sor\s)\s*/)[0] ?? ''
  return columns.get(heading) ?? columns.get(first) ?? null
}

/** A row of headings: it names a column for people, and nearly all of it is known. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const known = filled.map(columnOf).filter((column) => column !== null)
  const names = known.some((column) => ['name', 'first', 'last', 'email'].includes(column))
  return names && known.length >= filled.length * 0.6
}

const parts: readonly (readonly [Part, RegExp])[] = [
  ['answers', /^(?:svarer|deltager|stemmer|stemmeberettiget|answers|answering|participant)$/i],
  ['advises', /^(?:rådgiver|rådgivende|advises|adviser|advisor|advisory)$/i],
  ['guest', /^(?:gæst|observatør|tilhører|guest|observer)$/i],
]

/** *svarer*, *rådgiver* or *gæst*, in either language. */
export function partIn(said: string): Part | null {
  return parts.find(([, words]) => words.test(said.trim()))?.[0] ?? null
}

/** A tick in a column of its own: `x`, *ja*, 1. A no under *Svarer* is one who sits with a side without answering. */
export function partTicked(column: Part, cell: string): Part | null {
  if (/^(?:x|✓|✔|✗|ja|j|yes|y|1|sand|true)$/i.test(cell)) return column
  if (column === 'answers' && /^(?:nej|n|no|0|falsk|false)$/i.test(cell)) return 'advises'
  return partIn(cell)
}

const roles =
  /(?:leder|chef|direktør|konsulent|arkitekt|ansvarlig|koordinator|udvikler|jurist|analytiker|specialist|medarbejder|formand|rådgiver|sekretær|controller|assistent|fuldmægtig|manager|director|consultant|architect|developer|analyst|advisor|adviser|engineer|officer|sponsor|facilitator|designer|owner|tester|partner|coordinator|specialist|lawyer|chair|secretary)(?!\p{L})|(?:^|\P{L})(?:projekt|produkt|proces|system|gevinst|forretnings|data)ejer(?!\p{L})|(?:^|\P{L})(?:lead|head of|vp|ceo|cio|cto|cfo|pmo|scrum master|coach|repræsentant)(?!\p{L})/iu

/** Whether these words sound like what somebody does. */
export function isRole(text: string): boolean {
  return roles.test(text)
}

const organisations =
  /(?:styrelsen?|ministeriet|departementet|kommune|regionen|forvaltning(?:en)?|direktoratet|universitet(?:et)?|hospital(?:et)?|forening(?:en)?|forbund(?:et)?|fonden|nævnet|sekretariatet|selskab(?:et)?|centeret|centret|afdeling(?:en)?)(?!\p{L})|(?:^|\P{L})(?:region|kontor|a\/s|aps|i\/s|p\/s|ltd|inc|gmbh|plc|agency|ministry|municipality|council|authority|university|group|consulting|solutions|systems|department|office of)(?!\p{L})/iu

/** Whether these words sound like where somebody works; one word all in capitals does. */
export function isOrganisation(text: string): boolean {
  return organisations.test(text) || /^[\p{Lu}\d&-]{2,}$/u.test(text)
}
