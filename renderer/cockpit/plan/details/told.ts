import type { Item, Method } from '../../../../shared/agenda.ts'
import type { Content } from '../../../../shared/packs/content.ts'
import { countingWords } from '../../../../shared/counting.ts'
import { clockTime } from '../../../../shared/dates.ts'
import { isSpare } from '../../../../shared/fit.ts'
import { say, type Language } from '../../../../shared/text.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import type { Desk } from '../../desk.ts'
import { measureWords } from '../../poll/words.ts'
import { fitting } from './fitting.ts'
import { offerOf } from './grounds.ts'
import { methodsOf } from './method.ts'

/** The groups of the details, in their order. */
export const groups = ['item', 'doing', 'answer', 'wall', 'tables', 'grounds', 'own'] as const
export type GroupName = (typeof groups)[number]

/** What stands in each group, in few words, so that it can be read without being opened. */
export function toldOf(
  item: Item,
  ownNote: string | null,
  words: DetailsWords,
  { content, language }: Pick<Desk, 'content' | 'language'>,
): Readonly<Record<GroupName, string>> {
  return {
    item: [words.minutes(item.minutes), lateSaid(item, words, language)].filter(Boolean).join(', '),
    doing: item.method ? methodSaid(item.method, content, language) : words.doing.ownWay,
    answer: answerSaid(item, words, language),
    wall: words.wall.modes[item.kind === 'arrival' ? 'join' : (item.shows ?? fitting(item))],
    tables: item.groups.length > 0 ? words.tables.counted(item.groups.length) : words.none,
    grounds: groundsSaid(item, words),
    own: !ownNote?.trim() ? words.own.onlyYou : words.own.written,
  }
}

/** A method by the library's name, else by the name it had when it was chosen. */
function methodSaid(own: Method, content: Content | null, language: Language): string {
  const found = methodsOf(content).find(({ method }) => method.id === own.id)
  return say(found?.method.title ?? own.title, language)
}

function lateSaid(item: Item, { item: words }: DetailsWords, language: Language): string {
  if (item.fixed !== null) return words.lateSaid.fixed(clockTime(item.fixed, language))
  if (item.least !== null) return words.lateSaid.shorten(item.least)
  if (item.must) return words.lateSaid.must
  return isSpare(item) ? words.lateSaid.drop : ''
}

function answerSaid({ answer }: Item, { answer: words }: DetailsWords, language: Language): string {
  if (answer.kind === 'poll')
    return `${words.kinds.poll}: ${measureWords(language).forms[answer.form].toLocaleLowerCase(language)}`
  if (answer.kind === 'count') return countingWords(language).hows[answer.how]
  if (answer.kind === 'spoken') return words.instruments[answer.instrument]
  return words.kinds[answer.kind]
}

function groundsSaid(item: Item, { grounds: words, none }: DetailsWords): string {
  if (item.offers) return words.kinds[item.offers]
  return offerOf(item) ? words.counted(item.principles.length) : none
}
