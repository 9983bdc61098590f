import { join } from 'node:path'
import type { Seat, Settings } from '../shared/contract.ts'
import {
  engagementCard,
  engagementView,
  meetingView,
  templateCards,
} from '../shared/facilitatorview.ts'
import { today } from '../shared/dates.ts'
import type { WallDisplays } from '../shared/displays.ts'
import type { Moment } from '../shared/engagement.ts'
import { facilitator } from '../shared/journal.ts'
import { preflightView } from '../shared/preflight/view.ts'
import { phoneIdeas } from '../shared/ideasview.ts'
import { phonePoll, phoneResult, phoneRoom, phoneSeat } from '../shared/phoneview.ts'
import { phoneTable } from '../shared/tableanswersview.ts'
import type { Scene } from '../shared/scene.ts'
import { notetakerView, steeringView } from '../shared/tableview.ts'
import type { Language } from '../shared/text.ts'
import type { FacilitatorView, WallPage } from '../shared/views.ts'
import { gongOf, wallScene } from '../shared/wallview.ts'
import { deskDoor, type DeskDoor } from './deskdoor.ts'
import { deskOf } from './desk.ts'
import { guarded } from './doors.ts'
import { goingOn } from './goingon.ts'
import { openLibrary } from './library.ts'
import { pagesFrom } from './pages.ts'
import { phoneDoor } from './phonedoor.ts'
import { ownPictures } from './ownpictures.ts'
import { openPacks } from './packs.ts'
import { preflightOf } from './preflight/preflight.ts'
import { rehearsalOf, type Inside } from './rehearsal.ts'
import { openRoom } from './room.ts'
import { safetyOf } from './safety.ts'
import type { openStore } from './store.ts'
import { openTable } from './table.ts'
import { tableDoor, type TableDoor } from './tabledoor.ts'
import { isAtTable, ownOf, tableOf, tableRoom } from './tableroom.ts'
import { wallCalls } from './wallcalls.ts'
import { goingIn, keepTime, onTime } from './timekeeper.ts'
import { heardBy, watchersOver, type Views, type Watcher, type Watchers } from './watchers.ts'
import { realWorld, type World } from './world.ts'

/** Where the house lives on this machine. */
export interface Places {
  /** the data folder: database, snapshots, log */
  readonly data: string
  /** `resources/`: packs, agendas, icons */
  readonly resources: string
  /** the built pages, `out/renderer` */
  readonly pages: string
  /** IBM Plex Sans as TTF, for pictures in Word */
  readonly fonts: string
}

/** What only the shell around the house can do. */
export interface Hands {
  /** asks where to save, with the system's own dialog; null where the shell has none and the screen asks instead */
  readonly chooseFolder: ((suggested: string) => Promise<string | null>) | null
  /** the folders offered where the screen asks, best first */
  folders(): readonly string[]
  openFile(path: string, how: 'open' | 'show'): Promise<boolean>
}

/** Store, room, pages and radio put together: what both shells open. */
export interface House {
  facilitator(): Seat<'facilitator'>
  wall(): Seat<'wall'>
  /**
   * Told now and whenever it changes: whether a clock runs, a measurement is open or another laptop is followed, so that the
   * machine must not sleep.
   */
  whileRunning(tell: (running: boolean) => void): () => void
  /** the shell says which displays there are, and how the wall fares */
  tellDisplays(displays: WallDisplays): void
  /** lets windows on this machine in by radio, on 127.0.0.1 only: browser mode */
  listen(port: number): Promise<DeskDoor>
  /** the time the windows are told: a rehearsal has its own */
  now(): Moment
  close(): Promise<void>
}

/** A house as the one that holds it for a rehearsal sees it. */
export interface OpenHouse extends House {
  readonly inside: Inside
}

export interface Options {
  /** those who look into this house from the one it is a rehearsal in */
  readonly around?: Watchers
  readonly world?: World
  readonly timeZone?: string
  /** told what only a bug can cause */
  readonly broken?: (error: unknown) => void
}

/** Opens the house; throws CannotOpen where the data folder cannot be used, and leaves it as it was. */
export async function start(
  places: Places,
  hands: Hands,
  options: Options = {},
): Promise<OpenHouse> {
  const world = options.world ?? realWorld
  const broken = options.broken ?? ((error) => console.error(error))
  const timeZone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const preflight = preflightOf({ world, data: places.data, timeZone, changed })
  const safety = safetyOf({
    data: places.data,
    world,
    changed() {
      watchers.soon()
      tellRunning(scene())
    },
    where: () =>
      room.at && {
        ...room.at,
        phonesPort: phones.state.state === 'open' ? phones.state.port : null,
      },
    hands: () => reach,
    addresses: preflight.addresses,
  })
  const { store } = safety
  const library = openLibrary(store, changed, safety.isSealed)
  const packs = openPacks(places.resources, places.data, broken)
  const room = openRoom({
    library,
    content: () => packs.content,
    world,
    stirred: () => watchers.soon(),
    look: () => time.look(),
  })
  const table = openTable({
    world,
    kept: () => store.setting('table'),
    keep: (kept) => store.keep('table', kept),
    changed: () => watchers.soon(),
  })
  const settings = (): Settings => ({
    ...usualSettings,
    ...store.setting<Partial<Settings>>('settings'),
  })
  let desk: DeskDoor | null = null
  let displays: WallDisplays | null = null
  let workingAt = store.setting<{ engagementId: string | null }>('at')?.engagementId ?? null
  const pictures = ownPictures()
  const walls = wallCalls(pictures, () => watchers.soon())
  const running = new Set<(running: boolean) => void>()
  let wasRunning = false

  const own = watchersOver(() => rehearsal.views(viewsNow))
  const watchers = options.around ? heardBy(own, options.around) : own
  const phones = phoneDoor({
    room,
    world,
    watchers,
    broken,
    pages: pagesFrom(
      join(places.pages, 'phone'),
      { '/': { page: 'phone', html: 'index.html' } },
      '/',
    ),
    addresses: preflight.addresses,
    ear: preflight.ear,
    code: () =>
      (room.at && library.get(room.at.engagementId)?.workshops[room.at.workshopId]?.roomCode) || '',
    keep(at) {
      preflight.doorMoved()
      store.keep('phones', at)
    },
  })

  const tableSeats = tableRoom({ library, room, table })
  const tableAt = tableDoor({
    table,
    readPicture: walls.calls.readPicture,
    room: tableSeats,
    world,
    watchers,
    broken,
    pages: pagesFrom(
      places.pages,
      { '/': { page: 'table', html: join('table', 'index.html') } },
      '/assets/',
    ),
    addresses: preflight.addresses,
    keep: (at) => store.keep('tableDoor', at),
  })
  const around = { room, library, table, door: tableAt, connected: () => watchers.seats() }

  function scene(): Scene | null {
    return room.scene({
      phones: phones.state,
      addresses: preflight.addresses(),
      connected: watchers.seats(),
      windows: watchers.count('wall'),
      report: walls.report,
      gong: settings().gong,
      wifi: settings().wifi,
      ownPictures: pictures.list(),
    })
  }

  /** Everything anyone is shown is read off one scene here, and nowhere else. */
  function viewsNow(): Views {
    const now = scene()
    return {
      shared(audience, language) {
        switch (audience) {
          case 'facilitator': {
            const date = today(world.now(), timeZone)
            const cards = library.all().map((engagement) => engagementCard(engagement, date))
            return {
              home: {
                today: date,
                engagements: cards,
                templates: templateCards(packs.content),
                contentVersion: packs.version,
              },
              settings: settings(),
              displays,
              safety: safety.view(),
              ...deskView(date, language),
              table: room.at && tableOf(around),
              ...meetingView(now, language),
              rehearsal: null,
              preflight:
                now &&
                preflightView(
                  { ...now, ...preflight.facts(), ...safety.view(), addresses: now.addresses },
                  language,
                ),
            }
          }
          case 'wall':
            return { ...wallPage(now, language), look: settings().wallLook }
          case 'guest':
            return { room: now && phoneRoom(now, language) }
          case 'phone':
            return {
              room: now && phoneRoom(now, language),
              poll: now && phonePoll(now, language),
              ideas: now && phoneIdeas(now, language),
              table: now && phoneTable(now, language),
              result: now && phoneResult(now, language),
            }
          case 'visitor':
            return {}
          case 'notetaker':
            return notetakerView(now)
          case 'cofacilitator':
          case 'remote':
            return steeringView(now)
        }
      },
      own: (audience, language, seatId) => {
        if (audience === 'visitor') return { mine: table.mine(seatId) }
        if (isAtTable(audience)) return ownOf(around, audience, seatId)
        if (seatId === null || audience === 'wall') return {}
        return { me: now && phoneSeat(now, seatId, language) }
      },
    }
  }

  /** What she works at outside the meeting: the engagement, her own notes and blocks, the way back. */
  function deskView(date: string, language: Language): DeskView {
    const engagement = workingAt === null ? null : library.get(workingAt)
    return {
      engagement: engagement && engagementView(engagement, packs.content, date, language),
      // on a mirrored screen everybody reads what she reads
      ownNotes: workingAt === null || preflight.isMirrored ? null : store.ownNotes(workingAt),
      ownBlocks: store.setting<DeskView['ownBlocks']>('blocks') ?? [],
      undo: workingAt === null ? noWays : library.ways(workingAt, facilitator),
    }
  }

  /** The wall speaks the workshop's language, whatever the cockpit's is. */
  function wallPage(now: Scene | null, usual: Language): Omit<WallPage, 'look'> {
    const language = now?.engagement.workshops[now.workshopId]?.language ?? usual
    if (!now) return { wall: { mode: 'black' }, gong: silence, language, rehearsal: null }
    return { wall: wallScene(now, language), gong: gongOf(now), language, rehearsal: null }
  }

  function changed(): void {
    watchers.now()
    tellRunning(scene())
  }

  const time = keepTime({
    world,
    kept: store.setting('clock'),
    keep: (reading) => store.keep('clock', reading),
    going: () => library.all().flatMap(goingIn),
    moved(at, by, until) {
      const told = { at: world.now(), by: facilitator, id: world.id, content: packs.content }
      const { workshopId } = at
      library.run(at.engagementId, { do: 'moveClock', workshopId, by, until }, told)
    },
  })

  function tellRunning(now: Scene | null): void {
    const clock = now?.engagement.clocks[now.workshopId]
    const polls = Object.values(now?.engagement.polls ?? {})
    const is =
      safety.isFollowing() ||
      clock?.state === 'running' ||
      polls.some((poll) => poll.workshopId === now?.workshopId && poll.state === 'open')
    if (is === wasRunning) return
    wasRunning = is
    for (const tell of running) tell(is)
  }

  function watch(audience: 'facilitator' | 'wall'): Seat<typeof audience>['watch'] {
    return (language, see) => {
      const watcher: Watcher = {
        audience,
        language,
        seatId: null,
        see: (slices) =>
          see(Object.fromEntries([...slices].map(([name, { value }]) => [name, value]))),
      }
      const stop = watchers.add(watcher)
      watchers.soon()
      return () => {
        stop()
        watchers.soon()
      }
    }
  }

  const rehearsal = rehearsalOf({
    data: places.data,
    world,
    room,
    store,
    settings,
    engagement: (id) => library.get(id),
    pictures,
    report: () => walls.report,
    open: (data, clock) =>
      start({ ...places, data }, hands, { ...options, world: clock, around: watchers }),
    async setPhonesAside() {
      const { state } = phones
      if (state.state === 'shut') return async () => {}
      await phones.shut()
      return async () => void (await phones.open(state))
    },
    changed,
  })
  const calls = deskOf({
    store,
    safety,
    preflight,
    library,
    packs,
    room,
    phones,
    hands,
    world,
    settings,
    at: () => workingAt,
    goTo(engagementId) {
      workingAt = engagementId
      store.keep('at', { engagementId })
    },
    timeZone,
    fonts: places.fonts,
    wallLink: () => desk?.wallLink() ?? '',
    pictures,
    changed,
    table,
    tableDoor: tableAt,
    named: tableSeats.named,
  })
  const reach = goingOn({
    library,
    room,
    world,
    calls: () => calls,
    at: () => workingAt,
    addresses: preflight.addresses,
    setAside: () => safety.setAside(),
    async leave() {
      await phones.shut()
      room.leave()
      store.keep('open', null)
      watchers.now()
    },
  })
  const cockpit = guarded(
    'facilitator',
    {
      calls: rehearsal.over(onTime(calls, time)),
      watch: watch('facilitator') as Seat<'facilitator'>['watch'],
    },
    broken,
  )
  const wall = guarded(
    'wall',
    { calls: rehearsal.overWall(walls.calls), watch: watch('wall') as Seat<'wall'>['watch'] },
    broken,
  )

  await safety.beforeOpening()
  await takeUp(store, room, phones, tableAt, safety.isSealed)
  preflight.follow({ state: () => phones.state, move: (to) => phones.open(to) })
  time.look()
  workingAt = room.at?.engagementId ?? (library.get(workingAt ?? '') ? workingAt : null)
  tellRunning(scene())

  return {
    facilitator: () => cockpit,
    wall: () => wall,
    whileRunning(tell) {
      running.add(tell)
      tell(wasRunning)
      return () => running.delete(tell)
    },
    tellDisplays(are) {
      displays = are
      watchers.now()
    },
    async listen(port) {
      desk = await deskDoor({
        world,
        now: rehearsal.now,
        watchers,
        cockpit,
        wall,
        broken,
        port,
        pages: pagesFrom(
          places.pages,
          {
            '/': { page: 'cockpit', html: join('cockpit', 'index.html') },
            '/wall': { page: 'wall', html: join('wall', 'index.html') },
          },
          '/assets/',
        ),
      })
      return desk
    },
    now: rehearsal.now,
    inside: { room, watchers, views: viewsNow },
    async close() {
      await rehearsal.close()
      preflight.close()
      time.stop()
      watchers.close()
      await phones.shut()
      await tableAt.close()
      await desk?.close()
      await safety.close()
    },
  }
}

/** Goes on where the last start stopped: the open workshop, and the phones' door where the host was killed with it open. */
async function takeUp(
  store: ReturnType<typeof openStore>,
  room: ReturnType<typeof openRoom>,
  phones: ReturnType<typeof phoneDoor>,
  table: TableDoor,
  isSealed: (engagementId: string) => boolean,
): Promise<void> {
  const open = store.setting<{ engagementId: string; workshopId: string }>('open')
  if (!open || !room.open(open.engagementId, open.workshopId).ok) return
  const door = store.setting<{ address: string; port: number }>('phones')
  if (isSealed(open.engagementId)) return
  if (door) await phones.open(door)
  const at = store.setting<{ address: string; port: number }>('tableDoor')
  if (at) await table.open(at)
}

type DeskView = Pick<FacilitatorView, 'engagement' | 'ownNotes' | 'ownBlocks' | 'undo'>
const noWays: DeskView['undo'] = { undo: null, redo: null }

const usualSettings: Settings = {
  language: 'da',
  look: 'system',
  wallLook: 'light',
  name: '',
  folder: null,
  gong: true,
  display: null,
  wifi: null,
}

const silence: WallPage['gong'] = { struckAt: null, ringsAt: null, byItself: false }
