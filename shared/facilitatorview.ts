import { daysOf, plan } from './agenda.ts'
import { chainsOf } from './chains.ts'
import { screenInks } from './charts/picture.ts'
import { timelinePicture, timelineSentence } from './charts/timeline.ts'
import {
  aboutOf,
  inOrder,
  packPhaseOf,
  peopleAt,
  type Engagement,
  type PlainDate,
} from './engagement.ts'
import { gateView } from './gateview.ts'
import { principlePack, type Content } from './packs/content.ts'
import { dateOf } from './phases.ts'
import { levelOf, mayBeBySide } from './polls/course.ts'
import { isHeldJointWhole } from './polls/family.ts'
import type { Poll } from './polls/poll.ts'
import { fallsToJoint } from './polls/tally.ts'
import { isOpenAction } from './records.ts'
import { proposalsFor, resultView } from './results.ts'
import type { Scene } from './scene.ts'
import { seating } from './seatview.ts'
import { initiativesView } from './initiatives.ts'
import { stepsView, underView } from './stepsview.ts'
import { say, type Language } from './text.ts'
import { timelineOf } from './timeline.ts'
import { apartScene } from './market/apart.ts'
import { marketView } from './market/view.ts'
import type {
  EngagementCard,
  EngagementView,
  FacilitatorView,
  NamedPrinciple,
  PollCard,
  TemplateCard,
  WallView,
  WorkshopCard,
} from './views.ts'
import { versionCards } from './versionview.ts'
import { deckOf, following, freshWall, type WallShow } from './wall.ts'
import { gongOf, previewScene, turnout, wallLanguage, wallScene } from './wallview.ts'
import { ideasView } from './ideasview.ts'
import { draftId, ofWorkshop } from './workshop.ts'

type MeetingView = Omit<
  FacilitatorView,
  | 'home'
  | 'settings'
  | 'displays'
  | 'safety'
  | 'rehearsal'
  | 'undo'
  | 'engagement'
  | 'records'
  | 'followUp'
  | 'ownNotes'
  | 'ownBlocks'
  | 'preflight'
  | 'table'
>

/** Everything of the cockpit that belongs to the open workshop, one reading per slice; all empty while none is open. */
export function meetingView(scene: Scene | null, language: Language): MeetingView {
  const workshop = scene?.engagement.workshops[scene.workshopId]
  if (!scene || !workshop) return nothingOpen
  const { engagement, workshopId } = scene
  const items = ofWorkshop(engagement.items, workshopId)
  const slots = plan(items, daysOf(workshop))
  return {
    open: {
      engagement: aboutOf(engagement),
      workshop,
      sides: inOrder(engagement.sides),
      parties: inOrder(engagement.parties),
      people: peopleAt(engagement, workshopId),
      principles: principleNames(scene, language),
      everybody: inOrder(engagement.people),
    },
    agenda: items.flatMap((item, index) => {
      const planned = slots[index]
      return planned ? [{ item, planned }] : []
    }),
    clock: engagement.clocks[workshopId] ?? null,
    causes: ofWorkshop(engagement.causes, workshopId),
    polls: ofWorkshop(engagement.polls, workshopId).map((poll) => pollCard(poll, scene, language)),
    answers: ofWorkshop(engagement.answers, workshopId),
    chains: chainsOf(engagement, workshopId),
    ideas: ideasView(scene),
    notes: ofWorkshop(engagement.blocks, workshopId),
    market: marketView(scene),
    versions: versionCards(engagement, workshopId, language),
    gate: gateView(engagement, workshopId),
    steps: stepsView(engagement),
    initiatives: initiativesView(engagement),
    room: {
      phones: scene.phones,
      addresses: scene.addresses,
      ...seating(scene),
    },
    wall: wallView(scene, wallLanguage(scene, workshop.language)),
    drafts: {
      capture: engagement.drafts[draftId(workshopId, 'capture')]?.text ?? '',
      wall: engagement.drafts[draftId(workshopId, 'wall')]?.text ?? '',
    },
  }
}

/** What # can name in *Notér*. */
export function principleNames(
  { engagement, content }: Scene,
  language: Language,
): NamedPrinciple[] {
  const { principles } = principlePack(content, aboutOf(engagement).principlePack)
  return principles.map(({ id, short }) => ({ id, name: say(short, language) }))
}

/** What everybody sees, and what they would see next. */
function wallView(scene: Scene, language: Language): WallView {
  const { engagement, workshopId, content } = scene
  const state = engagement.walls[workshopId] ?? freshWall(workshopId)
  const next = nextOf(scene)
  const shown = apartScene(scene)
  return {
    state,
    scene: wallScene(shown, language),
    windows: scene.windows,
    gong: gongOf(scene),
    pictures: scene.ownPictures,
    report: scene.windows > 0 ? scene.report : null,
    next: next && { show: next, scene: previewScene(next, shown, language) },
    deck: deckOf(engagement, content, workshopId),
  }
}

/** The result of a measurement that is closed lies before her first; otherwise what a step forward would show. */
function nextOf({ engagement, workshopId, content }: Scene): WallShow | null {
  const { show, next } = engagement.walls[workshopId] ?? freshWall(workshopId)
  const step = following(engagement, content, workshopId, 1)
  if (next || show.mode !== 'poll') return step
  return engagement.polls[show.pollId]?.state === 'closed'
    ? { mode: 'result', pollId: show.pollId }
    : step
}

/** An engagement as its card on Hjem. */
export function engagementCard(engagement: Engagement, today: PlainDate): EngagementCard {
  const about = aboutOf(engagement)
  const open = Object.values(engagement.records).filter(isOpenAction)
  return {
    id: about.id,
    name: about.name,
    demo: about.demo,
    packPhase: packPhaseOf(engagement),
    parties: inOrder(engagement.parties).map((party) => ({
      mark: engagement.sides[party.sideId]?.mark ?? 'Ø',
      short: party.short,
    })),
    openActions: open.length,
    lateActions: open.filter((action) => action.due !== null && action.due < today).length,
    workshops: workshopCards(engagement),
  }
}

function workshopCards(engagement: Engagement): WorkshopCard[] {
  return inOrder(engagement.workshops).map((workshop) => ({
    id: workshop.id,
    title: workshop.title,
    date: workshop.date,
    startsAt: workshop.startsAt,
    state: engagement.clocks[workshop.id]?.state ?? 'before',
    people: peopleAt(engagement, workshop.id).length,
  }))
}

/** An engagement as its own page shows it. */
export function engagementView(
  engagement: Engagement,
  content: Content,
  date: PlainDate,
  language: Language,
): EngagementView {
  const about = aboutOf(engagement)
  const time = timelineOf(engagement, content, date, language)
  return {
    about,
    sides: inOrder(engagement.sides),
    parties: inOrder(engagement.parties),
    people: inOrder(engagement.people),
    phases: inOrder(engagement.phases).map((phase) => ({
      ...phase,
      from: dateOf(phase.starts, about),
      to: dateOf(phase.ends, about),
    })),
    waves: inOrder(engagement.waves),
    deviations: inOrder(engagement.deviations),
    steps: stepsView(engagement),
    under: underView(engagement),
    workshops: workshopCards(engagement),
    timeline: timelinePicture(time, screenInks),
    timelineSaid: timelineSentence(time),
  }
}

export function templateCards(content: Content): TemplateCard[] {
  const gates = content.packs.flatMap((pack) => pack.gates)
  return content.templates.map(
    ({ id, title, about, startsAt, items, family, variant, gate, people }) => ({
      id,
      title,
      about,
      startsAt,
      family,
      variant,
      people,
      gateFrom: gates.find((each) => each.id === gate)?.from ?? null,
      minutes: items
        .filter((item) => item.kind !== 'arrival')
        .reduce((sum, item) => sum + item.minutes, 0),
    }),
  )
}

function pollCard(poll: Poll, scene: Scene, language: Language): PollCard {
  const { engagement, boxes } = scene
  const isOpen = poll.state === 'open'
  const isClosed = poll.state === 'closed' || poll.state === 'shown'
  return {
    poll: { ...poll, level: levelOf(engagement, poll) },
    open: isOpen
      ? {
          ...turnout(scene, poll.id),
          fallsToJoint:
            boxes?.pollId === poll.id && fallsToJoint(boxes, poll, Object.keys(engagement.sides)),
          interrupted: scene.interrupted === poll.id,
        }
      : null,
    mayBeBySide: mayBeBySide(engagement, poll.workshopId),
    heldJoint: isHeldJointWhole(poll, Object.values(engagement.polls)),
    reading: isClosed ? resultView(poll, engagement, language, screenInks) : null,
    proposed: isClosed ? proposalsFor(poll, language) : [],
  }
}

const nothingOpen: MeetingView = {
  open: null,
  agenda: null,
  clock: null,
  causes: null,
  polls: null,
  answers: null,
  chains: null,
  ideas: null,
  notes: null,
  versions: null,
  gate: null,
  steps: null,
  initiatives: null,
  room: null,
  wall: null,
  drafts: null,
  market: null,
}
