import { span, type DocBlock, type Span } from './document.ts'
import type { Engagement } from './engagement.ts'
import { agreedBy, readSteps } from './escalation.ts'
import { say, type Language } from './text.ts'
import { escalationWordsIn } from './words/escalation/words.ts'

/** The escalation plan as the minutes print it: a row a step, each side's name and number, and what the sides said to it. */
export function stepsBlocks(engagement: Engagement, language: Language): DocBlock[] {
  const words = escalationWordsIn(language)
  const steps = readSteps(engagement)
  const [first] = steps
  if (!first) return []
  const share = Math.floor(44 / first.contacts.length)
  const said = agreedBy(engagement).map(({ side, said: answer, changedSince }) => {
    const name = say(side.label, language)
    if (!answer) return words.noAnswer(name)
    const line = (answer.is ? words.agreedBy : words.notAgreedBy)(name, answer.speaker)
    return [line, ...(changedSince ? [`(${words.changedSince})`] : [])].join(' ')
  })
  return [
    {
      kind: 'table',
      title: words.title,
      description: words.docSays,
      columns: [
        { head: words.what, share: 56 - 18 },
        { head: words.days, share: 18 + 44 - share * first.contacts.length },
        ...first.contacts.map(({ side }) => ({
          head: `${say(side.label, language)} (${side.mark})`,
          share,
        })),
      ],
      rows: steps.map(({ step, number, contacts }) => [
        [{ text: `${words.step(number)} `, bold: true }, { text: say(step.title, language) }],
        span(step.days === null ? words.last : words.within(step.days)),
        ...contacts.map(({ name, phone }): Span[] => [
          name ? { text: name } : { text: words.noName, muted: true },
          phone ? { text: `, ${phone}` } : { text: `, ${words.noPhone}`, muted: true },
        ]),
      ]),
    },
    { kind: 'paragraph', runs: span(words.docAgreed(said.join('. '))), tone: 'muted' },
  ]
}
