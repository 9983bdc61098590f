import { daysOf, hasTask, onDay, plan } from './agenda.ts'
import { countScene } from './counting.ts'
import { clauseScene } from './declaration.ts'
import { gateScene } from './gateview.ts'
import { ideasScene } from './ideasview.ts'
import { screenInks } from './charts/picture.ts'
import { qrPicture } from './charts/qr.ts'
import { aboutOf, inOrder, type Id } from './engagement.ts'
import { ringsAt } from './gong.ts'
import { answeredAll } from './polls/box.ts'
import { boxesOf } from './polls/tally.ts'
import { resultView } from './results.ts'
import type { Scene } from './scene.ts'
import { takenSeats } from './seats.ts'
import { stepsScene } from './stepsview.ts'
import { tablesScene } from './tableanswersview.ts'
import { rulingSaid } from './market/view.ts'
import { taskOf } from './taskview.ts'
import { reading, type Language } from './text.ts'
import type { Door, Gong, WallScene } from './views.ts'
import type { WallShow } from './wall.ts'
import { chosenScene } from './wallchosen.ts'
import { wallClock } from './wallclock.ts'
import { wifiCode } from './wifi.ts'
import { draftId, ofWorkshop, type Workshop } from './workshop.ts'

/** What the storskærm shows: one message at a time, and nothing that is not for everybody. */
export function wallScene(scene: Scene, language: Language): WallScene {
  const wall = scene.engagement.walls[scene.workshopId]
  const workshop = scene.engagement.workshops[scene.workshopId]
  if (!wall || !workshop || wall.black) return { mode: 'black' }
  if (wall.released) return { mode: 'released' }
  return sceneOf(wall.show, workshop, scene, language)
}

/** The wall speaks the workshop's language, unless she has it speak the other one for a while. */
export function wallLanguage({ engagement, workshopId }: Scene, usual: Language): Language {
  return (
    engagement.walls[workshopId]?.language ?? engagement.workshops[workshopId]?.language ?? usual
  )
}

/** When the gong sounds in this room. */
export function gongOf(scene: Scene): Gong {
  const struckAt = scene.engagement.walls[scene.workshopId]?.gongAt ?? null
  return { struckAt, ringsAt: ringsAt(scene), byItself: scene.gong }
}

/**
 * A picture as it would look on the wall, for the facilitator alone: also the result of a measurement that is closed and
 * not yet shown, which she may read first.
 */
export function previewScene(show: WallShow, scene: Scene, language: Language): WallScene {
  const workshop = scene.engagement.workshops[scene.workshopId]
  return workshop ? sceneOf(show, workshop, scene, language, 'closed') : { mode: 'black' }
}

/** How to get in, while phones are let in. */
function doorOf(scene: Scene): Door | null {
  const { phones } = scene
  const code = scene.engagement.workshops[scene.workshopId]?.roomCode
  if (phones.state === 'shut' || code === undefined) return null
  return { url: phones.url, address: `${phones.address}:${phones.port}`, code, qr: phones.qr }
}

/** How many have answered the whole form, of how many who are in. */
export function turnout(
  scene: Scene,
  pollId: Id,
): { readonly answered: number; readonly of: number } {
  const poll = scene.engagement.polls[pollId]
  const of = takenSeats(scene.engagement.seats, scene.workshopId).length
  if (poll?.result) return { answered: poll.result.answered, of: poll.result.seats }
  if (!poll || scene.boxes?.pollId !== pollId) return { answered: 0, of }
  return { answered: answeredAll(boxesOf(scene.boxes, poll)), of }
}

function sceneOf(
  show: WallShow,
  workshop: Workshop,
  scene: Scene,
  language: Language,
  from: 'closed' | 'shown' = 'shown',
): WallScene {
  const { engagement } = scene
  switch (show.mode) {
    case 'join':
      return joinScene(workshop, scene, language)
    case 'write':
      return { mode: 'write', text: engagement.drafts[draftId(workshop.id, 'wall')]?.text ?? '' }
    case 'task':
      return taskScene(workshop, scene, language)
    case 'program':
      return programScene(workshop, scene, language)
    case 'clock':
    case 'pause':
    case 'cards':
    case 'readback':
    case 'chain':
    case 'card':
    case 'other':
      return chosenScene(show, workshop, scene, language) ?? programScene(workshop, scene, language)
    case 'ideas':
      return (
        ideasScene(show.itemId, show.at, scene, language) ?? programScene(workshop, scene, language)
      )
    case 'tables':
      return (
        tablesScene(show.itemId, show.at, scene, language) ??
        programScene(workshop, scene, language)
      )
    case 'count':
      return countScene(show.itemId, scene, language) ?? programScene(workshop, scene, language)
    case 'gate':
      return gateScene(show.at, scene, language) ?? programScene(workshop, scene, language)
    case 'clause':
      return clauseScene(show.at, scene, language)
    case 'steps':
      return stepsScene(scene, language)
    case 'poll':
    case 'result': {
      const poll = engagement.polls[show.pollId]
      if (!poll) return programScene(workshop, scene, language)
      const result =
        show.mode === 'result' && (poll.state === 'shown' || poll.state === from)
          ? resultView(poll, engagement, language, screenInks)
          : null
      if (result) return { mode: 'result', result }
      return {
        mode: 'poll',
        title: reading(poll.title, language),
        question: reading(poll.question, language),
        state: poll.state === 'planned' || poll.state === 'open' ? poll.state : 'closed',
        ...turnout(scene, poll.id),
        door: poll.state === 'open' || poll.state === 'planned' ? doorOf(scene) : null,
      }
    }
  }
}

function joinScene(workshop: Workshop, scene: Scene, language: Language): WallScene {
  const seats = takenSeats(scene.engagement.seats, workshop.id)
  return {
    mode: 'join',
    title: reading(workshop.title, language),
    engagement: aboutOf(scene.engagement).name,
    facilitator: workshop.facilitator,
    askedBy: workshop.askedBy,
    door: doorOf(scene),
    wifi:
      scene.wifi && scene.phones.state === 'open'
        ? { ...scene.wifi, qr: qrPicture(wifiCode(scene.wifi)) }
        : null,
    here: seats.length,
    sides: inOrder(scene.engagement.sides).map((side) => ({
      mark: side.mark,
      label: reading(side.label, language),
      here: seats.filter((seat) => seat.sideId === side.id).length,
    })),
  }
}

function taskScene(workshop: Workshop, scene: Scene, language: Language): WallScene {
  const clock = scene.engagement.clocks[workshop.id]
  const item = scene.engagement.items[clock?.itemId ?? '']
  if (!clock || !item || !hasTask(item)) return programScene(workshop, scene, language)
  return { ...taskOf(item, language), clock: wallClock(clock, item, workshop) }
}

function programScene(workshop: Workshop, scene: Scene, language: Language): WallScene {
  const all = ofWorkshop(scene.engagement.items, workshop.id)
  const clock = scene.engagement.clocks[workshop.id]
  const day = all.find((item) => item.id === clock?.itemId)?.day ?? 0
  const items = onDay(all, day).filter((item) => item.skipped === null || item.runs.length > 0)
  const at = items.findIndex((item) => item.id === clock?.itemId)
  const starts = new Map(plan(all, daysOf(workshop)).map((slot) => [slot.itemId, slot.starts]))
  const current = items[at]
  return {
    mode: 'program',
    title: reading(workshop.title, language),
    rows: items.map((item, index) => ({
      title: reading(item.title, language),
      starts: starts.get(item.id) ?? workshop.startsAt,
      when: whenOf(index, at, clock?.state === 'ended'),
    })),
    clock: clock && current ? wallClock(clock, current, workshop) : null,
    ruling: current?.kind === 'opening' ? rulingSaid(scene, language) : null,
  }
}

function whenOf(index: number, at: number, isOver: boolean): 'past' | 'now' | 'next' | 'later' {
  if (isOver || index < at) return 'past'
  if (index === at) return 'now'
  return index === at + 1 ? 'next' : 'later'
}
