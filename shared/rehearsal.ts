import type { Engagement, Id, Moment } from './engagement.ts'
import type { Text } from './text.ts'
import { words as da } from './words/rehearsal/da.ts'
import { words as en } from './words/rehearsal/en.ts'

/** How many times faster than the day itself a rehearsal may go. */
export const speeds = [1, 10, 60] as const
export type Speed = (typeof speeds)[number]

/** What the cockpit is told of a rehearsal that runs. */
export interface RehearsalView {
  readonly speed: Speed
  /** the simulated phones that are in */
  readonly phones: number
  /** the rehearsal's own time; told anew each second, so that every clock keeps up with it */
  readonly now: Moment
}

/** The engagement as it is rehearsed: nobody has a seat yet, another code, and the mark in every name it is written under. */
export function rehearsed(engagement: Engagement, workshopId: Id, roomCode: string): Engagement {
  const workshop = engagement.workshops[workshopId]
  if (!workshop) return engagement
  const { mark } = workshop.language === 'da' ? da : en
  return {
    ...engagement,
    about: mapById(engagement.about, (about) => ({
      ...about,
      name: `${mark} · ${about.name}`,
      rehearsal: true,
    })),
    seats: {},
    workshops: {
      ...mapById(engagement.workshops, (each) => ({ ...each, title: marked(each.title) })),
      [workshopId]: { ...workshop, title: marked(workshop.title), roomCode },
    },
  }
}

function mapById<T>(table: Readonly<Record<Id, T>>, to: (thing: T) => T): Record<Id, T> {
  return Object.fromEntries(Object.entries(table).map(([id, thing]) => [id, to(thing)]))
}

function marked({ da: danish, en: english, ...from }: Text): Text {
  return {
    ...from,
    ...(danish === undefined ? {} : { da: `${da.mark} · ${danish}` }),
    ...(english === undefined ? {} : { en: `${en.mark} · ${english}` }),
  }
}
