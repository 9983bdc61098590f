import { usualPort } from '../itpage.ts'
import type { Language } from '../text.ts'
import { faultsFor } from './faults.ts'
import { levelLines } from './levels.ts'
import type { PreflightView, Situation } from './tick.ts'
import { ticksOf } from './ticks.ts'

/** What *Klargør* shows of a situation. */
export function preflightView(at: Situation, language: Language): PreflightView {
  const { machine, told } = at
  return {
    ticks: ticksOf(at, language),
    levels: levelLines(at.engagement, at.workshopId, language),
    looked: machine?.at ?? null,
    told,
    mirrored: machine?.screens.seen?.mirrored ?? false,
    firewall: machine?.firewall ?? null,
    faults: told.phone === null ? [] : faultsFor(told.phone, at),
    it: machine && {
      system: machine.system,
      program: machine.program,
      port: at.phones.state === 'open' ? at.phones.port : usualPort,
    },
  }
}
