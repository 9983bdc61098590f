import type { Id } from '../shared/engagement.ts'
import { facilitator, type By } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Device, Knock, TableRole } from '../shared/table.ts'
import type { VisitorView } from '../shared/tableviews.ts'
import { hashOf, tokenFrom, type World } from './world.ts'

/**
 * The devices at the table: who asks to be let in, who was let in, and who has *styring*. Kept on this machine, so that a
 * host that was restarted knows them again; of a token only the hash.
 */
export interface Table {
  /** asks to be let in; the ticket is a secret of that device, the digits are there to be compared */
  knock(as: { role: TableRole; name: string }, from: string): Outcome<{ ticket: string }>
  /** what came of it, for the device itself */
  mine(knockId: Id | null): VisitorView['mine']
  knockOf(ticket: string): Id | null
  /** a ticket that was let in becomes a token; the last one asked for is the one that works */
  comeIn(ticket: string): Outcome<{ token: string; role: TableRole }>
  waiting(): readonly Knock[]
  letIn(knockId: Id, sideId: Id | null, workshopId: Id): Outcome<Device>
  turnAway(knockId: Id): Outcome
  /** the device a token belongs to, in this workshop; null where it was taken away or belongs to another */
  deviceOf(token: string, workshopId: Id | null): Device | null
  devices(workshopId: Id | null): readonly Device[]
  remove(deviceId: Id): Outcome
  /** the device that steers beside her */
  readonly steering: Id | null
  handOver(deviceId: Id | null): Outcome
  /** whose name stands behind a signature; null where it is nobody's here */
  nameOf(by: By): string | null
}

interface Kept {
  readonly devices: readonly Device[]
  readonly steering: Id | null
}

export interface TableNeeds {
  readonly world: World
  readonly kept: () => Kept | null
  readonly keep: (kept: Kept) => Outcome
  readonly changed: () => void
}

interface Asked extends Knock {
  readonly ticketHash: string
  readonly from: string
  readonly state: 'waiting' | 'turnedAway' | 'letIn'
  readonly deviceId: Id | null
}

/** A device waits this long to be let in, and a ticket that was let in is good for as long: two minutes, in milliseconds. */
export const knockFor = 120_000
/** Digits that stood on a screen lately are not given again, so that no late comer can look like an earlier one. */
const remembered = 600_000
/** At most so many wait at once, from all devices and from one; and so many are taken from one in ten minutes. */
const mostWaiting = 6
const mostFromOne = 2
const mostAsked = 12
const mostDevices = 200

export function openTable({ world, kept, keep, changed }: TableNeeds): Table {
  let asked: readonly Asked[] = []
  let { devices, steering }: Kept = kept() ?? { devices: [], steering: null }

  const isAlive = (knock: Asked) => knock.until > world.now()
  const waiting = () => asked.filter((each) => each.state === 'waiting' && isAlive(each))
  const byTicket = (ticket: string) =>
    asked.find((each) => each.ticketHash === hashOf(ticket) && isAlive(each))

  function save(next: Kept): Outcome {
    const written = keep(next)
    if (!written.ok) return written
    devices = next.devices
    steering = next.steering
    changed()
    return done()
  }

  function change(knockId: Id, to: Partial<Asked>): void {
    asked = asked.map((each) => (each.id === knockId ? { ...each, ...to } : each))
    changed()
  }

  /** Four digits nobody has had lately, from chance alone. */
  function digits(): string {
    for (;;) {
      const [a = 0, b = 0, c = 0] = world.bytes(3)
      const number = ((a << 16) | (b << 8) | c) % 16_000_000
      const four = String(number % 10_000).padStart(4, '0')
      if (!asked.some((each) => each.digits === four)) return four
    }
  }

  return {
    knock({ role, name }, from) {
      if (!name) return refused('empty')
      asked = asked.filter((each) => each.until - knockFor > world.now() - remembered)
      const here = waiting()
      const mine = asked.filter((each) => each.from === from)
      if (
        here.length >= mostWaiting ||
        here.filter((each) => each.from === from).length >= mostFromOne ||
        mine.length >= mostAsked
      )
        return refused('tooManyKnocks')
      const ticket = tokenFrom(world)
      const knock: Asked = {
        id: world.secretId(),
        role,
        name,
        digits: digits(),
        until: world.now() + knockFor,
        ticketHash: hashOf(ticket),
        from,
        state: 'waiting',
        deviceId: null,
      }
      asked = [...asked, knock]
      // it goes from both screens by itself
      setTimeout(changed, knockFor + 50).unref()
      changed()
      return done({ ticket })
    },
    mine(knockId) {
      const knock = asked.find((each) => each.id === knockId && isAlive(each))
      if (!knock) return { state: 'none', digits: '', until: 0, role: null }
      const { state, until, role } = knock
      return { state, digits: state === 'waiting' ? knock.digits : '', until, role }
    },
    knockOf: (ticket) => byTicket(ticket)?.id ?? null,
    comeIn(ticket) {
      const knock = byTicket(ticket)
      if (!knock) return refused('knockedTooLong')
      if (knock.state === 'turnedAway') return refused('turnedAway')
      const device = devices.find((each) => each.id === knock.deviceId && each.tokenHash !== null)
      if (!device) return refused('notSeated')
      const token = tokenFrom(world)
      const seated = devices.map((each) =>
        each.id === device.id ? { ...each, tokenHash: hashOf(token) } : each,
      )
      const saved = save({ devices: seated, steering })
      return saved.ok ? done({ token, role: device.role }) : saved
    },
    waiting,
    letIn(knockId, sideId, workshopId) {
      const knock = waiting().find((each) => each.id === knockId)
      if (!knock) return refused('knockedTooLong')
      const { role, name } = knock
      const device: Device = {
        id: world.secretId(),
        role,
        name,
        sideId: role === 'notetaker' ? sideId : null,
        workshopId,
        tokenHash: hashOf(tokenFrom(world)),
      }
      const saved = save({ devices: [...devices, device].slice(-mostDevices), steering })
      if (!saved.ok) return saved
      change(knockId, {
        state: 'letIn',
        deviceId: device.id,
        until: world.now() + knockFor,
      })
      return done(device)
    },
    turnAway(knockId) {
      if (!waiting().some((each) => each.id === knockId)) return refused('knockedTooLong')
      change(knockId, { state: 'turnedAway' })
      return done()
    },
    deviceOf(token, workshopId) {
      if (token === '' || workshopId === null) return null
      const hash = hashOf(token)
      const device = devices.find((each) => each.tokenHash === hash)
      return device?.workshopId === workshopId ? device : null
    },
    devices: (workshopId) =>
      devices.filter((each) => each.tokenHash !== null && each.workshopId === workshopId),
    remove(deviceId) {
      if (!devices.some((each) => each.id === deviceId)) return refused('notFound')
      // a ticket that was let in and not used yet dies with it
      asked = asked.filter((each) => each.deviceId !== deviceId)
      return save({
        devices: devices.map((each) =>
          each.id === deviceId ? { ...each, tokenHash: null } : each,
        ),
        steering: steering === deviceId ? null : steering,
      })
    },
    get steering() {
      return steering
    },
    handOver(deviceId) {
      const device = devices.find((each) => each.id === deviceId && each.tokenHash !== null)
      if (deviceId !== null && device?.role !== 'notetaker' && device?.role !== 'cofacilitator')
        return refused('notFound')
      return save({ devices, steering: deviceId })
    },
    nameOf: (by) =>
      by === facilitator ? null : (devices.find((each) => each.id === by)?.name ?? null),
  }
}
