import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { OpenHouse } from '../../../electron/house.ts'
import { start } from '../../../electron/start.ts'
import type { FacilitatorView } from '../../../shared/views.ts'
import type { Answer, Order } from './orders.ts'

/** The real house in a process of its own, over a disk that is watched or made to fail; does what it is asked, one by one. */
const [, , data = '', root = '', pages = '', synchronous] = process.argv

// the build that the store guards against: it is asked for FULL, says FULL, and does less
if (synchronous !== 'FULL') {
  const real = Sqlite.prototype.pragma
  Sqlite.prototype.pragma = function (source, options) {
    if (source === 'synchronous = FULL')
      return real.call(this, `synchronous = ${synchronous}`, options)
    return source === 'synchronous' ? 2 : real.call(this, source, options)
  }
}

const acked = openSync(join(data, 'acked'), 'w')
let house: OpenHouse | null = null
let seen: Partial<FacilitatorView> = {}

async function open(): Promise<Answer> {
  try {
    house = await start(
      {
        data,
        resources: join(root, 'resources'),
        pages,
        fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
      },
      { chooseFolder: null, folders: () => [], openFile: async () => true },
      { timeZone: 'Europe/Copenhagen' },
    )
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
  house.facilitator().watch('da', (slices) => (seen = { ...seen, ...slices }))
  return { ok: true, reason: null }
}

async function carryOut(order: Order): Promise<Answer> {
  if (order.do === 'open') return open()
  if (!house) return { ok: false, reason: 'no house' }
  const { calls } = house.facilitator()
  switch (order.do) {
    case 'demo': {
      const made = await calls.makeDemo()
      if (!made.ok) return { ok: false, reason: made.reason }
      const { engagementId, toRunId } = made.value
      const opened = await calls.openWorkshop({ engagementId, workshopId: toRunId })
      return { ok: opened.ok, reason: opened.ok ? null : opened.reason }
    }
    case 'note': {
      const workshopId = seen.open?.workshop.id ?? ''
      const { id, text } = order
      const outcome = await calls.run({ do: 'writeNote', id, workshopId, itemId: null, text })
      // what is written down here was called saved
      if (outcome.ok) writeSync(acked, `${id}\n`)
      return { ok: outcome.ok, reason: outcome.ok ? null : outcome.reason }
    }
    case 'nextItem': {
      const workshopId = seen.open?.workshop.id ?? ''
      const outcome = await calls.run({ do: 'nextItem', workshopId })
      return { ok: outcome.ok, reason: outcome.ok ? null : outcome.reason }
    }
    case 'look':
      return { ok: true, reason: null }
    case 'close':
      await house.close()
      house = null
      return { ok: true, reason: null }
  }
}

process.on('message', (order: Order) => {
  void carryOut(order).then((answer) =>
    process.send?.({ ...answer, safety: seen.safety ?? null } satisfies Answer),
  )
})
process.on('disconnect', () => {
  closeSync(acked)
  process.exit(0)
})
