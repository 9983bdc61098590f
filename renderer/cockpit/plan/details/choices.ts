import { say, type Language, type Text } from '../../../../shared/text.ts'

/** Words of an answer as they may be sent: an answer's words keep no note of what is translated, so the other language goes. */
export function inOne(language: Language, words: string): Text {
  return { [language]: words }
}

/** Choices as lines to type in, and back again. */
export function linesOf(choices: readonly Text[], language: Language): string {
  return choices.map((choice) => say(choice, language)).join('\n')
}

/** A line that was not touched keeps both its languages, wherever it was moved to. */
export function choicesFrom(
  lines: string,
  before: readonly Text[],
  language: Language,
): readonly Text[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => before.find((choice) => say(choice, language) === line) ?? inOne(language, line))
}
