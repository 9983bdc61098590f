import { join } from 'node:path'
import { change, type Told } from '../../shared/change.ts'
import type { Command } from '../../shared/commands.ts'
import { emptyEngagement, type Engagement } from '../../shared/engagement.ts'
import { readContent } from '../../electron/content.ts'

export const content = readContent(join(import.meta.dirname, '..', '..', 'resources'))

let ids = 0
/** What a rule is told in a test: a fixed morning unless another moment is given. */
export function told(at = 1_000_000, rest: Partial<Told> = {}): Told {
  return { at, by: 'facilitator', id: () => `id${ids++}`, content, ...rest }
}

/** Runs commands one after another, each at its own moment where one is given; throws at the first refusal. */
export function after(
  engagement: Engagement,
  ...commands: (Command | readonly [number, Command])[]
): Engagement {
  return commands.reduce((value, each) => {
    const [at, command] = Array.isArray(each)
      ? (each as readonly [number, Command])
      : ([1_000_000, each as Command] as const)
    const outcome = change(value, command, told(at))
    if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason}`)
    return outcome.value.engagement
  }, engagement)
}

export const begin: Command = {
  do: 'beginEngagement',
  id: 'e',
  name: 'Nyt sagssystem',
  caseNumber: '',
  phase: null,
  goLive: null,
  demo: false,
  sides: [
    {
      id: 'k',
      mark: 'K',
      label: { da: 'Kunden', en: 'The customer' },
      parties: [{ id: 'pk', name: 'Nordlund Kommune', short: 'Nordlund' }],
    },
    {
      id: 'l',
      mark: 'L',
      label: { da: 'Leverandøren', en: 'The supplier' },
      parties: [{ id: 'pl', name: 'Fjordbyte A/S', short: 'Fjordbyte' }],
    },
  ],
}

export const plan: Command = {
  do: 'planWorkshop',
  id: 'w',
  from: { kind: 'template', templateId: 'kontrakt' },
  date: '2026-11-21',
  startsAt: 540,
  timeZone: 'Europe/Copenhagen',
  place: 'Lokale 2',
  facilitator: 'Ane',
  askedBy: 'styregruppen',
  language: 'da',
  seats: 60,
  roomCode: 'ABCDEF',
  invited: null,
}

export const planned = after(emptyEngagement, begin, plan)
