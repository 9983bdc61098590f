import { sentence, type Source } from './agreed.ts'
import { sideName } from './actionlist.ts'
import { paperInks } from './charts/picture.ts'
import { span, type DocBlock, type DocTable, type Span } from './document.ts'
import { inOrder, type Id } from './engagement.ts'
import { oneDecimal } from './numbers.ts'
import { choosable } from './polls/forms.ts'
import { readOptions } from './polls/options.ts'
import {
  steps,
  type ChoiceResult,
  type Figure,
  type Poll,
  type Row,
  type SideSaid,
} from './polls/poll.ts'
import { readRows, type RowReading } from './polls/principles.ts'
import { readRisks } from './polls/risks.ts'
import { resultView, resultWordsIn } from './results.ts'
import { isBare } from './said/level.ts'
import { foundOf } from './said/option.ts'
import { whoSaid } from './said/risk.ts'
import { spokenWordsIn } from './said/spoken.ts'
import { say, type Language } from './text.ts'
import { ofWorkshop } from './workshop.ts'
import type { ResultWords } from './words/results/da.ts'

/** *Målinger*: every measurement that was opened, whatever became of it. */
export function pollsAnnex(from: Source): DocBlock[] {
  const { engagement, workshop, words } = from
  const opened = ofWorkshop(engagement.polls, workshop.id).filter(
    (poll) => poll.state !== 'planned',
  )
  const asked = opened.filter((poll) => !poll.trial)
  const drawn = asked.filter((poll) => poll.state === 'shown' && !isUndrawn(poll))
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.polls, words.polls) },
    asked.length > 0
      ? muted(words.method(Math.max(...asked.map((poll) => poll.k))))
      : muted(words.noPolls),
    ...asked.flatMap((poll) => pollBlocks(from, poll, drawn.indexOf(poll) + 1)),
    ...opened
      .filter((poll) => poll.trial)
      .map((poll) => muted(words.trial(say(poll.question, from.language)))),
  ]
}

/** Figures stand only under what was shown: not under what was held back, and never under what was made void. */
function pollBlocks(from: Source, poll: Poll, figure: number): DocBlock[] {
  const { language, words } = from
  const head: DocBlock[] = [
    { kind: 'heading', level: 2, text: pollName(from, poll) },
    { kind: 'paragraph', runs: span(say(poll.question, language)) },
  ]
  switch (poll.state) {
    case 'planned':
      return []
    case 'open':
      return [...head, muted(words.pollOpen)]
    case 'closed':
      return [
        ...head,
        muted(poll.reason ? words.pollNotShownBecause(poll.reason) : words.pollNotShown),
      ]
    case 'void':
      return [
        ...head,
        muted(poll.reason ? words.pollVoid(poll.reason) : words.pollVoidNoReason),
        muted(poll.seen ? words.pollVoidSeen : words.pollVoidUnseen),
      ]
    case 'shown':
      return [...head, ...shownPoll(from, poll, figure)]
  }
}

/** *Måling: principperne · Ved start*, *Initiativer, måling 2 af 3*: told apart from the others at its item. */
function pollName({ engagement, workshop, language, words }: Source, poll: Poll): string {
  const item = engagement.items[poll.itemId]
  const [of, title] = [item ? say(item.title, language) : '', say(poll.title, language)]
  if (poll.form === 'principles') return [of, title].filter(Boolean).join(' · ')
  // the title of the other forms is their question, which stands right below
  const alike = ofWorkshop(engagement.polls, workshop.id).filter(
    (each) =>
      each.itemId === poll.itemId &&
      each.form !== 'principles' &&
      each.state !== 'planned' &&
      !each.trial,
  )
  const number = alike.findIndex(({ id }) => id === poll.id) + 1
  return alike.length > 1 ? words.oneOf(of || title, number, alike.length) : of || title
}

/** What a figure or a table is called where it may be read alone: the question tells most forms apart. */
function figureName(from: Source, poll: Poll): string {
  return poll.form === 'principles' ? pollName(from, poll) : say(poll.question, from.language)
}

function shownPoll(from: Source, poll: Poll, figure: number): DocBlock[] {
  const { engagement, language, words } = from
  const view = resultView(poll, engagement, language, paperInks)
  if (!view) return [muted(words.pollNotShown)]
  const said: DocBlock = { kind: 'paragraph', runs: span(view.level) }
  if (isUndrawn(poll)) return [said]
  return [
    said,
    {
      kind: 'picture',
      picture: view.picture,
      alt: [sentence(figureName(from, poll)), ...view.sentences].join(' '),
      caption: words.figure(figure, figureName(from, poll)),
    },
    ...tablesOf(from, poll),
  ]
}

/** Whether there is neither a figure nor anything said openly to draw. */
function isUndrawn(poll: Poll): boolean {
  return isBare(poll) && Object.keys(poll.said).length === 0
}

/** The figures behind the picture, by form: exactly those that were published. */
function tablesOf(from: Source, poll: Poll): DocBlock[] {
  switch (poll.form) {
    case 'principles':
    case 'scale':
      return [figuresTable(from, poll), ...choiceBlocks(from, poll)]
    case 'choose':
    case 'points':
    case 'ranking':
      return [optionsTable(from, poll)]
    case 'risks':
      return [risksTable(from, poll)]
  }
}

function optionsTable(from: Source, poll: Poll): DocTable {
  const { language, words } = from
  const said = resultWordsIn(language)
  const options = readOptions(poll)
  const isRanked = options.some(({ rank }) => rank !== null)
  return {
    kind: 'table',
    title: words.figuresTable(figureName(from, poll)),
    description: isRanked ? words.optionsDescription : words.placesDescription,
    columns: [
      ...(isRanked ? [{ head: words.rank, share: 10, align: 'right' } as const] : []),
      { head: words.option, share: 55 },
      { head: words.found, share: 35 },
    ],
    rows: options.map((option) => [
      ...(isRanked ? [span(option.rank === null ? words.none : `${option.rank}.`)] : []),
      [{ text: say(option.row.text, language), bold: true }],
      span(words.capital(foundOf(poll, option, said, language))),
    ]),
  }
}

function risksTable(from: Source, poll: Poll): DocTable {
  const { engagement, language, words } = from
  const said = resultWordsIn(language)
  const sides = inOrder(engagement.sides)
  const scaled = (['probability', 'consequence'] as const).filter((ask) => poll.asks.includes(ask))
  return {
    kind: 'table',
    title: words.figuresTable(figureName(from, poll)),
    description: words.risksDescription,
    columns: [
      { head: words.number, share: 7, align: 'right' },
      { head: words.risk, share: poll.asks.length === 1 ? 52 : 30 },
      ...scaled.map((ask) => ({ head: said.risks[ask], share: 13 })),
      ...(poll.asks.includes('who') ? [{ head: words.whoCanAct, share: 38 }] : []),
    ],
    rows: readRisks(poll).map((risk): Span[][] => [
      span(`${risk.number}`),
      [{ text: say(risk.row.text, language), bold: true }],
      ...scaled.map((ask) => span(scaledSaid(risk[ask], said, language))),
      ...(risk.who
        ? [
            [
              { text: sentence(whoSaid(risk.who, sides, said, language)) },
              ...(risk.isApart ? [{ text: ` ${said.risks.apart}.`, bold: true }] : []),
            ],
          ]
        : []),
    ]),
  }
}

function scaledSaid(figure: Figure | null, said: ResultWords, language: Language): string {
  if (!figure || figure.as === 'tooFew') return said.options.tooFew
  return figure.as === 'place' ? said.places[figure.place] : oneDecimal(figure.mean, language)
}

function figuresTable(from: Source, poll: Poll): DocTable {
  const { engagement, language, words } = from
  const said = resultWordsIn(language)
  const number = { share: 8.5, align: 'right' } as const
  const isScale = poll.form === 'scale'
  // a statement is a sentence, a principle a word or two
  const [named, group] = isScale ? [24, 17] : [17, 19]
  return {
    kind: 'table',
    title: words.figuresTable(figureName(from, poll)),
    description: isScale ? words.statementsDescription : words.figuresDescription,
    columns: [
      { head: isScale ? words.statement : words.principle, share: named },
      { head: words.group, share: group },
      { head: words.base, share: 8, align: 'right' },
      ...said.steps.map((step) => ({ head: words.capital(step), ...number })),
      { head: words.capital(said.unknown), share: 9, align: 'right' },
      { head: words.mean, share: 12.5, align: 'right' },
    ],
    rows: readRows(poll).flatMap(({ row, result, said: spoken }: RowReading) => {
      const groups =
        result.level === 'joint'
          ? [{ name: said.together, figure: result.joint }]
          : inOrder(engagement.sides).flatMap((side) => {
              const figure = result.sides[side.id]
              return figure ? [{ name: sideName(side, language), figure }] : []
            })
      const means = groups.flatMap(({ figure }) => (figure.as === 'bars' ? [figure.mean] : []))
      // each side counts the same, so that a large one does not drown a small one
      const shared =
        result.level === 'bySide' && means.length === groups.length && means.length > 1
          ? [meanRow(from, row, means.reduce((sum, mean) => sum + mean, 0) / means.length)]
          : []
      const rows = groups.map(({ name, figure }, index): Span[][] => [
        [
          index === 0
            ? { text: say(row.short, language), bold: true }
            : { text: say(row.short, language), muted: true },
        ],
        span(name),
        ...figureCells(from, figure),
      ])
      return [...rows, ...shared, ...(spoken ? spokenRows(from, row, spoken) : [])]
    }),
  }
}

/** *Parternes gennemsnit*: derived where every side has a mean, and only there. */
function meanRow({ language, words }: Source, row: Row, mean: number): Span[][] {
  const none: Span[] = [{ text: words.none, muted: true }]
  return [
    [{ text: say(row.short, language), muted: true }],
    [{ text: words.meanOfSides, muted: true }],
    ...Array.from({ length: 6 }, () => none),
    span(oneDecimal(mean, language)),
  ]
}

/** *Partssvar*: a row for each side, marked as said openly, with the step it said and no figure. */
function spokenRows(
  { engagement, language, words }: Source,
  row: Row,
  spoken: Readonly<Record<Id, SideSaid>>,
): Span[][][] {
  const said = spokenWordsIn(language)
  return inOrder(engagement.sides).flatMap((side) => {
    const of = spoken[side.id]
    if (!of) return []
    const cells = [...steps, 'unknown' as const].map((step): Span[] =>
      step === of.step ? [{ text: said.here, bold: true }] : [{ text: words.none, muted: true }],
    )
    const none: Span[] = [{ text: words.none, muted: true }]
    return [
      [
        [{ text: say(row.short, language), muted: true }],
        span(said.group(sideName(side, language), of.speaker)),
        none,
        ...cells,
        none,
      ],
    ]
  })
}

/** Exactly what the figure holds: a place has no bars, no mean and no number of *ved ikke*. */
function figureCells({ language, words }: Source, figure: Figure): Span[][] {
  const said = resultWordsIn(language)
  const none: Span[] = [{ text: words.none, muted: true }]
  if (figure.as === 'tooFew')
    return [none, none, none, none, none, none, [{ text: words.tooFew, muted: true }]]
  if (figure.as === 'place') {
    return [
      span(`${figure.base}`),
      none,
      none,
      none,
      none,
      none,
      [{ text: said.places[figure.place], bold: true }],
    ]
  }
  return [
    ...[figure.base, ...figure.counts, figure.unknown].map((count) => span(`${count}`)),
    [{ text: oneDecimal(figure.mean, language), bold: true }],
  ]
}

function choiceBlocks(from: Source, poll: Poll): DocBlock[] {
  const { language, words } = from
  const choice = poll.result?.choice
  if (!poll.choose || !choice) return []
  const question = say(poll.choose.question, language)
  if (choice.as === 'tooFew')
    return [{ kind: 'paragraph', runs: span(words.chooseTooFew(question)) }]
  return [
    { kind: 'paragraph', runs: span(words.chooseBase(question, choice.base)) },
    {
      kind: 'table',
      title: words.chooseTable(figureName(from, poll)),
      description: words.chooseDescription,
      columns: [
        { head: words.principle, share: 28 },
        { head: words.chosenBy, share: 72 },
      ],
      rows: choosable(readRows(poll).map(({ row }) => row)).map((row) => [
        [{ text: say(row.short, language), bold: true }],
        span(chosen(from, choice, row.id)),
      ]),
    },
  ]
}

function chosen(
  { language, words }: Source,
  choice: Exclude<ChoiceResult, { as: 'tooFew' }>,
  rowId: Id,
): string {
  return choice.as === 'counts'
    ? words.chosenOf(choice.counts[rowId] ?? 0, choice.base)
    : resultWordsIn(language).shares[choice.places[rowId] ?? 'low']
}

function muted(text: string): DocBlock {
  return { kind: 'paragraph', runs: span(text), tone: 'muted' }
}
