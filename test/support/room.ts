import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Asks, Audience, Joined, Message, VoteArgs } from '../../shared/contract.ts'
import { callNames } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { choosable, questionsOf, type Question } from '../../shared/polls/forms.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type {
  FacilitatorView,
  PhonePoll,
  PollCard,
  PhoneView,
  Views,
  WallScene,
} from '../../shared/views.ts'
import type { Hands, House } from '../../electron/house.ts'
import { start } from '../../electron/start.ts'
import { realWorld, type World } from '../../electron/world.ts'

/** A whole house in one process: real rules, real SQL, real doors, on a clock the test moves. */
export interface TestHouse {
  readonly data: string
  readonly house: House
  readonly ask: Asks<'facilitator'>
  readonly broken: unknown[]
  /** the facilitator's view as it stands now */
  view(): FacilitatorView
  wall(): WallScene
  /** moves the house's clock forward */
  pass(milliseconds: number): void
  /** the house's time */
  now(): number
  /** closes it as a crash would: nothing more is said or kept */
  crash(): Promise<void>
  /** moves the system's clock alone, as a person or a time server does */
  setClock(by: number): void
  /** lets phones in on loopback and returns the address of the QR code */
  letPhonesIn(port?: number): Promise<string>
}

export const root = dirname(dirname(import.meta.dirname))

/** Saturday 21 November 2026, 9.00 in Copenhagen. */
const morning = Date.UTC(2026, 10, 21, 8, 0)
/** The machine was started three hours before. */
const hoursUp = 3 * 3_600_000

export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function testHouse(
  given: {
    data?: string
    hands?: Partial<Hands>
    at?: number
    /** which start of the machine, and how far its clock was set while nobody looked */
    boot?: string | null
    set?: number
    /** a chance of its own */
    world?: Partial<World>
  } = {},
): Promise<TestHouse> {
  const data = given.data ?? temporary()
  let now = given.at ?? morning
  let steady = now - morning + hoursUp
  now += given.set ?? 0
  const { boot = 'one' } = given
  const world: World = {
    ...realWorld,
    ...given.world,
    now: () => now,
    steady: () => steady,
    boot: () => boot,
  }
  const broken: unknown[] = []
  const house = await start(
    {
      data,
      resources: join(root, 'resources'),
      pages: emptyPages(),
      fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
    },
    { chooseFolder: null, folders: () => [], openFile: async () => true, ...given.hands },
    { world, timeZone: 'Europe/Copenhagen', broken: (error) => broken.push(error) },
  )
  onTestFinished(() => house.close())
  let seen: Partial<FacilitatorView> = {}
  let wall: WallScene = { mode: 'black' }
  house.facilitator().watch('da', (slices) => (seen = { ...seen, ...throughJson(slices) }))
  house.wall().watch('da', (slices) => (wall = throughJson(slices).wall ?? wall))
  const self: TestHouse = {
    data,
    house,
    broken,
    ask: asksOf('facilitator', house.facilitator().calls),
    view: () => seen as FacilitatorView,
    wall: () => wall,
    pass(milliseconds) {
      now += milliseconds
      steady += milliseconds
    },
    setClock: (by) => (now += by),
    now: () => now,
    crash: () => house.close(),
    async letPhonesIn(port = 0) {
      const outcome = await self.ask.letPhonesIn({ address: '127.0.0.1', port })
      if (!outcome.ok) throw new Error(outcome.reason)
      const { phones } = self.view().room ?? { phones: null }
      if (phones?.state !== 'open') throw new Error('phones are shut')
      return phones.url
    },
  }
  return self
}

/** The measurement of the principles: the demo's workshops have others beside it. */
export function principlesIn(view: Partial<FacilitatorView>): PollCard | undefined {
  return view.polls?.find(({ poll }) => poll.form === 'principles')
}

/** A house with the demo's contract workshop open, its measurement open, and phones let in. */
export async function measuring(level?: 'bySide' | 'joint') {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId })
  const url = await house.letPhonesIn()
  const pollId = principlesIn(house.view())?.poll.id ?? ''
  if (level) value(await house.ask.run({ do: 'chooseLevel', pollId, level }))
  value(await house.ask.run({ do: 'openPoll', pollId }))
  return { ...house, made, url, pollId, house }
}

/** A phone as the doors see one: real sockets, its own token, its newest view. */
export interface TestPhone {
  readonly joined: Joined
  readonly view: () => Partial<PhoneView>
  vote(ballots: VoteArgs['ballots'], pollId?: string): Promise<Outcome<{ box: string }>>
  /** answers every question the same way each time it is asked */
  answerAll(step: 1 | 2 | 3 | 4 | 'unknown', picks?: readonly string[]): Promise<void>
  until(is: (view: Partial<PhoneView>) => boolean): Promise<void>
  hangUp(): void
}

let ballots = 0
export const ballotId = () => (ballots++).toString(16).padStart(32, '0')

export async function phone(url: string, sideId: 'customer' | 'supplier'): Promise<TestPhone> {
  const { origin, hash } = new URL(url)
  const joined = value(
    await call<Joined>(`${origin}/guest/join`, [{ room: hash.slice(1), sideId }], {}),
  )
  return seated(origin, joined)
}

export async function seated(origin: string, joined: Joined): Promise<TestPhone> {
  const headers = { 'x-samspil-token': joined.token }
  let view: Partial<PhoneView> = {}
  const stop = new AbortController()
  const answered = await post(`${origin}/phone/watch`, { language: 'da' }, headers, stop.signal)
  if (!answered.body) throw new Error('no stream')
  void read<'phone'>(answered.body, (slices) => (view = { ...view, ...slices })).catch(() => {})
  onTestFinished(() => stop.abort())
  const self: TestPhone = {
    joined,
    view: () => view,
    vote: (some, pollId = view.poll?.id ?? '') =>
      call(`${origin}/phone/vote`, [{ pollId, ballots: some }], headers),
    async answerAll(step, picks) {
      const poll = view.poll as PhonePoll
      const sides = view.room?.sides ?? []
      const answers = questionsOf(poll).map((question) => ({
        question: question.id,
        id: ballotId(),
        choice: plainly(question.how, step, poll, picks, sides[0]?.id ?? ''),
      }))
      value(await self.vote(answers))
    },
    until: (is) => until(() => is(view)),
    hangUp: () => stop.abort(),
  }
  await self.until((seen) => seen.room !== undefined)
  return self
}

/** The step; else the first rows, all points to the first, the rows as they stand, or the first side. */
function plainly(
  how: Question['how'],
  step: 1 | 2 | 3 | 4 | 'unknown',
  poll: PhonePoll,
  picks: readonly string[] | undefined,
  side: string,
): Choice {
  const options = choosable(poll.rows).map((row) => row.id)
  switch (how) {
    case 'step':
      return { step }
    case 'picks':
      return { picks: picks ?? options.slice(0, poll.choose?.of ?? 0) }
    case 'spent':
      return { spent: Array.from({ length: poll.points ?? 0 }, () => options[0] ?? '') }
    case 'ranked':
      return { ranked: options }
    case 'who':
      return { who: side }
  }
}

export async function until(is: () => boolean, within = 5000): Promise<void> {
  const limit = Date.now() + within
  while (!is()) {
    if (Date.now() > limit) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail ?? ''}`)
  return outcome.value
}

export async function call<T>(
  url: string,
  args: readonly unknown[],
  headers: Record<string, string>,
): Promise<Outcome<T>> {
  const answered = await post(url, { args }, headers)
  return (await answered.json()) as Outcome<T>
}

/** Every byte under a folder, as text that can be searched. */
export function bytesUnder(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')
}

export function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
}

export async function read<A extends Audience>(
  body: ReadableStream<Uint8Array>,
  see: (slices: Partial<Views[A]>) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) see((JSON.parse(line) as Message<A>).slices)
  }
}

function asksOf<A extends Audience>(audience: A, calls: object): Asks<A> {
  const names: readonly string[] = callNames[audience]
  const table = calls as Record<string, (...args: unknown[]) => unknown>
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (...args: unknown[]) => throughJson(await table[name]?.(...throughJson(args))),
    ]),
  ) as unknown as Asks<A>
}

function throughJson<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
}

function emptyPages(): string {
  const folder = temporary()
  for (const name of ['cockpit', 'table', 'wall', 'phone', 'assets']) {
    mkdirSync(join(folder, name))
    writeFileSync(
      join(folder, name, 'index.html'),
      `<!doctype html><html><head><title>${name}</title></head></html>`,
    )
  }
  return folder
}
