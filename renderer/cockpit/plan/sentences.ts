import type { Item } from '../../../shared/agenda.ts'
import { clockTime } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { isSpare, waysOut, type Stretch, type Way } from '../../../shared/fit.ts'
import { say, type Language } from '../../../shared/text.ts'
import { planWords } from './words.ts'

/** What *Planlæg* says about times, in whole words: whether a day fits, what each way out will do, how long it all takes. */

export function titleOf(item: Pick<Item, 'title'> | undefined, language: Language): string {
  return item ? say(item.title, language) : ''
}

/** What stands in the list where a stretch does not fit: how much, and the ways out, each with what it will do. */
export interface Notice {
  readonly tone: 'spare' | 'over'
  readonly said: string
  readonly ways: readonly { readonly said: string; readonly way: Way }[]
}

/** The notice of a stretch that does not fit. */
export function noticeOf(
  stretch: Stretch,
  items: readonly Item[],
  workshopId: Id,
  language: Language,
): Notice {
  return {
    tone: toneOf(stretch),
    said: stretchSaid(stretch, items, language),
    ways: waysOut(items, stretch, workshopId).map((way) => ({
      said: waySaid(way, stretch, items, language),
      way,
    })),
  }
}

/** "12 min. for meget" of a whole day; names the place where it is not the end. */
export function verdictSaid(
  stretch: Stretch,
  items: readonly Item[],
  language: Language,
): { readonly tone: 'fits' | 'spare' | 'over'; readonly said: string } {
  const { fit } = planWords(language)
  if (stretch.spare === 0) return { tone: 'fits', said: fit.fits }
  if (stretch.until !== null)
    return { tone: toneOf(stretch), said: stretchSaid(stretch, items, language) }
  return stretch.spare > 0
    ? { tone: 'spare', said: fit.spare(stretch.spare) }
    : { tone: 'over', said: fit.over(-stretch.spare) }
}

/** "12 min. for meget før pausen", "5 min. luft før slut kl. 12.30". */
function stretchSaid(stretch: Stretch, items: readonly Item[], language: Language): string {
  const { fit } = planWords(language)
  const what = whatSaid(stretch, items, language)
  if (stretch.spare > 0) return fit.spareBefore(stretch.spare, what)
  const said = fit.overBefore(-stretch.spare, what)
  return stretch.until === null ? said : `${said} ${fit.fixedSaid(clockTime(stretch.at, language))}`
}

function toneOf(stretch: Stretch): 'spare' | 'over' {
  return stretch.spare > 0 ? 'spare' : 'over'
}

function whatSaid(stretch: Stretch, items: readonly Item[], language: Language): string {
  const { fit } = planWords(language)
  const fixed = items.find((item) => item.id === stretch.until)
  return fixed ? nameSaid(fixed, language) : fit.theEnd(clockTime(stretch.at, language))
}

/** *pausen* where it is called no more than that, else its title as it stands. */
function nameSaid(item: Item, language: Language): string {
  const { fit } = planWords(language)
  const title = titleOf(item, language)
  const isPlainBreak = item.kind === 'break' && /^(?:pause|break)$/iu.test(title)
  return isPlainBreak ? fit.theBreak : title
}

/** A way out as its button says it: exactly what will be done. */
function waySaid(way: Way, stretch: Stretch, items: readonly Item[], language: Language): string {
  const { fit } = planWords(language)
  const name = (id: Id) =>
    titleOf(
      items.find((item) => item.id === id),
      language,
    )
  const what = whatSaid(stretch, items, language)
  switch (way.kind) {
    case 'shorten':
      return withSaving(
        fit.shorten(
          listed(
            way.cuts.map(({ itemId, to }) => fit.cut(name(itemId), to)),
            fit.and,
          ),
        ),
      )
    case 'leaveOut':
      return withSaving(fit.leaveOut(name(way.itemId)))
    case 'moveOn':
      return withSaving(fit.moveOn(name(way.itemId), what))
    case 'moveFixed':
      return fit.moveFixed(what, clockTime(way.to, language))
    case 'endLater':
      return fit.endLater(clockTime(way.to, language))
  }

  function withSaving(said: string): string {
    const saves = 'saves' in way ? way.saves : 0
    return saves < -stretch.spare ? `${said} ${fit.notEnough(saves)}` : said
  }
}

/** "skal", "kan kortes til 20" or "kan udgå"; nothing where it can be neither shortened nor left out. */
export function ruleSaid(item: Item, language: Language): string[] {
  const words = planWords(language)
  return [
    ...(item.must ? [words.must] : []),
    ...(item.least === null ? [] : [words.least(item.least)]),
    ...(item.least === null && isSpare(item) ? [words.spare] : []),
  ]
}

/** "3 t 30", "45 min." */
export function lengthSaid(minutes: number, language: Language): string {
  return planWords(language).total.hours(Math.floor(minutes / 60), minutes % 60)
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
}
