import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engagement, type Id, type Moment } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Following, SafetyOrder, SafetyView, Took } from '../shared/safety.ts'
import type { Language } from '../shared/text.ts'
import { words as da } from '../shared/words/safety/da.ts'
import { words as en } from '../shared/words/safety/en.ts'
import { copying, type CopyingNeeds } from './copying.ts'
import { makeFolder } from './places.ts'
import { type SafeCopy } from './safecopy.ts'
import { keyFrom, newSalt, plainPassphrase } from './sealing.ts'
import { standbyDoor, takenFrom, type StandbyDoor, type TakenOver } from './standbydoor.ts'
import { readFrom, writeCopy, writeTaken } from './stick.ts'
import { leastPassphrase } from '../shared/safety.ts'
import type { Commit, Committed } from './store.ts'

/**
 * Two laptops and one workshop: the first sends its copy, the second stands by with it, and one press on the second makes
 * it the first. The one that was left learns of it, and can then only be read.
 */
export interface Takeover {
  view(): Pick<SafetyView, 'copying' | 'following' | 'taken' | 'took'>
  order(order: TakeoverOrder): Promise<Outcome>
  committed(commit: Commit, committed: Committed): void
  /** whether this laptop stands by for another one */
  isFollowing(): boolean
  /** whether an engagement can only be read here, because another laptop goes on with it */
  isSealed(engagementId: Id): boolean
  /** asks the second laptop, before phones are let in after a restart, whether it goes on */
  beforeOpening(): Promise<void>
  close(): Promise<void>
}

export type TakeoverOrder = Exclude<SafetyOrder, { do: 'knowMended' }>

const folderOf = ({ folder }: { readonly folder: string | null }) => folder ?? ''

/** What the takeover asks of the house once all of it stands. */
export interface TakeoverHands {
  /** the engagement she works at */
  at(): Id | null
  isMeasuring(): boolean
  /** shuts the phones out and leaves the room */
  leave(): Promise<void>
  adopt(copy: SafeCopy): Outcome
  /** opens the workshop here, with its phones on a port where it had them, and asks the open measurement again */
  goOn(at: { engagementId: Id; workshopId: Id }): Promise<Outcome>
  letPhonesIn(at: { address: string | null; port: number }): Promise<Outcome>
  /** makes the measurement that stood open void, with the reason, and opens it anew; false where none stood open */
  askAgain(reason: (language: Language) => string): boolean
}

export interface TakeoverNeeds extends Omit<CopyingNeeds, 'taken'> {
  readonly data: string
  readonly hands: () => TakeoverHands
}

interface KeptDoor {
  readonly address: string
  readonly port: number
}
interface KeptTook extends KeptDoor {
  readonly key: string
  readonly salt: string
  readonly taken: TakenOver
  readonly told: Took
  readonly known: boolean
}
type KeptTaken = Readonly<Record<Id, TakenOver & { readonly isKnown: boolean }>>

/** for how long the second laptop answers a first one that comes back, in milliseconds */
const longest = 24 * 3_600_000

export function takeoverOf(needs: TakeoverNeeds): Takeover {
  const { store, data, now, changed } = needs
  const standby = join(data, 'standby')
  let following: KeptDoor | null = store.setting<KeptDoor>('following')
  let door: StandbyDoor | null = null
  let keys: { readonly key: Buffer; readonly salt: Buffer } | null = null
  let stick: { readonly folder: string; readonly copy: SafeCopy } | null = null
  let taking = false
  let said: string | null = null
  let writing: Promise<unknown> = Promise.resolve()
  let waiting: NodeJS.Timeout | null = null
  let counted: { readonly key: string; readonly missing: number } | null = null

  const out = copying({ ...needs, taken: (taken) => seal(taken, true) })

  const takenHere = (): KeptTaken => store.setting<KeptTaken>('taken') ?? {}
  const took = (): KeptTook | null => store.setting<KeptTook>('took')

  /** Another laptop goes on: nothing is written here any more, and no phone is let in. */
  function seal(taken: TakenOver, isKnown: boolean): void {
    if (takenHere()[taken.engagementId]) return
    store.keep('taken', { ...takenHere(), [taken.engagementId]: { ...taken, isKnown } })
    out.stop()
    void needs.hands().leave().then(changed)
  }

  function unseal(engagementId: Id): void {
    const { [engagementId]: _, ...others } = takenHere()
    store.keep('taken', others)
  }

  async function listen(
    at: KeptDoor,
    met: { key: Buffer; salt: Buffer },
    before: SafeCopy | null,
    taken: TakenOver | null,
  ): Promise<Outcome> {
    try {
      door = await standbyDoor({
        ...at,
        ...met,
        now,
        before,
        taken,
        copied: keepCopy,
        changed,
      })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'EADDRINUSE' || code === 'EACCES'
        ? refused('portInUse', String(at.port))
        : refused('addressGone', at.address)
    }
    keys = met
    return done()
  }

  /** What was received stands sealed on this laptop's disk half a second later, so that it survives a restart here too. */
  function keepCopy(): void {
    waiting ??= setTimeout(writeNow, 500)
    waiting.unref()
  }

  function writeNow(): void {
    waiting = null
    const copy = door?.copy
    const met = keys
    if (!copy || !met || !following) return
    writing = writing.then(() => writeCopy(standby, copy, met.key, met.salt))
  }

  async function shut(): Promise<void> {
    if (waiting) {
      clearTimeout(waiting)
      writeNow()
    }
    await door?.close()
    door = null
    await writing
  }

  async function follow(at: KeptDoor, passphrase: string): Promise<Outcome> {
    if (needs.hands().isMeasuring()) return refused('pollOpenAlready')
    await shut()
    makeFolder(standby)
    const earlier = await readFrom(standby, passphrase)
    // a copy that lies here is never written over because of a slip of the finger
    if (!earlier.ok && earlier.reason === 'passphraseWrong') return earlier
    const salt = earlier.ok ? earlier.value.salt : newSalt()
    const key = earlier.ok ? earlier.value.key : await keyFrom(passphrase, salt)
    const listening = await listen(at, { key, salt }, earlier.ok ? earlier.value.copy : null, null)
    if (!listening.ok) return listening
    await needs.hands().leave()
    out.stop()
    stick = null
    said = passphrase
    store.keep('took', null)
    following = { address: at.address, port: door?.port ?? at.port }
    store.keep('following', following)
    return done()
  }

  async function stopFollowing(): Promise<void> {
    await shut()
    following = null
    stick = null
    keys = null
    store.keep('following', null)
    // somebody else's workshop: it does not stay on this disk
    await rm(standby, { recursive: true, force: true })
  }

  async function openStick(folder: string, passphrase: string): Promise<Outcome> {
    if (needs.hands().isMeasuring()) return refused('pollOpenAlready')
    const read = await readFrom(folder, passphrase)
    if (!read.ok) return read
    await stopFollowing()
    await needs.hands().leave()
    const { copy, key, salt } = read.value
    stick = { folder, copy }
    keys = { key, salt }
    return done()
  }

  async function takeOver(): Promise<Outcome> {
    const hands = needs.hands()
    const copy = stick?.copy ?? (following && door?.copy)
    // twice would put the old copy in the place of what has been written since
    if (!copy || !keys || taking) return refused('noCopy', following?.address ?? '')
    taking = true
    try {
      return await takeOverWith(copy, keys, hands)
    } finally {
      taking = false
    }
  }

  async function takeOverWith(
    copy: SafeCopy,
    met: { readonly key: Buffer; readonly salt: Buffer },
    hands: TakeoverHands,
  ): Promise<Outcome> {
    const since = door?.heard ?? copy.at
    const taken = takenFrom(copy, now())
    const adopted = hands.adopt(onThisClock(copy, door?.ahead ?? 0))
    if (!adopted.ok) return adopted
    unseal(copy.engagementId)
    door?.take(taken)
    const from = stick ? ('stick' as const) : ('laptop' as const)
    const told: Took = { at: now(), since, from, askedAgain: false }
    const address = following?.address ?? null
    const keep = (some: Partial<KeptTook>) =>
      store.keep('took', {
        address: address ?? '',
        port: door?.port ?? 0,
        key: met.key.toString('hex'),
        salt: met.salt.toString('hex'),
        taken,
        told,
        known: false,
        ...some,
      })
    keep({})
    if (stick) await writeTaken(stick.folder, taken, met.key, met.salt)
    stick = null
    following = null
    store.keep('following', null)
    await writing
    await rm(standby, { recursive: true, force: true })

    const opened = await hands.goOn(copy)
    if (!opened.ok) return opened
    const askedAgain = hands.askAgain((language) => (language === 'da' ? da : en).voided)
    keep({ told: { ...told, askedAgain } })
    if (copy.phonesPort === null) return done()
    const phones = await hands.letPhonesIn({ address, port: copy.phonesPort })
    return phones.ok ? phones : await hands.letPhonesIn({ address, port: 0 })
  }

  async function run(order: TakeoverOrder): Promise<Outcome> {
    if ('passphrase' in order && plainPassphrase(order.passphrase).length < leastPassphrase)
      return refused('passphraseShort')
    switch (order.do) {
      case 'copyToLaptop':
        return out.toLaptop(order)
      case 'copyToStick':
        return await out.toStick({ ...order, folder: folderOf(order) })
      case 'stopCopying':
        out.stop()
        return done()
      case 'sayTaken': {
        const engagementId = needs.hands().at()
        if (engagementId === null) return refused('noWorkshopOpen')
        seal({ engagementId, at: now(), seq: 0 }, false)
        return done()
      }
      case 'writeHere': {
        const engagementId = needs.hands().at()
        if (engagementId === null) return refused('noWorkshopOpen')
        unseal(engagementId)
        return done()
      }
      case 'follow':
        return await follow(order, order.passphrase)
      case 'openStick':
        return await openStick(folderOf(order), order.passphrase)
      case 'stopFollowing':
        await stopFollowing()
        return done()
      case 'takeOver':
        return await takeOver()
      case 'knowTook': {
        const kept = took()
        return kept ? store.keep('took', { ...kept, known: true }) : done()
      }
    }
  }

  function followingView(): Following | null {
    if (stick)
      return {
        from: 'stick',
        state: 'read',
        address: '',
        port: 0,
        passphrase: null,
        copy: seenIn(stick.copy, stick.copy.at),
      }
    if (!following) return null
    const copy = door?.copy ?? null
    return {
      from: 'laptop',
      state: door?.state ?? 'locked',
      ...following,
      passphrase: door?.state === 'waiting' ? said : null,
      copy: copy && seenIn(copy, door?.heard ?? copy.at),
    }
  }

  function takenView(): SafetyView['taken'] {
    const at = needs.hands().at()
    const taken = at === null ? undefined : takenHere()[at]
    if (!taken) return null
    const key = `${taken.engagementId}/${taken.seq}`
    if (counted?.key !== key) {
      const lines = store.journal(taken.engagementId).filter((entry) => entry.seq > taken.seq)
      counted = { key, missing: lines.length }
    }
    const missing = taken.isKnown ? counted.missing : null
    return { engagementId: taken.engagementId, at: taken.at, missing }
  }

  return {
    view() {
      const kept = took()
      return {
        copying: out.view(),
        following: followingView(),
        taken: takenView(),
        took: kept && !kept.known ? kept.told : null,
      }
    },
    async order(order) {
      const outcome = await run(order)
      changed()
      return outcome
    },
    committed: (commit, committed) => out.committed(commit, committed),
    isFollowing: () => following !== null,
    isSealed: (engagementId) => takenHere()[engagementId] !== undefined,
    async beforeOpening() {
      const kept = took()
      if (kept && kept.port > 0 && now() - kept.taken.at < longest) {
        const met = { key: Buffer.from(kept.key, 'hex'), salt: Buffer.from(kept.salt, 'hex') }
        await listen(kept, met, null, kept.taken)
      }
      await out.beforeOpening()
    },
    async close() {
      out.close()
      await shut()
    },
  }
}

/** The running clock, told by this laptop's own clock where the two do not agree. */
function onThisClock(copy: SafeCopy, ahead: number): SafeCopy {
  if (Math.abs(ahead) < 500) return copy
  const { engagement } = copy.saved
  const clocks = Object.fromEntries(
    Object.entries(engagement.clocks).map(([id, clock]) => [
      id,
      clock.since === null ? clock : { ...clock, since: clock.since + ahead },
    ]),
  )
  return { ...copy, saved: { ...copy.saved, engagement: { ...engagement, clocks } } }
}

function seenIn(copy: SafeCopy, since: Moment): Following['copy'] {
  const { engagement } = copy.saved
  const workshop = engagement.workshops[copy.workshopId]
  const itemId = engagement.clocks[copy.workshopId]?.itemId ?? null
  return {
    engagement: aboutOf(engagement),
    workshop: workshop?.title ?? {},
    item: itemId === null ? null : (engagement.items[itemId]?.title ?? null),
    isMeasuring: Object.values(engagement.polls).some(
      (poll) => poll.workshopId === copy.workshopId && poll.state === 'open',
    ),
    since,
  }
}

function aboutOf(engagement: Engagement): string {
  return Object.values(engagement.about)[0]?.name ?? ''
}
