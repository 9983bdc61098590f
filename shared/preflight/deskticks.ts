import { daysOf, plan } from '../agenda.ts'
import { daysBetween, minuteOfDay, today } from '../dates.ts'
import type { Moment, PlainDate } from '../engagement.ts'
import { fitOf } from '../fit.ts'
import { ofWorkshop } from '../workshop.ts'
import { made, type Situation, type Tick } from './tick.ts'

/** What the computer and the plan have to hold: power, disk, a copy, the clock, and an agenda that fits its time. */

/** Percent of a battery under which a meeting should not begin on it. */
export const lowBattery = 20
/** Bytes under which amber and red begin: a workshop of a day with its copies and files is below 100 MB. */
export const littleDisk = 1_000_000_000
export const fullDisk = 200_000_000
/** Milliseconds after which a copy is an old one. */
const day = 24 * 3_600_000
const freshCopy = day

export function power({ machine }: Situation): Tick {
  const is = made('power')
  if (!machine) return is('untried', { why: 'looking' })
  const { seen, whyNot } = machine.power
  if (seen === null) return is('untried', { why: 'powerUnknown', whyNot })
  const { source, percent } = seen
  if (source === 'mains') return is('ok', { why: 'mains', percent })
  if (percent !== null && percent < lowBattery) return is('bad', { why: 'batteryLow', percent })
  return is('warn', { why: 'battery', percent })
}

export function disk({ machine }: Situation): Tick {
  const is = made('disk')
  if (!machine) return is('untried', { why: 'looking' })
  const { seen, whyNot } = machine.disk
  if (seen === null) return is('untried', { why: 'diskUnknown', whyNot })
  const bytes = seen.free
  if (bytes < fullDisk) return is('bad', { why: 'diskFull', bytes })
  return bytes < littleDisk
    ? is('warn', { why: 'diskLow', bytes })
    : is('ok', { why: 'diskFree', bytes })
}

/** A copy elsewhere goes before one on this computer: a laptop that is dropped takes both with it. */
export function copy({ snapshot, copying, now, engagement, workshopId }: Situation): Tick {
  const is = made('copy')
  if (copying.to !== 'nobody') {
    const { to, state, safe } = copying
    if (state === 'connecting') return is('warn', { why: 'copyBegins', to })
    if (state !== 'up') return is('bad', { why: 'copyStopped', to })
    return safe === null ? is('warn', { why: 'copyBegins', to }) : is('ok', { why: 'copying', to })
  }
  if (snapshot === null) return is('warn', { why: 'noCopy' })
  const zone = engagement.workshops[workshopId]?.timeZone ?? 'UTC'
  const when = {
    at: Math.floor(minuteOfDay(snapshot, zone)),
    date: today(snapshot, zone),
  }
  return now - snapshot > freshCopy
    ? is('warn', { why: 'copyOld', ...when })
    : is('ok', { why: 'copied', ...when })
}

export function clock({ machine, engagement, workshopId, now }: Situation): Tick {
  const is = made('clock')
  const workshop = engagement.workshops[workshopId]
  if (!machine || !workshop) return is('untried', { why: 'looking' })
  const { date, timeZone } = workshop
  if (!agree(machine.timeZone, timeZone, now))
    return is('warn', { why: 'zoneDiffers', computer: machine.timeZone, workshop: timeZone })
  const last = daysOf(workshop).at(-1)?.date ?? date
  const state = engagement.clocks[workshopId]?.state
  if (last < today(now, timeZone) && state === 'before') return is('warn', { why: 'past', date })
  const midday = noonOf(date, timeZone, now)
  if (offset(midday, timeZone) !== offset(midday - day, timeZone))
    return is('ok', { why: 'clockTurns', date })
  return is('ok', { why: 'clockRight', zone: timeZone })
}

export function agenda({ engagement, workshopId }: Situation): Tick {
  const is = made('agenda')
  const workshop = engagement.workshops[workshopId]
  const items = ofWorkshop(engagement.items, workshopId)
  if (!workshop || items.length === 0) return is('bad', { why: 'noItems' })
  const days = daysOf(workshop)
  const stretches = fitOf(items, days)
  const over = Math.max(...stretches.map(({ spare }) => -spare))
  if (over > 0) return is('warn', { why: 'tooMuch', minutes: over })
  const spare = stretches.filter(({ until }) => until === null).at(-1)?.spare ?? 0
  return is('ok', { why: 'fits', spare, ends: plan(items, days).at(-1)?.ends ?? workshop.endsAt })
}

/** Two zones are one for a meeting where their clocks show the same now and half a year from now. */
function agree(one: string, other: string, now: Moment): boolean {
  return [now, now + 182 * day].every((moment) => offset(moment, one) === offset(moment, other))
}

/** Minutes by which a zone's wall clock is ahead of UTC's, within a day. */
function offset(moment: Moment, timeZone: string): number {
  const ahead = Math.round(minuteOfDay(moment, timeZone) - minuteOfDay(moment, 'UTC'))
  return ((ahead % 1440) + 1440 + 720) % 1440
}

/** About noon of a day: half a day from any change of the clocks, so an hour more or less does not matter. */
function noonOf(date: PlainDate, timeZone: string, now: Moment): Moment {
  const midnight = now - minuteOfDay(now, timeZone) * 60_000
  return midnight + daysBetween(today(now, timeZone), date) * day + day / 2
}
