import type { Moment } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Copying } from '../shared/safety.ts'
import { pusher, type Pusher, type Where } from './pusher.ts'
import type { SafeCopy } from './safecopy.ts'
import { keyFrom, newSalt } from './sealing.ts'
import type { TakenOver } from './standbydoor.ts'
import { readTaken, writeCopy } from './stick.ts'
import type { Commit, Committed, Store } from './store.ts'
import { isUsable } from './files.ts'

/** The first laptop's side: where its workshop is copied to, kept over a restart, and how far the copy has come. */
export interface CopyingOut {
  view(): Copying
  toLaptop(to: { address: string; port: number; passphrase: string }): Outcome
  toStick(to: { folder: string; passphrase: string }): Promise<Outcome>
  committed(commit: Commit, committed: Committed): void
  /** waits, a moment at most, for what a second laptop or the stick has to say of a takeover */
  beforeOpening(): Promise<void>
  /** copies to nobody any more */
  stop(): void
  /** the house closes: what is chosen stays chosen */
  close(): void
}

export interface CopyingNeeds {
  readonly store: Store
  readonly now: () => Moment
  readonly where: () => Where | null
  readonly taken: (taken: TakenOver) => void
  readonly changed: () => void
}

type Kept = { readonly key: string; readonly salt: string; readonly since: Moment } & (
  | { readonly to: 'laptop'; readonly address: string; readonly port: number }
  | { readonly to: 'stick'; readonly folder: string }
)

/** how long commits are gathered for the stick, and how often it is looked at, in milliseconds */
const gather = 1000
const look = 4000
/** a choice of yesterday is not today's, in milliseconds */
const longest = 24 * 3_600_000
/** how long a restart waits for a word of a takeover */
const patience = 2500

export function copying(needs: CopyingNeeds): CopyingOut {
  const { store, now, changed } = needs
  let kept = store.setting<Kept>('copying')
  let passphrase: string | null = null
  let push: Pusher | null = null
  let stick: Stick | null = null

  function copy(): SafeCopy | null {
    const where = needs.where()
    if (!where) return null
    const { engagementId } = where
    return {
      ...where,
      saved: store.load(engagementId),
      journal: store.journal(engagementId),
      at: now(),
    }
  }

  /** The key of a salt: the one that is kept, or a new one while the passphrase is still in mind. */
  async function keyFor(salt: Buffer): Promise<Buffer> {
    if (kept && kept.salt === salt.toString('hex')) return Buffer.from(kept.key, 'hex')
    if (passphrase === null) return Buffer.alloc(32)
    const key = await keyFrom(passphrase, salt)
    if (kept?.to === 'laptop') {
      kept = { ...kept, key: key.toString('hex'), salt: salt.toString('hex') }
      store.keep('copying', kept)
    }
    return key
  }

  function begin(): void {
    if (kept?.to === 'laptop') {
      const { address, port } = kept
      push = pusher({
        address,
        port,
        keyFor,
        now,
        where: needs.where,
        copy,
        taken: needs.taken,
        changed,
      })
    } else if (kept) {
      const { folder } = kept
      const [key, salt] = [Buffer.from(kept.key, 'hex'), Buffer.from(kept.salt, 'hex')]
      stick = stickIn({ folder, key, salt, copy, now, taken: needs.taken, changed })
    }
  }

  function end(): void {
    push?.stop()
    stick?.stop()
    push = null
    stick = null
  }

  const blank = () => ({ key: '', salt: '', since: now() })

  function choose(next: Kept | null): void {
    end()
    kept = next
    store.keep('copying', next)
    begin()
  }

  return {
    view() {
      if (kept?.to === 'laptop' && push) {
        const { address, port } = kept
        return { to: 'laptop', address, port, state: push.state, safe: push.safe }
      }
      if (kept?.to === 'stick' && stick)
        return { to: 'stick', folder: kept.folder, state: stick.state, safe: stick.safe }
      return { to: 'nobody' }
    },
    toLaptop(to) {
      passphrase = to.passphrase
      choose({ ...blank(), to: 'laptop', address: to.address, port: to.port })
      return done()
    },
    async toStick(to) {
      const usable = await isUsable(to.folder)
      if (!usable.ok) return usable
      const salt = newSalt()
      const key = await keyFrom(to.passphrase, salt)
      const first = copy()
      if (first) {
        const written = await writeCopy(to.folder, first, key, salt)
        if (!written.ok) return refused(written.reason, written.detail)
      }
      choose({
        ...blank(),
        to: 'stick',
        folder: to.folder,
        key: key.toString('hex'),
        salt: salt.toString('hex'),
      })
      return done()
    },
    committed(commit, { seq, after }) {
      const { saw: _, ...rest } = commit
      push?.commit({ commit: rest, committed: { seq, after } })
      stick?.soon()
    },
    async beforeOpening() {
      if (kept && now() - kept.since > longest) choose(null)
      else begin()
      // with no workshop open there is nothing that another laptop could go on with
      if (!store.setting('open')) return
      await (push?.first(patience) ?? stick?.looked())
    },
    stop: () => choose(null),
    close: end,
  }
}

interface Stick {
  readonly state: 'connecting' | 'up' | 'lost'
  readonly safe: Moment | null
  soon(): void
  looked(): Promise<void>
  stop(): void
}

/** Writes the newest copy whenever something was committed, and looks whether another laptop has left word that it goes on. */
function stickIn(needs: {
  readonly folder: string
  readonly key: Buffer
  readonly salt: Buffer
  readonly copy: () => SafeCopy | null
  readonly now: () => Moment
  readonly taken: (taken: TakenOver) => void
  readonly changed: () => void
}): Stick {
  const { folder, key, salt } = needs
  let state: Stick['state'] = 'connecting'
  let safe: Moment | null = null
  let dirty = true
  let busy: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  async function turn(): Promise<void> {
    const taken = await readTaken(folder, key).catch(() => null)
    if (stopped) return
    if (taken) return needs.taken(taken)
    const copy = dirty ? needs.copy() : null
    if (!copy) {
      if ((await isUsable(folder)).ok) return
      dirty = true
      state = 'lost'
      return needs.changed()
    }
    dirty = false
    const written = await writeCopy(folder, copy, key, salt)
    if (stopped) return
    if (written.ok) safe = copy.at
    else dirty = true
    const next = written.ok ? 'up' : 'lost'
    state = next
    needs.changed()
  }

  const work = () => (busy ??= turn().finally(() => (busy = null)))
  const pulse = setInterval(work, look)
  pulse.unref()

  return {
    get state() {
      return state
    },
    get safe() {
      return safe
    },
    soon() {
      dirty = true
      timer ??= setTimeout(() => {
        timer = null
        void work()
      }, gather)
      timer.unref()
    },
    looked: () => work(),
    stop() {
      stopped = true
      clearInterval(pulse)
      if (timer) clearTimeout(timer)
    },
  }
}
