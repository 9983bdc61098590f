import { narrowDate } from '../dates.ts'
import type { Collection, Engagement, Id, Moment } from '../engagement.ts'
import type { Entry } from '../journal.ts'
import { plainOf, type NoteText } from '../richtext.ts'
import { reference, type Kept } from '../records.ts'
import { say, type Language, type Text } from '../text.ts'
import { exchangeWords } from '../words/exchange/words.ts'
import { tableOf, type AThing } from './fields.ts'
import type { Item } from './proposal.ts'

/** Things and their fields in words, for the page that shows what a file would change. */

/** What a thing is and what it is called: a record by its number, a person by name, a note by its first words. */
export function itemIn(engagement: Engagement, key: string, language: Language): Item {
  const [collection, id] = split(key)
  const thing = tableOf(engagement, collection)[id]
  const what = exchangeWords(language).things[collection]
  if (!thing) return { key, collection, what, title: '' }
  if (collection === 'records') {
    const record = thing as unknown as Kept
    return { key, collection, what: reference(record), title: short(record.text) }
  }
  return { key, collection, what, title: titleOf(engagement, collection, thing, language) }
}

/** `collection/id`, where an id may hold anything. */
export function split(key: string): readonly [Collection, Id] {
  const at = key.indexOf('/')
  return [key.slice(0, at) as Collection, key.slice(at + 1)]
}

function titleOf(
  engagement: Engagement,
  collection: Collection,
  thing: AThing,
  language: Language,
): string {
  if (collection === 'clocks' || collection === 'collecting') {
    const named = engagement.workshops[String(thing['id'])] ?? engagement.items[String(thing['id'])]
    return named ? say(named.title, language) : ''
  }
  for (const field of [
    'title',
    'name',
    'label',
    'text',
    'question',
    'benefit',
    'delivery',
    'instead',
  ]) {
    const value =
      field === 'text' && Array.isArray(thing[field])
        ? plainOf(thing[field] as NoteText)
        : thing[field]
    if (typeof value === 'string' && value !== '') return short(value)
    if (isText(value)) return short(say(value, language))
  }
  return ''
}

/** What a field is called; one that has no word of its own is only said to be another. */
export function fieldIn(field: string, language: Language): string {
  const { fields } = exchangeWords(language)
  return Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : fields.other
}

/** A field's value as one reads it. */
export function valueIn(
  engagement: Engagement,
  field: string | null,
  value: unknown,
  language: Language,
): string {
  const words = exchangeWords(language)
  if (value === undefined || value === null || value === '') return words.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return narrowDate(value)
    const named =
      engagement.people[value]?.name ??
      engagement.parties[value]?.short ??
      engagement.sides[value]?.label
    return named === undefined ? value : typeof named === 'string' ? named : say(named, language)
  }
  if (isText(value)) return say(value, language)
  if (field === 'text') return plainOf(value as NoteText)
  if (Array.isArray(value)) return listIn(value, language)
  return field === null ? titled(engagement, value as AThing, language) : words.otherwise
}

function listIn(list: readonly unknown[], language: Language): string {
  const texts = list.flatMap((each) => {
    const { text } = (each ?? {}) as { text?: unknown }
    return typeof text === 'string' ? [`»${text}«`] : []
  })
  return texts.length > 0 ? texts.join(' · ') : exchangeWords(language).several(list.length)
}

function titled(engagement: Engagement, thing: AThing, language: Language): string {
  const title = titleOf(engagement, 'items', thing, language)
  return title === '' ? exchangeWords(language).otherwise : title
}

/** When a thing was last spoken of in the journal, and by whom. */
export function lastTouch(
  journal: readonly Omit<Entry, 'seq'>[],
  id: Id,
): { readonly at: Moment; readonly by: string } | null {
  const found = journal.findLast(({ line }) => Object.values(line).includes(id))
  return found ? { at: found.at, by: found.by } : null
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('da' in value || 'en' in value) &&
    !Array.isArray(value)
  )
}

function short(words: string): string {
  const [first = ''] = words.split('\n')
  const letters = [...first]
  return letters.length > 90 ? `${letters.slice(0, 89).join('')}…` : first
}
