import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, networkInterfaces, uptime } from 'node:os'
import { uuidv7 } from 'uuidv7'
import type { Id, Moment } from '../shared/engagement.ts'

/** Time, chance and the network, as the rules are told them; a test brings its own. */
export interface World {
  now(): Moment
  /**
   * milliseconds since the machine was started, sleep counted, whatever is done to its clock: /proc/uptime on Linux,
   * GetTickCount64 on Windows, and on macOS the boot time that the system moves along with its clock
   */
  steady(): number
  /** which start of the machine this is, or, where the system has no name for that, which machine; null: not known */
  boot(): string | null
  /** for records and lines: in the order they were made */
  id(): Id
  /** for seats and ballot boxes: says nothing of when */
  secretId(): Id
  bytes(many: number): Uint8Array
  /** the addresses that this machine has just now, by adapter */
  interfaces(): ReturnType<typeof networkInterfaces>
}

export const realWorld: World = {
  now: () => Date.now(),
  steady: () => uptime() * 1000,
  boot: () => (bootId ??= readBootId()),
  id: () => uuidv7(),
  secretId: () => randomUUID(),
  bytes: (many) => randomBytes(many),
  interfaces: () => networkInterfaces(),
}

/** What is kept of a token: enough to know it again, not enough to use it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** 256 random bits in letters that a header and an address can carry. */
export function tokenFrom(world: World): string {
  return Buffer.from(world.bytes(32)).toString('base64url')
}

let bootId: string | null | undefined

function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    // no name for the start, but at least which machine it is: a copy of the data may be opened on another
    return hostname()
  }
}
