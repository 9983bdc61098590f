import type { Seat, Settings } from '../shared/contract.ts'
import type { WallDisplays } from '../shared/displays.ts'
import { facilitator } from '../shared/journal.ts'
import { awakeWhile } from './awake.ts'
import { deskOf } from './desk.ts'
import { guarded } from './doors.ts'
import { goingOn } from './goingon.ts'
import type { Hands, OpenHouse, Options, Places } from './house.ts'
import { houseDoors } from './housedoors.ts'
import { openLibrary } from './library.ts'
import { ownPictures } from './ownpictures.ts'
import { openPacks } from './packs.ts'
import { preflightOf } from './preflight/preflight.ts'
import { rehearsalOf } from './rehearsal.ts'
import { openRoom } from './room.ts'
import { safetyOf } from './safety.ts'
import { shownOf } from './shown.ts'
import { openTable } from './table.ts'
import { goingIn, keepTime, onTime } from './timekeeper.ts'
import { wallsOver } from './walls.ts'
import { heardBy, watchersOver, type Watcher } from './watchers.ts'
import { realWorld } from './world.ts'

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
      awake.look()
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
    journal: (engagementId) => store.journal(engagementId),
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
  let displays: WallDisplays | null = null
  let workingAt = store.setting<{ engagementId: string | null }>('at')?.engagementId ?? null
  const at = () => workingAt
  const pictures = ownPictures()
  const walls =
    options.walls ??
    wallsOver(
      (at) => rehearsal.readPicture(at),
      () => watchers.soon(),
    )

  const own = watchersOver(() => rehearsal.views(shown.views))
  const watchers = options.around ? heardBy(own, options.around) : own
  const doors = houseDoors({
    pages: places.pages,
    store,
    library,
    room,
    table,
    world,
    watchers,
    preflight,
    walls,
    broken,
  })
  const { phones } = doors
  const shown = shownOf({
    store,
    packs,
    world,
    timeZone,
    safety,
    preflight,
    watchers,
    phones,
    pictures,
    around: { room, library, table, door: doors.table, connected: () => watchers.seats() },
    settings,
    walls,
    displays: () => displays,
    at,
  })
  const awake = awakeWhile(() => {
    const now = shown.scene()
    const polls = Object.values(now?.engagement.polls ?? {})
    return (
      safety.isFollowing() ||
      now?.engagement.clocks[now.workshopId]?.state === 'running' ||
      polls.some((poll) => poll.workshopId === now?.workshopId && poll.state === 'open')
    )
  })

  function changed(): void {
    watchers.now()
    awake.look()
  }

  const time = keepTime({
    world,
    kept: store.setting('clock'),
    keep: (reading) => store.keep('clock', reading),
    going: () => library.all().flatMap(goingIn),
    moved({ engagementId, workshopId }, by, until) {
      const told = { at: world.now(), by: facilitator, id: world.id, content: packs.content }
      library.run(engagementId, { do: 'moveClock', workshopId, by, until }, told)
    },
  })

  function watch(audience: 'facilitator' | 'wall'): Seat<typeof audience>['watch'] {
    return (language, see) => {
      const watcher: Watcher = {
        audience,
        language,
        seatId: null,
        see: (slices) =>
          see(Object.fromEntries([...slices].map(([name, { value }]) => [name, value]))),
      }
      const gone = audience === 'wall' ? walls.come(windowHere, null) : () => {}
      const stop = watchers.add(watcher)
      watchers.soon()
      return () => {
        gone()
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
    open: (data, clock) =>
      start({ ...places, data }, hands, { ...options, world: clock, around: watchers, walls }),
    async setPhonesAside() {
      const { state } = phones
      if (state.state === 'shut') return async () => {}
      await phones.shut()
      return async () => void (await phones.open(state))
    },
    changed,
  })
  const calls = deskOf({
    data: places.data,
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
    at,
    goTo(engagementId) {
      workingAt = engagementId
      store.keep('at', { engagementId })
    },
    timeZone,
    fonts: places.fonts,
    wallLink: doors.wallLink,
    pictures,
    changed,
    table,
    tableDoor: doors.table,
    named: doors.tableSeats.named,
  })
  const reach = goingOn({
    library,
    room,
    world,
    calls: () => calls,
    at,
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
    { calls: walls.calls(windowHere), watch: watch('wall') as Seat<'wall'>['watch'] },
    broken,
  )

  /** Goes on where the last start stopped: the open workshop, and the doors where the host was killed with them open. */
  async function takeUp(): Promise<void> {
    const open = store.setting<{ engagementId: string; workshopId: string }>('open')
    if (!open || !room.open(open.engagementId, open.workshopId).ok) return
    if (!safety.isSealed(open.engagementId)) await doors.takeUp()
  }

  await safety.beforeOpening()
  await takeUp()
  preflight.follow({ state: () => phones.state, move: (to) => phones.open(to) })
  time.look()
  workingAt = room.at?.engagementId ?? (library.get(workingAt ?? '') ? workingAt : null)
  awake.look()

  return {
    facilitator: () => cockpit,
    wall: () => wall,
    whileRunning: awake.tell,
    tellDisplays(are) {
      displays = are
      watchers.now()
    },
    listen: (port) => doors.openDesk(port, { cockpit, now: rehearsal.now }),
    now: rehearsal.now,
    inside: { room, watchers, views: shown.views },
    async close() {
      await rehearsal.close()
      preflight.close()
      time.stop()
      watchers.close()
      await doors.close()
      await safety.close()
    },
  }
}

/** The wall's window in the desktop app, among the walls. */
const windowHere = 'window'

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
