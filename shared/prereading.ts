import { beforehand, fileOf, labelled, paragraph, type Beforehand } from './beforehand.ts'
import { longDate } from './dates.ts'
import type { DocBlock, DocTable, DocumentTree, Span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import { principlePack, type Content, type PrinciplePack } from './packs/content.ts'
import type { Principle } from './packs/pack.ts'
import type { Poll } from './polls/poll.ts'
import type { Language } from './text.ts'
import { say } from './text.ts'
import { ofWorkshop } from './workshop.ts'

/**
 * *Forberedelse*: two pages to read before the principles are measured, so that everybody answers the same thing: each
 * principle in everyday words, why it matters, what brings it about, and what will become of one's answer.
 */
export function preReadingOf(
  engagement: Engagement,
  workshopId: Id,
  { language, content }: { readonly language: Language; readonly content: Content },
): DocumentTree {
  const from = beforehand(engagement, workshopId, language)
  const { words, workshop, about } = from
  const pack = principlePack(content, about.principlePack)
  const poll = ofWorkshop(engagement.polls, workshop.id).find((each) => each.state !== 'void')
  const read = poll ? words.readBefore : words.readBeforeOnly
  return fileOf(
    from,
    { kind: words.preReading, title: words.preReadingTitle(pack.principles.length) },
    [
      paragraph(read(say(workshop.title, language), longDate(workshop.date, language))),
      principles(from, pack),
      ...(poll ? measuring(from, poll) : []),
      { kind: 'heading', level: 1, text: words.source },
      paragraph(say(pack.source, language), 'muted'),
    ],
  )
}

/** Three of each keep seven principles within two pages; the rest stand on the prompt cards. */
const cards = { why: 3, made: 3 }

function principles(from: Beforehand, pack: PrinciplePack): DocTable {
  const { words } = from
  return {
    kind: 'table',
    title: words.preReadingTitle(pack.principles.length),
    description: words.principlesDescription,
    columns: [
      { head: words.principle, share: 38 },
      { head: words.why, share: 29 },
      { head: words.made, share: 33 },
    ],
    rows: pack.principles.map((principle) => [
      named(from, principle),
      prompts(from, principle.why.slice(0, cards.why)),
      prompts(from, principle.made.slice(0, cards.made)),
    ]),
  }
}

function named({ words, language }: Beforehand, principle: Principle): Span[] {
  const title = say(principle.title, language)
  return [
    { text: principle.star ? words.starred(title) : title, bold: true },
    { text: `\n${words.measuredRow(say(principle.row, language))}` },
    ...(principle.focus
      ? [{ text: `\n${words.focus}: `, bold: true }, { text: say(principle.focus, language) }]
      : []),
  ]
}

function prompts({ language }: Beforehand, those: Principle['why']): Span[] {
  return those.map(({ text }, at) => ({ text: `${at > 0 ? '\n' : ''}${say(text, language)}` }))
}

function measuring(from: Beforehand, poll: Poll): DocBlock[] {
  const { words, language } = from
  const { measured } = words
  const shown = poll.level === 'joint' ? measured.joint(poll.k) : measured.bySide(poll.k)
  return [
    { kind: 'heading', level: 1, text: words.measuring },
    {
      kind: 'bullets',
      items: [
        labelled(measured.askedLabel, measured.question(say(poll.question, language))),
        labelled(measured.stepsLabel, measured.steps),
        ...(poll.choose
          ? [labelled(measured.chooseLabel, measured.choose(say(poll.choose.question, language)))]
          : []),
        labelled(measured.anonymousLabel, measured.anonymous),
        labelled(measured.shownLabel, `${shown} ${measured.hidden}`),
      ],
    },
  ]
}
