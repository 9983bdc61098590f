import type { Following, SafetyView } from '../../shared/safety.ts'
import { words as da } from '../../shared/words/safety/da.ts'
import { words as en } from '../../shared/words/safety/en.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import { made, type Stage } from './stage.ts'

/** What keeps the work safe: a mended database, a full disk, the copy on another laptop, and the takeover. */

const second = 1000
const minute = 60_000

export const nothingWrong: SafetyView = {
  mended: null,
  snapshot: made,
  reserveUsed: false,
  notSaving: null,
  copying: { to: 'nobody' },
  addresses: [
    { address: '192.168.1.31', adapter: 'Wi-Fi', kind: 'network', why: 'wireless', best: true },
  ],
  following: null,
  taken: null,
  took: null,
}

const laptop = { to: 'laptop', address: '192.168.1.31', port: 8431 } as const
const words = (stage: Stage) => (stage.language === 'da' ? da : en)

/** In the middle of the day, on *Afvikl*. */
function running(stage: Stage, safety: Partial<SafetyView>): Shown {
  stage.day(4, 6)
  stage.seat({ customer: 12, supplier: 8 })
  return { place: { page: 'run' }, safety }
}

/** The second laptop's page. */
function standby(stage: Stage, some: Partial<Following>, age: number | null): Shown {
  stage.day(4, 6)
  const { engagement, workshopId, now } = stage.scene()
  const clock = engagement.clocks[workshopId]
  return {
    place: { page: 'home' },
    outside: 'nothing yet',
    safety: {
      following: {
        from: 'laptop',
        state: 'up',
        address: '192.168.1.31',
        port: 8431,
        passphrase: some.state === 'waiting' ? 'K7PM-3XQR-W9TD-HB4V' : null,
        copy:
          age === null
            ? null
            : {
                engagement: Object.values(engagement.about)[0]?.name ?? '',
                workshop: engagement.workshops[workshopId]?.title ?? {},
                item: engagement.items[clock?.itemId ?? '']?.title ?? null,
                isMeasuring: false,
                since: now - age,
              },
        ...some,
      },
    },
  }
}

export const safetyExhibits: Exhibits<Shown> = {
  'safety-mended': (stage) => {
    stage.enter(stage.at.toRunId)
    return {
      place: { page: 'home' },
      outside: 'demo made',
      safety: {
        mended: {
          from: stage.scene().now - 9 * minute,
          until: stage.scene().now - 4 * minute,
          at: stage.scene().now,
          folder: 'C:\\Users\\ane\\AppData\\Local\\Samspil\\damaged\\20261118T094700000Z',
        },
      },
    }
  },
  'safety-disk-full': (stage) => running(stage, { reserveUsed: true }),
  'safety-not-saving-full': (stage) => running(stage, { reserveUsed: true, notSaving: 'full' }),
  'safety-not-saving-failing': (stage) => running(stage, { notSaving: 'failing' }),
  'safety-set-up': (stage) => ({ ...running(stage, {}), dialog: 'safety' }),
  'safety-set-up-stick': (stage) => ({
    ...running(stage, {}),
    dialog: 'safety',
    press: [{ press: words(stage).setUp.ways.stick }],
  }),
  'safety-follow': (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'home' }, outside: 'nothing yet', dialog: 'safety' }
  },
  'safety-copying': (stage) => {
    const shown = running(stage, {})
    const safe = stage.scene().now - 2 * second
    return { ...shown, dialog: 'safety', safety: { copying: { ...laptop, state: 'up', safe } } }
  },
  'safety-wrong-passphrase': (stage) => ({
    ...running(stage, { copying: { ...laptop, state: 'wrongPassphrase', safe: null } }),
    dialog: 'safety',
  }),
  'safety-lost': (stage) => {
    const shown = running(stage, {})
    const safe = stage.scene().now - 4 * minute
    return { ...shown, safety: { copying: { ...laptop, state: 'lost', safe } } }
  },
  'safety-taken': (stage) => {
    const shown = running(stage, {})
    const at = stage.scene().now - 11 * minute
    return { ...shown, safety: { taken: { engagementId: '', at, missing: 3 } } }
  },
  'safety-took': (stage) => {
    const shown = running(stage, {})
    const { now } = stage.scene()
    return {
      ...shown,
      safety: { took: { at: now, since: now - 14 * second, from: 'laptop', askedAgain: true } },
    }
  },
  'following-waiting': (stage) => standby(stage, { state: 'waiting' }, null),
  'following-up': (stage) => standby(stage, {}, second),
  'following-lost': (stage) => standby(stage, { state: 'lost' }, 41 * second),
  'following-locked': (stage) => standby(stage, { state: 'locked' }, null),
  'following-stick': (stage) => standby(stage, { state: 'read', from: 'stick' }, 3 * minute),
}
