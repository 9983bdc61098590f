import { homedir } from 'node:os'
import type { Answers, SavedFile, Settings } from '../shared/contract.ts'
import { demoOf } from '../shared/demo.ts'
import { today } from '../shared/dates.ts'
import { definedOnly, type Id } from '../shared/engagement.ts'
import { facilitator } from '../shared/journal.ts'
import { movesOf } from '../shared/moving.ts'
import { publicFindings } from '../shared/market/publicversion.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { exchangeDesk } from './exchange/exchangedesk.ts'
import { readDocument } from '../shared/readdocument.ts'
import { isUsable, saveFile } from './files.ts'
import type { Library } from './library.ts'
import type { PhoneDoor } from './phonedoor.ts'
import type { Packs } from './packs.ts'
import type { Preflight } from './preflight/preflight.ts'
import { computerHere } from './preflight/computer.ts'
import { beginning, blocksFrom, isPlanning, planning, type OwnBlocksKept } from './planning.ts'
import type { OwnPictures } from './ownpictures.ts'
import type { Room } from './room.ts'
import type { Safety } from './safety.ts'
import { reportCalls } from './reports.ts'
import { seatCalls } from './seatcalls.ts'
import type { Hands } from './house.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import { tableDesk, type Named } from './tabledesk.ts'
import type { TableDoor } from './tabledoor.ts'
import { saveFiles } from './workshopfiles.ts'
import type { World } from './world.ts'

export interface DeskNeeds {
  readonly data: string
  readonly store: Store
  readonly safety: Safety
  readonly library: Library
  readonly packs: Packs
  readonly room: Room
  readonly phones: PhoneDoor
  readonly preflight: Preflight
  readonly hands: Hands
  readonly world: World
  readonly fonts: string
  readonly timeZone: string
  readonly settings: () => Settings
  /** the engagement she works at */
  readonly at: () => Id | null
  readonly goTo: (engagementId: Id | null) => void
  readonly wallLink: () => string
  readonly pictures: OwnPictures
  /** something that is not a command changed: tell the watchers */
  readonly changed: () => void
  readonly table: Table
  /** says by name who is in the way, where a refusal holds a signature */
  readonly named: Named
  readonly tableDoor: TableDoor
}

/** The facilitator's calls: what she asks for outside the meeting itself (the room answers the rest). */
export function deskOf(needs: DeskNeeds): Omit<Answers<'facilitator'>, 'rehearse'> {
  const { store, library, packs, room, phones, hands, world } = needs
  const saved = new Set<string>()
  const told = () => ({
    at: world.now(),
    by: facilitator,
    id: world.id,
    content: packs.content,
  })

  async function leave(): Promise<void> {
    await phones.shut()
    await needs.tableDoor.shut()
    room.leave()
    needs.pictures.clear()
    store.keep('open', null)
    needs.changed()
  }

  async function openWorkshop(at: { engagementId: Id; workshopId: Id }): Promise<Outcome> {
    if (room.at && room.at.workshopId !== at.workshopId) {
      if (room.isMeasuring) return refused('pollOpenAlready')
      await leave()
    }
    const opened = room.open(at.engagementId, at.workshopId)
    if (opened.ok) {
      store.keep('open', room.at)
      needs.goTo(at.engagementId)
    }
    needs.changed()
    return opened
  }

  /** Asks with the system's dialog where there is one, else takes the folder the screen asked for. */
  async function folderFor(wanted: string | null): Promise<Outcome<string>> {
    if (wanted !== null) return done(wanted)
    const suggested = needs.settings().folder ?? hands.folders()[0] ?? homedir()
    if (!hands.chooseFolder) return done(suggested)
    const chosen = await hands.chooseFolder(suggested)
    return chosen === null ? refused('canceled') : done(chosen)
  }

  /** Remembers where files were saved, so that they may be opened and the folder is offered next time. */
  function kept(
    files: readonly SavedFile[],
    folder: string,
  ): Outcome<{ files: readonly SavedFile[] }> {
    for (const file of files) saved.add(file.path)
    store.keep('settings', { ...needs.settings(), folder })
    needs.changed()
    return done({ files })
  }

  return {
    ...exchangeDesk({
      ...needs,
      folderFor,
      kept,
      isHeldHere: (id) => room.at?.engagementId === id,
    }),
    ...tableDesk({ ...needs, door: needs.tableDoor }),
    run(command) {
      if (room.at && room.at.engagementId === needs.at())
        return needs.named(room.run(command, facilitator))
      const engagementId = needs.at()
      if (engagementId === null || !isPlanning(command)) return refused('noWorkshopOpen')
      return library.run(engagementId, command, told())
    },
    undo() {
      const engagementId = needs.at()
      return engagementId === null
        ? refused('nothingToUndo')
        : needs.named(library.undo(engagementId, facilitator, world.now()))
    },
    redo() {
      const engagementId = needs.at()
      return engagementId === null
        ? refused('nothingToRedo')
        : needs.named(library.redo(engagementId, facilitator, world.now()))
    },
    async openEngagement({ engagementId }) {
      if (!library.get(engagementId)) return refused('notFound')
      if (room.at && room.at.engagementId !== engagementId) {
        if (room.isMeasuring) return refused('pollOpenAlready')
        await leave()
      }
      needs.goTo(engagementId)
      needs.changed()
      return done()
    },
    openWorkshop,
    async leaveWorkshop() {
      if (room.isMeasuring) return refused('pollOpenAlready')
      await leave()
      return done()
    },
    makeDemo() {
      const demo = demoOf({
        content: packs.content,
        now: world.now(),
        timeZone: needs.timeZone,
        id: world.id,
        bytes: world.bytes,
        language: needs.settings().language,
      })
      for (const { command, at, tally } of demo.told) {
        const outcome = library.run(demo.at.engagementId, command, {
          ...told(),
          at,
          ...(tally ? { tally } : {}),
        })
        if (!outcome.ok) return outcome
      }
      needs.changed()
      return done(demo.at)
    },
    makeEngagement(made) {
      const engagementId = world.id()
      for (const command of beginning(made, engagementId, world, packs.content)) {
        const outcome = library.run(engagementId, command, told())
        if (!outcome.ok) return outcome
      }
      needs.changed()
      return done({ engagementId })
    },
    makeWorkshop(made) {
      const engagementId = made.engagementId ?? world.id()
      const workshopId = world.id()
      const begin =
        made.engagementId === null
          ? beginning(
              { ...made, caseNumber: '', others: '', phaseList: null },
              engagementId,
              world,
              packs.content,
            )
          : []
      for (const command of [...begin, planning(made, workshopId, world, needs.timeZone)]) {
        const outcome = library.run(engagementId, command, told())
        if (!outcome.ok) return outcome
      }
      needs.changed()
      return done({ engagementId, workshopId })
    },
    readContent: () => done(packs.content),
    readMoves({ set, workshopIds }) {
      const engagement = library.get(needs.at() ?? '')
      if (!engagement) return refused('notFound')
      return done(
        movesOf(engagement, definedOnly(set), workshopIds, today(world.now(), needs.timeZone)),
      )
    },
    keepOwnNote({ itemId, text }) {
      const engagementId = needs.at()
      if (engagementId === null || !library.get(engagementId)?.items[itemId])
        return refused('notFound')
      const kept = store.keepOwnNote(engagementId, itemId, text)
      if (kept.ok) needs.changed()
      return kept
    },
    keepBlocks({ title, itemIds }) {
      const engagement = library.get(needs.at() ?? '')
      const blocks = engagement ? blocksFrom(engagement, itemIds) : []
      if (!title) return refused('empty')
      if (blocks.length === 0) return refused('notFound')
      const before = store.setting<OwnBlocksKept>('blocks') ?? []
      const kept = store.keep('blocks', [...before, { id: world.id(), title, blocks }])
      if (kept.ok) needs.changed()
      return kept
    },
    removeBlocks({ id }) {
      const before = store.setting<OwnBlocksKept>('blocks') ?? []
      const kept = store.keep(
        'blocks',
        before.filter((each) => each.id !== id),
      )
      if (kept.ok) needs.changed()
      return kept
    },
    importPack({ text }) {
      const read = packs.importPack(text)
      if (read.ok) needs.changed()
      return read
    },
    removePack({ id }) {
      const used = library
        .all()
        .some((each) => Object.values(each.about).some((about) => about.principlePack === id))
      if (used) return refused('packUsed')
      const removed = packs.removePack(id)
      if (removed.ok) needs.changed()
      return removed
    },
    async savePack({ id, folder: wanted }) {
      const written = packs.textOf(id)
      if (!written.ok) return written
      const folder = await folderFor(wanted)
      if (!folder.ok) return folder
      const bytes = new TextEncoder().encode(written.value.text)
      const file = await saveFile(folder.value, written.value.name, bytes)
      return file.ok ? kept([file.value], folder.value) : file
    },
    async letPhonesIn(at) {
      if (!room.at) return refused('noWorkshopOpen')
      if (library.isSealed(room.at.engagementId)) return refused('takenOver')
      const opened = await phones.open(at)
      needs.changed()
      return opened
    },
    async shutPhonesOut() {
      await phones.shut()
      needs.changed()
      return done()
    },
    ...seatCalls(room, phones, needs.changed),
    wallLink: () => done({ url: needs.wallLink() }),
    keepPicture(picture) {
      const kept = needs.pictures.keep(picture)
      if (kept.ok) needs.changed()
      return kept
    },
    dropPictures() {
      needs.pictures.clear()
      needs.changed()
      return done()
    },
    readPicture: needs.pictures.read,
    folders: () => done({ folders: hands.folders() }),
    readDocument(what) {
      const engagement = library.all().find((each) => each.workshops[what.workshopId])
      const id = engagement && Object.keys(engagement.about)[0]
      if (!engagement || id === undefined) return refused('notFound')
      return readDocument(engagement, what, what.log ? store.journal(id) : [])
    },
    ...reportCalls({ ...needs, folderFor, kept }),
    async saveFiles(what) {
      const engagement = library.all().find((each) => each.workshops[what.workshopId])
      const id = engagement && Object.keys(engagement.about)[0]
      if (!engagement || id === undefined) return refused('notFound')
      const folder = await folderFor(what.folder)
      if (!folder.ok) return folder
      const usable = await isUsable(folder.value)
      if (!usable.ok) return usable
      const files = await saveFiles(
        engagement,
        { ...what, folder: folder.value },
        {
          fonts: needs.fonts,
          content: packs.content,
          ownNotes: what.notes ? store.ownNotes(id) : {},
          now: world.now(),
          door: room.at?.workshopId === what.workshopId ? phones.door : null,
          computer: computerHere(phones.state),
          journal: store.journal(id),
        },
      )
      return files.ok ? kept(files.value, folder.value) : files
    },
    findNames({ workshopId, language }) {
      const engagement = library.all().find((each) => each.workshops[workshopId])
      return engagement
        ? done({ findings: publicFindings(engagement, workshopId, language) })
        : refused('notFound')
    },
    async openFile({ path, how }) {
      if (!saved.has(path)) return refused('notYours')
      return (await hands.openFile(path, how)) ? done() : refused('notFound')
    },
    async keepSafe(order) {
      if (!('folder' in order) || order.folder !== null) return await needs.safety.keepSafe(order)
      const folder = await folderFor(null)
      return folder.ok ? await needs.safety.keepSafe({ ...order, folder: folder.value }) : folder
    },
    prepare: (order) => needs.preflight.prepare(order),
    setSettings(set) {
      const kept = store.keep('settings', { ...needs.settings(), ...set })
      needs.changed()
      return kept
    },
  }
}
