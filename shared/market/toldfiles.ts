import { beforehand, fileOf, paragraph } from '../beforehand.ts'
import { longDate } from '../dates.ts'
import { span, type DocBlock, type DocTable, type DocumentTree } from '../document.ts'
import type { Engagement, Id, PlainDate } from '../engagement.ts'
import type { Language } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { ofWorkshop } from '../workshop.ts'
import { tableNumber } from '../tableanswers.ts'
import { firmsAt } from './firms.ts'
import { firmsOf } from './known.ts'
import { marketOf, type Telling } from './market.ts'
import { sameLine, toldLines, whenTold, type ToldLine } from './tellings.ts'

/** *Hvem fik hvad at vide hvornår*: the customer's own, for the case, with the companies by name and what is still unequal. */
export function toldLogOf(
  engagement: Engagement,
  workshopId: Id,
  { language, today }: { readonly language: Language; readonly today: PlainDate },
): DocumentTree {
  const from = { ...beforehand(engagement, workshopId, language), said: marketWords(language) }
  const words = from.said.told
  const lines = toldLines(engagement, workshopId, today)
  const firms = firmsOf(engagement)
  const short = (ids: readonly Id[]) =>
    ids.length === firms.length && firms.length > 0
      ? words.everyFirm
      : firms
          .filter(({ id }) => ids.includes(id))
          .map(({ short: name, name: whole }) => name || whole)
          .join(', ')
  const open = lines.filter(({ lacking, unanswered }) => lacking.length > 0 || unanswered)
  return fileOf(from, { kind: words.log, landscape: true }, [
    paragraph(words.logOwn, 'remark'),
    ...(open.length > 0
      ? ([
          { kind: 'heading', level: 1, text: words.unequal },
          { kind: 'bullets', items: open.map((line) => span(openSaid(line, short, language))) },
        ] as const)
      : [paragraph(lines.length > 0 ? words.equal : words.nothing)]),
    ...(lines.length > 0 ? [logTable(lines, short, language)] : []),
  ])
}

function openSaid(
  { telling, lacking, unanswered }: ToldLine,
  short: (ids: readonly Id[]) => string,
  language: Language,
): string {
  const words = marketWords(language).told
  const text = telling.text.split('\n')[0] ?? ''
  if (unanswered)
    return words.unansweredOf(text, telling.dueOn ? longDate(telling.dueOn, language) : null)
  return words.lackingOf(text, short(lacking.map(({ id }) => id)))
}

function logTable(
  lines: readonly ToldLine[],
  short: (ids: readonly Id[]) => string,
  language: Language,
): DocTable {
  const words = marketWords(language).told
  return {
    kind: 'table',
    title: words.log,
    description: words.logTable,
    columns: [
      { head: words.when, share: 16 },
      { head: words.what, share: 40 },
      { head: words.to, share: 20 },
      { head: words.how, share: 10 },
      { head: words.by, share: 14 },
    ],
    rows: lines.map(({ telling }) => [
      span(whenTold(telling, language)),
      [
        { text: `${words.kinds[telling.kind]}: `, bold: true },
        { text: telling.text },
        ...(telling.dueOn
          ? [{ text: `\n${words.due(longDate(telling.dueOn, language))}`, muted: true }]
          : []),
      ],
      span(
        telling.kind === 'question'
          ? telling.askedBy
            ? words.askedBy(short([telling.askedBy]))
            : words.unknownAsker
          : short(telling.to) || words.nobody,
      ),
      span(words.ways[telling.how]),
      span(telling.by),
    ]),
  }
}

/** What was handed out, for everybody: to the day, and to how many. */
export function materialsSaid(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): DocBlock[] {
  const words = marketWords(language).told
  const all = toldLines(engagement, workshopId, '')
  const first = all.filter(
    ({ telling }) =>
      (telling.kind === 'material' || telling.kind === 'message') && telling.about === null,
  )
  if (first.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.materials },
    {
      kind: 'bullets',
      items: first.map(({ telling }) => [
        { text: telling.text },
        {
          text: ` ${reachSaid(
            engagement,
            sameLine(
              telling,
              all.map((line) => line.telling),
            ),
            language,
          )}`,
          muted: true,
        },
      ]),
    },
  ]
}

/** Questions with their answers, for everybody: never who asked. */
export function answersSaid(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): DocBlock[] {
  const words = marketWords(language).told
  const all = toldLines(engagement, workshopId, '').map(({ telling }) => telling)
  const questions = all.filter(({ kind }) => kind === 'question')
  const loose = all.filter(
    ({ kind, about }) => kind === 'answer' && !questions.some(({ id }) => id === about),
  )
  if (questions.length + loose.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.questions },
    ...questions.flatMap((question): DocBlock[] => {
      const answers = all.filter(({ kind, about }) => kind === 'answer' && about === question.id)
      const texts = [...new Set(answers.map(({ text }) => text))]
      return [
        { kind: 'paragraph', runs: [{ text: question.text, bold: true }] },
        ...texts.map((text): DocBlock => ({
          kind: 'paragraph',
          runs: [{ text }, { text: ` ${reachSaid(engagement, answers, language)}`, muted: true }],
        })),
        ...(texts.length === 0
          ? [
              paragraph(
                words.comes(question.dueOn ? longDate(question.dueOn, language) : null),
                'muted',
              ),
            ]
          : []),
      ]
    }),
    ...loose.map(({ text }) => paragraph(text)),
  ]
}

/** *Givet til alle 3. december 2026 og 5. december 2026.* */
function reachSaid(engagement: Engagement, lines: readonly Telling[], language: Language): string {
  const words = marketWords(language).told
  const firms = firmsOf(engagement)
  const reached = new Set(lines.flatMap(({ to }) => to))
  const days = [...new Set(lines.map(({ on }) => longDate(on, language)))]
  const many = firms.filter(({ id }) => reached.has(id)).length
  return words.reach(many, firms.length, days)
}

/** *Firmabordenes svar*: a section for each company, for the customer alone, with the day they are deleted by. */
export function firmAnswersOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const words = marketWords(language).firms
  const { deleteBy } = marketOf(engagement, workshopId)
  const answers = ofWorkshop(engagement.answers, workshopId).filter(({ kind }) => kind === 'table')
  const firms = firmsAt(engagement, workshopId)
  return fileOf(from, { kind: words.file }, [
    paragraph(words.alone, 'remark'),
    paragraph(deleteBy ? words.deletedBy(longDate(deleteBy, language)) : words.noDeleteBy),
    ...firms.flatMap(({ party, table }, index): DocBlock[] => {
      const own = answers.filter(({ from: at }) => tableNumber(at) === table)
      return [
        {
          kind: 'heading',
          level: 1,
          text: marketWords(language).sheetOf(party.name || party.short, table),
          ...(index > 0 ? { newPage: 'always' as const } : {}),
        },
        ...(own.length === 0 ? [paragraph(words.none, 'muted')] : []),
        ...own.flatMap(({ text, speaker }): DocBlock[] => [
          ...text.split('\n').map((each) => paragraph(each)),
          ...(speaker ? [paragraph(words.writtenBy(speaker), 'muted')] : []),
        ]),
      ]
    }),
  ])
}
