import { beforehand, fileOf, paragraph } from './beforehand.ts'
import { sideName } from './actionlist.ts'
import { clausesOf, declaredAsOf, stateOf } from './declaration.ts'
import { span, type DocBlock, type DocumentTree, type Span } from './document.ts'
import { aboutOf, inOrder, partiesOf, type Engagement, type Id } from './engagement.ts'
import { reference, type Clause } from './records.ts'
import { say, type Language } from './text.ts'
import { declarationWordsIn } from './words/declaration/words.ts'

/** *Hensigtserklæring*: the clauses with the behaviour one can see, those that are unsettled marked, and room to sign. */
export function declarationOf(
  engagement: Engagement,
  workshopId: Id,
  { language }: { readonly language: Language },
): DocumentTree {
  const words = declarationWordsIn(language)
  const from = beforehand(engagement, workshopId, language)
  const as = declaredAsOf(aboutOf(engagement))
  const sides = inOrder(engagement.sides)
  const clauses = clausesOf(engagement)
  const settled = clauses.filter((clause) => stateOf(clause, sides) !== 'disputed')
  const disputed = clauses.filter((clause) => stateOf(clause, sides) === 'disputed')
  return fileOf(from, { kind: words.title }, [
    paragraph(
      words.between(sides.map((side) => namesOf(engagement, side.id)).join(words.andSide)),
      'plain',
    ),
    paragraph(words.prints[as], 'remark'),
    { kind: 'heading', level: 1, text: words.clauses },
    ...(settled.length > 0
      ? settled.flatMap((clause) => clauseBlocks(clause))
      : [paragraph(words.noClauses, 'muted')]),
    ...(disputed.length > 0
      ? [
          { kind: 'heading', level: 1, text: words.disputed } as const,
          paragraph(words.disputedNote, 'muted'),
          ...disputed.flatMap((clause) => clauseBlocks(clause)),
        ]
      : []),
    { kind: 'heading', level: 1, text: words.signatures },
    {
      kind: 'table',
      title: words.signatures,
      description: words.signTable,
      columns: [
        { head: words.side, share: 28 },
        { head: words.name, share: 28, byHand: true },
        { head: words.date, share: 16, byHand: true },
        { head: words.signature, share: 28, byHand: true },
      ],
      rows: sides.map((side) => [
        [
          { text: sideName(side, language), bold: true },
          { text: ` ${namesOf(engagement, side.id)}`, muted: true },
        ],
        span(''),
        span(''),
        span(''),
      ]),
    },
  ])

  function clauseBlocks(clause: Clause): DocBlock[] {
    const state = stateOf(clause, sides)
    const said = clause.answers.filter(({ answer, text }) => answer !== 'yes' || text !== '')
    return [
      {
        kind: 'paragraph',
        runs: [
          { text: `${reference(clause)}\u2002`, bold: true },
          { text: clause.text },
          ...(state === 'open' ? [{ text: ` (${words.states.open})`, muted: true }] : []),
        ],
      },
      ...(clause.behaviour ? [paragraph(words.seenBy(clause.behaviour), 'muted')] : []),
      ...(said.length > 0
        ? [{ kind: 'bullets', items: said.map((each): Span[] => sideSaid(each)) } as const]
        : []),
    ]
  }

  function sideSaid({ sideId, answer, text, speaker }: Clause['answers'][number]): Span[] {
    const side = engagement.sides[sideId]
    const who = [side ? sideName(side, language) : '', ...(speaker ? [`(${speaker})`] : [])].join(
      ' ',
    )
    return [{ text: `${who}: ${words.answers[answer]}. `, bold: true }, ...(text ? [{ text }] : [])]
  }
}

function namesOf(engagement: Engagement, sideId: Id): string {
  return partiesOf(engagement, sideId)
    .map(({ name }) => name)
    .join(', ')
}

/** What each side said of the clauses at a later meeting, for the minutes of that meeting. */
export function evaluationBlocks(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): DocBlock[] {
  const words = declarationWordsIn(language)
  const items = clausesOf(engagement).flatMap((clause): Span[][] => {
    const here = clause.evaluations.filter((each) => each.workshopId === workshopId)
    if (here.length === 0) return []
    const said = here.map(({ sideId, kept, text }) => {
      const side = engagement.sides[sideId]
      const name = side ? say(side.label, language) : ''
      return words.evaluatedAs(name, words.kept[kept], text)
    })
    return [
      [
        { text: `${reference(clause)}\u2002`, bold: true },
        { text: `${clause.text} ${said.join(' ')}` },
      ],
    ]
  })
  if (items.length === 0) return []
  return [paragraph(words.evaluatedHere, 'muted'), { kind: 'bullets', items }]
}
