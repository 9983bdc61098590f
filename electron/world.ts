import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Id, Moment } from '../shared/engagement.ts'

/** Time and chance, as the rules are told them; a test brings its own. */
export interface World {
  now(): Moment
  /** for records and lines: in the order they were made */
  id(): Id
  /** for seats and ballot boxes: says nothing of when */
  secretId(): Id
  bytes(many: number): Uint8Array
}

export const realWorld: World = {
  now: () => Date.now(),
  id: () => uuidv7(),
  secretId: () => randomUUID(),
  bytes: (many) => randomBytes(many),
}

/** What is kept of a token: enough to know it again, not enough to use it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** 256 random bits in letters that a header and an address can carry. */
export function tokenFrom(world: World): string {
  return Buffer.from(world.bytes(32)).toString('base64url')
}
