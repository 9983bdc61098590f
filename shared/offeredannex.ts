import { linesOf, plannedDays, type Beforehand } from './beforehand.ts'
import type { DocBlock, Span } from './document.ts'
import { span } from './document.ts'
import { packPhaseOf, type Id } from './engagement.ts'
import { offeredFor, type Offered } from './offered.ts'
import type { Content } from './packs/content.ts'
import type { Offer } from './packs/kinds.ts'
import type { Text } from './text.ts'
import { say } from './text.ts'
import { runSheetWords } from './words/runsheet/words.ts'

/** What the packs put forward for the items that ask for it, as an annex to the run sheet: each once, under its first item. */
export function offeredAnnex(
  from: Beforehand,
  content: Content,
  newPage: 'always' | false,
): DocBlock[] {
  const { words, language } = from
  const listed = asking(from)
    .map(({ title, offer, principles }) => {
      const offered = offeredFor(offer, { ...standing(from, content), principles })
      const lists = listsOf(from, offered, content)
      return { title: words.offeredAt[offer](say(title, language)), lists }
    })
    .filter(({ lists }) => lists.length > 0)
  if (listed.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: words.offered, newPage },
    ...listed.flatMap(({ title, lists }): DocBlock[] => [
      { kind: 'heading', level: 2, text: title },
      ...lists.flatMap(({ name, items }): DocBlock[] => [
        ...(name ? [{ kind: 'heading', level: 3, text: name } as const] : []),
        { kind: 'bullets', items },
      ]),
    ]),
  ]
}

interface List {
  readonly name: string
  readonly items: readonly Span[][]
}

/** The first item that asks for each: what stands under one need not stand again. */
function asking(from: Beforehand) {
  const asked = new Set<Offer>()
  return plannedDays(from).flatMap(({ items }) =>
    items.flatMap(({ item: { title, offers, principles } }) => {
      if (offers === null || asked.has(offers)) return []
      asked.add(offers)
      return [{ title, offer: offers, principles }]
    }),
  )
}

function standing({ engagement, workshop }: Beforehand, content: Content) {
  return { content, packPhase: packPhaseOf(engagement), gate: workshop.gate as Id | null }
}

function listsOf({ words, language }: Beforehand, offered: Offered, { packs }: Content): List[] {
  const back = runSheetWords(language)
  const line = (title: Text, text: Text): Span[] => [
    { text: `${say(title, language)}\u2002`, bold: true },
    { text: linesOf(text, language).join(' ') },
  ]
  const all = (items: readonly Span[][]): List[] => (items.length > 0 ? [{ name: '', items }] : [])
  switch (offered.offer) {
    // the talk chose the principles, so the initiatives are found by principle
    case 'initiatives': {
      if (!offered.phase) return all([span(back.noPhase)])
      const everything = [...offered.proposed, ...offered.rest.flatMap((each) => each.initiatives)]
      return packs
        .flatMap((pack) => pack.principles)
        .map((principle) => ({
          name: say(principle.title, language),
          items: everything
            .filter((each) => each.principle === principle.id)
            .map(({ title, text, by }) => [
              ...line(title, text),
              { text: ` (${back.by[by]})`, muted: true },
            ]),
        }))
        .filter(({ items }) => items.length > 0)
    }
    case 'clauses':
      return all(
        offered.clauses.map(({ text, seen }) => [
          { text: `${say(text, language)} ` },
          { text: words.seenBy(say(seen, language)), muted: true },
        ]),
      )
    case 'escalation':
      return all(
        offered.steps.map(({ who, days }, at) => [
          { text: `${words.step(at + 1)} `, bold: true },
          { text: words.stepBy(say(who, language), days) },
        ]),
      )
    case 'criteria':
    case 'lookAhead':
      return all(offered.criteria.map(({ title, text }) => line(title, text)))
    case 'themes':
      return offered.groups.map((group) => ({
        name: say(group.title, language),
        items: group.themes.map(({ title, text, tasks }) => [
          ...line(title, text),
          { text: ` ${back.tasks(tasks.map((task) => say(task.title, language)).join(' · '))}` },
        ]),
      }))
    case 'principles':
      return all(offered.principles.map(({ title, row }) => line(title, row)))
  }
}
