import { beforehand, fileOf, paragraph } from './beforehand.ts'
import type { DocBlock, DocTable, DocumentTree } from './document.ts'
import { span } from './document.ts'
import { inOrder, type Engagement, type Id } from './engagement.ts'
import { levelOf } from './polls/course.ts'
import { choosable, fewestRows, questionsOf } from './polls/forms.ts'
import { isPaperForm, leastSlips, paperSeats, pilesFor } from './polls/paper.ts'
import type { Poll } from './polls/poll.ts'
import { say, type Language } from './text.ts'
import { resultWords as resultsDa } from './words/results/da.ts'
import { resultWords as resultsEn } from './words/results/en.ts'
import { slipWords } from './words/slips/words.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * *Svarsedler*: for each measurement that can be counted by hand, a page for the two tellers and a slip for each who
 * answers on paper. A slip bears its side only where that side's slips are counted by themselves.
 */
export function answerSlipsOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const words = slipWords(language)
  const polls = ofWorkshop(engagement.polls, workshopId).filter(
    (poll) =>
      (poll.state === 'planned' || poll.state === 'open') &&
      isPaperForm(poll) &&
      !poll.trial &&
      // what is written in during the meeting has nothing to print yet
      poll.rows.length >= fewestRows(poll),
  )
  return fileOf(
    from,
    { kind: words.answers },
    polls.length === 0
      ? [paragraph(words.noPolls, 'muted')]
      : polls.flatMap((poll, index) => [
          ...tellersPage(poll, language, index === 0),
          ...slipsFor(engagement, poll, language),
        ]),
  )
}

function tellersPage(poll: Poll, language: Language, isFirst: boolean): DocBlock[] {
  const words = slipWords(language)
  return [
    ...(isFirst
      ? ([
          { kind: 'heading', level: 1, text: words.howTo },
          { kind: 'bullets', items: words.howSteps.map(span) },
        ] as const)
      : []),
    {
      kind: 'heading',
      level: 1,
      text: words.tally(say(poll.title, language)),
      ...(isFirst ? {} : { newPage: 'always' as const }),
    },
    {
      ...formOf(poll, language, words.tally(say(poll.title, language)), words.tallyDescription),
      columns: [
        ...columnsOf(poll, language).slice(0, hasSteps(poll) ? 6 : 1),
        ...(hasSteps(poll) ? [{ head: words.blank, share: 8, byHand: true as const }] : []),
        ...columnsOf(poll, language).slice(hasSteps(poll) ? 6 : 1),
      ],
      rows: rowsOf(poll, language, hasSteps(poll) ? 1 : 0),
    },
    paragraph(`${words.slipCount}: ……………`),
    paragraph(`${words.tellers}: ……………………………………………………………………`),
  ]
}

/** As many slips as there are places on paper; four where nobody has been given one yet. */
function slipsFor(engagement: Engagement, poll: Poll, language: Language): DocBlock[] {
  const words = slipWords(language)
  const seats = paperSeats(engagement.seats, poll.workshopId)
  const sides = inOrder(engagement.sides)
  const piles = pilesFor(
    levelOf(engagement, poll),
    sides.map((side) => side.id),
    seats,
  )
  const labels = seats.length === 0 ? Array.from({ length: leastSlips }, () => '') : []
  for (const sideId of piles) {
    const side = sides.find((each) => each.id === sideId)
    const own = side ? words.only(`${side.mark} ${say(side.label, language)}`) : ''
    const many = seats.filter((seat) => sideId === null || seat.sideId === sideId).length
    labels.push(...Array.from({ length: many }, () => own))
  }
  return labels.flatMap((own) => slip(poll, own, language))
}

function slip(poll: Poll, own: string, language: Language): DocBlock[] {
  const words = slipWords(language)
  const of = poll.choose?.of ?? 0
  const how = !hasSteps(poll)
    ? words.chooseOnly(of)
    : poll.choose
      ? `${words.oneCross} ${words.chooseToo(say(poll.choose.question, language), of)}`
      : words.oneCross
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.slipOf(say(poll.title, language)),
      newPage: 'always',
    },
    ...(own ? [paragraph(own)] : []),
    { kind: 'paragraph', runs: [{ text: say(poll.question, language), bold: true }] },
    paragraph(how),
    formOf(poll, language, words.slipTable, words.slipDescription),
    paragraph(`${words.noName} ${words.confidential}`, 'muted'),
  ]
}

function formOf(poll: Poll, language: Language, title: string, description: string): DocTable {
  return {
    kind: 'table',
    title,
    description,
    columns: columnsOf(poll, language),
    rows: rowsOf(poll, language, 0),
  }
}

function columnsOf(poll: Poll, language: Language): DocTable['columns'] {
  const words = slipWords(language)
  const { steps } = language === 'da' ? resultsDa : resultsEn
  const box = (head: string, share: number) => ({ head, share, byHand: true as const })
  return [
    { head: words.statement, share: 38 },
    ...(hasSteps(poll) ? [...steps, words.unknown].map((head) => box(head, 10)) : []),
    ...(poll.choose ? [box(words.chosen(poll.choose.of), 12)] : []),
  ]
}

/** Each row in everyday words, with an empty box for every column; `more` boxes for the tellers. */
function rowsOf(poll: Poll, language: Language, more: number): DocTable['rows'] {
  const rows = hasSteps(poll) ? poll.rows : choosable(poll.rows)
  const boxes = columnsOf(poll, language).length - 1 + more
  return rows.map((row) => {
    const short = say(row.short, language)
    const text = say(row.text, language)
    return [
      [{ text: short, bold: true }, ...(text && text !== short ? [{ text: `\n${text}` }] : [])],
      ...Array.from({ length: boxes }, () => []),
    ]
  })
}

function hasSteps(poll: Poll): boolean {
  return questionsOf(poll).some(({ how }) => how === 'step')
}
