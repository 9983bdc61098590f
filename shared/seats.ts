import type { Id } from './engagement.ts'

/**
 * A deltager's place in the room. It holds no name: a person picks a side and gets a code, which its phone always shows
 * and with which another phone can take the place over. Only a hash of the phone's token is kept.
 */
export interface RoomSeat {
  readonly id: Id
  readonly workshopId: Id
  readonly sideId: Id
  readonly code: string
  readonly tokenHash: string
}

/** 32 characters nobody mistakes for another: a code of six holds 30 bits. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 6

/** What somebody typed, as a code: lower case, spaces and dashes are forgiven. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').slice(0, 40)
}

/** Six random bytes become a code; 256 is a multiple of 32, so each character is as likely as the next. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(
    bytes.slice(0, codeLength),
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')
}

export function seatsOf(seats: Readonly<Record<Id, RoomSeat>>, workshopId: Id): RoomSeat[] {
  return Object.values(seats)
    .filter((seat) => seat.workshopId === workshopId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
