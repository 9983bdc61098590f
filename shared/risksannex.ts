import { sideName } from './actionlist.ts'
import { sentence, type Source } from './agreed.ts'
import type { DocBlock, Span } from './document.ts'
import { span } from './document.ts'
import { sideOfPerson, type Id } from './engagement.ts'
import { isAction, isRisk, reference, type Risk } from './records.ts'
import { annexWordsIn } from './words/annexes/words.ts'
import { ofWorkshop } from './workshop.ts'

/** *Risikolog*: each risk with its cause and consequence, how heavy it is, who has it, modtræk and tidligt tegn. */
export function risksAnnex(from: Source): DocBlock[] {
  const { language, words } = from
  const said = annexWordsIn(language)
  const risks = risksOf(from)
  if (risks.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.risks, said.risks) },
    {
      kind: 'table',
      title: said.risks,
      description: said.risksDescription,
      columns: [
        { head: words.number, share: 8 },
        { head: said.risk, share: 36 },
        { head: said.weight, share: 16 },
        { head: said.owner, share: 14 },
        { head: said.counterAndSign, share: 26 },
      ],
      rows: risks.map((risk) => [
        [{ text: reference(risk), bold: true }],
        whatMayHappen(risk, from),
        span(weightSaid(risk, from)),
        span(ownerSaid(risk, from)),
        span(
          [
            risk.counter ? said.counter(sentence(risk.counter)) : said.noCounter,
            ...(risk.sign ? [said.sign(sentence(risk.sign))] : []),
          ].join('\n'),
        ),
      ]),
    },
  ]
}

/** *Risici, styregruppen bør kende*: the three heaviest that are still open, with who has them and what is done next. */
export function steeringRisks(from: Source): DocBlock[] {
  const { words } = from
  const said = annexWordsIn(from.language)
  const all = risksOf(from)
  if (all.length === 0) return []
  const open = all.filter((risk) => risk.status !== 'closed')
  const first = open.slice(0, mostOnPageOne)
  return [
    { kind: 'heading', level: 1, text: said.steeringRisks },
    first.length > 0
      ? {
          kind: 'bullets',
          items: first.map((risk): Span[] => [
            { text: reference(risk), bold: true },
            { text: `\u2002${sentence(risk.text)} ` },
            {
              text: `${said.riskOwner(ownerSaid(risk, from))} ${nextStep(risk, from)}`,
              muted: true,
            },
          ]),
        }
      : { kind: 'paragraph', runs: span(said.noSteeringRisks), tone: 'muted' },
    ...(all.length > first.length
      ? [
          {
            kind: 'paragraph',
            runs: span(said.moreRisks(all.length, words.annex(from.letters.risks))),
            tone: 'muted',
          } as const,
        ]
      : []),
  ]
}

const mostOnPageOne = 3

/** The heaviest first; one that nobody has weighed stands last. */
function risksOf({ engagement, workshop }: Source): Risk[] {
  return ofWorkshop(engagement.records, workshop.id)
    .filter(isRisk)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.number - b.number)
}

function weightOf({ probability, impact }: Risk): number {
  return (probability ?? 0) * (impact ?? 0)
}

function whatMayHappen({ text, cause, consequence, status }: Risk, { language }: Source): Span[] {
  const said = annexWordsIn(language)
  const more = [
    ...(cause ? [said.because(sentence(cause))] : []),
    ...(consequence ? [said.so(sentence(consequence))] : []),
    ...(said.riskStatus[status] ? [said.riskStatus[status]] : []),
  ]
  return [
    { text: sentence(text), bold: true },
    ...(more.length > 0 ? [{ text: `\n${more.join('\n')}` }] : []),
  ]
}

function weightSaid({ probability, impact }: Risk, { language, words }: Source): string {
  if (probability === null && impact === null) return annexWordsIn(language).unknown
  return `${probability ?? words.none} × ${impact ?? words.none}`
}

/** Who has it: a person with the side's letter, else the side, else that nobody does yet. */
export function ownerSaid(
  { ownerId, sideId }: { readonly ownerId: Id | null; readonly sideId: Id | null },
  { engagement, language, words }: Source,
): string {
  const person = engagement.people[ownerId ?? '']
  const side = sideOfPerson(engagement, ownerId ?? '') ?? engagement.sides[sideId ?? '']
  if (person) return side ? `${person.name} (${side.mark})` : person.name
  return side ? sideName(side, language) : words.noOwner
}

/** The action that came of it, else the modtræk. */
function nextStep(risk: Risk, { engagement, language }: Source): string {
  const said = annexWordsIn(language)
  const action = Object.values(engagement.records)
    .filter(isAction)
    .find((each) => each.fromId === risk.id && each.status === 'open')
  if (action) return said.nextStep(`${reference(action)} ${sentence(action.text)}`)
  return risk.counter ? said.nextStep(sentence(risk.counter)) : said.noNextStep
}
