import type { Answers } from '../shared/contract.ts'
import { facilitator } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { keptByWith } from '../shared/table.ts'
import type { Library } from './library.ts'
import type { Room } from './room.ts'
import type { Table } from './table.ts'
import type { TableDoor } from './tabledoor.ts'

type TableCalls = Pick<
  Answers<'facilitator'>,
  | 'openTable'
  | 'shutTable'
  | 'seatDevice'
  | 'turnDeviceAway'
  | 'handOver'
  | 'removeDevice'
  | 'hold'
  | 'letGo'
>

export interface TableDeskNeeds {
  readonly library: Library
  readonly room: Room
  readonly table: Table
  readonly door: TableDoor
  readonly changed: () => void
  readonly named: Named
}

/** Puts a name where a refusal holds a signature. */
export type Named = <T>(outcome: Outcome<T>) => Outcome<T>

/** The facilitator's calls about the table: its door, who is let in, and who steers beside her. */
export function tableDesk({
  library,
  room,
  table,
  door,
  changed,
  named,
}: TableDeskNeeds): TableCalls {
  return {
    async openTable(at) {
      if (!room.at) return refused('noWorkshopOpen')
      if (library.isSealed(room.at.engagementId)) return refused('takenOver')
      const opened = await door.open(at)
      changed()
      return opened
    },
    async shutTable() {
      await door.shut()
      changed()
      return done()
    },
    seatDevice({ knockId, sideId }) {
      if (!room.at) return refused('noWorkshopOpen')
      const { engagementId, workshopId } = room.at
      const engagement = library.get(engagementId)
      const workshop = engagement?.workshops[workshopId]
      if (!engagement || !workshop || (sideId !== null && !engagement.sides[sideId]))
        return refused('notFound')
      const device = table.letIn(knockId, sideId, workshopId)
      if (!device.ok) return device
      if (device.value.role !== 'notetaker' || workshop.finishedAt !== null) return done()
      // whose pen it is stands in the minutes from the first word
      const { name } = device.value
      const keptBy = keptByWith(
        workshop.keptBy,
        workshop.facilitator,
        name,
        sideId,
        engagement.sides,
      )
      return room.run({ do: 'editWorkshop', workshopId, set: { keptBy } }, facilitator)
    },
    turnDeviceAway: ({ knockId }) => table.turnAway(knockId),
    handOver({ deviceId }) {
      const before = table.steering
      const handed = table.handOver(deviceId)
      if (handed.ok && before !== null && before !== deviceId) door.turnOut(before)
      return handed
    },
    removeDevice({ deviceId }) {
      const removed = table.remove(deviceId)
      if (removed.ok) door.turnOut(deviceId)
      return removed
    },
    hold: ({ thingId }) => named(room.holds.take(thingId, facilitator)),
    letGo({ thingId }) {
      room.holds.drop(thingId, facilitator)
      return done()
    },
  }
}
