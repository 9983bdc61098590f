import { homedir } from 'node:os'
import type { Answers, NewWorkshop, SaveWord, Settings } from '../shared/contract.ts'
import type { Command } from '../shared/commands.ts'
import type { Id } from '../shared/engagement.ts'
import { facilitator } from '../shared/journal.ts'
import { demoOf } from '../shared/demo.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Content } from '../shared/packs.ts'
import { codeFrom } from '../shared/seats.ts'
import { isUsable } from './files.ts'
import type { Library } from './library.ts'
import type { PhoneDoor } from './phonedoor.ts'
import type { Room } from './room.ts'
import type { Hands } from './start.ts'
import type { Store } from './store.ts'
import { saveWord } from './wordfiles.ts'
import type { World } from './world.ts'

export interface DeskNeeds {
  readonly store: Store
  readonly library: Library
  readonly content: Content
  readonly room: Room
  readonly phones: PhoneDoor
  readonly hands: Hands
  readonly world: World
  readonly fonts: string
  readonly timeZone: string
  readonly settings: () => Settings
  readonly wallLink: () => string
  /** something that is not a command changed: tell the watchers */
  readonly changed: () => void
}

/** The facilitator's calls: what she asks for outside the meeting itself (the room answers the rest). */
export function deskOf(needs: DeskNeeds): Answers<'facilitator'> {
  const { store, library, content, room, phones, hands, world } = needs
  const saved = new Set<string>()
  const told = () => ({ at: world.now(), by: facilitator, id: world.id, content })

  async function leave(): Promise<void> {
    await phones.shut()
    room.leave()
    store.keep('open', null)
    needs.changed()
  }

  async function openWorkshop(at: { engagementId: Id; workshopId: Id }): Promise<Outcome> {
    if (room.at && room.at.workshopId !== at.workshopId) {
      if (room.isMeasuring) return refused('pollOpenAlready')
      await leave()
    }
    const opened = room.open(at.engagementId, at.workshopId)
    if (opened.ok) store.keep('open', room.at)
    needs.changed()
    return opened
  }

  /** Asks with the system's dialog where there is one, else takes the folder the screen asked for. */
  async function folderFor(what: SaveWord): Promise<Outcome<string>> {
    if (what.folder !== null) return done(what.folder)
    const suggested = needs.settings().folder ?? hands.folders()[0] ?? homedir()
    if (!hands.chooseFolder) return done(suggested)
    const chosen = await hands.chooseFolder(suggested)
    return chosen === null ? refused('canceled') : done(chosen)
  }

  return {
    run: (command) => room.run(command, facilitator),
    undo: () => room.undo(facilitator),
    redo: () => room.redo(facilitator),
    openWorkshop,
    async leaveWorkshop() {
      if (room.isMeasuring) return refused('pollOpenAlready')
      await leave()
      return done()
    },
    makeDemo() {
      const demo = demoOf({
        content,
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
    makeWorkshop(made) {
      const engagementId = made.engagementId ?? world.id()
      const workshopId = world.id()
      for (const command of commandsFor(made, engagementId, workshopId, world, needs.timeZone)) {
        const outcome = library.run(engagementId, command, told())
        if (!outcome.ok) return outcome
      }
      needs.changed()
      return done({ engagementId, workshopId })
    },
    async letPhonesIn(at) {
      if (!room.at) return refused('noWorkshopOpen')
      const opened = await phones.open(at)
      needs.changed()
      return opened
    },
    async shutPhonesOut() {
      await phones.shut()
      needs.changed()
      return done()
    },
    removeSeat({ seatId }) {
      const removed = room.removeSeat(seatId)
      if (removed.ok) phones.turnOut(seatId)
      needs.changed()
      return removed
    },
    wallLink: () => done({ url: needs.wallLink() }),
    folders: () => done({ folders: hands.folders() }),
    async saveWord(what) {
      const engagement = library.all().find((each) => each.workshops[what.workshopId])
      if (!engagement) return refused('notFound')
      const folder = await folderFor(what)
      if (!folder.ok) return folder
      const usable = await isUsable(folder.value)
      if (!usable.ok) return usable
      const files = await saveWord(engagement, { ...what, folder: folder.value }, needs.fonts)
      if (!files.ok) return files
      for (const file of files.value) saved.add(file.path)
      store.keep('settings', { ...needs.settings(), folder: folder.value })
      needs.changed()
      return done({ files: files.value })
    },
    async openFile({ path, how }) {
      if (!saved.has(path)) return refused('notYours')
      return (await hands.openFile(path, how)) ? done() : refused('notFound')
    },
    setSettings(set) {
      const kept = store.keep('settings', { ...needs.settings(), ...set })
      needs.changed()
      return kept
    },
  }
}

/** What makes a workshop from a template, in an engagement of its own where there is none yet. */
function commandsFor(
  made: NewWorkshop,
  engagementId: Id,
  workshopId: Id,
  world: World,
  timeZone: string,
): Command[] {
  const party = (name: string) => [{ id: world.id(), name, short: name.slice(0, 40) }]
  const begin: Command = {
    do: 'beginEngagement',
    id: engagementId,
    name: made.name,
    caseNumber: '',
    phase: 'kodeks.gennemfoerelse',
    goLive: null,
    demo: false,
    sides: [
      {
        id: 'customer',
        mark: 'K',
        label: { da: 'Kunden', en: 'The customer' },
        parties: party(made.customer),
      },
      {
        id: 'supplier',
        mark: 'L',
        label: { da: 'Leverandøren', en: 'The supplier' },
        parties: party(made.supplier),
      },
    ],
  }
  const plan: Command = {
    do: 'planWorkshop',
    id: workshopId,
    templateId: made.templateId,
    date: made.date,
    startsAt: made.startsAt,
    timeZone,
    place: made.place,
    facilitator: made.facilitator,
    askedBy: made.askedBy,
    language: made.language,
    seats: 60,
    roomCode: codeFrom(world.bytes(6)),
    invited: null,
  }
  return made.engagementId === null ? [begin, plan] : [plan]
}
