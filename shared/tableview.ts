import { daysOf, plan, type Item } from './agenda.ts'
import type { Clock } from './clock.ts'
import { aboutOf, inOrder, peopleAt, type Engagement, type Person } from './engagement.ts'
import { gateView } from './gateview.ts'
import { ideasView } from './ideasview.ts'
import { isOfFirm } from './market/known.ts'
import { principleNames } from './facilitatorview.ts'
import { scriptWithRuling } from './market/view.ts'
import { landingFor } from './landing.ts'
import { isPaperForm, leastSlips } from './polls/paper.ts'
import type { Poll } from './polls/poll.ts'
import { spokenSheet, type SpokenSheet } from './polls/spoken.ts'
import { whereabouts } from './presence.ts'
import type { Scene } from './scene.ts'
import type { Language } from './text.ts'
import type {
  NotetakerView,
  SteeringDay,
  SteeringView,
  TableItem,
  TableMeeting,
  TablePaper,
  TablePerson,
} from './tableviews.ts'
import { seating } from './seatview.ts'
import { turnout } from './wallview.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

/** What is one device's own: who it is, what others hold, what its undo would take. */
type Own = 'me' | 'undo' | 'holds'

/** What a referent is shown of the meeting. */
export function notetakerView(scene: Scene | null, language: Language): Omit<NotetakerView, Own> {
  const workshop = scene?.engagement.workshops[scene.workshopId]
  if (!scene || !workshop) return nothingToWrite
  const { engagement, workshopId } = scene
  const records = ofWorkshop(engagement.records, workshopId)
  return {
    meeting: meetingFor(scene, workshop, language),
    agenda: itemsFor(engagement, workshop),
    clock: engagement.clocks[workshopId] ?? null,
    notes: ofWorkshop(engagement.blocks, workshopId),
    records,
    answers: ofWorkshop(engagement.answers, workshopId),
    gate: gateView(engagement, workshopId),
    spoken: spokenFor(engagement, workshop),
    ideas: ideasView(scene),
    paper: paperFor(scene),
  }
}

/** What *styring* and the fjernbetjening are shown. */
export function steeringView(scene: Scene | null): Omit<SteeringView, Exclude<Own, 'holds'>> {
  const workshop = scene?.engagement.workshops[scene.workshopId]
  if (!scene || !workshop) return nothingToSteer
  const { engagement, workshopId } = scene
  const clock = engagement.clocks[workshopId] ?? null
  const poll = ofWorkshop(engagement.polls, workshopId)
    .filter((each) => each.itemId === clock?.itemId)
    .at(-1)
  return {
    day: clock && dayFor(engagement, workshop, clock),
    clock,
    poll: poll ? pollFor(poll, scene) : null,
    black: engagement.walls[workshopId]?.black ?? false,
  }
}

function meetingFor(scene: Scene, workshop: Workshop, reads: Language): TableMeeting {
  const { engagement } = scene
  const { name, goLive, operation, demo } = aboutOf(engagement)
  const { id, title, timeZone, language, keptBy } = workshop
  // who came from which company is noted on the sheets at their tables, and by the facilitator
  const people = peopleAt(engagement, id).filter(
    (person) => !workshop.competing || !isOfFirm(engagement, person.id),
  )
  const owners = new Set(
    ofWorkshop(engagement.records, id).map((record) =>
      'ownerId' in record ? record.ownerId : null,
    ),
  )
  const here = new Set(people.map((person) => person.id))
  const others = inOrder(engagement.people).filter(
    (person) => owners.has(person.id) && !here.has(person.id),
  )
  const attendance = Object.fromEntries(
    Object.entries(workshop.attendance).filter(([at]) => here.has(at)),
  )
  return {
    engagement: { name, goLive, operation, demo },
    principles: principleNames(scene, reads),
    workshop: { id, title, timeZone, language, attendance, keptBy },
    sides: inOrder(engagement.sides),
    parties: inOrder(engagement.parties),
    people: people.map(personFor),
    where: Object.fromEntries(people.map(({ id: at }) => [at, whereabouts(workshop, at)])),
    everybody: [...people, ...others].map(personFor),
  }
}

/** Without address and boss: neither is needed to write down who does what. */
function personFor({ id, order, partyId, name, role, takes }: Person): TablePerson {
  return { id, order, partyId, name, role, takes }
}

/** What a side answers openly is entered beside what everybody has seen; of competing suppliers no side is told apart. */
function spokenFor(engagement: Engagement, workshop: Workshop): SpokenSheet[] {
  if (workshop.competing) return []
  return ofWorkshop(engagement.polls, workshop.id).flatMap((poll) => {
    const sheet = poll.state === 'shown' ? spokenSheet(poll) : null
    return sheet ? [sheet] : []
  })
}

function itemsFor(engagement: Engagement, workshop: Workshop): TableItem[] {
  const items = ofWorkshop(engagement.items, workshop.id)
  const slots = plan(items, daysOf(workshop))
  return items.map(({ id, title, kind, minutes, extra, script, answer }, index) => ({
    id,
    title,
    kind,
    minutes,
    extra,
    script,
    answer,
    starts: slots[index]?.starts ?? workshop.startsAt,
  }))
}

/** The places on paper under names of their own: a referent need not know a seat from its id. */
function paperFor(scene: Scene): TablePaper | null {
  const poll = ofWorkshop(scene.engagement.polls, scene.workshopId).find(
    (each) => each.state === 'open',
  )
  const { places, counted } = seating(scene).paper
  const named = Object.fromEntries(
    Object.entries(places).map(([sideId, ids]) => [sideId, ids.map((_, at) => `${sideId}.${at}`)]),
  )
  const many = Object.values(places).reduce((sum, ids) => sum + ids.length, 0)
  return poll && isPaperForm(poll) && many >= leastSlips ? { poll, places: named, counted } : null
}

function pollFor(poll: Poll, scene: Scene): NonNullable<SteeringView['poll']> {
  return { id: poll.id, title: poll.title, state: poll.state, ...turnout(scene, poll.id) }
}

function dayFor(engagement: Engagement, workshop: Workshop, clock: Clock): SteeringDay {
  const items = ofWorkshop(engagement.items, workshop.id)
  const at = items.findIndex((item) => item.id === clock.itemId)
  const [now, next] = [items[at], items[at + 1]]
  return {
    workshopId: workshop.id,
    title: workshop.title,
    demo: aboutOf(engagement).demo,
    timeZone: workshop.timeZone,
    at,
    of: items.length,
    now: now ? withRuling(nowFor(now), engagement) : null,
    next: next ? { id: next.id, title: next.title, kind: next.kind, minutes: next.minutes } : null,
    landing: now ? landingFor(items, clock, now, workshop) : null,
  }
}

/** At the rules, what is to be read aloud is the last of the talking points. */
function withRuling(
  now: NonNullable<SteeringDay['now']>,
  engagement: Engagement,
): SteeringDay['now'] {
  const workshopId = engagement.items[now.id]?.workshopId ?? ''
  return now.kind === 'opening'
    ? { ...now, script: scriptWithRuling(now.script, engagement, workshopId) }
    : now
}

function nowFor({
  id,
  title,
  kind,
  minutes,
  extra,
  script,
}: Item): NonNullable<SteeringDay['now']> {
  return { id, title, kind, minutes, extra, script }
}

const nothingToWrite: Omit<NotetakerView, Own> = {
  meeting: null,
  agenda: null,
  clock: null,
  notes: null,
  records: null,
  answers: null,
  gate: null,
  spoken: null,
  ideas: null,
  paper: null,
}

const nothingToSteer: Omit<SteeringView, Exclude<Own, 'holds'>> = {
  day: null,
  clock: null,
  poll: null,
  black: false,
}
