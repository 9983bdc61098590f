import type { Id } from './engagement.ts'

/**
 * A deltager's place in the room. It holds no name: a person picks a side and gets a code, which its phone always shows
 * and with which another phone can take the place over. Only a hash of the phone's token is kept.
 */
export interface RoomSeat {
  readonly id: Id
  readonly workshopId: Id
  readonly sideId: Id
  /** the company a personal code was made for, where several compete: kept here and in no answer */
  readonly partyId?: Id
  /** empty for a seat that answers on paper: nobody can type it */
  readonly code: string
  /** empty while no phone holds the seat */
  readonly tokenHash: string
  readonly by: AnswersBy
  /** a code that was made beforehand counts from the moment it is first used */
  readonly taken: boolean
}

/** The person's own phone, a loan device that forgets, or a slip of paper. */
export type AnswersBy = 'phone' | 'loan' | 'paper'

/** How phones get a seat: an open link with a fixed number, the facilitator's approval, or a personal code. */
export const seatWays = ['link', 'approval', 'personal'] as const
export type SeatWay = (typeof seatWays)[number]

/** A phone that wants to be let in, and the sign that it and the facilitator's screen both show. */
export interface Ask {
  readonly id: Id
  readonly sideId: Id
  readonly sign: string
}

/** 32 characters nobody mistakes for another: a code of six holds 30 bits. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 6
/** Three characters are enough to tell those who wait from each other; they open nothing. */
export const signLength = 3

/** What somebody typed, as a code: lower case, spaces and dashes are forgiven. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').slice(0, 40)
}

/** Six random bytes become a code; 256 is a multiple of 32, so each character is as likely as the next. */
export function codeFrom(bytes: Uint8Array, length = codeLength): string {
  return Array.from(
    bytes.slice(0, length),
    (byte) => codeAlphabet[byte % codeAlphabet.length],
  ).join('')
}

/** Every seat of a workshop, also codes that nobody has used yet. */
export function seatsOf(seats: Readonly<Record<Id, RoomSeat>>, workshopId: Id): RoomSeat[] {
  return Object.values(seats)
    .filter((seat) => seat.workshopId === workshopId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The seats somebody sits in: what *14 af 20* counts. */
export function takenSeats(seats: Readonly<Record<Id, RoomSeat>>, workshopId: Id): RoomSeat[] {
  return seatsOf(seats, workshopId).filter((seat) => seat.taken)
}
