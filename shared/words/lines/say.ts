import type { Line } from '../../journal.ts'
import { say, type Language } from '../../text.ts'
import { fields as fieldsDa, lines as linesDa } from './da.ts'
import { fields as fieldsEn, lines as linesEn } from './en.ts'

/** One line of the timeline in words, as undo and redo name it: *flytning af Pause*. */
export function sayLine(line: Line, language: Language): string {
  const [lines, fields] = language === 'da' ? [linesDa, fieldsDa] : [linesEn, fieldsEn]
  return lines[line.kind]
    .replace('{title}', () => ('title' in line ? `${say(line.title, language)}` : ''))
    .replace('{what}', () => ('what' in line ? fields[line.what] : ''))
    .replace('{count}', () => ('count' in line ? String(line.count) : ''))
}
