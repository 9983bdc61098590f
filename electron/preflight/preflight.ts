import { followTo } from '../../shared/preflight/addresses.ts'
import { nothingTold, type Followed, type Told } from '../../shared/preflight/heard.ts'
import type { Machine } from '../../shared/preflight/machine.ts'
import type { PreflightOrder } from '../../shared/preflight/orders.ts'
import type { Situation } from '../../shared/preflight/tick.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import type { NetworkAddress, PhonesState } from '../../shared/views.ts'
import { addresses, strandedOf } from '../network.ts'
import type { World } from '../world.ts'
import { earOf, type Ear } from './ear.ts'
import { lookAround } from './look.ts'

/** What the house knows of the computer and its network, kept while it runs: *Klargør* is read off it. */
export interface Preflight {
  readonly ear: Ear
  /** everybody sees her screen */
  readonly isMirrored: boolean
  addresses(): NetworkAddress[]
  /** what a `Situation` needs from here */
  facts(): Pick<Situation, 'machine' | 'stranded' | 'heard' | 'followed' | 'told'>
  prepare(order: PreflightOrder): Promise<Outcome>
  /** the door was opened or shut by hand: what was heard at another address says nothing of this one */
  doorMoved(): void
  /** follows changes of the network until it is closed; `move` opens the phones' door on another address */
  follow(door: Door): void
  close(): void
}

export interface Door {
  state(): PhonesState
  move(to: { address: string; port: number }): Promise<Outcome>
}

export interface PreflightNeeds {
  readonly world: World
  readonly data: string
  readonly timeZone: string
  readonly changed: () => void
  /** how the computer is looked at; another way only where a test stands in for the system */
  readonly look?: typeof lookAround
}

/** Milliseconds between two looks at the addresses: listing them costs well under one. */
const pace = 2000

export function preflightOf(needs: PreflightNeeds): Preflight {
  const { world, data, timeZone, changed } = needs
  const look = needs.look ?? lookAround
  const ear = earOf(changed)
  let machine: Machine | null = null
  let looking: Promise<void> | null = null
  let followed: Followed | null = null
  let told: Told = nothingTold
  let timer: NodeJS.Timeout | null = null

  const addressesNow = () => addresses(machine?.adapters.seen ?? [], world.interfaces())

  /** Two who ask at once are given the same look. */
  function lookOnce(extended: boolean | null): Promise<void> {
    looking ??= look({ world, data, timeZone, extended })
      .then((found) => void (machine = found))
      .finally(() => (looking = null))
    return looking
  }

  function follow(door: Door) {
    let known = JSON.stringify(addressesNow())
    timer = setInterval(() => {
      const now = addressesNow()
      const text = JSON.stringify(now)
      if (text === known) return
      known = text
      void moveWith(now, door).then(changed)
    }, pace)
    timer.unref()
  }

  async function moveWith(now: readonly NetworkAddress[], door: Door): Promise<void> {
    const phones = door.state()
    if (phones.state !== 'open') return
    const to = followTo(phones.address, now)
    if (to === null) return
    const moved = await door.move({ address: to, port: phones.port })
    if (!moved.ok) return
    ear.forget()
    followed = { from: phones.address, to, at: world.now() }
  }

  return {
    ear,
    get isMirrored() {
      return machine?.screens.seen?.mirrored ?? false
    },
    addresses: addressesNow,
    facts: () => ({
      machine,
      stranded: strandedOf(world.interfaces()),
      heard: ear.heard,
      followed,
      told,
    }),
    async prepare(order) {
      switch (order.do) {
        case 'look':
          await lookOnce(order.extended)
          break
        case 'tellPhone':
          told = { ...told, phone: order.shows }
          break
        case 'tellQuiet':
          told = { ...told, quiet: order.quiet }
          break
      }
      changed()
      return done()
    },
    doorMoved() {
      ear.forget()
      followed = null
      told = { ...told, phone: null }
    },
    follow,
    close() {
      if (timer) clearInterval(timer)
    },
  }
}
