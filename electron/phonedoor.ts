import type { SlipDoor } from '../shared/codeslips.ts'
import type { Joined } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import type { Reason } from '../shared/outcome.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { NetworkAddress, PhonesState } from '../shared/views.ts'
import { guarded } from './doors.ts'
import type { Pages } from './pages.ts'
import type { Ear } from './preflight/ear.ts'
import { networkDoor } from './networkdoor.ts'
import { radio, type Caller, type Place } from './radio.ts'
import type { Room } from './room.ts'
import type { Watchers } from './watchers.ts'
import type { World } from './world.ts'

/** The participants' door: open only while she lets phones in, on one address, with none of the facilitator's calls. */
export interface PhoneDoor {
  readonly state: PhonesState
  /** the address in the QR code and the one to type; null while it is shut */
  readonly door: SlipDoor | null
  open(at: { address: string; port: number }): Promise<Outcome>
  shut(): Promise<void>
  /** ends what a seat is watching, so that its phone learns that the seat is gone */
  turnOut(seatId: Id): void
}

export interface PhoneDoorNeeds {
  readonly room: Room
  readonly world: World
  readonly pages: Pages
  readonly watchers: Watchers
  readonly addresses: () => readonly NetworkAddress[]
  /** the room's code, for the address in the QR code */
  readonly code: () => string
  /** kept while open, so that a host that was killed opens the same door again */
  readonly keep: (at: { address: string; port: number } | null) => void
  readonly broken: (error: unknown) => void
  /** hears how far anybody comes */
  readonly ear: Ear
}

/** A phone uses two connections, its stream and its calls; a thousand phones are far above any room. */
const connections = 6000

export function phoneDoor(needs: PhoneDoorNeeds): PhoneDoor {
  const { room, world, watchers } = needs
  const wrong = wrongCodes(world)
  const door = networkDoor({
    watchers,
    addresses: needs.addresses,
    behind: (hosts) =>
      radio({
        world,
        pages: needs.pages,
        hosts,
        most: 4096,
        places: { guest, phone },
        broken: needs.broken,
        ear: needs.ear,
      }),
    path: () => `#${needs.code()}`,
    connections,
    keep: needs.keep,
    ear: needs.ear,
  })

  function guest(caller: Caller): Place | Reason {
    needs.ear.up(caller.from)
    if (wrong.isTooMany(caller.from)) return 'tooManyTries'
    const isIn = caller.room !== '' && room.isCode(caller.room)
    if (caller.room !== '' && !isIn) {
      wrong.count(caller.from)
      return 'wrongCode'
    }
    const counted = (outcome: Outcome<{ token: string; code: string }>) => {
      if (!outcome.ok && outcome.reason === 'wrongCode') wrong.count(caller.from)
      return outcome
    }
    const seat = guarded(
      'guest',
      {
        calls: {
          join: (as) =>
            counted(
              room.isCode(as.room) ? room.join(as.sideId, caller.from) : refused('wrongCode'),
            ),
          rejoin: (as) => counted(room.isCode(as.room) ? takeBack(as.code) : refused('wrongCode')),
        },
        watch: () => () => {},
      },
      needs.broken,
    )
    return {
      calls: seat.calls as unknown as Place['calls'],
      watch: (language, see) =>
        isIn ? watchers.add({ audience: 'guest', language, seatId: null, see }) : () => {},
    }
  }

  /** The old phone learns at once that its seat has moved. */
  function takeBack(code: string): Outcome<Joined> {
    const back = room.rejoin(code)
    if (!back.ok) return back
    const { seatId, ...joined } = back.value
    door.turnOut(seatId)
    return done(joined)
  }

  function phone({ token, from }: Caller): Place | Reason {
    needs.ear.up(from)
    const seatId = room.seatOf(token)
    const askId = seatId === null ? room.askOf(token) : null
    if (askId !== null) return waiting(askId)
    if (seatId === null) return 'notSeated'
    const seat = guarded(
      'phone',
      {
        calls: {
          vote: (args) => room.vote(seatId, args),
          sendIdea: (idea) => room.sendIdea(seatId, idea),
          answerForTable: (answer) => room.answerForTable(seatId, answer),
        },
        watch: () => () => {},
      },
      needs.broken,
    )
    return {
      calls: seat.calls as unknown as Place['calls'],
      watch: door.watching('phone', seatId),
    }
  }

  /** A phone that waits to be let in sees what a guest sees, and its own sign; its stream ends when she has decided. */
  function waiting(askId: Id): Place {
    return { calls: { vote: () => refused('notSeated') }, watch: door.watching('guest', askId) }
  }

  return {
    get state() {
      return door.state
    },
    get door() {
      const { state } = door
      return state.state === 'open'
        ? { url: state.url, address: `${state.address}:${state.port}` }
        : null
    },
    open: door.open,
    shut: door.shut,
    turnOut: door.turnOut,
  }
}

/** Ten wrong codes a minute from one address, and two hundred in ten minutes from all: a code of 30 bits is then safe. */
function wrongCodes(world: World) {
  let tries: { readonly from: string; readonly at: number }[] = []
  const recent = (within: number) => tries.filter((each) => each.at > world.now() - within)
  return {
    count(from: string) {
      tries = [...recent(600_000), { from, at: world.now() }]
    },
    isTooMany: (from: string) =>
      recent(60_000).filter((each) => each.from === from).length >= 10 ||
      recent(600_000).length >= 200,
  }
}
