import { timingSafeEqual } from 'node:crypto'
import type { Seat } from '../shared/contract.ts'
import type { Moment } from '../shared/engagement.ts'
import type { Reason } from '../shared/outcome.ts'
import { done, refused } from '../shared/outcome.ts'
import { guarded } from './doors.ts'
import type { Pages } from './pages.ts'
import { listen, radio, type Caller, type Place } from './radio.ts'
import type { Walls } from './walls.ts'
import type { Watchers } from './watchers.ts'
import { hashOf, tokenFrom, type World } from './world.ts'

/** The door for the facilitator's own windows in browser mode: 127.0.0.1 only, each window let in by a token used once. */
export interface DeskDoor {
  readonly port: number
  /** what a second start of this user's shows, to be given a link to the running one's cockpit */
  readonly secret: string
  /** an address that opens the cockpit once; never to be put in an argument list or a log */
  cockpitLink(): string
  wallLink(): string
  close(): Promise<void>
}

export interface DeskDoorNeeds {
  readonly world: World
  /** the time the windows are told: a rehearsal has its own */
  readonly now: () => Moment
  readonly watchers: Watchers
  readonly cockpit: Seat<'facilitator'>
  readonly walls: Walls
  readonly pages: Pages
  readonly port: number
  readonly broken: (error: unknown) => void
}

type Window = 'facilitator' | 'wall'

/** A launch token that nobody used by then is dead, in milliseconds. */
const lifetime = 10 * 60_000

export async function deskDoor(needs: DeskDoorNeeds): Promise<DeskDoor> {
  const { world, watchers, cockpit } = needs
  const launches = new Map<string, { readonly window: Window; readonly until: number }>()
  const tokens = new Map<string, Window>()
  const secret = tokenFrom(world)
  let host = ''

  const app = radio({
    world,
    now: needs.now,
    pages: needs.pages,
    hosts: () => [host],
    // a pack's file is the largest thing she sends
    most: 2 * 1024 * 1024,
    broken: needs.broken,
    again: (shown) =>
      isSame(shown, secret) ? done({ url: link('facilitator') }) : refused('wrongCode'),
    enter(launch) {
      const found = launches.get(hashOf(launch))
      launches.delete(hashOf(launch))
      if (!found || found.until < world.now()) return refused('wrongCode')
      const token = tokenFrom(world)
      tokens.set(hashOf(token), found.window)
      return done({ token })
    },
    places: {
      facilitator: (caller) =>
        windowOf(caller) === 'facilitator'
          ? { calls: cockpit.calls as unknown as Place['calls'], watch: watching('facilitator') }
          : notLetIn,
      wall: (caller) => (windowOf(caller) === 'wall' ? wallOf(hashOf(caller.token)) : notLetIn),
    },
  })
  const listening = await listen(app, '127.0.0.1', needs.port, 200)
  host = `127.0.0.1:${listening.port}`

  function windowOf({ token }: Caller): Window | undefined {
    return tokens.get(hashOf(token))
  }

  /** Each window is a wall of its own, known by its token. */
  function wallOf(key: string): Place {
    const seat = { calls: needs.walls.calls(key), watch: () => () => {} }
    return {
      calls: guarded('wall', seat, needs.broken).calls as unknown as Place['calls'],
      watch: watching('wall', () => needs.walls.come(key, null)),
    }
  }

  function watching(audience: Window, come = () => () => {}): Place['watch'] {
    return (language, see) => {
      const gone = come()
      const stop = watchers.add({ audience, language, seatId: null, see })
      watchers.soon()
      return () => {
        gone()
        stop()
        watchers.soon()
      }
    }
  }

  function link(window: Window): string {
    const launch = tokenFrom(world)
    launches.set(hashOf(launch), { window, until: world.now() + lifetime })
    return `http://${host}/${window === 'wall' ? 'wall' : ''}#launch=${launch}`
  }

  return {
    port: listening.port,
    secret,
    cockpitLink: () => link('facilitator'),
    wallLink: () => link('wall'),
    close: listening.close,
  }
}

/** Compares by hash, so that nothing is learned from how long it took. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))
}

const notLetIn: Reason = 'notSeated'
