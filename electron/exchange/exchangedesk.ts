import { join as joinPath } from 'node:path'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { SavedFile, Settings } from '../../shared/contract.ts'
import { aboutOf, type Engagement, type Id, type Moment } from '../../shared/engagement.ts'
import { fileEnding } from '../../shared/exchange/kinds.ts'
import { limits } from '../../shared/exchange/manifest.ts'
import type { SendOut, SentOut, TakeIn, TakenIn } from '../../shared/exchange/orders.ts'
import { facilitator, type Entry } from '../../shared/journal.ts'
import { done, refused, type Outcome } from '../../shared/outcome.ts'
import { saveFile } from '../files.ts'
import type { Library } from '../library.ts'
import type { Room } from '../room.ts'
import { snapshotsIn, takeSnapshot } from '../snapshots.ts'
import { fileName, openStore, type Store } from '../store.ts'
import type { World } from '../world.ts'
import { registerFiles } from './registerfiles.ts'
import { asNew, journalOf, mergedWith, proposalFor } from './incoming.ts'
import { ledgerOver } from './ledger.ts'
import { reading, type Incoming } from './unpack.ts'

export interface ExchangeNeeds {
  readonly data: string
  readonly store: Store
  readonly library: Library
  readonly room: Room
  readonly world: World
  readonly settings: () => Settings
  readonly folderFor: (wanted: string | null) => Promise<Outcome<string>>
  readonly kept: (
    files: readonly SavedFile[],
    folder: string,
  ) => Outcome<{ files: readonly SavedFile[] }>
  readonly isHeldHere: (engagementId: Id) => boolean
  readonly changed: () => void
}

/** A file on its way in: its pieces, then how far it has been read, then what it says. */
interface Coming {
  readonly id: Id
  readonly bytes: Uint8Array
  received: number
  steps: ReturnType<typeof reading> | null
  read: Incoming | null
}

/** Where the copy stands from before the last merge of an engagement. */
interface MergeKept {
  readonly snapshot: Moment
  readonly at: Moment
  readonly ledger: unknown
}
const mergeName = (engagementId: Id) => `merged:${engagementId}`

/** milliseconds of reading before the screen is told how far it has come */
const stretch = 40

/** The facilitator's calls for what goes out of the house as a file, and what comes in again. */
export function exchangeDesk(needs: ExchangeNeeds) {
  const { store, library, room, world, data } = needs
  const ledger = ledgerOver(store)
  let coming: Coming | null = null

  async function sendOut(wanted: SendOut): Promise<SentOut> {
    const engagement = library.get(wanted.engagementId)
    if (!engagement) return refused('notFound')
    if (wanted.what === 'engagement' && hasOpenPoll(engagement)) return refused('pollOpenAlready')
    const folder = await needs.folderFor(wanted.folder)
    if (!folder.ok) return folder
    if (wanted.what !== 'engagement') return registersOut(engagement, wanted, folder.value)
    const of = {
      engagement,
      journal: store.journal(wanted.engagementId),
      by: needs.settings().name,
    }
    const packed = ledger.pack(of)
    const file = await saveFile(
      folder.value,
      `${aboutOf(engagement).name}.${fileEnding}`,
      packed.bytes,
    )
    if (!file.ok) return file
    const known = ledger.wentOut(engagement, packed)
    return known.ok ? needs.kept([file.value], folder.value) : known
  }

  async function registersOut(
    engagement: Engagement,
    { what, language }: Exclude<SendOut, { what: 'engagement' }>,
    folder: string,
  ): Promise<SentOut> {
    const files: SavedFile[] = []
    for (const { name, bytes } of registerFiles(engagement, what, language, world.now())) {
      const file = await saveFile(folder, name, bytes)
      if (!file.ok) return file
      files.push(file.value)
    }
    return needs.kept(files, folder)
  }

  function takeIn(order: TakeIn): Outcome<TakenIn> {
    if (order.do === 'begin') return begin(order.bytes)
    if (order.do === 'lookBack')
      return done({ at: 'lookedBack', canUndo: mergeToUndo(order.engagementId).ok })
    if (order.do === 'undoMerge') return undoMerge(order.engagementId)
    if (coming?.id !== order.id) return refused('notFound')
    switch (order.do) {
      case 'piece':
        return piece(coming, order.at, order.data)
      case 'read':
        return readOn(coming, order.language)
      case 'keep':
        return keep(coming, order.choices)
      case 'drop':
        coming = null
        return done({ at: 'gone' })
    }
  }

  function begin(bytes: number): Outcome<TakenIn> {
    if (bytes > limits.file) return refused('fileTooBig')
    const id = world.id()
    coming = { id, bytes: new Uint8Array(bytes), received: 0, steps: null, read: null }
    return done({ at: 'receiving', id })
  }

  /** Pieces come in their order; one that comes twice says the same. */
  function piece(file: Coming, at: number, base64: string): Outcome<TakenIn> {
    const bytes = Buffer.from(base64, 'base64')
    if (at > file.received || at + bytes.length > file.bytes.length) return refused('notUnderstood')
    file.bytes.set(bytes, at)
    file.received = Math.max(file.received, at + bytes.length)
    return done({ at: 'receiving', id: file.id })
  }

  function readOn(file: Coming, language: 'da' | 'en'): Outcome<TakenIn> {
    if (file.received < file.bytes.length) return refused('notUnderstood')
    if (file.read) return proposed(file.read, language)
    file.steps ??= reading(file.bytes)
    const until = performance.now() + stretch
    for (;;) {
      const step = file.steps.next()
      if (step.done) {
        if (!step.value.ok) {
          coming = null
          return step.value
        }
        file.read = step.value.value
        return proposed(file.read, language)
      }
      if (performance.now() > until) return done({ at: 'reading', ...step.value })
    }
  }

  function proposed(incoming: Incoming, language: 'da' | 'en'): Outcome<TakenIn> {
    const here = hereOf(incoming.manifest.engagementId)
    return done({ at: 'ready', proposal: proposalFor(incoming, here, ledger, language) })
  }

  function hereOf(engagementId: Id) {
    const engagement = library.get(engagementId)
    return engagement && { engagement, journal: store.journal(engagementId) }
  }

  function keep(
    file: Coming,
    choices: Extract<TakeIn, { do: 'keep' }>['choices'],
  ): Outcome<TakenIn> {
    const incoming = file.read
    if (!incoming) return refused('notUnderstood')
    const { manifest } = incoming
    const { engagementId } = manifest
    const here = hereOf(engagementId)
    const outcome = here ? mergeIn(incoming, here, choices) : bringNew(incoming)
    if (!outcome.ok) return outcome
    const known = ledger.cameIn(incoming.engagement, manifest)
    if (!known.ok) return known
    coming = null
    needs.changed()
    return done({ at: 'kept', engagementId, merged: here !== null })
  }

  function bringNew(incoming: Incoming): Outcome {
    const { engagement, journal } = asNew(incoming)
    return library.join(incoming.manifest.engagementId, { engagement, journal, by: facilitator })
  }

  function mergeIn(
    incoming: Incoming,
    here: { readonly engagement: Engagement; readonly journal: readonly Entry[] },
    choices: Extract<TakeIn, { do: 'keep' }>['choices'],
  ): Outcome {
    const { engagementId, id } = incoming.manifest
    if (ledger.knows(engagementId, id)) return done()
    if (hasOpenPoll(here.engagement) || room.isMeasuring) return refused('pollOpenAlready')
    if (library.isSealed(engagementId)) return refused('takenOver')
    const merged = mergedWith(here, incoming, ledger, choices)
    // what was asked may be another question by now: she sees it before she answers it
    if (merged.clashes.some(({ key, may }) => !may.includes(choices[key] ?? ('none' as never))))
      return refused('changedMeanwhile')
    const at = world.now()
    const snapshot = takeSnapshot(store, data, at)
    if (!snapshot.ok) return snapshot
    const before: MergeKept = {
      snapshot: snapshot.value.at,
      at,
      ledger: ledger.keptOf(engagementId),
    }
    const line = {
      at,
      by: facilitator,
      workshopId: null,
      line: { kind: 'engagementMerged' },
    } as const
    const journal = [...journalOf(here.journal, incoming.journal), { ...line, seq: 0 }]
    const joined = library.join(engagementId, {
      engagement: merged.engagement,
      journal,
      by: facilitator,
    })
    return joined.ok ? store.keep(mergeName(engagementId), before) : joined
  }

  /** The last merge, where nothing has been written since and the copy from before it is still there. */
  function mergeToUndo(engagementId: Id) {
    const kept = store.setting<MergeKept>(mergeName(engagementId))
    const now = hereOf(engagementId)
    if (!kept || !now) return refused('nothingToUndo')
    const last = now.journal.at(-1)
    if (last?.line.kind !== 'engagementMerged' || last.at !== kept.at)
      return refused('writtenSince')
    const snapshot = snapshotsIn(data).find(({ at }) => at === kept.snapshot)
    return snapshot ? done({ kept, now, path: snapshot.path }) : refused('notFound')
  }

  /** What stood here before the last merge stands again; numbers that were given in it are never given again. */
  function undoMerge(engagementId: Id): Outcome<TakenIn> {
    const found = mergeToUndo(engagementId)
    if (!found.ok) return found
    if (room.isMeasuring) return refused('pollOpenAlready')
    const { kept, now, path } = found.value
    const before = inCopy(path, engagementId)
    const counters = { ...before.engagement.counters }
    for (const counter of Object.values(now.engagement.counters)) counters[counter.id] = counter
    const line = { kind: 'mergeUndone' } as const
    const undone = library.join(engagementId, {
      engagement: { ...before.engagement, counters },
      journal: [
        ...before.journal,
        { at: world.now(), by: facilitator, workshopId: null, line, seq: 0 },
      ],
      by: facilitator,
    })
    if (!undone.ok) return undone
    ledger.putBack(engagementId, kept.ledger)
    store.keep(mergeName(engagementId), null)
    needs.changed()
    return done({ at: 'gone' })
  }

  return { sendOut, takeIn }
}

function hasOpenPoll({ polls }: Engagement): boolean {
  return Object.values(polls).some((poll) => poll.state === 'open')
}

/** An engagement as a whole copy of the database holds it; the copy is read beside, and stays as it is. */
function inCopy(path: string, engagementId: Id) {
  const folder = mkdtempSync(joinPath(tmpdir(), 'samspil-'))
  try {
    copyFileSync(path, joinPath(folder, fileName))
    const copy = openStore(folder)
    const { engagement } = copy.load(engagementId)
    const journal = copy.journal(engagementId)
    copy.close()
    return { engagement, journal }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
