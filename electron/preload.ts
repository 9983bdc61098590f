import { contextBridge, ipcRenderer } from 'electron'
import { callNames } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'

/**
 * The screen's end of the cable: exactly the contract's calls of this window's audience, and the
 * views.
 */
const audience = process.argv.includes('--samspil-audience=facilitator') ? 'facilitator' : 'wall'

type Call = (...args: unknown[]) => Promise<Outcome<unknown>>

const calls: Record<string, Call> = {}
for (const name of callNames[audience]) {
  calls[name] = (...args) => ipcRenderer.invoke('call', name, args)
}

let watches = 0

function watch(language: Language, hear: (message: unknown) => void): () => void {
  const id = ++watches
  const listen = (_event: unknown, to: number, message: unknown) => {
    if (to === id) hear(message)
  }
  ipcRenderer.on('view', listen)
  ipcRenderer.send('watch', id, language)
  return () => {
    ipcRenderer.off('view', listen)
    ipcRenderer.send('unwatch', id)
  }
}

const end = { audience, calls, watch } as const
export type CableEnd = typeof end

contextBridge.exposeInMainWorld('samspil', end)
