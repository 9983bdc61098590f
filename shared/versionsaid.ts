import { longDate } from './dates.ts'
import type { Engagement, Id } from './engagement.ts'
import type { Lack } from './finishing.ts'
import { reference } from './records.ts'
import { sideName } from './actionlist.ts'
import { plainOf, type NoteText } from './richtext.ts'
import { say, type Language } from './text.ts'
import type { Difference, Facts, FieldChange, NoteFact } from './versionfacts.ts'
import { finishingWordsIn } from './words/finishing/words.ts'
import type { FinishingWords } from './words/finishing/da.ts'

/** What is lacking, in a sentence without its full stop: *H-03 har ingen ejer*. */
export function lackSaid({ kind, of, count }: Lack, language: Language): string {
  return finishingWordsIn(language).lacks[kind](say(of, language), count)
}

/** What is otherwise, a sentence for each thing: added, changed from what to what, taken out. */
export function differencesSaid(
  differences: readonly Difference[],
  before: Facts,
  engagement: Engagement,
  language: Language,
): string[] {
  const teller: Teller = { before, engagement, language, words: finishingWordsIn(language) }
  return differences.map((difference) => differenceSaid(difference, teller))
}

interface Teller {
  readonly before: Facts
  readonly engagement: Engagement
  readonly language: Language
  readonly words: FinishingWords
}

function differenceSaid({ what, id, how, fields }: Difference, teller: Teller): string {
  const { words, language } = teller
  const { name, text } = thingSaid(what, id, how, teller)
  const quoted = text ? ` ${words.quoted(shortened(text))}` : ''
  if (how === 'added') return words.added(`${name}${quoted}.`)
  if (how === 'removed') return words.removed(`${name}${quoted}.`)
  return words.changed(
    capital(name, language),
    fields.map((field) => fieldSaid(what, field, teller)).join('; '),
  )
}

/** What a thing is called, and its words where it came or went: as it is now, or as it was where it is gone. */
function thingSaid(
  what: Difference['what'],
  id: Id,
  how: Difference['how'],
  { before, engagement, language, words }: Teller,
): { readonly name: string; readonly text: string } {
  switch (what) {
    case 'record': {
      const record = engagement.records[id] ?? before.records[id]
      if (!record) return { name: id, text: '' }
      const name = words.named(words.kinds[record.kind], reference(record))
      return { name, text: how === 'changed' ? '' : record.text }
    }
    case 'note': {
      const note: NoteFact | undefined = engagement.blocks[id] ?? before.notes[id]
      const item = engagement.items[note?.itemId ?? '']
      const name = words.note(item ? say(item.title, language) : '')
      return { name, text: how === 'changed' || !note ? '' : plainOf(note.text) }
    }
    case 'attendance':
      return { name: words.presence(engagement.people[id]?.name ?? words.somebody), text: '' }
    case 'poll': {
      const poll = engagement.polls[id]
      return { name: words.poll(poll ? say(poll.title, language) : ''), text: '' }
    }
    case 'answer': {
      const answer = engagement.answers[id] ?? before.answers[id]
      if (!answer) return { name: id, text: '' }
      const item = engagement.items[answer.itemId]
      const side = engagement.sides[answer.from]
      const name = words.answer(
        words.answerKinds[answer.kind],
        side ? sideName(side, language) : answer.from,
        item ? say(item.title, language) : '',
      )
      return { name, text: how === 'changed' ? '' : answer.text }
    }
    case 'meeting':
      return { name: words.meeting, text: '' }
  }
}

function fieldSaid(
  what: Difference['what'],
  { field, from, to }: FieldChange,
  teller: Teller,
): string {
  const { words } = teller
  const name = words.fields[field] ?? field
  const [was, is] = [valueSaid(field, from, teller), valueSaid(field, to, teller)]
  // what cannot be told in a word stands in the minutes themselves
  if (was === null || is === null) return `${name} ${words.changedWords}`
  const label = what === 'attendance' ? '' : `${name} `
  return words.fromTo(label, was, is).trim().replace(/\s+/gu, ' ')
}

/** A value in words; null where only its place in the minutes can say it. */
function valueSaid(field: string, value: unknown, teller: Teller): string | null {
  const { engagement, language, words } = teller
  if (value === null || value === undefined || value === '') return words.nothing
  if (Array.isArray(value) && field !== 'text') return listSaid(field, value, teller)
  switch (field) {
    case 'ownerId':
      return engagement.people[String(value)]?.name ?? words.somebody
    case 'sideId': {
      const side = engagement.sides[String(value)]
      return side ? sideName(side, language) : words.nothing
    }
    case 'itemId': {
      const item = engagement.items[String(value)]
      return item ? words.quoted(say(item.title, language)) : words.nothing
    }
    case 'becameId':
    case 'fromId': {
      const record = engagement.records[String(value)]
      return record ? reference(record) : null
    }
    case 'from': {
      const side = engagement.sides[String(value)]
      return side ? sideName(side, language) : words.quoted(String(value))
    }
    case 'due':
    case 'deadline':
    case 'remarksBy':
    case 'date':
      return longDate(String(value), language)
    case 'probability':
    case 'impact':
      return words.step(Number(value))
    case 'keptBy': {
      const { name, sideId } = value as { name: string; sideId: Id | null }
      const mark = engagement.sides[sideId ?? '']?.mark
      return name === '' ? words.nothing : mark ? `${name} (${mark})` : name
    }
    case 'relative': {
      const { anchor, weeks } = value as { anchor: 'goLive' | 'operation'; weeks: number }
      return words.weeks(words.anchors[anchor], weeks)
    }
    case 'initiativeId':
    case 'draftId':
    case 'chainId':
    case 'weighed':
    case 'choice':
    case 'said':
      return null
    default:
      if (typeof value === 'boolean') return value ? words.yes : words.no
      return words.values[String(value)] ?? words.quoted(shortened(plain(value)))
  }
}

function listSaid(field: string, value: readonly unknown[], teller: Teller): string | null {
  const { engagement, language, words } = teller
  if (value.length === 0) return words.nothing
  if (field !== 'reservations') return null
  return (value as readonly { sideId: Id; text: string }[])
    .map(({ sideId, text }) => {
      const side = engagement.sides[sideId]
      return `${side ? sideName(side, language) : ''} ${words.quoted(text)}`.trim()
    })
    .join(', ')
}

/** Long enough to know it again by; the whole of it stands at its place. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

const longest = 160

/** Words are strings, or a note with forms. */
function plain(value: unknown): string {
  return Array.isArray(value) ? plainOf(value as NoteText) : String(value)
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language === 'da' ? 'da-DK' : 'en-GB') + text.slice(1)
}
