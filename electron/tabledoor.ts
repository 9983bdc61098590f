import type { Answers, Audience, Seat } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import type { Reason } from '../shared/outcome.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { PaperCount } from '../shared/polls/paper.ts'
import { isSteer, isWrite, madeBy, type Device } from '../shared/table.ts'
import type { TableDoorState } from '../shared/tableviews.ts'
import type { NetworkAddress } from '../shared/views.ts'
import type { Command } from '../shared/commands.ts'
import type { By, Line } from '../shared/journal.ts'
import { guarded } from './doors.ts'
import type { Pages } from './pages.ts'
import { networkDoor } from './networkdoor.ts'
import { radio, type Caller, type Place } from './radio.ts'
import type { Table } from './table.ts'
import type { Walls } from './walls.ts'
import type { Watchers } from './watchers.ts'
import type { World } from './world.ts'

/**
 * The table's door, on a port of its own and shut until she opens it: referent, medfacilitator, fjernbetjening and a wall on
 * another computer, each with its own routes. Nothing of the facilitator's or the phones' is mounted here.
 */
export interface TableDoor {
  readonly state: TableDoorState
  open(at: { address: string; port: number }): Promise<Outcome>
  shut(): Promise<void>
  /** lets go of its address without forgetting that it was open */
  close(): Promise<void>
  /** ends what a device is watching, so that it learns that it is out or no longer steers */
  turnOut(deviceId: Id): void
}

/** What those at the table may do in the room, signed with their own hand. */
export interface TableRoom {
  workshopId(): Id | null
  run(command: Command, by: By): Outcome
  /** whether a thing was made already, though it may be gone by now */
  knew(key: string): boolean
  undo(by: By): Outcome<Line>
  redo(by: By): Outcome<Line>
  hold(thingId: Id, by: By): Outcome
  countPaper(pollId: Id, count: PaperCount): Outcome
  letGo(thingId: Id, by: By): void
}

export interface TableDoorNeeds {
  readonly table: Table
  readonly room: TableRoom
  readonly world: World
  readonly pages: Pages
  readonly watchers: Watchers
  readonly addresses: () => readonly NetworkAddress[]
  readonly walls: Walls
  readonly keep: (at: { address: string; port: number } | null) => void
  readonly broken: (error: unknown) => void
}

type Seated = 'notetaker' | 'cofacilitator' | 'remote' | 'wall'

/** Streams and calls of the few who sit there, and of those who ask in. */
const connections = 600
/** How many commands are known again when they come a second time. */
const mostHeard = 5000
/** A note of 4,000 characters, what it was before, and the letters around them. */
const most = 48 * 1024

export function tableDoor(needs: TableDoorNeeds): TableDoor {
  const { table, room, world, watchers } = needs
  const heard = new Set<string>()
  const door = networkDoor({
    watchers,
    addresses: needs.addresses,
    behind: (hosts) =>
      radio({
        world,
        pages: needs.pages,
        hosts,
        most,
        places: {
          visitor,
          notetaker: seated('notetaker'),
          cofacilitator: seated('cofacilitator'),
          remote: seated('remote'),
          wall: seated('wall'),
        },
        broken: needs.broken,
      }),
    path: () => '',
    connections,
    keep: needs.keep,
  })

  function visitor({ token, from }: Caller): Place {
    return placed('visitor', {
      calls: {
        knock: (as) => table.knock(as, from),
        comeIn: ({ ticket }) => table.comeIn(ticket),
      },
      watch: () => () => {},
    })((language, see) =>
      watchers.add({ audience: 'visitor', language, seatId: table.knockOf(token), see }),
    )
  }

  /**
   * A command that comes twice is one: its id was heard, or, after a restart, what it would make stands there already or
   * stood there, or its words are there (`was`).
   */
  function write({ id, command }: { id: Id; command: Command }, by: By): Outcome {
    if (!isWrite(command)) return refused('notYours')
    const name = `${by}/${id}`
    const made = madeBy(command)
    if (heard.has(name) || (made !== null && room.knew(made))) return done()
    const outcome = room.run(command, by)
    if (outcome.ok) remember(name)
    return outcome
  }

  function remember(name: string): void {
    heard.add(name)
    const [oldest] = heard
    if (heard.size > mostHeard && oldest !== undefined) heard.delete(oldest)
  }

  function steer(command: Command, device: Device): Outcome {
    if (!isSteer(command)) return refused('notYours')
    if (!maySteer(device)) return refused('notSteering')
    return room.run(command, device.id)
  }

  const maySteer = (device: Device) => device.role === 'remote' || table.steering === device.id

  const back = (by: By) => ({ undo: () => room.undo(by), redo: () => room.redo(by) })

  function callsOf(device: Device): { readonly [A in Seated]: Answers<A> } {
    const steering = { steer: (command: Command) => steer(command, device), ...back(device.id) }
    return {
      notetaker: {
        write: (given) => write(given, device.id),
        countPaper: ({ pollId, ...count }) => room.countPaper(pollId, count),
        hold: ({ thingId }) => room.hold(thingId, device.id),
        letGo({ thingId }) {
          room.letGo(thingId, device.id)
          return done()
        },
        ...back(device.id),
      },
      cofacilitator: steering,
      remote: steering,
      wall: needs.walls.calls(device.id),
    }
  }

  /** A referent who was handed *styring* has its keys beside the pen. */
  function sitsAs(device: Device, audience: Seated): boolean {
    if (device.role === audience) return true
    return (
      device.role === 'notetaker' && audience === 'cofacilitator' && table.steering === device.id
    )
  }

  function seated<A extends Seated>(audience: A) {
    return ({ token }: Caller): Place | Reason => {
      const device = table.deviceOf(token, room.workshopId())
      if (!device || !sitsAs(device, audience)) return 'notSeated'
      const seat = { calls: callsOf(device)[audience], watch: () => () => {} }
      const come = () => needs.walls.come(device.id, device.name)
      return placed(
        audience,
        seat,
      )(door.watching(audience, device.id, audience === 'wall' ? come : undefined))
    }
  }

  function placed<A extends Audience>(audience: A, seat: Seat<A>) {
    const { calls } = guarded(audience, seat, needs.broken)
    return (watch: Place['watch']): Place => ({ calls: calls as unknown as Place['calls'], watch })
  }

  return door
}
