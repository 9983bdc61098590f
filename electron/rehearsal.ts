import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Answers, Settings } from '../shared/contract.ts'
import type { Engagement, Id, Moment } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { rehearsed, type RehearsalView } from '../shared/rehearsal.ts'
import type { RehearsalOrder } from '../shared/rehearsalorders.ts'
import { codeFrom } from '../shared/seats.ts'
import { fastWorld, momentAt, type FastWorld } from './fastworld.ts'
import type { OwnPictures } from './ownpictures.ts'
import { makeFolder } from './places.ts'
import type { Room } from './room.ts'
import { simulated, type Simulated } from './simulated.ts'
import type { OpenHouse } from './house.ts'
import { openStore, type Store } from './store.ts'
import type { Views, Watchers } from './watchers.ts'
import type { World } from './world.ts'

/**
 * *Prøvekør workshoppen*: a second house inside this one, on a folder and a clock of its own, with a copy of the plan. While
 * it is held, this house's windows look into it and their calls go there; nothing of it comes back.
 */
export interface Rehearsal {
  /** what the windows are shown: the rehearsal while it is held; whoever else is in the real room sees that */
  views(real: () => Views): Views
  /** the time the windows are told */
  now(): Moment
  /** the facilitator's calls, which go to the rehearsal while it is held */
  over(calls: Omit<Answers<'facilitator'>, 'rehearse'>): Answers<'facilitator'>
  /** a picture for the walls, which show the rehearsal while it is held */
  readonly readPicture: Answers<'wall'>['readPicture']
  close(): Promise<void>
}

/** What a house shows of itself to the one it is a rehearsal in. */
export interface Inside {
  readonly room: Room
  readonly watchers: Watchers
  views(): Views
}

export interface RehearsalNeeds {
  readonly data: string
  readonly world: World
  readonly room: Room
  readonly store: Store
  readonly settings: () => Settings
  readonly engagement: (id: Id) => Engagement | null
  readonly pictures: OwnPictures
  /** opens a house on a folder and a clock */
  readonly open: (folder: string, world: World) => Promise<OpenHouse>
  /** shuts the real phones out for so long; what it returns lets them in again */
  readonly setPhonesAside: () => Promise<() => Promise<void>>
  readonly changed: () => void
}

interface Held {
  readonly house: OpenHouse
  readonly world: FastWorld
  readonly phones: Simulated
  readonly tick: NodeJS.Timeout
  readonly letBack: () => Promise<void>
}

export function rehearsalOf(needs: RehearsalNeeds): Rehearsal {
  const folder = join(needs.data, 'rehearsal')
  const clear = () => rmSync(folder, { recursive: true, force: true })
  let held: Held | null = null
  let busy = false
  // one that was killed in the middle left it there
  clear()

  /** The copy of the plan, in a folder that nothing of the real house looks into. */
  function copy(at: { engagementId: Id; workshopId: Id }, engagement: Engagement): void {
    clear()
    makeFolder(folder)
    const packs = join(needs.data, 'packs')
    if (existsSync(packs)) cpSync(packs, join(folder, 'packs'), { recursive: true })
    const store = openStore(folder)
    try {
      const saved = needs.store.load(at.engagementId)
      const revisions = new Map([...saved.revisions].filter(([key]) => !key.startsWith('seats/')))
      const code = codeFrom(needs.world.bytes(6))
      store.adopt(
        at.engagementId,
        { engagement: rehearsed(engagement, at.workshopId, code), revisions, steps: [] },
        [],
      )
      for (const [itemId, text] of Object.entries(needs.store.ownNotes(at.engagementId)))
        store.keepOwnNote(at.engagementId, itemId, text)
      store.keep('settings', needs.settings())
      store.keep('open', at)
      store.keep('at', { engagementId: at.engagementId })
    } finally {
      store.close()
    }
  }

  async function begin(order: Extract<RehearsalOrder, { do: 'begin' }>): Promise<Outcome> {
    const { at } = needs.room
    const engagement = at && needs.engagement(at.engagementId)
    const workshop = at && engagement?.workshops[at.workshopId]
    if (!at || !engagement || !workshop) return refused('noWorkshopOpen')
    if (held || busy) return refused('rehearsing')
    if (needs.room.isMeasuring) return refused('pollOpenAlready')
    const clock = engagement.clocks[at.workshopId]
    if (clock && clock.state !== 'before') return refused('workshopBegun')
    const phones = Object.fromEntries(
      Object.keys(engagement.sides).map((side) => [side, order.phones[side] ?? 0]),
    )
    busy = true
    const letBack = await needs.setPhonesAside()
    try {
      copy(at, engagement)
      const starts = momentAt(workshop.date, workshop.startsAt, workshop.timeZone)
      const world = fastWorld(needs.world, starts, order.speed)
      const house = await needs.open(folder, world)
      const { room, watchers } = house.inside
      for (const picture of needs.pictures.list()) {
        const read = needs.pictures.read({ id: picture.id })
        if (read.ok) await house.facilitator().calls.keepPicture({ ...picture, ...read.value })
      }
      const { language } = workshop
      held = {
        house,
        world,
        phones: simulated({ room, watchers, phones, speed: () => world.speed, language }),
        tick: setInterval(needs.changed, 1000),
        letBack,
      }
      held.tick.unref()
      needs.changed()
      return done()
    } catch (error) {
      clear()
      await letBack()
      throw error
    } finally {
      busy = false
    }
  }

  async function end(): Promise<void> {
    const ending = held
    held = null
    if (!ending) return
    clearInterval(ending.tick)
    ending.phones.stop()
    needs.changed()
    await ending.house.close()
    clear()
    await ending.letBack()
    needs.changed()
  }

  async function rehearse(order: RehearsalOrder): Promise<Outcome> {
    if (order.do === 'begin') return await begin(order)
    if (!held) return refused('notFound')
    if (order.do === 'setSpeed') held.world.setSpeed(order.speed)
    else await end()
    needs.changed()
    return done()
  }

  function told(): RehearsalView | null {
    return held && { speed: held.world.speed, phones: held.phones.count, now: held.world.now() }
  }

  return {
    views(real) {
      if (!held) return real()
      const { shared } = held.house.inside.views()
      const outside = real()
      return {
        own: outside.own,
        shared(audience, language) {
          if (audience !== 'facilitator' && audience !== 'wall')
            return outside.shared(audience, language)
          const view = shared(audience, language)
          if (audience === 'facilitator') return { ...view, rehearsal: told() }
          return { ...view, rehearsal: held?.world.now() ?? null }
        },
      }
    },
    now: () => (held?.world ?? needs.world).now(),
    over: (calls) => ({ ...routed(calls, () => held?.house ?? null), rehearse }),
    readPicture: (at) =>
      held ? held.house.facilitator().calls.readPicture(at) : needs.pictures.read(at),
    async close() {
      await end()
    },
  }
}

type Plain = Omit<Answers<'facilitator'>, 'rehearse'>
type Call = (...args: readonly unknown[]) => Outcome<unknown> | Promise<Outcome<unknown>>

/** What is done in the rehearsal itself; all else would reach beyond it. */
const within: ReadonlySet<string> = new Set<keyof Plain>([
  'run',
  'undo',
  'redo',
  'readContent',
  'readMoves',
  'keepOwnNote',
  'letPhonesIn',
  'shutPhonesOut',
  'removeSeat',
  'letIn',
  'turnAway',
  'makeCodes',
  'makeSeat',
  'renewSeat',
  'moveSeat',
  'countPaper',
  'keepPicture',
  'dropPictures',
  'readPicture',
  'folders',
  'saveFiles',
  'openFile',
  'prepare',
])

function routed(calls: Plain, inside: () => OpenHouse | null): Plain {
  const real = calls as unknown as Record<string, Call>
  const table: Record<string, Call> = {}
  for (const [name, call] of Object.entries(real)) {
    table[name] = (...args) => {
      const house = inside()
      const there = house?.facilitator().calls as unknown as Record<string, Call> | undefined
      if (!there || name === 'wallLink') return call(...args)
      if (name === 'letPhonesIn') {
        // a port of its own: a phone of the real room keeps its seat by the address it has there
        const [at] = args as [{ address: string; port: number }]
        return there[name]?.({ ...at, port: 0 }) ?? refused('notFound')
      }
      if (name === 'setSettings') {
        void there[name]?.(...args)
        return call(...args)
      }
      return within.has(name)
        ? (there[name]?.(...args) ?? refused('notFound'))
        : refused('rehearsing')
    }
  }
  return table as unknown as Plain
}
