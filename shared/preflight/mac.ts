import { z } from 'zod'
import { mediumOf } from './adapters.ts'
import { isMirrored, type Adapter, type Firewall, type Power, type Screens } from './machine.ts'

/** macOS's answers: its commands speak English whatever the system's language; null is an answer that makes no sense. */

/** `pmset -g batt`: *Now drawing from 'Battery Power'*, and a line for each battery. */
export function readPmset(text: string): Power | null {
  const source = /drawing from '([^']+)'/.exec(text)?.[1]
  if (source === undefined) return null
  const percent = /(\d{1,3})%;/.exec(text)?.[1]
  return {
    source: source === 'Battery Power' ? 'battery' : 'mains',
    percent: percent === undefined ? null : Number(percent),
  }
}

/** `socketfilterfw --getglobalstate` and `--getblockall`: a line for each, the first with *(State = n)*. */
export function readSocketFilter(text: string): Firewall | null {
  const state = /\(State = (\d)\)/.exec(text)?.[1]
  if (state === undefined) return null
  return {
    on: state !== '0',
    profile: null,
    // 2: only what the system itself needs is let in
    blocksAll: state === '2' || /block all.*(enabled|is on)/i.test(text),
    allowed: null,
  }
}

/** `system_profiler SPDisplaysDataType -json` */
export function readProfiler(text: string): Screens | null {
  const cards = z
    .object({
      SPDisplaysDataType: z.array(
        z.object({
          spdisplays_ndrvs: z
            .array(z.object({ spdisplays_mirror: z.string().optional() }))
            .optional(),
        }),
      ),
    })
    .safeParse(jsonOf(text))
  if (!cards.success) return null
  const screens = cards.data.SPDisplaysDataType.flatMap((card) => card.spdisplays_ndrvs ?? [])
  const same = screens.filter((screen) => screen.spdisplays_mirror === 'spdisplays_on').length
  return {
    connected: screens.length,
    pictures: same === 0 ? screens.length : screens.length - same + 1,
    mirrored: isMirrored(null, null, same > 0),
  }
}

/** `networksetup -listallhardwareports`: three lines a port, of which *Device* is the interface's name. */
export function readPorts(text: string): readonly Adapter[] | null {
  const ports = [...text.matchAll(/Hardware Port: (.+)\nDevice: (.+)/g)]
  if (ports.length === 0) return null
  return ports.map(([, port = '', device = '']) => ({
    name: device.trim(),
    medium: mediumOf({ name: device.trim(), description: port.trim(), hardware: true }),
    network: null,
  }))
}

/** `~/Library/DoNotDisturb/DB/Assertions.json`: a focus that is on has a record there. */
export function readFocus(text: string): boolean | null {
  const kept = z
    .object({
      data: z.array(z.object({ storeAssertionRecords: z.array(z.unknown()).optional() })),
    })
    .safeParse(jsonOf(text))
  if (!kept.success) return null
  return kept.data.data.some((each) => (each.storeAssertionRecords?.length ?? 0) > 0)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
