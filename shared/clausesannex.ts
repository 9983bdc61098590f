import { sideName } from './actionlist.ts'
import { sentence, type Source } from './agreed.ts'
import { declaredAsOf } from './declaration.ts'
import type { DocBlock, Span } from './document.ts'
import { span } from './document.ts'
import { aboutOf, inOrder, type Engagement, type Id } from './engagement.ts'
import { isClause, reference, type Clause } from './records.ts'
import { annexWordsIn } from './words/annexes/words.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * *Hensigtserklæring*: what it is, then each point with the behaviour one can see and each side's answer; those not agreed
 * say so.
 */
export function clausesAnnex(from: Source): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const said = annexWordsIn(language)
  const clauses = clausesAt(engagement, workshop.id)
  if (clauses.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.clauses, said.clauses) },
    {
      kind: 'paragraph',
      runs: span(
        declaredAsOf(aboutOf(engagement)) === 'annex' ? said.asAnnex : said.asUnderstanding,
      ),
    },
    ...clauses.flatMap((clause): DocBlock[] => [
      {
        kind: 'paragraph',
        runs: [
          { text: reference(clause), bold: true },
          { text: `\u2002${sentence(clause.text)}` },
          ...(isDisputed(clause) ? [{ text: ` ${said.disputed}`, bold: true }] : []),
        ],
      },
      { kind: 'bullets', items: pointsOf(clause, from) },
    ]),
  ]
}

/** Those that were made here: what a later meeting says of them stands at its item. */
export function clausesAt(engagement: Engagement, workshopId: Id): Clause[] {
  return ofWorkshop(engagement.records, workshopId).filter(isClause)
}

function isDisputed({ answers }: Clause): boolean {
  return answers.some(({ answer }) => answer === 'unclear')
}

function pointsOf(clause: Clause, { engagement, language }: Source): Span[][] {
  const said = annexWordsIn(language)
  const sides = inOrder(engagement.sides)
  const answers = sides.map((side): Span[] => {
    const name = sideName(side, language)
    const given = clause.answers.find(({ sideId }) => sideId === side.id)
    if (!given) return [{ text: said.notAnswered(name), muted: true }]
    return span(said.answered(name, said.answers[given.answer], given.text, given.speaker))
  })
  const behaviour = clause.behaviour
    ? span(said.seenBy(sentence(clause.behaviour)))
    : [{ text: said.noBehaviour, muted: true }]
  return [behaviour, ...(clause.answers.length > 0 ? answers : [])]
}
