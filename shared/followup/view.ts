import { idleDeliveries, type IdleDelivery } from '../benefitflags.ts'
import { aboutOf, inOrder, type Engagement, type Id } from '../engagement.ts'
import { principlePack, type Content } from '../packs/content.ts'
import { readRisks } from '../polls/risks.ts'
import { isRisk, type Risk } from '../records.ts'
import { resultWordsIn } from '../results.ts'
import { riskParts } from '../said/risk.ts'
import type { Language, Text } from '../text.ts'

/** What registers and follow-up say beside the records themselves; figures only as they were published. */
export interface FollowUpView {
  /** the titles of the items that records were made in */
  readonly items: Readonly<Record<Id, Text>>
  /** the principles this engagement is measured by */
  readonly principles: readonly { readonly id: Id; readonly title: Text }[]
  /** by risk: what the room measured of it, in words */
  readonly weighed: Readonly<Record<Id, string>>
  readonly idle: readonly IdleDelivery[]
}

export function followUpView(
  engagement: Engagement,
  content: Content,
  language: Language,
): FollowUpView {
  const records = inOrder(engagement.records)
  return {
    items: Object.fromEntries(
      records.flatMap(({ itemId }) => {
        const item = engagement.items[itemId ?? '']
        return item ? [[item.id, item.title]] : []
      }),
    ),
    principles: principlePack(content, aboutOf(engagement).principlePack).principles.map(
      ({ id, short }) => ({ id, title: short }),
    ),
    weighed: Object.fromEntries(
      records.filter(isRisk).flatMap((risk) => {
        const said = weighedSaid(engagement, risk, language)
        return said === '' ? [] : [[risk.id, said]]
      }),
    ),
    idle: idleDeliveries(engagement),
  }
}

/** What was published of the row that weighed a risk; empty where nothing was. */
function weighedSaid(engagement: Engagement, { weighed }: Risk, language: Language): string {
  const poll = engagement.polls[weighed?.pollId ?? '']
  if (!poll || !weighed || poll.state !== 'shown') return ''
  const reading = readRisks(poll).find(({ row }) => row.id === weighed.rowId)
  if (!reading) return ''
  return riskParts(reading, inOrder(engagement.sides), resultWordsIn(language), language).join(' ')
}
