import type { Command } from '../../shared/commands.ts'
import { engagementCard, meetingView, templateCards } from '../../shared/facilitatorview.ts'
import type { Language } from '../../shared/text.ts'
import type { FacilitatorView } from '../../shared/views.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import type { DialogName, Place, Toast } from '../cockpit/desk.ts'
import { beginnings } from './cast.ts'
import { content } from './content.ts'
import { stageAt, type Stage } from './stage.ts'

/** A screen in a state: how the room came there, and where on the screen she is. */
export interface Exhibit {
  readonly name: string
  readonly place: Place
  readonly dialog?: DialogName
  readonly toast?: Toast
  readonly link?: 'up' | 'lost'
  readonly stage: Stage | null
  /** the room's clock stands here, in milliseconds */
  readonly now: number
}

const w = 'w'
const nine = Date.UTC(2026, 10, 18, 8, 0)

/** Every screen of the cockpit in the states that matter, each made by running the rules up to it. */
export const exhibits: Readonly<Record<string, () => Exhibit>> = {
  'home-first': () => ({ name: 'home-first', place: { page: 'home' }, stage: null, now: nine }),
  home: () => at('home', { page: 'home' }, held),
  'run-before': () => at('run-before', { page: 'run' }, (stage) => stage.set({ windows: 0 })),
  'run-calm': () =>
    at('run-calm', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(6)
    }),
  'run-gather': () =>
    at('run-gather', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(26)
    }),
  'run-over': () =>
    at('run-over', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(32.2)
    }),
  'run-paused': () =>
    at('run-paused', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(9)
      stage.run({ do: 'pauseClock', workshopId: w })
    }),
  'run-ended': () =>
    at('run-ended', { page: 'run' }, (stage) => {
      held(stage, 13)
      stage.run({ do: 'endDay', workshopId: w })
    }),
  'run-answers': () =>
    at('run-answers', { page: 'run' }, (stage) => {
      held(stage, 9)
      stage.wait(3)
    }),
  'run-lost': () => ({
    ...at('run-lost', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(6)
    }),
    link: 'lost',
  }),
  'run-refused': () => ({
    ...at('run-refused', { page: 'run' }, (stage) => {
      held(stage, 4)
      stage.wait(6)
    }),
    toast: {
      sentence: 'Det blev ikke gemt. Prøv igen; det, der stod før, er i god behold.',
      tone: 'refusal',
    },
  }),
  'poll-planned': () =>
    at('poll-planned', { page: 'run' }, (stage) => {
      held(stage, 5)
      stage.wait(1)
    }),
  'poll-open': () => at('poll-open', { page: 'run' }, (stage) => open(stage, 14)),
  'poll-few': () =>
    at('poll-few', { page: 'run' }, (stage) => {
      open(stage, 9)
      stage.set({ interrupted: pollId(stage) })
    }),
  'poll-closed': () => at('poll-closed', { page: 'run' }, close),
  'poll-shown': () =>
    at('poll-shown', { page: 'run' }, (stage) => {
      close(stage)
      stage.run({ do: 'showPoll', pollId: pollId(stage) })
    }),
  'poll-held': () =>
    at('poll-held', { page: 'run' }, (stage) => {
      close(stage)
      const reason = 'Lederne bad om at se tallene først.'
      must(stage, { do: 'holdBackPoll', pollId: pollId(stage), reason })
    }),
  'poll-void': () =>
    at('poll-void', { page: 'run' }, (stage) => {
      close(stage)
      const reason = 'To telefoner fik den forkerte part.'
      must(stage, { do: 'voidPoll', pollId: pollId(stage), reason })
    }),
  'talk-break': () =>
    at('talk-break', { page: 'run' }, (stage) => {
      close(stage)
      stage.run({ do: 'showPoll', pollId: pollId(stage) })
      stage.run({ do: 'nextItem', workshopId: w })
      stage.wait(2)
    }),
  people: () => at('people', { page: 'people' }, (stage) => held(stage, 4)),
  minutes: () => at('minutes', { page: 'minutes' }, (stage) => held(stage, 13)),
  'phones-shut': () => ({ ...at('phones-shut', { page: 'run' }, () => {}), dialog: 'phones' }),
  'phones-open': () => ({
    ...at('phones-open', { page: 'run' }, (stage) => held(stage, 4)),
    dialog: 'phones',
  }),
  palette: () => ({
    ...at('palette', { page: 'run' }, (stage) => held(stage, 4)),
    dialog: 'palette',
  }),
  keys: () => ({ ...at('keys', { page: 'run' }, (stage) => held(stage, 4)), dialog: 'sheet' }),
  settings: () => ({
    ...at('settings', { page: 'run' }, (stage) => held(stage, 4)),
    dialog: 'settings',
  }),
}

function at(name: string, place: Place, play: (stage: Stage) => void): Exhibit {
  const stage = stageAt(w, nine)
  for (const command of beginnings(w, '2026-11-18')) must(stage, command)
  play(stage)
  return { name, place, stage, now: stage.scene().now }
}

function must(stage: Stage, command: Command) {
  const outcome = stage.run(command)
  if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason} ${outcome.detail ?? ''}`)
}

/** A day under way: items held almost as planned, a few things written down, the twenty in their seats. */
function held(stage: Stage, upTo = 4) {
  stage.seat({ customer: 12, supplier: 8 })
  const items = ofWorkshop(stage.scene().engagement.items, w)
  stage.wait(-20)
  must(stage, { do: 'startItem', itemId: items[0]?.id ?? '' })
  for (const [index, item] of items.slice(0, upTo).entries()) {
    if (index === 3) written(stage, item.id)
    stage.wait(item.minutes + (index === 2 ? 4 : index === 3 ? 2 : 0))
    must(stage, { do: 'nextItem', workshopId: w })
  }
}

function written(stage: Stage, itemId: string) {
  stage.wait(3)
  must(stage, {
    do: 'makeDecision',
    id: 'd1',
    workshopId: w,
    itemId,
    text: 'Parterne måler målet som andelen af sager, der er afgjort inden for fem dage.',
    status: 'decided',
    mandate: 'Mette Kjær, projektejer',
    reservations: [],
  })
  stage.wait(3)
  must(stage, {
    do: 'agreeAction',
    id: 'a1',
    workshopId: w,
    itemId,
    text: 'Afklar, hvem der må godkende en leverance på kundens vegne.',
    ownerId: 'c2',
    sideId: 'customer',
    due: '2026-12-11',
    dueSaid: 'uge 50',
    done: false,
  })
  stage.wait(2)
  must(stage, {
    do: 'writeNote',
    id: 'n1',
    workshopId: w,
    itemId,
    text: 'Bordene nævner alle, at borgeren skal kunne følge sin sag.',
  })
  must(stage, {
    do: 'agreeAction',
    id: 'a2',
    workshopId: w,
    itemId,
    text: 'Send driftens liste over integrationer.',
    ownerId: null,
    sideId: null,
    due: null,
    dueSaid: '',
    done: false,
  })
  must(stage, {
    do: 'makeDecision',
    id: 'd2',
    workshopId: w,
    itemId,
    text: 'Styregruppen indstilles til at flytte første delleverance til uge 12.',
    status: 'recommended',
    mandate: '',
    reservations: [
      { sideId: 'supplier', text: 'Vi kan først bekræfte datoen, når adgangene er på plads.' },
    ],
  })
  stage.wait(-8)
}

function pollId(stage: Stage): string {
  return ofWorkshop(stage.scene().engagement.polls, w)[0]?.id ?? ''
}

function open(stage: Stage, answered: number) {
  held(stage, 5)
  stage.wait(1)
  must(stage, { do: 'openPoll', pollId: pollId(stage) })
  stage.wait(2)
  const poll = stage.scene().engagement.polls[pollId(stage)]
  if (poll) stage.answer(poll, answered)
}

function close(stage: Stage) {
  open(stage, 20)
  stage.wait(2)
  must(stage, { do: 'closePoll', pollId: pollId(stage) })
}

/** The cockpit's view of an exhibit. */
export function viewOf(
  exhibit: Exhibit,
  language: Language,
  look: 'light' | 'dark',
): FacilitatorView {
  const scene = exhibit.stage?.scene() ?? null
  const today = '2026-11-18'
  return {
    home: {
      today,
      engagements: scene ? [engagementCard(scene.engagement, today)] : [],
      templates: templateCards(content),
      notice: null,
    },
    settings: { language, look, wallLook: 'light', name: 'Ane Thorup', folder: null },
    undo: { undo: 'actionAgreed', redo: null },
    ...meetingView(scene, language),
  }
}
