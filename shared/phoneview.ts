import { hasTask, type Item } from './agenda.ts'
import { screenInks } from './charts/picture.ts'
import { aboutOf, inOrder, partiesOf, type Id } from './engagement.ts'
import type { Poll } from './polls/poll.ts'
import { resultView } from './results.ts'
import type { Scene } from './scene.ts'
import { reading, type Language } from './text.ts'
import type { PhonePoll, PhoneRoom, PhoneView, ResultView } from './views.ts'
import { taskOf } from './taskview.ts'
import { turnout } from './wallview.ts'
import { ofWorkshop } from './workshop.ts'

/** What a phone may know of the room before and after it has a seat. */
export function phoneRoom(scene: Scene, language: Language): PhoneRoom | null {
  const { engagement } = scene
  const workshop = engagement.workshops[scene.workshopId]
  if (!workshop) return null
  const clock = engagement.clocks[workshop.id]
  const item = engagement.items[clock?.itemId ?? '']
  const about = aboutOf(engagement)
  return {
    workshopId: workshop.id,
    engagementId: about.id,
    way: workshop.competing ? 'personal' : workshop.way,
    title: reading(workshop.title, language),
    engagement: about.name,
    demo: about.demo,
    rehearsal: about.rehearsal === true,
    sides: inOrder(engagement.sides).map((side) => ({
      id: side.id,
      mark: side.mark,
      label: reading(side.label, language),
      // no phone names one competing company to another
      parties: workshop.competing
        ? ''
        : partiesOf(engagement, side.id)
            .map((party) => party.short)
            .join(', '),
    })),
    now: item && clock && clock.state !== 'ended' ? reading(item.title, language) : null,
    task:
      workshop.withoutWall && item && clock && clock.state !== 'ended'
        ? taskFor(item, language)
        : null,
  }
}

/** What the wall would have shown as *Opgave*; a table's own task is told by its table. */
function taskFor(item: Item, language: Language): PhoneRoom['task'] {
  if (!hasTask(item)) return null
  const { what, withWhom, deliver } = taskOf(item, language)
  return what.words === '' ? null : { what, withWhom, deliver }
}

/** The measurement that is open, or the one just closed; the same for every phone. */
export function phonePoll(scene: Scene, language: Language): PhonePoll | null {
  const poll = currentPoll(scene)
  if (!poll || (poll.state !== 'open' && poll.state !== 'closed')) return null
  return {
    id: poll.id,
    box: scene.boxes?.pollId === poll.id ? scene.boxes.id : '',
    state: poll.state,
    form: poll.form,
    points: poll.points,
    asks: poll.asks,
    trial: poll.trial,
    question: reading(poll.question, language),
    rows: poll.rows.map((row) => ({
      id: row.id,
      text: reading(row.text, language),
      short: reading(row.short, language),
    })),
    choose: poll.choose && {
      question: reading(poll.choose.question, language),
      of: poll.choose.of,
    },
    bySide: poll.level === 'bySide',
    ...turnout(scene, poll.id),
  }
}

/** The newest published result, once it has been shown to the room. */
export function phoneResult(scene: Scene, language: Language): ResultView | null {
  const poll = currentPoll(scene)
  return poll?.state === 'shown'
    ? resultView(poll, scene.engagement, language, screenInks, 'narrow')
    : null
}

/** A phone's own place: its code and side, which it always shows; while it waits to be let in, its sign. */
export function phoneSeat(scene: Scene, seatId: Id, language: Language): PhoneView['me'] {
  const seat = scene.engagement.seats[seatId]
  const ask = scene.asks.find((each) => each.id === seatId)
  const side = scene.engagement.sides[(seat ?? ask)?.sideId ?? '']
  return side
    ? {
        code: seat?.code ?? '',
        sideId: side.id,
        mark: side.mark,
        side: reading(side.label, language),
        sign: ask?.sign ?? null,
      }
    : null
}

/** The measurement phones are about: the open one, else the latest that was opened and is not void. */
function currentPoll(scene: Scene): Poll | undefined {
  const polls = ofWorkshop(scene.engagement.polls, scene.workshopId)
  const open = polls.find((poll) => poll.state === 'open')
  if (open) return open
  return polls
    .filter((poll) => poll.state === 'closed' || poll.state === 'shown')
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0]
}
