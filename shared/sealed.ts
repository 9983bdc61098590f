import type { Command, CommandOf } from './commands.ts'
import type { Engagement, Id } from './engagement.ts'
import { endsAs } from './records/ends.ts'

/**
 * Whether a command would change what finished minutes were written from. What was agreed is still followed up (an action
 * is done, moved, given to somebody else), because that is what happens afterwards; its words are not written anew.
 */
export function isSealed(engagement: Engagement, command: Command): boolean {
  if (stillOpen.has(command.do)) return false
  if (command.do === 'editRecord' && isFollowUp(command.to)) return false
  if (command.do === 'turnRecord' && takesUp(engagement, command))
    return isFinished(engagement, command.workshopId ?? '')
  return workshopsIn(engagement, command).some((id) => isFinished(engagement, id))
}

function isFinished(engagement: Engagement, workshopId: Id): boolean {
  return (engagement.workshops[workshopId]?.finishedAt ?? null) !== null
}

/** A parked point that a later meeting comes to: what it becomes is of that meeting. */
function takesUp({ records }: Engagement, { recordId, kind }: CommandOf<'turnRecord'>): boolean {
  const from = records[recordId]?.kind
  return from !== undefined && endsAs(from, kind)
}

/** What has nothing to do with the minutes, and what opens them again. */
const stillOpen: ReadonlySet<Command['do']> = new Set([
  'finishMinutes',
  'correctMinutes',
  'showOnWall',
  'planWall',
  'stepWall',
  'blackWall',
  'releaseWall',
  'strikeGong',
  'speakOnWall',
  'keepDraft',
  // what is told afterwards is logged afterwards, and a remark can be taken out of minutes that are finished
  'setMarket',
  'noteTellings',
  'editTelling',
  'removeTelling',
  'strikeRemark',
  'deleteFirmAnswers',
])

/** What a meeting found, word for word: only a new version of its minutes may say it otherwise. */
const words: ReadonlySet<string> = new Set([
  'decision.status',
  'decision.mandate',
  'decision.reservations',
  'decision.confirmed',
  'decision.why',
  'decision.inTime',
  'decision.inMoney',
  'decision.inContract',
  'decision.deadline',
  'action.reservations',
  'action.confirmed',
  'clause.behaviour',
  'clause.answers',
])

function isFollowUp(to: Extract<Command, { do: 'editRecord' }>['to']): boolean {
  return Object.keys(to.set).every((field) => field !== 'text' && !words.has(`${to.kind}.${field}`))
}

function workshopsIn(engagement: Engagement, command: Command): Id[] {
  const named = command as Readonly<Record<string, unknown>>
  const at = (field: string, table: Owners): Id[] => {
    const id = named[field]
    const owner = typeof id === 'string' ? table[id]?.workshopId : null
    return owner ? [owner] : []
  }
  const all = (field: string, table: Owners): Id[] => {
    const ids = named[field]
    return Array.isArray(ids)
      ? ids.flatMap((id) => (typeof id === 'string' ? (table[id]?.workshopId ?? []) : []))
      : []
  }
  return [
    ...(typeof named.workshopId === 'string' ? [named.workshopId] : []),
    ...at('itemId', engagement.items),
    ...at('blockId', engagement.blocks),
    ...at('recordId', engagement.records),
    ...at('answerId', engagement.answers),
    ...at('pollId', engagement.polls),
    ...at('chainId', engagement.chains),
    ...at('causeId', engagement.causes),
    ...at('ideaId', engagement.ideas),
    ...all('ideaIds', engagement.ideas),
  ]
}

type Owners = Readonly<Record<Id, { readonly workshopId: Id | null }>>
