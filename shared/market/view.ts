import { today as dayOf } from '../dates.ts'
import type { Engagement, Id, PlainDate } from '../engagement.ts'
import type { Scene } from '../scene.ts'
import type { Language, Text } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { ofWorkshop } from '../workshop.ts'
import { absentFirms, firmsAt, type Firm } from './firms.ts'
import { isReadAloud, marketOf, type Market, type Struck } from './market.ts'
import { toldLines, type ToldLine } from './tellings.ts'

/** What the facilitator alone sees of a meeting before the contract: the companies by name, and what each was told. */
export interface MarketView {
  readonly market: Market
  readonly readAloud: boolean
  readonly firms: readonly Firm[]
  /** the companies of which nobody came, once attendance has been noted */
  readonly absent: readonly Id[]
  readonly told: readonly ToldLine[]
  readonly struck: readonly Struck[]
  readonly today: PlainDate
}

export function marketView({ engagement, workshopId, now }: Scene): MarketView | null {
  const workshop = engagement.workshops[workshopId]
  if (!workshop?.competing) return null
  const today = dayOf(now, workshop.timeZone)
  return {
    market: marketOf(engagement, workshopId),
    readAloud: isReadAloud(engagement, workshopId),
    firms: firmsAt(engagement, workshopId),
    absent: absentFirms(engagement, workshopId).map(({ party }) => party.id),
    told: toldLines(engagement, workshopId, today),
    struck: ofWorkshop(engagement.struck, workshopId),
    today,
  }
}

/** *Firmaer nævnes ikke …*: what is read aloud and stands on the wall before anybody speaks; null until it is decided. */
export function rulingOf(
  engagement: Pick<Engagement, 'workshops' | 'markets'>,
  workshopId: Id,
  language: Language,
): string | null {
  if (!engagement.workshops[workshopId]?.competing) return null
  const { names } = marketOf(engagement, workshopId)
  return names && marketWords(language).ruling[names]
}

export function rulingSaid({ engagement, workshopId }: Scene, language: Language): string | null {
  return rulingOf(engagement, workshopId, language)
}

/** Talking points with the ruling as the last of them, in both languages. */
export function scriptWithRuling(
  script: Text,
  engagement: Pick<Engagement, 'workshops' | 'markets'>,
  workshopId: Id,
): Text {
  const said = (language: Language) =>
    [script[language], rulingOf(engagement, workshopId, language)].filter(Boolean).join('\n')
  return rulingOf(engagement, workshopId, 'da') === null
    ? script
    : { ...script, da: said('da'), en: said('en') }
}
