import type { Command, CommandName, CommandOf } from './commands.ts'
import type { Engagement, Id, Moment, Side } from './engagement.ts'
import type { By } from './journal.ts'
import type { KeptBy } from './workshop.ts'

/**
 * Who sits at the table: referent, medfacilitator, fjernbetjening, or a wall on another computer. What each may ask for is
 * decided here; what each is shown, in `tableview.ts`.
 */
export const tableRoles = ['notetaker', 'cofacilitator', 'remote', 'wall'] as const
export type TableRole = (typeof tableRoles)[number]

/** A device that was let in, as it is kept on this machine: never in an engagement. */
export interface Device {
  /** what its commands are signed with */
  readonly id: By
  readonly role: TableRole
  readonly name: string
  /** whose side a referent is on; printed in the minutes */
  readonly sideId: Id | null
  readonly workshopId: Id
  /** null once it was taken away: its name is kept for undo and the journal */
  readonly tokenHash: string | null
}

/** A device that asks to be let in: the digits stand on both screens until it is, is turned away, or it takes too long. */
export interface Knock {
  readonly id: Id
  readonly role: TableRole
  readonly name: string
  readonly digits: string
  readonly until: Moment
}

/** Somebody has a block or record open: the others see that, and wait. */
export interface Held {
  readonly thingId: Id
  readonly by: By
}

/** What a referent may write: notes and records, who is there, open answers, a side's among them, and texts merged and put in order. */
const writes = [
  'writeNote',
  'editNote',
  'removeNote',
  'makeRecord',
  'editRecord',
  'removeRecord',
  'turnNote',
  'turnRecord',
  'parkRest',
  'noteAttendance',
  'notePresence',
  'giveAnswer',
  'removeAnswer',
  'saySide',
  'addIdea',
  'mergeIdeas',
  'separateIdeas',
  'moveIdeas',
  'answerGate',
  'settleCriterion',
  'makeCondition',
  'concludeGate',
  'reopenGate',
] as const satisfies readonly CommandName[]
export type WriteCommand = CommandOf<(typeof writes)[number]>

/** A command as a device sends it: with an id of its own, so that one that comes twice is one. */
export interface Given {
  readonly id: Id
  readonly command: WriteCommand
}

/** What *styring* and the fjernbetjening reach: never level, void, finish or delete. */
const steers = [
  'nextItem',
  'backItem',
  'pauseClock',
  'resumeClock',
  'extendItem',
  'openPoll',
  'closePoll',
  'showPoll',
  'blackWall',
] as const satisfies readonly CommandName[]
export type SteerCommand = CommandOf<(typeof steers)[number]>

export function isWrite(command: Command): command is WriteCommand {
  return (writes as readonly CommandName[]).includes(command.do)
}

/** One minute at a time, as the keys have it. */
export function isSteer(command: Command): command is SteerCommand {
  if (!(steers as readonly CommandName[]).includes(command.do)) return false
  return command.do !== 'extendItem' || Math.abs(command.minutes) === 1
}

/** Whether everything a command names belongs to the workshop that is held: a device at its table reaches nothing else. */
export function isWithin(engagement: Engagement, workshopId: Id, command: Command): boolean {
  const owners: Id[] = []
  const add = (thing: { readonly workshopId: Id | null } | undefined) =>
    owners.push(thing?.workshopId ?? '')
  if ('workshopId' in command) owners.push(command.workshopId ?? '')
  if ('itemId' in command && typeof command.itemId === 'string')
    add(engagement.items[command.itemId])
  if ('blockId' in command) add(engagement.blocks[command.blockId])
  if ('recordId' in command) add(engagement.records[command.recordId])
  // a gate has the id of its workshop
  if ('gateId' in command) owners.push(command.gateId)
  if ('answerId' in command) add(engagement.answers[command.answerId])
  if ('pollId' in command) add(engagement.polls[command.pollId])
  if ('ideaId' in command) add(engagement.ideas[command.ideaId])
  if ('ideaIds' in command) for (const id of command.ideaIds) add(engagement.ideas[id])
  return owners.length > 0 && owners.every((owner) => owner === workshopId)
}

/** The block or record that a command changes; null where it makes a new one, or changes something else. */
export function thingOf(command: Command): Id | null {
  if ('blockId' in command) return command.blockId
  return 'recordId' in command ? command.recordId : null
}

/** Where the thing that a command makes will stand, as the store names it; null where it makes none. */
export function madeBy(command: Command): string | null {
  switch (command.do) {
    case 'writeNote':
      return `blocks/${command.id}`
    case 'makeRecord':
    case 'makeCondition':
    case 'turnNote':
    case 'turnRecord':
      return `records/${command.id}`
    case 'addIdea':
    case 'mergeIdeas':
      return `ideas/${command.id}`
    case 'giveAnswer':
      return `answers/${command.id}`
    default:
      return null
  }
}

/** *Ført af*: a referent let in is printed with the side, in the facilitator's place; a second one beside the first. */
export function keptByWith(
  before: KeptBy,
  facilitator: string,
  name: string,
  sideId: Id | null,
  sides: Readonly<Record<Id, Side>>,
): KeptBy {
  const isHers = before.name === facilitator && before.sideId === null
  if (before.name === '' || isHers || before.name === name) return { name, sideId }
  if (before.name.split(/ \([^)]*\)|, /).includes(name)) return before
  if (before.sideId === sideId) return { name: `${before.name}, ${name}`, sideId }
  const marked = (who: string, side: Id | null) => {
    const mark = sides[side ?? '']?.mark
    return mark ? `${who} (${mark})` : who
  }
  return { name: `${marked(before.name, before.sideId)}, ${marked(name, sideId)}`, sideId: null }
}
