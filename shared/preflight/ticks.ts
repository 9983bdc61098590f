import type { Language } from '../text.ts'
import { agenda, clock, copy, disk, power } from './deskticks.ts'
import { levels, roster } from './peopleticks.ts'
import { display, network, phone, quiet } from './roomticks.ts'
import type { Situation, Tick, TickState } from './tick.ts'

/** Every tick of *Klargør*, in its order. */
export function ticksOf(at: Situation, language: Language): Tick[] {
  return [
    display(at),
    quiet(at),
    network(at),
    phone(at),
    roster(at, language),
    levels(at, language),
    agenda(at),
    power(at),
    disk(at),
    copy(at),
    clock(at),
  ]
}

/** The tick to look at first: the worst, and of those the first. */
export function worstOf(ticks: readonly Tick[]): Tick | undefined {
  return order.flatMap((state) => ticks.filter((tick) => tick.state === state))[0]
}

const order: readonly TickState[] = ['bad', 'warn', 'untried', 'ok']
