import type { Command, CommandOf } from '../../../shared/commands.ts'
import type { Id } from '../../../shared/engagement.ts'
import { fewestRows, mostRows } from '../../../shared/polls/forms.ts'
import { riskAsks, type FormId, type Poll, type RiskAsk } from '../../../shared/polls/poll.ts'
import { say, type Language, type Text } from '../../../shared/text.ts'
import type { MeasureWords } from '../../../shared/words/measure/da.ts'

/** What she writes when she plans or corrects a measurement of any form but the principles. */
export interface Asking {
  readonly form: AskedForm
  readonly question: string
  /** what is asked about, one per line */
  readonly lines: string
  readonly of: number
  readonly points: number
  readonly asks: readonly RiskAsk[]
}

export type AskedForm = Exclude<FormId, 'principles'>
export const askedForms = ['choose', 'points', 'scale', 'ranking', 'risks'] as const

export const nothingAsked: Asking = {
  form: 'choose',
  question: '',
  lines: '',
  of: 1,
  points: 3,
  asks: riskAsks,
}

/** A planned measurement as she may correct it. */
export function askingOf(poll: Poll, form: AskedForm, language: Language): Asking {
  return {
    form,
    question: say(poll.question, language),
    lines: poll.rows.map((row) => say(row.text, language)).join('\n'),
    of: poll.choose?.of ?? nothingAsked.of,
    points: poll.points ?? nothingAsked.points,
    asks: poll.asks.length > 0 ? poll.asks : riskAsks,
  }
}

/** Lines as typed or pasted: without bullets, numbers and empty lines, each only once. */
export function linesIn(typed: string): string[] {
  const lines = typed
    .split(/\r?\n/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        .replace(/^\s*(?:[•·▪*–-]|\d{1,2}[.)])\s+/, '')
        .trim(),
    )
    .filter((line) => line !== '')
  return [...new Set(lines)]
}

export type Fault = 'question' | 'tooMany' | 'asks'

/** What stands in the way of keeping it; too few lines do not, because they may come later. */
export function faultIn(asking: Asking): Fault | null {
  if (asking.question.trim() === '') return 'question'
  if (linesIn(asking.lines).length > mostRows(asking)) return 'tooMany'
  return asking.form === 'risks' && asking.asks.length === 0 ? 'asks' : null
}

/** The fewest lines it can be opened with. */
export function fewest({ form, of }: Asking): number {
  return fewestRows({ form, choose: form === 'choose' ? { question: {}, of } : null })
}

export function planned(asking: Asking, id: Id, itemId: Id, language: Language): Command {
  return { do: 'planPoll', id, itemId, asks: asksFrom(asking, language) }
}

/** The correction of a planned measurement; a line that was not touched is the row it was, in both its languages. */
export function corrected(
  asking: Asking,
  poll: Poll,
  language: Language,
  freshId: () => Id,
): Command {
  const { form, question, of, points, asks } = asking
  const rows = linesIn(asking.lines).map((line) => {
    const was = poll.rows.find((row) => say(row.text, language) === line)
    return was
      ? { id: was.id, text: worded(was.text) }
      : { id: freshId(), text: inOne(line, language) }
  })
  const same = question.trim() === say(poll.question, language)
  return {
    do: 'editPoll',
    pollId: poll.id,
    set: {
      rows,
      ...(same ? {} : { question: inOne(question.trim(), language) }),
      ...(form === 'choose' ? { of } : {}),
      ...(form === 'points' ? { points } : {}),
      ...(form === 'risks' ? { asks: [...asks] } : {}),
    },
  }
}

/** What a measurement asks, in one line. */
export function toldOf(poll: Poll, words: MeasureWords): string | null {
  const rows = poll.rows.length
  switch (poll.form) {
    case 'principles':
      return null
    case 'choose':
      return words.told.choose(poll.choose?.of ?? 1, rows)
    case 'points':
      return words.told.points(poll.points ?? 0, rows)
    case 'risks':
      return words.told.risks(rows, poll.asks.map((ask) => words.askShort[ask]).join(', '))
    case 'scale':
    case 'ranking':
      return words.told[poll.form](rows)
  }
}

function asksFrom(asking: Asking, language: Language): CommandOf<'planPoll'>['asks'] {
  const { form, of, points, asks } = asking
  const given = {
    kind: 'poll' as const,
    ask: inOne(asking.question.trim(), language),
    options: linesIn(asking.lines).map((line) => inOne(line, language)),
  }
  switch (form) {
    case 'choose':
      return { ...given, form, of, trial: false }
    case 'points':
      return { ...given, form, points }
    case 'risks':
      return { ...given, form, asks: [...asks] }
    case 'scale':
    case 'ranking':
      return { ...given, form }
  }
}

function inOne(line: string, language: Language): Text {
  return { [language]: line }
}

/** Only the words: a text that is sent keeps no note of what is translated. */
function worded({ da, en }: Text): Text {
  return { ...(da === undefined ? {} : { da }), ...(en === undefined ? {} : { en }) }
}
