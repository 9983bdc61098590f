import type { ItFacts } from '../../shared/itpage.ts'
import { nothingHeard, nothingTold } from '../../shared/preflight/heard.ts'
import { seen, unseen, type Machine } from '../../shared/preflight/machine.ts'
import type { Situation } from '../../shared/preflight/tick.ts'
import type { Scene } from '../../shared/scene.ts'
import { words as da } from '../../shared/words/preflight/da.ts'
import { words as en } from '../../shared/words/preflight/en.ts'
import type { Exhibits, Shown } from './cockpit.ts'
import type { Stage } from './stage.ts'

export const itFacts: ItFacts = {
  system: 'windows',
  program: 'C:\\Program Files\\Samspil\\Samspil.exe',
  port: 8420,
}

/** A laptop of a municipality on the morning of a workshop: all well, as far as it can tell. */
const machine: Machine = {
  at: Date.UTC(2026, 10, 18, 7, 41),
  system: itFacts.system,
  program: itFacts.program,
  timeZone: 'Europe/Copenhagen',
  screens: seen({ connected: 2, pictures: 2, mirrored: false }),
  quiet: seen({ held: false }),
  adapters: seen([
    { name: 'Wi-Fi', medium: 'wireless', network: 'Raadhus-Moede' },
    { name: 'VPN', medium: 'vpn', network: null },
  ]),
  firewall: seen({ on: true, profile: 'public', blocksAll: false, allowed: false }),
  power: seen({ source: 'mains', percent: 96 }),
  disk: seen({ free: 84_300_000_000 }),
}

export function situationOf(scene: Scene, sees: Partial<Situation> = {}): Situation {
  return {
    ...scene,
    machine,
    stranded: null,
    heard: nothingHeard,
    followed: null,
    told: nothingTold,
    snapshot: scene.now - 4 * 60_000,
    copying: { to: 'nobody' },
    ...sees,
  }
}

/** *Klargør* as a morning goes: at the desk, in the room with faults, and ready. */
export const preparingExhibits: Exhibits<Shown> = {
  'preflight-desk': (stage) => {
    stage.enter(stage.at.toRunId)
    stage.set({ windows: 0 })
    return {
      place: { page: 'preflight' },
      sees: {
        machine: {
          ...machine,
          screens: seen({ connected: 1, pictures: 1, mirrored: false }),
          power: seen({ source: 'battery', percent: 43 }),
          quiet: unseen('notTold'),
        },
        snapshot: null,
      },
    }
  },
  'preflight-mirrored': (stage) => {
    stage.enter(stage.at.toRunId)
    return {
      place: { page: 'preflight' },
      sees: {
        machine: { ...machine, screens: seen({ connected: 2, pictures: 1, mirrored: true }) },
      },
    }
  },
  'preflight-ready': (stage) => {
    inRoom(stage)
    return {
      place: { page: 'preflight' },
      sees: {
        machine: { ...machine, quiet: seen({ held: true }) },
        heard: { ...nothingHeard, devices: 1 },
      },
      press: [{ press: titles(stage).phone }],
    }
  },
  'preflight-phone': (stage) => {
    inRoom(stage)
    return { place: { page: 'preflight' }, press: [{ press: titles(stage).phone }] }
  },
  'preflight-phone-spins': (stage) => {
    inRoom(stage)
    return {
      place: { page: 'preflight' },
      sees: { told: { phone: 'spins', quiet: false } },
      press: [{ press: titles(stage).phone }],
    }
  },
  'preflight-network': (stage) => {
    inRoom(stage)
    return { place: { page: 'preflight' }, press: [{ press: titles(stage).network }] }
  },
  'preflight-levels': (stage) => {
    stage.enter(stage.at.steeringId)
    return { place: { page: 'preflight' }, press: [{ press: titles(stage).levels }] }
  },
  'preflight-roster': (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'preflight' }, press: [{ press: titles(stage).roster }] }
  },
  'preflight-ways': (stage) => {
    inRoom(stage)
    return { place: { page: 'preflight' }, press: [{ press: wordsOf(stage).ways }] }
  },
  'preflight-it': (stage) => {
    stage.enter(stage.at.toRunId)
    return { place: { page: 'preflight' }, press: [{ press: wordsOf(stage).itPage }] }
  },
}

function inRoom(stage: Stage) {
  stage.enter(stage.at.toRunId)
  stage.seat({ customer: 0, supplier: 0 })
}

function wordsOf({ language }: Stage) {
  return { da, en }[language]
}

function titles(stage: Stage) {
  return wordsOf(stage).ticks
}
