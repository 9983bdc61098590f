import type { Language } from './text.ts'

/**
 * Whether a decision seems to lack somebody who does it: *Afklares med leverandøren*, *Godkend planen*, *To be clarified*.
 * Careful on purpose: it warns and never blocks, and it rather says nothing than finds fault with a whole sentence.
 */
export function lacksSubject(typed: string, language: Language): boolean {
  const said = typed.trim()
  const [first = '', second = ''] = said.toLocaleLowerCase(locales[language]).split(/[\s,:]+/u)
  if (said === '') return false
  // one or two words are a heading, not a sentence
  if (said.split(/\s+/u).length < 3) return true
  return language === 'da' ? lacksDanish(first, second) : lacksEnglish(first, second)
}

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

function lacksDanish(first: string, second: string): boolean {
  if (daBare.has(first)) return true
  if (daPassive.test(first) && !daGenitive.test(first)) return true
  // *flyt*, *test* and *plan* are orders only before the thing that is to be moved, tested or planned
  return daOrders.has(first) || (daEither.has(first) && daBefore.has(second))
}

function lacksEnglish(first: string, second: string): boolean {
  if (first === 'to') return second === 'be' || enOrders.has(second) || enEither.has(second)
  if (enBare.has(first)) return true
  return enOrders.has(first) || (enEither.has(first) && enBefore.has(second))
}

const words = (said: string): ReadonlySet<string> => new Set(said.trim().split(/\s+/u))

/** What no Danish sentence with a subject begins with: an infinitive, a verb that waits for one, a bare participle. */
const daBare =
  words(`at skal bør må kan vil skulle burde er aftalt besluttet vedtaget godkendt enig enige enighed ok okay ja
  afventer afvent`)
/** *afklares*, *undersøges*, *udarbejdes*, *sendes*: a passive in the first place has nobody before it. */
const daPassive =
  /^(?:(?:af|an|be|efter|for|frem|gen|god|ind|ned|om|op|over|sam|til|ud|under|ved|videre)\p{L}{2,}es|(?:drøftes|sendes|laves|skrives|tages|følges|bestilles|flyttes|holdes|findes|meldes|testes|planlægges|lægges|sættes|gives|gøres|rettes|prøves|måles|vælges|deles|samles|køres|startes|stoppes|lukkes|åbnes|kontaktes|justeres|tjekkes|præciseres|prioriteres|konkretiseres|dokumenteres|etableres|revideres|koordineres))$/u
/** *Forvaltningernes*, *andres*: whose it is, not what is done to it. */
const daGenitive = /(?:(?:er|e)nes|^andres|^forældres|^overordnedes|^ansattes|^tilstedeværendes)$/u
const daOrders =
  words(`afklar undersøg udarbejd beslut overvej indkald godkend gennemgå aftal bestil kontakt følg husk
  beskriv præcisér præciser prioritér prioriter fastlæg fastsæt forbered etablér etabler undgå sørg`)
const daEither = words(
  `flyt send lav skriv find tag hold sæt lad giv test plan tjek luk åbn start stop ret del mål saml`,
)
const daBefore = words(`den det de en et alle vores vor deres dette denne disse hver ny nyt nye op`)

const enBare =
  words(`tbd tbc agreed decided approved accepted ok okay yes will shall should must may can could would needs
  need is are being`)
const enOrders =
  words(`clarify investigate ensure consider decide approve agree prepare describe arrange invite ask tell
  confirm discuss define explore prioritise prioritize identify`)
const enEither =
  words(`move test plan report order change review start stop send make write find take hold set let give check
  close open share update draft schedule measure document follow`)
const enBefore = words(`the a an all our their this that these those each every it them new up`)
