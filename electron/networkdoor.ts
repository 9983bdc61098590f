import type { Hono } from 'hono'
import { qrPicture } from '../shared/charts/qr.ts'
import type { Audience } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { NetworkAddress, PhonesState } from '../shared/views.ts'
import type { Ear } from './preflight/ear.ts'
import { listen, type Listening, type Place } from './radio.ts'
import type { Watchers } from './watchers.ts'

/** A door on one address of this machine and a port of its own, and whoever watches through it: the phones', and the table's. */
export interface NetworkDoor {
  readonly state: PhonesState
  open(at: DoorAt): Promise<Outcome>
  /** shuts it, and forgets that it was open */
  shut(): Promise<void>
  /** lets go of its address without forgetting that it was open */
  close(): Promise<void>
  /** how somebody who has a place here watches; `come` is called as it begins, and what that returns as it ends */
  watching(audience: Audience, placeId: Id, come?: () => () => void): Place['watch']
  /** ends what somebody is watching, so that the page learns that its place is gone */
  turnOut(placeId: Id): void
}

export interface DoorAt {
  readonly address: string
  readonly port: number
}

export interface NetworkDoorNeeds {
  readonly watchers: Watchers
  readonly addresses: () => readonly NetworkAddress[]
  /** what stands behind it, given the Host headers it answers to */
  readonly behind: (hosts: () => readonly string[]) => Hono
  /** what follows the port in the address that is shown */
  readonly path: () => string
  readonly connections: number
  /** kept while open, so that a host that was killed opens the same door again */
  readonly keep: (at: DoorAt | null) => void
  readonly ear?: Ear
}

export function networkDoor(needs: NetworkDoorNeeds): NetworkDoor {
  const { watchers } = needs
  let state: PhonesState = { state: 'shut', trouble: null }
  let listening: Listening | null = null
  const ends = new Map<Id, Set<() => void>>()

  async function close(): Promise<void> {
    const open = listening
    listening = null
    state = { state: 'shut', trouble: null }
    await open?.close()
  }

  return {
    get state() {
      return state
    },
    async open({ address, port }) {
      if (!needs.addresses().some((each) => each.address === address))
        return refused('addressGone', address)
      if (state.state === 'open' && state.address === address && state.port === port) return done()
      await close()
      let hosts: readonly string[] = []
      const app = needs.behind(() => hosts)
      try {
        listening = await listen(app, address, port, needs.connections, needs.ear)
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        const reason = code === 'EADDRINUSE' || code === 'EACCES' ? 'portInUse' : 'addressGone'
        state = { state: 'shut', trouble: reason }
        return refused(reason, reason === 'portInUse' ? String(port) : address)
      }
      const host = `${address}:${listening.port}`
      hosts = [host]
      const url = `http://${host}/${needs.path()}`
      state = { state: 'open', address, port: listening.port, url, qr: qrPicture(url) }
      needs.keep({ address, port: listening.port })
      return done()
    },
    async shut() {
      needs.keep(null)
      await close()
    },
    close,
    watching: (audience, placeId, come) => (language, see, end) => {
      const gone = come?.()
      const stop = watchers.add({ audience, language, seatId: placeId, see })
      const mine = ends.get(placeId) ?? new Set()
      ends.set(placeId, mine.add(end))
      watchers.soon()
      return () => {
        gone?.()
        stop()
        mine.delete(end)
        if (mine.size === 0 && ends.get(placeId) === mine) ends.delete(placeId)
        watchers.soon()
      }
    },
    turnOut(placeId) {
      for (const end of ends.get(placeId) ?? []) end()
    },
  }
}
