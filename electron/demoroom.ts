import type { Outcome } from '../shared/outcome.ts'
import type { CommandWords } from '../shared/words/command/da.ts'
import type { House } from './house.ts'

/** What a start without a window is asked to have ready. */
export interface RoomWanted {
  readonly phonesAddress: string | null
  readonly phonesPort: number
  readonly seats: number
}

/** Something a start needs is not there; the trouble has a sentence. */
export class NotReady extends Error {
  readonly trouble: keyof CommandWords['trouble']
  readonly path: string
  constructor(trouble: keyof CommandWords['trouble'], path: string) {
    super(trouble)
    this.trouble = trouble
    this.path = path
  }
}

/** Opens the demo's contract workshop with its measurement, unless this data folder is in the middle of one already. */
export async function openDemo(house: House, wanted: RoomWanted): Promise<string> {
  const desk = house.facilitator().calls
  const isOpen = await seen(house, (view) => view.open !== null)
  if (!isOpen) {
    const made = must(await desk.makeDemo())
    must(await desk.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
    must(
      await desk.run({
        do: 'editWorkshop',
        workshopId: made.toRunId,
        set: { seats: wanted.seats },
      }),
    )
    const poll = await seen(
      house,
      (view) => view.polls?.find((card) => card.poll.form === 'principles')?.poll ?? null,
    )
    if (!poll) throw new Error('the demo has no measurement')
    const planned = await seen(
      house,
      (view) => view.agenda?.find((row) => row.item.id === poll.itemId)?.planned.starts,
    )
    const startsAt = await seen(house, (view) => view.open?.workshop.startsAt ?? 0)
    // as if the day had come to its measurement on time
    const set = { startsAt: (2 * startsAt - (planned ?? startsAt) + 1440) % 1440 }
    must(await desk.run({ do: 'editWorkshop', workshopId: made.toRunId, set }))
    must(await desk.run({ do: 'startItem', itemId: poll.itemId }))
    must(await desk.run({ do: 'openPoll', pollId: poll.id }))
  }
  return (await letIn(house, wanted)) ?? ''
}

/** Lets phones in where an address was named or the last run was killed with the door open; the address they open. */
export async function letIn(house: House, wanted: RoomWanted): Promise<string | null> {
  const already = await seen(house, (view) =>
    view.room?.phones.state === 'open' ? view.room.phones.url : null,
  )
  if (already) return already
  if (wanted.phonesAddress === null || !(await seen(house, (view) => view.open !== null)))
    return null
  const opened = await house
    .facilitator()
    .calls.letPhonesIn({ address: wanted.phonesAddress, port: wanted.phonesPort })
  if (!opened.ok)
    throw new NotReady(
      opened.reason === 'portInUse' ? 'phonesPortInUse' : 'addressGone',
      opened.detail ?? '',
    )
  return await seen(house, (view) =>
    view.room?.phones.state === 'open' ? view.room.phones.url : null,
  )
}

type FacilitatorSlices = Parameters<Parameters<ReturnType<House['facilitator']>['watch']>[1]>[0]

/** One look at the facilitator's view. */
async function seen<T>(house: House, read: (view: FacilitatorSlices) => T): Promise<T> {
  return await new Promise((resolve) => {
    let stop = () => {}
    let looked = false
    stop = house.facilitator().watch('da', (view) => {
      if (looked) return
      looked = true
      resolve(read(view))
      queueMicrotask(() => stop())
    })
  })
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
