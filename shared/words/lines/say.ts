import type { Line } from '../../journal.ts'
import { say, type Language } from '../../text.ts'
import { fields as fieldsDa, lines as linesDa } from './da.ts'
import { fields as fieldsEn, lines as linesEn } from './en.ts'

/** One line of the timeline in words, as undo and redo name it: *flytning af Pause*. */
export function sayLine(line: Line, language: Language): string {
  const [lines, fields] = language === 'da' ? [linesDa, fieldsDa] : [linesEn, fieldsEn]
  const one = 'count' in line && line.count === 1 ? single[language][line.kind] : undefined
  return (one ?? lines[line.kind])
    .replace('{title}', () => ('title' in line ? `${say(line.title, language)}` : ''))
    .replace('{what}', () => ('what' in line ? fields[line.what] : ''))
    .replace('{number}', () => ('number' in line ? String(line.number) : ''))
    .replace('{count}', () => ('count' in line ? String(line.count) : ''))
}

/** Where one is said otherwise than many. */
const single: Record<Language, Partial<Record<Line['kind'], string>>> = {
  da: {
    peopleAdded: 'ny deltager',
    peopleCame: 'en ankomst',
    peopleLeft: 'en afgang',
    itemsAdded: 'nyt punkt',
    itemsMoved: 'flytning af et punkt',
    itemsRemoved: 'sletning af et punkt',
    agendaEdited: 'rettelse af et punkt',
    restParked: 'et punkt til næste møde',
  },
  en: {
    peopleAdded: 'new person',
    peopleCame: 'an arrival',
    peopleLeft: 'a departure',
    itemsAdded: 'new item',
    itemsMoved: 'move of an item',
    itemsRemoved: 'deletion of an item',
    agendaEdited: 'change to an item',
    restParked: 'one point to the next meeting',
  },
}
