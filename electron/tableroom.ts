import type { Audience } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import { facilitator, type By } from '../shared/journal.ts'
import { refused, type Outcome } from '../shared/outcome.ts'
import { isWithin } from '../shared/table.ts'
import type { HeldView, TableMe, TableView } from '../shared/tableviews.ts'
import type { Library } from './library.ts'
import type { Room } from './room.ts'
import type { Table } from './table.ts'
import type { Named } from './tabledesk.ts'
import type { TableDoor, TableRoom } from './tabledoor.ts'

interface Needs {
  readonly library: Library
  readonly room: Room
  readonly table: Table
}

/** The room as those at the table reach it: one workshop, their own signature, and names where somebody is in the way. */
export function tableRoom({ library, room, table }: Needs): TableRoom & {
  readonly named: Named
} {
  const here = () => (room.at ? library.get(room.at.engagementId) : null)
  const named: Named = (outcome) => {
    if (outcome.ok || !signed.has(outcome.reason) || outcome.detail === undefined) return outcome
    return refused(outcome.reason, nameIn({ library, room, table }, outcome.detail))
  }

  return {
    named,
    workshopId: () => room.at?.workshopId ?? null,
    run(command, by) {
      const engagement = here()
      if (!room.at || !engagement) return refused('noWorkshopOpen')
      if (!isWithin(engagement, room.at.workshopId, command)) return refused('notFound')
      // what a measurement came to, and at which level, is nobody's at the table before it is shown
      if (command.do === 'saySide' && engagement.polls[command.pollId]?.state !== 'shown')
        return refused('pollNotShown')
      return named(room.run(command, by))
    },
    knew: (key) => room.at !== null && library.knew(room.at.engagementId, key),
    undo: (by) => named(room.undo(by)),
    redo: (by) => named(room.redo(by)),
    hold(thingId, by): Outcome {
      const engagement = here()
      const thing = engagement?.blocks[thingId] ?? engagement?.records[thingId]
      if (thing?.workshopId !== room.at?.workshopId || !thing) return refused('notFound')
      return named(room.holds.take(thingId, by))
    },
    countPaper: (pollId, count) => room.countPaper(pollId, count),
    letGo: (thingId, by) => room.holds.drop(thingId, by),
  }
}

/** The reasons whose detail is whoever is in the way. */
const signed: ReadonlySet<string> = new Set(['touchedSince', 'heldBy'])

/** The room and those who sit at its table. */
export interface AroundTable {
  readonly library: Library
  readonly room: Room
  readonly table: Table
  readonly door: TableDoor
  readonly connected: () => ReadonlySet<Id>
}

function nameIn({ library, room, table }: Pick<AroundTable, 'library' | 'room' | 'table'>, by: By) {
  if (by !== facilitator) return table.nameOf(by) ?? by
  const engagement = room.at && library.get(room.at.engagementId)
  return engagement?.workshops[room.at?.workshopId ?? '']?.facilitator || 'Facilitator'
}

/** The table on her own screen. */
export function tableOf(around: AroundTable): TableView {
  const { room, library, table, door } = around
  const engagement = room.at && library.get(room.at.engagementId)
  const connected = around.connected()
  const devices = table.devices(room.at?.workshopId ?? null)
  return {
    door: door.state,
    waiting: table
      .waiting()
      .map(({ id, role, name, digits, until }) => ({ id, role, name, digits, until })),
    devices: devices.map(({ id, role, name, sideId }) => ({
      id,
      role,
      name,
      mark: engagement?.sides[sideId ?? '']?.mark ?? null,
      connected: connected.has(id),
    })),
    steering: devices.some((each) => each.id === table.steering) ? table.steering : null,
    holds: holdsFor(around, facilitator),
  }
}

const atTable = ['notetaker', 'cofacilitator', 'remote'] as const satisfies readonly Audience[]
type AtTable = (typeof atTable)[number]

export function isAtTable(audience: Audience): audience is AtTable {
  return (atTable as readonly Audience[]).includes(audience)
}

/** What is one device's own at the table: who it is, what its undo would take, and for a referent what others have open. */
export function ownOf(
  around: AroundTable,
  audience: AtTable,
  deviceId: Id | null,
): Readonly<Record<string, unknown>> {
  const { room, library, table } = around
  const engagement = room.at && library.get(room.at.engagementId)
  const device = table.devices(room.at?.workshopId ?? null).find((each) => each.id === deviceId)
  if (!device || !engagement) return { me: null }
  const me: TableMe = {
    id: device.id,
    name: device.name,
    mark: engagement.sides[device.sideId ?? '']?.mark ?? null,
    steers: device.role === 'remote' || table.steering === device.id,
  }
  const own = { me, undo: room.ways(device.id) }
  return audience === 'notetaker' ? { ...own, holds: holdsFor(around, device.id) } : own
}

/** What others have open just now, by name; one's own is not news. */
function holdsFor(around: AroundTable, by: By): HeldView[] {
  return around.room.holds
    .all()
    .filter((held) => held.by !== by)
    .map((held) => ({ thingId: held.thingId, name: nameIn(around, held.by) }))
}
