import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from '../shared/outcome.ts'
import type { DeskDoor } from './deskdoor.ts'

/** Where a second start finds the one that runs: readable by this user only, gone when it closes. */
const fileOf = (data: string) => join(data, 'running.json')

export async function announce(data: string, { port, secret }: DeskDoor): Promise<void> {
  await writeFile(fileOf(data), JSON.stringify({ port, secret }), { mode: 0o600 })
}

export async function unannounce(data: string): Promise<void> {
  await rm(fileOf(data), { force: true })
}

/** A link to the cockpit of the one that runs on this data already; null where it is not in browser mode, or is gone. */
export async function linkToRunning(data: string): Promise<string | null> {
  try {
    const { port, secret } = JSON.parse(await readFile(fileOf(data), 'utf8')) as DeskDoor
    const answer = await fetch(`http://127.0.0.1:${port}/again`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({ secret }),
      signal: AbortSignal.timeout(3000),
    })
    const outcome = (await answer.json()) as Outcome<{ url: string }>
    return outcome.ok ? outcome.value.url : null
  } catch {
    return null
  }
}
