import type { Id } from '../../../shared/engagement.ts'
import { say, type Language } from '../../../shared/text.ts'
import type { MeasureWords } from '../../../shared/words/measure/da.ts'
import { recordsOf, type Meeting } from '../meeting.ts'

/** Somewhere in the workshop that lines can be taken over from, so that nobody types again what was just said. */
export interface Source {
  readonly id: Id
  readonly label: string
  readonly lines: readonly string[]
}

/** What was answered openly, item by item with the newest first, and what was decided. Other collections are added here. */
export function sourcesOf(meeting: Meeting, words: MeasureWords, language: Language): Source[] {
  return [...fromItems(meeting, words, language), ...fromDecisions(meeting, words)]
}

function fromItems(meeting: Meeting, words: MeasureWords, language: Language): Source[] {
  return meeting.agenda.toReversed().flatMap(({ item }) => {
    const lines = meeting.answers
      .filter((answer) => answer.itemId === item.id && answer.text.trim() !== '')
      .map((answer) => oneLine(answer.text))
    const label = words.fromItem(say(item.title, language), lines.length)
    return lines.length === 0 ? [] : [{ id: item.id, label, lines }]
  })
}

function fromDecisions(meeting: Meeting, words: MeasureWords): Source[] {
  const lines = recordsOf(meeting)
    .filter((record) => record.kind === 'decision')
    .map((record) => oneLine(record.text))
  return lines.length === 0
    ? []
    : [{ id: 'decisions', label: words.fromDecisions(lines.length), lines }]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
