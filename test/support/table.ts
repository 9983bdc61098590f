import { onTestFinished } from 'vitest'
import type { Audience } from '../../shared/contract.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { Command } from '../../shared/commands.ts'
import type { Given, TableRole } from '../../shared/table.ts'
import type { VisitorView } from '../../shared/tableviews.ts'
import type { Views } from '../../shared/views.ts'
import { post, read, testHouse, until, value, type TestHouse } from './room.ts'

/** A house with the demo's contract workshop open, and its table open on loopback. */
export async function atTable() {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  return { house, made, origin: await openTable(house), workshopId: made.toRunId }
}

export async function openTable({ ask, view }: TestHouse, port = 0): Promise<string> {
  value(await ask.openTable({ address: '127.0.0.1', port }))
  const door = view().table?.door
  if (door?.state !== 'open') throw new Error('the table is shut')
  return new URL(door.url).origin
}

/** A call at the table's door with any token one likes. */
export async function callAt<T = unknown>(
  origin: string,
  path: string,
  args: readonly unknown[],
  token = '',
): Promise<{ status: number; outcome: Outcome<T> }> {
  const send = () => post(`${origin}/${path}`, { args }, { 'x-samspil-token': token })
  // a connection kept from before a restart is dead
  const answer = await send().catch(send)
  const text = await answer.text()
  const outcome = (
    text.startsWith('{') ? JSON.parse(text) : { ok: false, reason: 'notFound' }
  ) as Outcome<T>
  return { status: answer.status, outcome }
}

/** Watches as somebody at the door, until the test is over. */
export async function watchAt<A extends Audience>(origin: string, audience: A, token: string) {
  let view: Partial<Views[A]> = {}
  let over = false
  const stop = new AbortController()
  const answer = await post(
    `${origin}/${audience}/watch`,
    { language: 'da' },
    { 'x-samspil-token': token },
    stop.signal,
  )
  if (answer.status === 200 && answer.body)
    void read<A>(answer.body, (slices) => (view = { ...view, ...slices }))
      .catch(() => {})
      .finally(() => (over = true))
  onTestFinished(() => stop.abort())
  return { status: answer.status, view: () => view, isOver: () => over, stop: () => stop.abort() }
}

/** A device that asks in: its ticket, and the digits on its screen. */
export async function knocking(origin: string, role: TableRole, name: string) {
  const knocked = await callAt<{ ticket: string }>(origin, 'visitor/knock', [{ role, name }])
  const { ticket } = value(knocked.outcome)
  const watch = await watchAt(origin, 'visitor', ticket)
  await until(() => watch.view().mine?.state === 'waiting')
  const mine = () => watch.view().mine as VisitorView['mine']
  return { ticket, digits: mine().digits, mine }
}

/** A device that is let in after the digits were compared: its token and id. */
export async function letIn(
  house: TestHouse,
  origin: string,
  role: TableRole,
  name: string,
  sideId: string | null = null,
) {
  const { ticket, digits } = await knocking(origin, role, name)
  await until(() => house.view().table?.waiting.some((each) => each.digits === digits) ?? false)
  const knock = house.view().table?.waiting.find((each) => each.digits === digits)
  value(await house.ask.seatDevice({ knockId: knock?.id ?? '', sideId }))
  const came = await callAt<{ token: string }>(origin, 'visitor/comeIn', [{ ticket }])
  const { token } = value(came.outcome)
  await until(() => house.view().table?.devices.some((each) => each.name === name) ?? false)
  const id = house.view().table?.devices.find((each) => each.name === name)?.id ?? ''
  const call = async <T = unknown>(path: string, ...args: unknown[]) =>
    (await callAt<T>(origin, path, args, token)).outcome
  let commands = 0
  const write = (given: Given) => call<void>('notetaker/write', given)
  const give = (command: Command) =>
    write({ id: `${id}.${commands++}`, command: command as Given['command'] })
  return { id, token, ticket, call, write, give }
}
