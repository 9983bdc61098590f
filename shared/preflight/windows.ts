import { z } from 'zod'
import { mediumOf } from './adapters.ts'
import { isMirrored, seen, unseen, type Machine, type Seen } from './machine.ts'

/**
 * Windows' answers, as `electron/preflight/windows.ts` asks for them: one JSON object from PowerShell, in numbers and the
 * names of its classes, which are the same in every language of Windows. A part that failed is left out of it.
 */
export type WindowsParts = Pick<Machine, 'screens' | 'quiet' | 'adapters' | 'firewall' | 'power'>

export function readWindows(text: string): WindowsParts {
  const all = partsOf(text)
  const firewall = readFirewall(all)
  return {
    screens: readScreens(all),
    quiet: part(all, 'toasts', toasts, ([found]) => ({
      // a missing value is Windows' own default: they are shown
      held: found?.enabled === 0 || found?.global === 0,
    })),
    adapters: part(all, 'adapters', adapter, (found) =>
      found.map(({ name, description, hardware, medium }) => ({
        name,
        medium: mediumOf({
          name,
          description,
          hardware,
          radio: medium === nativeWifi || medium === wirelessLan,
        }),
        network: null,
      })),
    ),
    firewall,
    power: part(all, 'battery', battery, ([found]) =>
      found
        ? {
            source: found.status === discharging ? 'battery' : 'mains',
            percent: found.percent,
          }
        : { source: 'mains', percent: null },
    ),
  }
}

/** The network's name from `netsh wlan show interfaces`: SSID is SSID in every language, and BSSID is not it. */
export function readWlan(text: string): string | null {
  return /^\s*SSID\s*:\s*(\S.*?)\s*$/m.exec(text)?.[1] ?? null
}

/**
 * Whether the firewall is on, from `reg query` of the three profiles: what is asked where PowerShell may not run. Values
 * in the registry have no language.
 */
export function readRegistryFirewall(text: string): boolean | null {
  const values = [...text.matchAll(/EnableFirewall\s+REG_DWORD\s+0x([0-9a-f]+)/gi)]
  if (values.length === 0) return null
  return values.some(([, value]) => Number.parseInt(value ?? '0', 16) !== 0)
}

/** `NdisPhysicalMedium`: 1 is *WirelessLan*, 9 *Native802_11*. */
const wirelessLan = 1
const nativeWifi = 9
/** `Win32_Battery.BatteryStatus`: 1 is discharging; every other state has the mains. */
const discharging = 1
/** `NetworkCategory`: 0 public, 1 private, 2 domain. */
const categories = ['public', 'private', 'domain'] as const

const adapter = z.object({
  name: z.string(),
  description: z.string(),
  hardware: z.boolean(),
  medium: z.number(),
})
const battery = z.object({ status: z.number(), percent: z.number().min(0).max(100) })
const toasts = z.object({ enabled: z.number().nullable(), global: z.number().nullable() })
const profile = z.object({ category: z.int().min(0).max(2) })
const wall = z.object({
  name: z.enum(['Domain', 'Private', 'Public']),
  enabled: z.number(),
  rules: z.number(),
})
const monitor = z.object({ technology: z.number() })
const desktop = z.object({ width: z.number(), height: z.number() })
const allowed = z.object({ action: z.number(), profile: z.number() })

function partsOf(text: string): Record<string, unknown> | null {
  // a byte order mark comes with PowerShell 5.1
  const start = text.indexOf('{')
  if (start < 0) return null
  try {
    return JSON.parse(text.slice(start)) as Record<string, unknown>
  } catch {
    return null
  }
}

/** Lists are lists, except that PowerShell 5.1 may wrap one as `{ value, Count }`. */
function listOf<S extends z.ZodType>(schema: S, value: unknown): z.infer<S>[] | null {
  const wrapped = z.object({ value: z.array(z.unknown()), Count: z.number() }).safeParse(value)
  const read = z.array(schema).safeParse(wrapped.success ? wrapped.data.value : value)
  return read.success ? read.data : null
}

function part<S extends z.ZodType, T>(
  all: Record<string, unknown> | null,
  name: string,
  schema: S,
  meaning: (list: z.infer<S>[]) => T,
): Seen<T> {
  if (!all) return unseen('notUnderstood')
  if (!(name in all)) return unseen('failed')
  const list = listOf(schema, all[name])
  return list ? seen(meaning(list)) : unseen('notUnderstood')
}

function readScreens(all: Record<string, unknown> | null): WindowsParts['screens'] {
  const monitors = part(all, 'monitors', monitor, (list) => list.length)
  const desktops = part(all, 'desktops', desktop, (list) => list.length)
  if (monitors.seen === null && desktops.seen === null) return monitors
  return seen({
    connected: monitors.seen,
    pictures: desktops.seen,
    mirrored: isMirrored(monitors.seen, desktops.seen, false),
  })
}

function readFirewall(all: Record<string, unknown> | null): WindowsParts['firewall'] {
  const walls = part(all, 'firewall', wall, (list) => list)
  if (walls.seen === null) return walls
  const networks = part(all, 'profiles', profile, (list) => list.map(({ category }) => category))
  const category = networks.seen?.length ? Math.min(...networks.seen) : null
  const name = category === null ? null : categories[category]
  const own = walls.seen.filter((each) => name === null || each.name.toLowerCase() === name)
  const rules = part(all, 'allowed', allowed, (list) => list)
  return seen({
    on: own.some((each) => each.enabled === 1),
    profile: name ?? null,
    // AllowInboundRules false (0): "block all incoming connections, including those in the list of allowed apps"
    blocksAll: own.some((each) => each.enabled === 1 && each.rules === 0),
    allowed: rules.seen === null ? null : isAllowed(rules.seen, category),
  })
}

/** `Action` 2 allows, 4 blocks, and a block wins; `Profile` is a sum of 1 domain, 2 private, 4 public, 0 for any. */
function isAllowed(rules: readonly z.infer<typeof allowed>[], category: number | null): boolean {
  const bit = category === null ? 0 : ((4 >> category) as number)
  const those = rules.filter((rule) => rule.profile === 0 || bit === 0 || (rule.profile & bit) > 0)
  return those.some((rule) => rule.action === 2) && !those.some((rule) => rule.action === 4)
}
