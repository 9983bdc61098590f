import { span, type DocBlock, type Span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import { reference } from './records.ts'
import type { Language } from './text.ts'
import { initiativeWordsIn } from './words/initiatives/words.ts'
import { ofWorkshop } from './workshop.ts'

/** What became of the initiatives taken before: in the minutes of the meeting that asked. */
export function triedBlocks(
  engagement: Engagement,
  workshopId: Id,
  language: Language,
): DocBlock[] {
  const words = initiativeWordsIn(language)
  const items = ofWorkshop(engagement.tried, workshopId).flatMap((each): Span[][] => {
    const action = engagement.records[each.actionId]
    if (!action) return []
    const said = words.said(
      words.dids[each.did],
      each.worked === null ? '' : words.workeds[each.worked],
    )
    return [
      [
        { text: `${reference(action)}\u2002`, bold: true },
        { text: `${action.text} ` },
        { text: [said, each.text].filter(Boolean).join(' '), muted: true },
      ],
    ]
  })
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', runs: span(words.askedHere), tone: 'muted' },
    { kind: 'bullets', items },
  ]
}
