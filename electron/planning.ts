import type { Command, CommandName } from '../shared/commands.ts'
import type { NewEngagement, NewWorkshop } from '../shared/contract.ts'
import { inOrder, type Engagement, type Id } from '../shared/engagement.ts'
import type { Item } from '../shared/agenda.ts'
import type { Content } from '../shared/packs/content.ts'
import type { Block } from '../shared/packs/template.ts'
import type { Text } from '../shared/text.ts'
import { codeFrom } from '../shared/seats.ts'
import type { OwnBlocks } from '../shared/views.ts'
import type { World } from './world.ts'

/** What is made at the desk, before any room is open: engagements, workshops, blocks kept for later. */

export type OwnBlocksKept = readonly OwnBlocks[]

/** Commands that belong to a meeting being held: they need its room, and are refused at the desk. */
const ofTheRoom: ReadonlySet<CommandName> = new Set<CommandName>([
  'startItem',
  'nextItem',
  'backItem',
  'pauseClock',
  'resumeClock',
  'extendItem',
  'endDay',
  'openPoll',
  'closePoll',
  'showPoll',
  'holdBackPoll',
  'voidPoll',
  'askPollAgain',
  'chooseTalk',
  'saySide',
  'showOnWall',
  'planWall',
  'stepWall',
  'blackWall',
  'releaseWall',
  'strikeGong',
  'speakOnWall',
])

/** Whether a command may be run with no room open. */
export function isPlanning(command: Command): boolean {
  return !ofTheRoom.has(command.do)
}

/** What begins an engagement: two sides with an organisation each, a third where one is named, and a phase list. */
export function beginning(
  made: NewEngagement,
  engagementId: Id,
  world: World,
  content: Content,
): Command[] {
  const label = labelsFrom(content)
  const side = (id: Id, mark: 'K' | 'L' | 'Ø', words: Text, name: string) => ({
    id,
    mark,
    label: words,
    parties: [{ id: world.id(), name, short: name.slice(0, 40) }],
  })
  const begin: Command = {
    do: 'beginEngagement',
    id: engagementId,
    name: made.name,
    caseNumber: made.caseNumber,
    phase: firstPhase(made.phaseList, content),
    goLive: null,
    operation: null,
    demo: false,
    sides: [
      side('customer', 'K', label('customer'), made.customer),
      side('supplier', 'L', label('supplier'), made.supplier),
      ...(made.others ? [side('others', 'Ø', label('others'), made.others)] : []),
    ],
  }
  return made.phaseList === null ? [begin] : [begin, { do: 'choosePhases', listId: made.phaseList }]
}

/** Most begin with a contract; a list that has no such phase begins where it begins. */
function firstPhase(listId: Id | null, content: Content): Id {
  const list = content.packs.flatMap((pack) => pack.phaseLists).find((each) => each.id === listId)
  const usual = 'kodeks.gennemfoerelse'
  return !list || list.phases.includes(usual) ? usual : (list.phases[0] ?? usual)
}

/** The sides' usual labels, or the organisation's own words for them. */
function labelsFrom(content: Content): (id: 'customer' | 'supplier' | 'others') => Text {
  const usual = {
    customer: { da: 'Kunden', en: 'The customer' },
    supplier: { da: 'Leverandøren', en: 'The supplier' },
    others: { da: 'Øvrige', en: 'Others' },
  }
  const terms = content.packs.flatMap((pack) => pack.terms)
  return (id) => terms.findLast((term) => term.id === id)?.text ?? usual[id]
}

/** What plans a workshop as it was asked for. */
export function planning(
  made: NewWorkshop,
  workshopId: Id,
  world: World,
  timeZone: string,
): Command {
  return {
    do: 'planWorkshop',
    id: workshopId,
    from: made.from,
    date: made.date,
    startsAt: made.startsAt,
    timeZone,
    place: made.place,
    facilitator: made.facilitator,
    askedBy: made.askedBy,
    language: made.language,
    seats: 60,
    roomCode: codeFrom(world.bytes(6)),
    invited: null,
  }
}

/** Items of an agenda as blocks without their place, ready for another one. */
export function blocksFrom(engagement: Engagement, itemIds: readonly Id[]): Block[] {
  return inOrder(engagement.items)
    .filter((item) => itemIds.includes(item.id))
    .map(blockOf)
}

function blockOf(item: Item): Block {
  const orNull = (text: Text) => (text.da || text.en ? plain(text) : null)
  return {
    title: plain(item.title),
    kind: item.kind,
    minutes: item.minutes,
    least: item.least,
    must: item.must,
    fixed: null,
    purpose: orNull(item.purpose),
    how: orNull(item.how),
    script: orNull(item.script),
    records: orNull(item.records),
    materials: orNull(item.materials),
    sources: [...item.sources],
    answer: item.answer,
    task: item.task,
    method: item.method?.id ?? null,
    principles: [...item.principles],
    offers: item.offers,
    keeps: [...item.keeps],
    uses: [...item.uses],
  }
}

/** Only the words: a block has no history of its own. */
function plain({ da, en }: Text): Text {
  return { ...(da ? { da } : {}), ...(en ? { en } : {}) }
}
