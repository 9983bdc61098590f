import { usualPort, type ItFacts } from '../../shared/itpage.ts'
import { systemOf } from '../../shared/preflight/addresses.ts'
import type { PhonesState } from '../../shared/views.ts'

/** What a firewall has to know of this computer: the program that listens, and the port it listens on. */
export function computerHere(phones: PhonesState): ItFacts {
  return {
    system: systemOf(process.platform),
    program: process.execPath,
    port: phones.state === 'open' ? phones.port : usualPort,
  }
}
