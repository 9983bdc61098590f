import type { Settings } from '../shared/contract.ts'
import { phoneAgreed } from '../shared/agreedview.ts'
import { today } from '../shared/dates.ts'
import type { WallDisplays } from '../shared/displays.ts'
import { inOrder, type Id } from '../shared/engagement.ts'
import { followUpView } from '../shared/followup/view.ts'
import {
  engagementCard,
  engagementView,
  meetingView,
  templateCards,
} from '../shared/facilitatorview.ts'
import { phoneIdeas } from '../shared/ideasview.ts'
import { facilitator } from '../shared/journal.ts'
import { phonePoll, phoneResult, phoneRoom, phoneSeat } from '../shared/phoneview.ts'
import { preflightView } from '../shared/preflight/view.ts'
import type { Scene } from '../shared/scene.ts'
import { apartScene } from '../shared/market/apart.ts'
import { firmTable } from '../shared/market/firmtable.ts'
import { phoneTable } from '../shared/tableanswersview.ts'
import { notetakerView, steeringView } from '../shared/tableview.ts'
import type { Language } from '../shared/text.ts'
import type { FacilitatorView, WallPage } from '../shared/views.ts'
import { gongOf, wallLanguage, wallScene } from '../shared/wallview.ts'
import type { OwnPictures } from './ownpictures.ts'
import type { Packs } from './packs.ts'
import type { Preflight } from './preflight/preflight.ts'
import type { Safety } from './safety.ts'
import type { Store } from './store.ts'
import { isAtTable, ownOf, tableOf, type AroundTable } from './tableroom.ts'
import type { Walls } from './walls.ts'
import type { Views, Watchers } from './watchers.ts'
import type { World } from './world.ts'
import type { PhoneDoor } from './phonedoor.ts'

/** What each audience is shown: everything is read off one scene here, and nowhere else. */
export interface Shown {
  scene(): Scene | null
  views(): Views
}

export interface ShownNeeds {
  readonly store: Store
  readonly packs: Packs
  readonly world: World
  readonly timeZone: string
  readonly safety: Safety
  readonly preflight: Preflight
  readonly watchers: Watchers
  readonly phones: PhoneDoor
  readonly pictures: OwnPictures
  /** the room and those at the table */
  readonly around: AroundTable
  readonly settings: () => Settings
  readonly walls: Walls
  readonly displays: () => WallDisplays | null
  /** the engagement she works at outside the meeting */
  readonly at: () => Id | null
}

export function shownOf(needs: ShownNeeds): Shown {
  const { store, packs, world, timeZone, safety, preflight, watchers, settings, around } = needs
  const { room, library, table } = around

  function scene(): Scene | null {
    return room.scene({
      phones: needs.phones.state,
      addresses: preflight.addresses(),
      connected: watchers.seats(),
      windows: watchers.count('wall'),
      farWalls: needs.walls.far,
      report: needs.walls.report,
      gong: settings().gong,
      wifi: settings().wifi,
      ownPictures: needs.pictures.list(),
    })
  }

  function facilitatorView(now: Scene | null, language: Language): FacilitatorView {
    const date = today(world.now(), timeZone)
    return {
      home: {
        today: date,
        engagements: library.all().map((engagement) => engagementCard(engagement, date)),
        templates: templateCards(packs.content),
        contentVersion: packs.version,
      },
      settings: settings(),
      displays: needs.displays(),
      safety: safety.view(),
      ...deskView(date, language),
      table: room.at && tableOf(around),
      ...meetingView(now, language),
      rehearsal: null,
      preflight:
        now &&
        preflightView(
          { ...now, ...preflight.facts(), ...safety.view(), addresses: now.addresses },
          language,
        ),
    }
  }

  /** What she works at outside the meeting: the engagement, her own notes and blocks, the way back. */
  function deskView(date: string, language: Language): DeskView {
    const at = needs.at()
    const engagement = at === null ? null : library.get(at)
    return {
      engagement: engagement && engagementView(engagement, packs.content, date, language),
      records: engagement && inOrder(engagement.records),
      followUp: engagement && followUpView(engagement, packs.content, language),
      // on a mirrored screen everybody reads what she reads
      ownNotes: at === null || preflight.isMirrored ? null : store.ownNotes(at),
      ownBlocks: store.setting<DeskView['ownBlocks']>('blocks') ?? [],
      undo: at === null ? noWays : library.ways(at, facilitator),
    }
  }

  return {
    scene,
    views() {
      const whole = scene()
      // whoever may not tell competing suppliers apart is shown a meeting in which they are one
      const now = whole && apartScene(whole)
      return {
        shared(audience, language) {
          switch (audience) {
            case 'facilitator':
              return { ...facilitatorView(whole, language) }
            case 'wall':
              return { ...wallPage(now, language), look: settings().wallLook }
            case 'guest':
              return { room: now && phoneRoom(now, language) }
            case 'phone':
              return {
                room: now && phoneRoom(now, language),
                poll: now && phonePoll(now, language),
                ideas: now && phoneIdeas(now, language),
                table: now && phoneTable(now, language),
                result: now && phoneResult(now, language),
                agreed: now && phoneAgreed(now, language),
              }
            case 'visitor':
              return {}
            case 'notetaker':
              return notetakerView(whole && apartScene(whole, 'asWritten'), language)
            case 'cofacilitator':
            case 'remote':
              return steeringView(now)
          }
        },
        own(audience, language, seatId) {
          if (audience === 'visitor') return { mine: table.mine(seatId) }
          if (isAtTable(audience)) return ownOf(around, audience, seatId)
          if (seatId === null || audience === 'wall') return {}
          const firm = whole && firmTable(whole, seatId, language)
          return {
            me: now && phoneSeat(now, seatId, language),
            // each company's phones see their own table's answer, and no others
            ...(firm === undefined ? {} : { table: firm }),
          }
        },
      }
    },
  }
}

function wallPage(now: Scene | null, usual: Language): Omit<WallPage, 'look'> {
  const language = now ? wallLanguage(now, usual) : usual
  if (!now) return { wall: { mode: 'black' }, gong: silence, language, rehearsal: null }
  return { wall: wallScene(now, language), gong: gongOf(now), language, rehearsal: null }
}

const silence: WallPage['gong'] = { struckAt: null, ringsAt: null, byItself: false }

type DeskView = Pick<
  FacilitatorView,
  'engagement' | 'records' | 'followUp' | 'ownNotes' | 'ownBlocks' | 'undo'
>
const noWays: DeskView['undo'] = { undo: null, redo: null }
