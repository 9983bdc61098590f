import { actionTable, actionsOf, howMany, sideName } from './actionlist.ts'
import type { Item } from './agenda.ts'
import type { OpenAnswer } from './answers.ts'
import { chainsHere } from './chainsannex.ts'
import { choicesOf, countedBy } from './counting.ts'
import { headingsOf, ideasOf, leftOutOf, originalsOf } from './ideas.ts'
import { longDate } from './dates.ts'
import type { DocBlock, Span } from './document.ts'
import { evaluationBlocks } from './declarationdoc.ts'
import { gateAnnexBlocks } from './gatereport.ts'
import { span } from './document.ts'
import type { Id, Person } from './engagement.ts'
import { inOrder, peopleOfSide } from './engagement.ts'
import {
  actionSpans,
  decisionSpans,
  decisionsOf,
  reservationsOf,
  sentence,
  type Source,
} from './agreed.ts'
import { noteBlocks } from './notesannex.ts'
import { triedBlocks } from './initiativesannex.ts'
import { stepsBlocks } from './stepsannex.ts'
import { marketWords } from './words/market/words.ts'
import { parkingBlocks } from './parkingannex.ts'
import { byTable } from './tableanswers.ts'
import { say } from './text.ts'
import { asksGate, isAboutSteps } from './wall.ts'
import { ofWorkshop } from './workshop.ts'

/** *Deltagere*, by side: name, organisation, role, and whether they were there. */
export function peopleAnnex(from: Source): DocBlock[] {
  const { engagement, language, words } = from
  const sides = inOrder(engagement.sides).filter(
    (side) => peopleOfSide(engagement, from.workshop.id, side.id).length > 0,
  )
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.annexTitle(from.letters.people, words.people),
      newPage: true,
    },
    ...sides.flatMap((side): DocBlock[] => [
      { kind: 'heading', level: 2, text: sideName(side, language) },
      from.workshop.competing && side.mark === 'L'
        ? suppliersAsOne(from, side.id)
        : {
            kind: 'table',
            title: words.peopleOf(sideName(side, language)),
            description: words.peopleTable,
            columns: [
              { head: words.name, share: 28 },
              { head: words.organisation, share: 22 },
              { head: words.role, share: 30 },
              { head: words.presence, share: 20 },
            ],
            rows: peopleOfSide(engagement, from.workshop.id, side.id).map((person) => [
              [{ text: person.name, bold: true }],
              span(engagement.parties[person.partyId]?.short ?? words.none),
              span(roleOf(person, from) || words.none),
              span(words.attendance[from.workshop.attendance[person.id] ?? 'unknown']),
            ]),
          },
    ]),
    ...(sides.length === 0 ? [muted(words.noPeople)] : []),
  ]
}

/** Competing suppliers are counted, and neither companies nor people are named. */
function suppliersAsOne({ engagement, workshop, language }: Source, sideId: Id): DocBlock {
  const people = peopleOfSide(engagement, workshop.id, sideId)
  const here = people.filter(({ id }) => {
    const is = workshop.attendance[id]
    return is === 'present' || is === 'partly'
  }).length
  return muted(marketWords(language).suppliersHere(here, people.length))
}

/** Whoever does not answer is marked so: an adviser or a guest. */
function roleOf(person: Person, { words }: Source): string {
  return [person.role, words.takes[person.takes]].filter(Boolean).join(', ')
}

/** *Punkt for punkt*: what was agreed, answered, measured and, where they are wanted, noted at each item; then what was parked. */
export function itemsAnnex(from: Source, notes: boolean): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const all = ofWorkshop(engagement.items, workshop.id)
  const numbered = all.filter((item) => item.kind !== 'arrival' && item.kind !== 'break')
  const isEnded = Object.values(engagement.clocks).some(
    (clock) => clock.id === workshop.id && clock.state === 'ended',
  )
  const said = all.map((item) => ({ item, blocks: underItem(from, item.id, notes) }))
  const title = (item: Item): string => {
    const number = numbered.indexOf(item) + 1
    return number > 0
      ? words.itemTitle(number, say(item.title, language))
      : say(item.title, language)
  }
  const silent = said
    .filter(({ item, blocks }) => blocks.length === 0 && numbered.includes(item))
    .map(({ item }) => item)
  const leftOut = silent.filter((item) => isEnded && item.runs.length === 0)
  const held = silent.filter((item) => !leftOut.includes(item))
  const outside = underItem(from, null, notes)
  const hasNotes = ofWorkshop(engagement.blocks, workshop.id).length > 0
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.items, words.items) },
    ...(notes ? (hasNotes ? [] : [muted(words.notesNone)]) : [muted(words.notesLeftOut)]),
    ...said.flatMap(({ item, blocks }): DocBlock[] =>
      blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title(item) }, ...blocks],
    ),
    ...(outside.length > 0
      ? [{ kind: 'heading', level: 2, text: words.outsideItems } as const, ...outside]
      : []),
    ...(held.length > 0 ? [muted(words.nothingAtItems(held.map(title).join(', ')))] : []),
    ...(leftOut.length > 0 ? [muted(words.leftOutItems(leftOut.map(title).join(', ')))] : []),
    ...parkingBlocks(from),
  ]
}

/** What was agreed at an item, then what was answered openly, then, where they are wanted, the notes. */
function underItem(from: Source, itemId: Id | null, notes: boolean): DocBlock[] {
  const { engagement, workshop, words } = from
  const here = (thing: { readonly itemId: Id | null }) =>
    itemId === null ? !engagement.items[thing.itemId ?? ''] : thing.itemId === itemId
  const agreed = [
    ...decisionsOf(from)
      .filter(here)
      .map((decision): Span[] => [
        ...decisionSpans(from, decision),
        ...[
          ...(decision.mandate ? [words.mandate(decision.mandate)] : []),
          ...reservationsOf(from, decision),
        ].map((text): Span => ({ text: ` ${text}`, muted: true })),
      ]),
    ...actionsOf(engagement, workshop.id)
      .filter(here)
      .map((action) => actionSpans(from, action)),
  ]
  const answers = byTable(ofWorkshop(engagement.answers, workshop.id).filter(here))
  const written = notes ? ofWorkshop(engagement.blocks, workshop.id).filter(here) : []
  return [
    ...(agreed.length > 0 ? [{ kind: 'bullets', items: agreed } as const] : []),
    ...openAnswers(from, itemId, answers),
    ...chainsHere(from, itemId, here),
    ...plansHere(from, itemId),
    ...evaluatedHere(from, itemId),
    ...measured(from, itemId),
    ...textsOf(from, itemId),
    ...(written.length > 0
      ? [{ kind: 'heading', level: 3, text: words.noteHeading } as const]
      : []),
    ...written.flatMap((block) => noteBlocks(block.text)),
    ...struckHere(from, here),
  ]
}

/** What was taken out on request leaves a line, and no word of what it was. */
function struckHere(
  { engagement, workshop, language }: Source,
  here: (thing: { readonly itemId: Id | null }) => boolean,
): DocBlock[] {
  return ofWorkshop(engagement.struck, workshop.id)
    .filter(here)
    .map(({ on }) => muted(marketWords(language).struckOn(longDate(on, language))))
}

/** The gate under the item it was concluded in, and the escalation plan under the one it was gone through in. */
function plansHere({ engagement, workshop, language }: Source, itemId: Id | null): DocBlock[] {
  const items = ofWorkshop(engagement.items, workshop.id)
  const last = (fits: (item: Item) => boolean) => items.findLast(fits)?.id
  if (itemId === null) return []
  return [
    ...(itemId === last((item) => asksGate(engagement, item))
      ? gateAnnexBlocks(engagement, workshop.id, language)
      : []),
    ...(itemId === last((item) => isAboutSteps(engagement, item))
      ? stepsBlocks(engagement, language)
      : []),
  ]
}

/** What became of the initiatives, and what the sides said of the hensigtserklæring, stands under the item the meeting opened with. */
function evaluatedHere({ engagement, workshop, language }: Source, itemId: Id | null): DocBlock[] {
  const items = ofWorkshop(engagement.items, workshop.id)
  const first = items.find(({ kind }) => kind === 'opening') ?? items[0]
  if (itemId === null || itemId !== first?.id) return []
  return [
    ...triedBlocks(engagement, workshop.id, language),
    ...evaluationBlocks(engagement, workshop.id, language),
  ]
}

/** An item that measured something points to where it stands. */
function measured(from: Source, itemId: Id | null): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const here = ofWorkshop(engagement.polls, workshop.id).filter(
    (poll) => poll.itemId === itemId && poll.state !== 'planned' && !poll.trial,
  )
  if (here.length === 0) return []
  const titles = here.map((poll) => say(poll.title, language)).join(' · ')
  return [
    { kind: 'paragraph', runs: span(words.measuredHere(titles, words.annex(from.letters.polls))) },
  ]
}

/** Texts without name or side, heading by heading, with the originals behind what was merged. */
function textsOf({ engagement, language, words }: Source, itemId: Id | null): DocBlock[] {
  if (itemId === null) return []
  const ideas = ideasOf(engagement, itemId)
  const reasons = leftOutOf(engagement, itemId).map(({ leftOut }) => leftOut)
  if (ideas.length + reasons.length === 0) return []
  const { question = {} } = engagement.collecting[itemId] ?? {}
  return [
    muted(words.texts(say(question, language))),
    ...headingsOf(ideas).flatMap(({ heading, ideas: group }): DocBlock[] => [
      ...(heading ? [{ kind: 'paragraph', runs: [{ text: heading, bold: true }] } as const] : []),
      {
        kind: 'bullets',
        items: group.map((idea) => {
          const originals = originalsOf(engagement, idea.id).map(({ text }) => text)
          return [
            { text: idea.text },
            ...(originals.length > 0
              ? [{ text: ` ${words.mergedFrom(originals)}`, muted: true }]
              : []),
          ]
        }),
      },
    ]),
    ...(reasons.length > 0
      ? [muted(words.textsLeftOut(reasons.length, sentence([...new Set(reasons)].join('; '))))]
      : []),
  ]
}

function openAnswers(from: Source, itemId: Id | null, answers: readonly OpenAnswer[]): DocBlock[] {
  const { engagement, language, words } = from
  const [first] = answers
  if (!first) return []
  const asked = engagement.items[itemId ?? '']?.answer
  const ask = asked && 'ask' in asked ? say(asked.ask, language) : ''
  const choices = asked && 'choices' in asked ? asked.choices : []
  return [
    muted(ask ? words.askedWith(words.asked[first.kind], ask) : words.asked[first.kind]),
    {
      kind: 'bullets',
      items: answers.map((answer): Span[] => {
        const side = engagement.sides[answer.from]
        const who = side ? sideName(side, language) : answer.from
        const choice = choices[answer.choice ?? -1]
        if (answer.counts) return span(countSaid(from, answer, asked))
        return [
          {
            text: answer.speaker ? words.answerBy(who, answer.speaker) : words.answerFrom(who),
            bold: true,
          },
          {
            text: [...(choice ? [say(choice, language)] : []), answer.text]
              .filter(Boolean)
              .map(sentence)
              .map(words.capital)
              .join(' '),
          },
        ]
      }),
    },
  ]
}

/** *for 9, imod 2, hverken 1*, and who had the mandate or who counted. */
function countSaid(
  { words, language }: Source,
  answer: OpenAnswer,
  asked: Item['answer'] | undefined,
): string {
  const { counts, from, text } = answer
  const [choices, by] =
    asked?.kind === 'count'
      ? [choicesOf(asked, language), countedBy(asked, answer, language)]
      : [[], from]
  const numbers = (counts ?? [])
    .map((count, index) => {
      const choice = choices[index]
      return choice ? `${choice} ${count}` : `${count}`
    })
    .join(', ')
  return [words.counted(numbers, by), ...(text ? [sentence(text)] : [])].join(' ')
}

/** *Handlinger*: all that were agreed here. */
export function actionsAnnex(from: Source): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const all = actionsOf(engagement, workshop.id)
  return [
    { kind: 'heading', level: 1, text: words.annexTitle(from.letters.actions, words.actions) },
    ...(all.length > 0 ? [actionTable(engagement, all, language, 'annex')] : []),
    muted(howMany(all, words)),
  ]
}

function muted(text: string): DocBlock {
  return { kind: 'paragraph', runs: span(text), tone: 'muted' }
}
