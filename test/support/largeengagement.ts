import { join } from 'node:path'
import type { Command } from '../../shared/commands.ts'
import { start } from '../../electron/start.ts'
import { root } from './host.ts'

/** How large an engagement is for the lists that must open at once: the issue's own figures. */
export const large = { actions: 500, risks: 200, workshops: 40 } as const

const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)
const verbs = ['Afklare', 'Levere', 'Teste', 'Beskrive', 'Kontrollere', 'Uddanne', 'Måle']
const things = ['snitflade', 'testdata', 'opslag', 'milepæl', 'arbejdsgang', 'rapport', 'øvelse']

/** Writes such an engagement into a data folder by the real rules, and returns its id; the house is closed again. */
export async function fillLarge(data: string): Promise<string> {
  const house = await start(
    {
      data,
      resources: join(root, 'resources'),
      pages: join(root, 'out', 'renderer'),
      fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
    },
    { chooseFolder: null, folders: () => [], openFile: async () => true },
    { timeZone: 'Europe/Copenhagen', broken: () => {} },
  )
  try {
    const { calls } = house.facilitator()
    const made = await calls.makeDemo()
    if (!made.ok) throw new Error(made.reason)
    const { engagementId } = made.value
    await calls.openEngagement({ engagementId })
    const run = async (command: Command) => {
      const outcome = await calls.run(command)
      if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason}`)
    }
    for (let at = 3; at < large.workshops; at++) {
      const planned = await calls.makeWorkshop({
        ...{ engagementId, name: '', customer: '', supplier: '', from: { kind: 'open' } },
        ...{ date: days(at * 7), startsAt: 540, place: '', facilitator: '', askedBy: '' },
        language: 'da',
      })
      if (!planned.ok) throw new Error(planned.reason)
    }
    const owners = ['jonas', 'mette', 'camilla', 'rasmus', 'lise']
    const text = (at: number) =>
      `${verbs[at % 7]} ${things[(at * 3) % 7]} nr. ${at} i ${things[(at * 5 + 1) % 7]}en, så alle kan se den`
    for (let at = 0; at < large.actions; at++)
      await run({
        do: 'makeRecord',
        id: `a${at}`,
        workshopId: null,
        itemId: null,
        of: {
          ...{ kind: 'action', text: text(at), ownerId: owners[at % 5] ?? null },
          due: days((at % 120) - 30),
        },
      })
    for (let at = 0; at < large.risks; at++)
      await run({
        do: 'makeRecord',
        id: `r${at}`,
        workshopId: null,
        itemId: null,
        of: { kind: 'risk', text: text(at), probability: (at % 4) + 1, impact: (at % 3) + 1 },
      })
    return engagementId
  } finally {
    await house.close()
  }
}
