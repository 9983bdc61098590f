import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bots } from '../../electron/bots.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { FacilitatorView, Views } from '../../shared/views.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'

/**
 * A thousand phones answer the principle measurement at once over real sockets, in a host of its own; then the same bots
 * give the same answers to a bare Node server. The bots share the machine with both, so the ratio says more than the times.
 */
const phones = 1000
const goal = 10

interface Ran {
  readonly seconds: number
  readonly acknowledged: number
  readonly answers: number
  readonly p50: number
  readonly p99: number
  readonly memory: number | null
}

try {
  const { real, opening, seen } = await ourRoom()
  const bare = await bareServer(opening)
  const said = ({ seconds, acknowledged, answers, p50, p99, memory }: Ran) =>
    `${acknowledged} of ${phones} acknowledged, ${answers} answers in ${seconds.toFixed(2)} s, ` +
    `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ` +
    `memory ${memory === null ? 'not known here' : `${Math.round(memory)} MB`}`
  const isRight =
    seen.wall === `${phones} of ${phones}` && seen.counted.every((base) => base === phones)
  const isInside = real.acknowledged === phones && isRight && real.seconds < goal
  console.log(`${phones} phones answer eight questions each, all at once:`)
  console.log(`  the room:    ${said(real)}`)
  console.log(`  bare Node:   ${said(bare)}`)
  console.log(
    `  ratio:       ${(real.seconds / bare.seconds).toFixed(2)} in all, ` +
      `${(real.p50 / bare.p50).toFixed(2)} at p50, ${(real.p99 / bare.p99).toFixed(2)} at p99`,
  )
  console.log(
    `  the wall:    ${seen.wall} have answered; counted per row: ${seen.counted.join(' ')}`,
  )
  console.log(`  the goal is ${goal} s: ${isInside ? 'inside' : 'OVER'}`)
  process.exitCode = isInside ? 0 : 1
} finally {
  await tidy()
}

async function ourRoom() {
  const host = await openHost(aFolder(), '--demo', '--seats', String(phones))
  const { origin, hash } = new URL(host.links.phones)
  const real = await answeredAt(host.links.phones, host.pid)

  const cockpit = await enter(host.links.cockpit)
  const wall = await enter(host.links.wall)
  const before = await firstOf<Views['wall']>(wall, 'wall')
  const counted = before.wall.mode === 'poll' ? `${before.wall.answered} of ${before.wall.of}` : '?'
  const opening = [
    await firstLine(`${origin}/guest/watch`, { 'x-samspil-room': hash.slice(1) }),
    await phoneLine(host.links.phones),
  ]
  const pollId = principlesIn(await firstOf<FacilitatorView>(cockpit, 'facilitator'))?.poll.id ?? ''
  await post(`${cockpit.origin}/facilitator/run`, cockpit.headers, {
    args: [{ do: 'closePoll', pollId }],
  })
  const after = await firstOf<FacilitatorView>(cockpit, 'facilitator')
  const rows = principlesIn(after)?.poll.result?.rows ?? []
  await host.end('SIGTERM')
  return {
    real,
    opening,
    seen: {
      wall: counted,
      counted: rows.map((row) => {
        const figures = row.level === 'joint' ? [row.joint] : Object.values(row.sides)
        return figures.reduce((sum, figure) => sum + (figure.as === 'bars' ? figure.base : 0), 0)
      }),
    },
  }

  /** What a phone is sent first; the seat is one that is there already, taken back by its code. */
  async function phoneLine(url: string): Promise<string> {
    const { room } = await firstOf<FacilitatorView>(cockpit, 'facilitator')
    const code = room?.seats[0]?.code ?? ''
    const back = await post(
      `${origin}/guest/rejoin`,
      {},
      { args: [{ room: new URL(url).hash.slice(1), code }] },
    )
    const joined = (await back.json()) as Outcome<{ token: string }>
    if (!joined.ok) throw new Error(joined.reason)
    return await firstLine(`${origin}/phone/watch`, { 'x-samspil-token': joined.value.token })
  }
}

async function bareServer(opening: readonly string[]): Promise<Ran> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bare.ts'), JSON.stringify(opening)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  try {
    return await answeredAt(`http://127.0.0.1:${port.toString().trim()}/#ABCDEF`, child.pid ?? 0)
  } finally {
    child.kill('SIGKILL')
  }
}

async function answeredAt(url: string, pid: number): Promise<Ran> {
  let began = 0
  const told = await bots({
    url,
    count: phones,
    votes: 0,
    patience: 60_000,
    begun: () => (began = performance.now()),
  })
  const seconds = (performance.now() - began) / 1000
  const times = told.flatMap((bot) => bot.times).toSorted((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return {
    seconds,
    acknowledged: told.filter((bot) => bot.acknowledged).length,
    answers: times.length,
    p50: at(0.5),
    p99: at(0.99),
    memory: memoryOf(pid),
  }
}

/** The measurement that the demo has open. */
function principlesIn(view: FacilitatorView) {
  return view.polls?.find(({ poll }) => poll.form === 'principles')
}

/** The most memory a process has had, in MB, where the system says it. */
function memoryOf(pid: number): number | null {
  try {
    const most = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return most ? Number(most[1]) / 1024 : null
  } catch {
    return null
  }
}

interface Window {
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
}

async function enter(link: string): Promise<Window> {
  const { origin, hash } = new URL(link)
  const answered = await post(`${origin}/enter`, {}, { launch: hash.replace('#launch=', '') })
  const entered = (await answered.json()) as Outcome<{ token: string }>
  if (!entered.ok) throw new Error(entered.reason)
  return { origin, headers: { 'x-samspil-token': entered.value.token } }
}

async function firstOf<View>(window: Window, audience: string): Promise<View> {
  const line = await firstLine(`${window.origin}/${audience}/watch`, window.headers)
  return (JSON.parse(line) as { slices: View }).slices
}

async function firstLine(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const stop = new AbortController()
  const answered = await post(url, headers, { language: 'da' }, stop.signal)
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of answered.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.includes('\n')) break
  }
  stop.abort()
  return text.slice(0, text.indexOf('\n'))
}

function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
}
