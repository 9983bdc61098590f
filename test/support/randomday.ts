import { change } from '../../shared/change.ts'
import { commandSchema, type Command, type CommandOf } from '../../shared/commands.ts'
import { demoOf } from '../../shared/demo.ts'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import type { Entry } from '../../shared/journal.ts'
import { keptKinds } from '../../shared/records.ts'
import { chancesOf } from './chances.ts'
import { content, told } from './engagement.ts'

/** An engagement with all that was done in it, as one laptop holds it. */
export interface Lived {
  readonly engagement: Engagement
  readonly journal: readonly Entry[]
}

const morning = Date.UTC(2026, 10, 21, 8, 0)

/** The demo, as it is told in a house: a workshop that was held, with measurements, decisions and notes. */
export function theDemo(): Lived {
  let ids = 0
  const id = () => `demo${ids++}`
  const demo = demoOf({
    content,
    now: morning,
    timeZone: 'Europe/Copenhagen',
    id,
    bytes: (count) => new Uint8Array(count).map((_, at) => (at * 7 + ids++) % 256),
    language: 'da',
  })
  return demo.told.reduce<Lived>(
    (now, { command, at, tally }) =>
      lived(now, command, told(at, { id, ...(tally ? { tally } : {}) })),
    { engagement: emptyEngagement, journal: [] },
  )
}

/** One command more; a refused one changes nothing. */
export function lived(
  { engagement, journal }: Lived,
  command: Command,
  by: ReturnType<typeof told>,
): Lived {
  const outcome = change(engagement, command, by)
  if (!outcome.ok) return { engagement, journal }
  const { line, workshopId } = outcome.value
  const entry = { seq: journal.length + 1, at: by.at, by: by.by, workshopId, line }
  return {
    engagement: outcome.value.engagement,
    journal: line === null ? journal : [...journal, { ...entry, line }],
  }
}

/** So many random commands of every kind by somebody, whose new things have ids of their own. */
export function livedOn(now: Lived, who: string, seed: number, count: number): Lived {
  const { below } = chancesOf(seed)
  let after = now
  let at = morning + 3_600_000
  for (let turn = 0; turn < count; turn++) {
    at += 1000 + below(120_000)
    const fresh = `${who}.${seed}.${turn}`
    after = lived(
      after,
      cleaned(randomCommand(after.engagement, below, fresh)),
      told(at, { id: () => `${fresh}.n` }),
    )
  }
  return after
}

/** As the doors let it through. */
function cleaned(command: Command): Command {
  return commandSchema.parse(command)
}

function randomCommand(now: Engagement, below: (most: number) => number, fresh: string): Command {
  const some = (table: Readonly<Record<string, unknown>>) => {
    const all = Object.keys(table)
    return all[below(Math.max(1, all.length))] ?? 'nobody'
  }
  const word = () =>
    ['Ærlig', 'Åben "og" <klar>', 'Kort;\nto linjer', '=SUM(A1)', 'Mål 😀'][below(5)] ?? ''
  const text = `${word()} ${fresh}`
  const workshopId = some(now.workshops)
  const itemId = Object.values(now.items).find((item) => item.workshopId === workshopId)?.id ?? null
  const day = `2026-12-${String(1 + below(28)).padStart(2, '0')}`
  const able: (() => Command)[] = [
    () => ({ do: 'writeNote', id: fresh, workshopId, itemId, text }),
    () => ({ do: 'editNote', blockId: some(now.blocks), text }),
    () => ({
      do: 'editNote',
      blockId: some(now.blocks),
      text: [
        { kind: 'paragraph', runs: [{ text, bold: true }, { text: ' og ' }] },
        { kind: 'bullets', items: [[{ text: 'her', link: 'https://eks.dk/a' }]] },
      ],
    }),
    () => ({
      do: 'finishMinutes',
      id: fresh,
      workshopId,
      languages: ['da', 'en'],
      notes: true,
      log: false,
      despite: true,
    }),
    () => ({ do: 'correctMinutes', id: fresh, workshopId, reason: text }),
    () => ({ do: 'removeNote', blockId: some(now.blocks) }),
    ...randomRecord(now, { some, text, fresh, workshopId, itemId, day, below }),
    () => ({
      do: 'addPerson',
      id: fresh,
      partyId: some(now.parties),
      name: fresh,
      role: word(),
      takes: 'answers',
    }),
    () => ({ do: 'editPerson', personId: some(now.people), set: { role: text, reportsTo: null } }),
    () => ({ do: 'removePerson', personId: some(now.people) }),
    () => ({ do: 'editEngagement', set: { goLive: day } }),
    () => ({ do: 'editEngagement', set: { caseNumber: text } }),
    () => ({ do: 'addWave', id: fresh, title: 'Bølge', who: text, operation: null, goLive: day }),
    () => ({ do: 'removeWave', waveId: some(now.waves) }),
    () => ({
      do: 'editItems',
      workshopId,
      edits: [{ itemId: some(now.items), set: { minutes: 5 + below(60) } }],
    }),
    () => ({
      do: 'editItems',
      workshopId,
      edits: [{ itemId: itemId ?? '', set: { title: { da: text } } }],
    }),
    () => ({ do: 'doubleItem', itemId: some(now.items), id: fresh }),
    () => ({ do: 'removeItems', workshopId, itemIds: [some(now.items)] }),
    () => ({ do: 'addChain', id: fresh, workshopId, itemId, set: { delivery: text } }),
    () => ({ do: 'editChain', chainId: some(now.chains), set: { benefit: text } }),
    () => ({ do: 'nextItem', workshopId }),
    () => ({ do: 'extendItem', workshopId, minutes: 5 }),
    () => ({ do: 'noteAttendance', workshopId, personIds: [some(now.people)], is: 'partly' }),
    () => ({ do: 'notePresence', workshopId, personIds: [some(now.people)], is: 'in' }),
    () => ({ do: 'editWorkshop', workshopId, set: { place: text } }),
    () => ({ do: 'showOnWall', workshopId, show: { mode: 'program' } }),
    () => ({ do: 'keepDraft', workshopId, where: 'capture', text }),
    () => ({ do: 'openIdeas', itemId: some(now.items) }),
    () => ({ do: 'addIdea', id: fresh, itemId: some(now.collecting), text: fresh }),
    () => ({
      do: 'giveAnswer',
      id: fresh,
      itemId: some(now.items),
      kind: 'side',
      from: some(now.sides),
      speaker: word(),
      text,
      choice: null,
    }),
  ]
  return able[below(able.length)]?.() ?? { do: 'editNote', blockId: '', text }
}

interface Given {
  readonly some: (table: Readonly<Record<string, unknown>>) => string
  readonly text: string
  readonly fresh: string
  readonly workshopId: string
  readonly itemId: string | null
  readonly day: string
  readonly below: (most: number) => number
}

function randomRecord(now: Engagement, given: Given): (() => Command)[] {
  const { some, text, fresh, workshopId, itemId, day, below } = given
  const owner = () => ({
    ownerId: below(3) === 0 ? null : some(now.people),
    sideId: some(now.sides),
  })
  const make = (of: CommandOf<'makeRecord'>['of']): Command => ({
    do: 'makeRecord',
    id: fresh,
    workshopId: below(5) === 0 ? null : workshopId,
    itemId,
    of,
  })
  const edit = (to: CommandOf<'editRecord'>['to']): Command => {
    const ones = Object.values(now.records).filter((record) => record.kind === to.kind)
    return { do: 'editRecord', recordId: ones[below(Math.max(1, ones.length))]?.id ?? 'nobody', to }
  }
  return [
    () => make({ kind: 'decision', text, principles: [some(now.people)], mandate: 'Mette Kjær' }),
    () => make({ kind: 'action', text, ...owner(), due: day, dueSaid: 'fre' }),
    () => make({ kind: 'action', text, relative: { anchor: 'goLive', weeks: below(9) - 9 } }),
    () => make({ kind: 'risk', text, cause: text, probability: 1 + below(4), ...owner() }),
    () => make({ kind: 'benefit', text, delivery: text, target: '20 %' }),
    () => make({ kind: 'clause', text, behaviour: text }),
    () => make({ kind: 'parking', text }),
    ...keptKinds.map((kind) => () => edit({ kind, set: { text } })),
    () => edit({ kind: 'action', set: { status: 'done', due: day } }),
    () => edit({ kind: 'action', set: { ...owner() } }),
    () => edit({ kind: 'risk', set: { impact: 1 + below(4), status: 'closed' } }),
    () => ({ do: 'removeRecord', recordId: some(now.records) }),
  ]
}
