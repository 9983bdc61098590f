import { clockTime, longDate } from '../dates.ts'
import type { Engagement, Id, Party, PlainDate } from '../engagement.ts'
import type { Language } from '../text.ts'
import { ofWorkshop } from '../workshop.ts'
import { firmsOf } from './known.ts'
import type { Telling } from './market.ts'

/** A line of the log with what stands in the way of *alle har fået det samme at vide*. */
export interface ToldLine {
  readonly telling: Telling
  /** the companies that have not been told this by any line; only on the first line that says it */
  readonly lacking: readonly Party[]
  /** a question that nobody has answered */
  readonly unanswered: boolean
  /** its answer was promised by a day that is past */
  readonly late: boolean
}

/** The log in the order in which things happened. A line without a time of day stands first on its day. */
export function toldLines(
  engagement: Pick<Engagement, 'tellings' | 'sides' | 'parties'>,
  workshopId: Id,
  today: PlainDate,
): ToldLine[] {
  const all = ofWorkshop(engagement.tellings, workshopId).toSorted(
    (a, b) =>
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
      (a.time ?? -1) - (b.time ?? -1) ||
      a.order - b.order,
  )
  const firms = firmsOf(engagement as Engagement)
  const heads = new Map<Id, Telling[]>()
  for (const telling of all)
    if (telling.kind !== 'question') {
      const head = headOf(telling, all)
      heads.set(head, [...(heads.get(head) ?? []), telling])
    }
  return all.map((telling) => {
    const same = heads.get(headOf(telling, all)) ?? []
    const reached = new Set(same.flatMap(({ to }) => to))
    const isQuestion = telling.kind === 'question'
    const unanswered =
      isQuestion && !all.some(({ kind, about }) => kind === 'answer' && about === telling.id)
    return {
      telling,
      lacking: !isQuestion && same[0] === telling ? firms.filter(({ id }) => !reached.has(id)) : [],
      unanswered,
      late: unanswered && telling.dueOn !== null && telling.dueOn < today,
    }
  })
}

/** The lines that say the same as one does, itself among them. */
export function sameLine(telling: Telling, all: readonly Telling[]): Telling[] {
  const head = headOf(telling, all)
  return all.filter((each) => each.kind !== 'question' && headOf(each, all) === head)
}

/** What makes lines one: the question they answer, or the line they repeat. */
function headOf(telling: Telling, all: readonly Telling[]): Id {
  const about = all.find(({ id }) => id === telling.about)
  if (!about || about.id === telling.id) return telling.id
  return about.kind === 'question' || about.about === null ? about.id : about.about
}

/** *5. december 2026, kl. 13.05* */
export function whenTold({ on, time }: Pick<Telling, 'on' | 'time'>, language: Language): string {
  const day = longDate(on, language)
  return time === null
    ? day
    : `${day}, ${language === 'da' ? 'kl. ' : ''}${clockTime(time, language)}`
}
