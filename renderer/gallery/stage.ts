import { change } from '../../shared/change.ts'
import type { Command, CommandOf } from '../../shared/commands.ts'
import { qrPicture } from '../../shared/charts/qr.ts'
import type { DemoAt } from '../../shared/contract.ts'
import { demoOf, type Telling } from '../../shared/demo.ts'
import { emptyEngagement, type Engagement, type Id, type Mark } from '../../shared/engagement.ts'
import { facilitator } from '../../shared/journal.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import type { Poll, Result } from '../../shared/polls/poll.ts'
import type { Boxes } from '../../shared/polls/tally.ts'
import type { Scene } from '../../shared/scene.ts'
import { codeAlphabet, type RoomSeat } from '../../shared/seats.ts'
import type { Language, Text } from '../../shared/text.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { counted, emptyBoxes, given } from './ballots.ts'
import { content } from './content.ts'

/** A room of the gallery: the demo, told by the real rules and stopped where an exhibit wants it. */
export interface Stage {
  readonly language: Language
  readonly at: DemoAt
  scene(): Scene
  run(command: Command): Outcome
  /** runs a command that the exhibit cannot do without */
  must(command: Command): void
  /** tells the held day up to so many minutes into its n-th item; a measurement there is left to the exhibit */
  day(item: number, minutes: number): void
  /** tells the demo to its end, and enters one of its workshops */
  enter(workshopId: Id): void
  /** tells the demo to its end, plans a workshop by a template for the week after, and enters it */
  plan(templateId: Id): Id
  /** an engagement that was just made, in the demo's place: its two sides, and nothing else */
  begin(): void
  /** lets so many minutes pass */
  wait(minutes: number): void
  /** these seats and no others; with `rest` they come beside those there are */
  seat(sides: Readonly<Record<Id, number>>, rest?: Partial<RoomSeat>): void
  /** plans a measurement in the item that runs; from then on it is the stage's own */
  measure(asks: CommandOf<'planPoll'>['asks']): void
  /** the open workshop's measurement of the principles, or the one that was planned last */
  poll(): Poll
  /** so many of those who sit here have answered, as they do in the demo */
  answer(many: number): void
  set(some: Partial<Live>): void
}

type Live = Pick<
  Scene,
  | 'phones'
  | 'interrupted'
  | 'windows'
  | 'report'
  | 'farWalls'
  | 'gong'
  | 'wifi'
  | 'ownPictures'
  | 'asks'
  | 'slips'
>

/** Wednesday 18 November 2026, 9.00 in Copenhagen: the moment at which the gallery's demo is made. */
export const made = Date.UTC(2026, 10, 18, 8, 0)
const minute = 60_000
const address = '192.168.1.24'
const ofPolls: readonly Command['do'][] = ['openPoll', 'closePoll', 'showPoll', 'chooseTalk']

export function stageIn(language: Language): Stage {
  let ids = 0
  const id = () => `g${++ids}`
  const demo = demoOf({
    content,
    now: made,
    timeZone: 'Europe/Copenhagen',
    language,
    id,
    bytes: (many) => Uint8Array.from({ length: many }, (_, at) => (at + 3) * 37 + ids * 11),
  })
  let engagement: Engagement = emptyEngagement
  let workshopId = demo.at.heldId
  let now = made
  let boxes: Boxes | null = null
  let live: Live = {
    phones: { state: 'shut', trouble: null },
    interrupted: null,
    windows: 1,
    farWalls: [],
    report: { sound: 'ready', display: 'there', where: null, gongs: true },
    gong: true,
    wifi: null,
    asks: [],
    slips: null,
    ownPictures: [],
  }
  let asked: Id | null = null

  function run(command: Command, tally?: Result): Outcome {
    const poll = command.do === 'closePoll' ? engagement.polls[command.pollId] : undefined
    const own = tally ?? (poll && boxes ? counted(poll, engagement, boxes) : undefined)
    const told = { at: now, by: facilitator, id, content, ...(own ? { tally: own } : {}) }
    const outcome = change(engagement, command, told)
    if (!outcome.ok) return outcome
    engagement = outcome.value.engagement
    if (command.do === 'openPoll') boxes = emptyBoxes(command.pollId)
    return done()
  }

  function must(command: Command, tally?: Result) {
    const outcome = run(command, tally)
    if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason} ${outcome.detail ?? ''}`)
  }

  function tell(tellings: readonly Telling[]) {
    for (const telling of tellings) {
      now = telling.at
      must(telling.command, telling.tally)
    }
    boxes = null
  }

  function poll(): Poll {
    const found = asked
      ? engagement.polls[asked]
      : ofWorkshop(engagement.polls, workshopId).find((each) => each.form === 'principles')
    if (!found) throw new Error(`no measurement in ${workshopId}`)
    return found
  }

  return {
    language,
    at: demo.at,
    run: (command) => run(command),
    must: (command) => must(command),
    poll,
    measure(asks) {
      asked = id()
      const itemId = engagement.clocks[workshopId]?.itemId ?? ''
      must({ do: 'planPoll', id: asked, itemId, asks })
    },
    day(item, minutes) {
      const starts = demo.told.flatMap(({ command }, at) =>
        command.do === 'nextItem' || command.do === 'endDay' ? [at] : [],
      )
      const [first = 0, next = demo.told.length] = starts.slice(item)
      const since = demo.told[first]?.at ?? made
      tell(demo.told.slice(0, first + 1))
      tell(
        demo.told
          .slice(first + 1, next)
          .filter(({ at, command }) => at <= since + minutes * minute && !isOfPoll(command)),
      )
      now = since + minutes * minute
    },
    enter(entered) {
      tell(demo.told)
      workshopId = entered
      now = made
    },
    plan(templateId) {
      tell(demo.told)
      now = made
      workshopId = id()
      must({
        do: 'planWorkshop',
        id: workshopId,
        from: { kind: 'template', templateId },
        date: '2026-11-25',
        startsAt: 540,
        timeZone: 'Europe/Copenhagen',
        place: { da: 'Rådhuset, mødelokale 3', en: 'Town hall, room 3' }[language],
        facilitator: 'Ane Thorup',
        askedBy: 'Mette Kjær',
        language,
        seats: 60,
        roomCode: codeOf(0),
        invited: null,
      })
      return workshopId
    },
    begin() {
      engagement = emptyEngagement
      now = made
      must({
        do: 'beginEngagement',
        id: id(),
        name: { da: 'Nyt sags- og dokumentsystem', en: 'New case and document system' }[language],
        caseNumber: '',
        phase: null,
        goLive: null,
        demo: false,
        sides: [
          newSide('K', { da: 'Kunden', en: 'The customer' }, 'Nordlund Kommune'),
          newSide('L', { da: 'Leverandøren', en: 'The supplier' }, 'Fjordbyte A/S'),
        ],
      })
    },
    wait(minutes) {
      now += minutes * minute
    },
    seat(sides, rest) {
      const seats = Object.entries(sides).flatMap(([sideId, many]) =>
        Array.from({ length: many }, (_, index) => ({
          id: `${rest?.by ?? ''}${sideId}.${index + 10}`,
          sideId,
        })),
      )
      engagement = {
        ...engagement,
        seats: {
          ...(rest ? engagement.seats : {}),
          ...Object.fromEntries(
            seats.map((seat, at): [Id, RoomSeat] => [
              seat.id,
              {
                ...seat,
                workshopId,
                code: codeOf(at + (rest ? 40 : 0)),
                tokenHash: '',
                by: 'phone',
                taken: true,
                ...rest,
              },
            ]),
          ),
        },
      }
      const url = `http://${address}:8420/#${engagement.workshops[workshopId]?.roomCode ?? ''}`
      live = {
        ...live,
        phones: { state: 'open', address, port: 8420, url, qr: qrPicture(url) },
      }
    },
    answer(many) {
      boxes = given(poll(), Object.values(engagement.seats).toSorted(mixed).slice(0, many))
    },
    set(some) {
      live = { ...live, ...some }
    },
    scene: () => ({
      engagement,
      workshopId,
      boxes,
      ideas: { box: 'pool', waiting: () => 0 },
      content,
      now,
      ...live,
      addresses: [
        { address, adapter: 'Wi-Fi', kind: 'network', why: 'wireless', best: true },
        { address: '10.8.0.3', adapter: 'VPN', kind: 'virtual', why: 'vpn', best: false },
        { address: '127.0.0.1', adapter: 'lo', kind: 'loopback', why: 'loopback', best: false },
      ],
      connected: new Set(Object.keys(engagement.seats).slice(0, -1)),
    }),
  }
}

function newSide(mark: Mark, label: Text, name: string) {
  return { id: mark, mark, label, parties: [{ id: name, name, short: name }] }
}

function isOfPoll(command: Command): boolean {
  return ofPolls.includes(command.do)
}

/** Both sides answer at the same pace, as in a real room. */
function mixed(a: { readonly id: Id }, b: { readonly id: Id }): number {
  const rank = ({ id }: { readonly id: Id }) => Number(id.split('.')[1])
  return rank(a) - rank(b)
}

function codeOf(at: number): string {
  return Array.from(
    { length: 6 },
    (_, place) => codeAlphabet[(at * 7 + place * 11 + at * place) % 32],
  ).join('')
}
