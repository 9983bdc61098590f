import { sentence, type Source } from './agreed.ts'
import { longDate, today } from './dates.ts'
import type { DocBlock } from './document.ts'
import { span } from './document.ts'
import type { Moment } from './engagement.ts'
import { differencesSaid, lackSaid } from './versionsaid.ts'
import { changedIn, versionNumber, versionsOf, type Version } from './versions.ts'
import { finishingWordsIn } from './words/finishing/words.ts'

/** *version 2*, or *udkast til version 2* while it is written: beside the title, and at the foot of every page. */
export function versionSaid({ engagement, workshop, language }: Source): string {
  const words = finishingWordsIn(language)
  const number = versionNumber(engagement, workshop.id)
  return workshop.finishedAt === null ? words.draft(number) : words.version(number)
}

/** Which version it is and when it was finished, as a sentence of page one. */
export function versionLine(from: Source): string {
  const { engagement, workshop, language } = from
  const words = finishingWordsIn(language)
  const latest = versionsOf(engagement, workshop.id).at(-1)
  if (!latest?.finished) return words.draftLine(latest?.number ?? 1)
  return finishedLine(from, latest)
}

/** *Versioner*: each with its date, why it was made, what was lacking, and what the newest says otherwise than the last. */
export function versionsAnnex(from: Source, notes: boolean): DocBlock[] {
  const { engagement, workshop, language, words } = from
  const said = finishingWordsIn(language)
  const versions = versionsOf(engagement, workshop.id)
  const tells = versions.some(
    ({ number, finished }) => number > 1 || (finished?.lacked ?? []).length > 0,
  )
  if (!tells) return []
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.annexTitle(from.letters.versions, said.versions),
    },
    {
      kind: 'bullets',
      items: versions.map((version) => span(versionTold(from, version))),
    },
    ...changes(from, notes),
  ]
}

function versionTold(from: Source, version: Version): string {
  const said = finishingWordsIn(from.language)
  const lacked = version.finished?.lacked ?? []
  return [
    version.finished ? finishedLine(from, version) : said.draftLine(version.number),
    ...(version.reason ? [said.reason(sentence(version.reason))] : []),
    ...(lacked.length > 0
      ? [said.lacked(lacked.map((lack) => lackSaid(lack, from.language)).join('; '))]
      : []),
  ].join(' ')
}

function finishedLine({ workshop, language }: Source, { number, finished }: Version): string {
  const said = finishingWordsIn(language)
  const at: Moment = finished?.at ?? 0
  return said.finishedLine(
    number,
    longDate(today(at, workshop.timeZone), language),
    finished?.by ?? '',
  )
}

/** Notes that are left out of these minutes are left out of what has changed, too. */
function changes({ engagement, workshop, language }: Source, notes: boolean): DocBlock[] {
  const said = finishingWordsIn(language)
  const latest = versionsOf(engagement, workshop.id).at(-1)
  const changed = latest ? changedIn(engagement, latest) : null
  if (!changed) return []
  const { before, differences } = changed
  const told = differencesSaid(
    differences.filter(({ what }) => notes || what !== 'note'),
    before.finished.facts,
    engagement,
    language,
  )
  return [
    { kind: 'heading', level: 2, text: said.changedSince(before.number) },
    told.length > 0
      ? { kind: 'bullets', items: told.map(span) }
      : { kind: 'paragraph', runs: span(said.unchanged(before.number)), tone: 'muted' },
  ]
}
