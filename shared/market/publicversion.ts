import { actionsOf, sideName } from '../actionlist.ts'
import { decisionsOf, sentence, type Source } from '../agreed.ts'
import { lettersFor } from '../annexletters.ts'
import type { Item } from '../agenda.ts'
import { choicesOf } from '../counting.ts'
import { longDate } from '../dates.ts'
import { span, type DocBlock, type DocumentTree, type Span } from '../document.ts'
import {
  aboutOf,
  peopleAt,
  sideOfPerson,
  type Engagement,
  type Id,
  type Person,
} from '../engagement.ts'
import { dayFileName } from '../filename.ts'
import { headingsOf, ideasOf } from '../ideas.ts'
import { noteBlocks } from '../notesannex.ts'
import { refused, done, type Outcome } from '../outcome.ts'
import { pollsAnnex } from '../pollsannex.ts'
import { reference } from '../records.ts'
import { say, type Language } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { wordWordsIn } from '../words/word/words.ts'
import { ofWorkshop, type Workshop } from '../workshop.ts'
import { apart } from './apart.ts'
import { decidedTree, findingsIn, type Decided, type Finding, type Written } from './findings.ts'
import { firmsAt } from './firms.ts'
import { marketOf } from './market.ts'
import { answersSaid, materialsSaid } from './toldfiles.ts'

/**
 * *Udgave uden navne*: what was said and not who said it. No person is named, roles are; companies that took part are named
 * only where that was read aloud, and never beside a sentence. It is refused until each name found in it has been decided.
 */
export function publicVersionOf(
  engagement: Engagement,
  workshopId: Id,
  { language, decided }: { readonly language: Language; readonly decided: Decided },
): Outcome<DocumentTree> {
  if (marketOf(engagement, workshopId).names === null) return refused('namesNotChosen')
  const made = draftOf(engagement, workshopId, language)
  const { tree, undecided } = decidedTree(made, engagement, workshopId, decided, language)
  return undecided.length > 0 ? refused('namesUndecided') : done(tree)
}

/** What has to be decided before it can be saved. */
export function publicFindings(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): Finding[] {
  if (!engagement.workshops[workshopId]?.competing) return []
  return findingsIn(draftOf(engagement, workshopId, language), engagement, workshopId)
}

function draftOf(whole: Engagement, workshopId: Id, language: Language): Written {
  const engagement = apart(whole, workshopId, { words: 'asWritten', language })
  const workshop = engagement.workshops[workshopId]
  if (!workshop) throw new Error(`a version of a workshop that is not there: ${workshopId}`)
  const words = marketWords(language).public
  const about = aboutOf(engagement)
  const name = say(workshop.title, language)
  const from: Source = {
    engagement,
    workshop,
    language,
    words: wordWordsIn(language),
    letters: lettersFor(engagement, workshop),
  }
  const day = longDate(workshop.date, language)
  const meant = namedFirms(whole, from)
  const tree: DocumentTree = {
    title: `${words.title} · ${name}`,
    subtitle: [about.name, day].join(' · '),
    language,
    landscape: false,
    footer: [about.name, `${words.title} ${day}`].join(' · '),
    fileName: dayFileName(workshop.date, words.title, name, 'docx'),
    blocks: [
      ...(about.demo
        ? [{ kind: 'paragraph', runs: span(from.words.demo), tone: 'remark' } as const]
        : []),
      ...rules(whole, from),
      ...present(whole, from, meant),
      ...ofWorkshop(engagement.items, workshopId).flatMap((item) => itemBlocks(from, item)),
      ...outside(from),
      ...materialsSaid(whole, workshopId, language),
      ...answersSaid(whole, workshopId, language),
      ...measured(from),
    ],
  }
  return { tree, meant }
}

function rules(whole: Engagement, { workshop, language }: Source): DocBlock[] {
  const words = marketWords(language)
  const { names } = marketOf(whole, workshop.id)
  return [
    heading(words.public.rules),
    {
      kind: 'bullets',
      items: [
        span(names === 'named' ? words.ruling.named : words.ruling.unnamed),
        span(words.public.noPerson),
        span(words.public.struckRule),
      ],
    },
  ]
}

function present(
  whole: Engagement,
  { engagement, workshop, language }: Source,
  meant: string | null,
): DocBlock[] {
  const words = marketWords(language)
  const here = peopleHere(whole, workshop)
  const suppliers = here.filter(({ id }) => sideOfPerson(whole, id)?.mark === 'L')
  const others = here.filter((person) => !suppliers.includes(person))
  const firms = new Set(suppliers.map(({ partyId }) => partyId))
  const customer = Object.values(engagement.sides).find(({ mark }) => mark === 'K')
  const roles = [...new Set(others.map(({ role }) => role.trim()).filter(Boolean))]
  return [
    heading(words.public.present),
    {
      kind: 'bullets',
      items: [
        span(
          words.public.customer(
            customer ? say(customer.label, language) : '',
            others.length,
            roles.join(', '),
          ),
        ),
        span(words.public.market(suppliers.length, firms.size)),
        ...(meant === null ? [] : [span(meant)]),
      ],
    },
  ]
}

/** The one sentence in which companies are named, where that was read aloud: those that took part. */
function namedFirms(whole: Engagement, { workshop, language }: Source): string | null {
  if (marketOf(whole, workshop.id).names !== 'named') return null
  const here = new Set(peopleHere(whole, workshop).map(({ partyId }) => partyId))
  const firms = firmsAt(whole, workshop.id).filter(({ party }) => here.has(party.id))
  return firms.length === 0
    ? null
    : marketWords(language).public.firms(
        firms.map(({ party }) => party.name || party.short).join(', '),
      )
}

function peopleHere(whole: Engagement, workshop: Workshop): Person[] {
  return peopleAt(whole, workshop.id).filter((person) => {
    const is = workshop.attendance[person.id]
    return is === 'present' || is === 'partly'
  })
}

function itemBlocks(from: Source, item: Item): DocBlock[] {
  const said = under(from, item.id)
  return said.length === 0 ? [] : [heading(say(item.title, from.language)), ...said]
}

function outside(from: Source): DocBlock[] {
  const said = under(from, null)
  return said.length === 0 ? [] : [heading(from.words.outsideItems), ...said]
}

function under(from: Source, itemId: Id | null): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const own = marketWords(language)
  const here = (thing: { readonly itemId: Id | null }) =>
    itemId === null ? !engagement.items[thing.itemId ?? ''] : thing.itemId === itemId
  const agreed: Span[][] = [
    ...decisionsOf(from)
      .filter(here)
      .map((decision) => [
        { text: `${words.statuses[decision.status]} ${reference(decision)} `, bold: true },
        { text: sentence(decision.text) },
      ]),
    ...actionsOf(engagement, workshop.id)
      .filter(here)
      .map((action) => {
        const side =
          action.ownerId === null
            ? engagement.sides[action.sideId ?? '']
            : sideOfPerson(engagement, action.ownerId)
        const due = action.due ? ` ${words.dueBy(longDate(action.due, language))}` : ''
        return [
          { text: `${reference(action)} `, bold: true },
          { text: `${side ? `${sideName(side, language)}: ` : ''}${sentence(action.text)}${due}` },
        ]
      }),
    ...Object.values(engagement.records)
      .filter((record) => record.workshopId === workshop.id && here(record))
      .filter(({ kind }) => kind !== 'decision' && kind !== 'action')
      .map((record) => [
        { text: `${reference(record)} `, bold: true },
        { text: sentence(record.text) },
      ]),
  ]
  const answers = ofWorkshop(engagement.answers, workshop.id).filter(here)
  const asked = engagement.items[itemId ?? '']?.answer
  const ideas = itemId === null ? [] : ideasOf(engagement, itemId)
  const struck = ofWorkshop(engagement.struck, workshop.id).filter(here)
  return [
    ...(agreed.length > 0 ? [{ kind: 'bullets', items: agreed } as const] : []),
    ...answers.map((answer): DocBlock => {
      const choices = asked?.kind === 'count' ? choicesOf(asked, language) : []
      const counts = (answer.counts ?? []).map((count, at) => `${choices[at] ?? ''} ${count}`)
      return plain([...counts, answer.text].filter(Boolean).join('. '))
    }),
    ...headingsOf(ideas).flatMap(({ heading: title, ideas: group }): DocBlock[] => [
      ...(title ? [{ kind: 'paragraph', runs: [{ text: title, bold: true }] } as const] : []),
      { kind: 'bullets', items: group.map(({ text }) => span(text)) },
    ]),
    ...ofWorkshop(engagement.blocks, workshop.id)
      .filter(here)
      .flatMap((block) => noteBlocks(block.text)),
    ...struck.map(({ on }) => plain(own.struckOn(longDate(on, language)))),
  ]
}

function measured(from: Source): DocBlock[] {
  const [, ...rest] = pollsAnnex(from)
  const isAsked = ofWorkshop(from.engagement.polls, from.workshop.id).some(
    (poll) => poll.state !== 'planned' && !poll.trial,
  )
  return isAsked ? [heading(from.words.polls), ...rest] : []
}

function heading(text: string): DocBlock {
  return { kind: 'heading', level: 1, text }
}

function plain(text: string): DocBlock {
  return { kind: 'paragraph', runs: span(text) }
}
