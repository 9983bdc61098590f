import { EventEmitter } from 'node:events'
import type { ContextBridge, IpcRenderer } from 'electron'
import { expect, expectTypeOf, test, vi } from 'vitest'
import type { CableEnd } from '../../electron/preload.ts'
import type { Cable } from '../../renderer/cable.ts'
import { callNames } from '../../shared/contract.ts'

async function exposedTo(audience: string) {
  const exposed: Record<string, unknown> = {}
  const sent: unknown[][] = []
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: async (...args: unknown[]) => (
      sent.push(['invoke', ...args]),
      { ok: true, value: null }
    ),
    send: (...args: unknown[]) => void sent.push(['send', ...args]),
  }) satisfies Pick<IpcRenderer, 'invoke' | 'send'>
  const contextBridge = {
    exposeInMainWorld: (name: string, value: unknown) => void (exposed[name] = value),
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>

  vi.resetModules()
  vi.doMock('electron', () => ({ contextBridge, ipcRenderer }))
  const before = process.argv
  process.argv = ['electron', `--samspil-audience=${audience}`]
  await import('../../electron/preload.ts')
  process.argv = before
  return { exposed, sent, ipcRenderer, cable: exposed['samspil'] as Cable }
}

test('the preload gives the page what the page expects, by type', () => {
  expectTypeOf<CableEnd>().toExtend<Cable>()
})

test.each(['facilitator', 'wall'] as const)(
  'the page of the %s gets exactly its calls of the contract',
  async (audience) => {
    const { exposed, cable } = await exposedTo(audience)
    expect(Object.keys(exposed)).toEqual(['samspil'])
    expect(Object.keys(cable)).toEqual(['audience', 'calls', 'watch'])
    expect(cable.audience).toBe(audience)
    expect(Object.keys(cable.calls)).toEqual([...callNames[audience]])
  },
)

test('a window that says nothing of itself is a wall, which can only look and say how it fares', async () => {
  const { cable } = await exposedTo('')
  expect([cable.audience, Object.keys(cable.calls)]).toEqual(['wall', ['report', 'readPicture']])
})

test('a call goes out under its own name with its words', async () => {
  const { cable, sent } = await exposedTo('facilitator')
  await cable.calls['run']!({ do: 'startItem' })
  expect(sent).toEqual([['invoke', 'call', 'run', [{ do: 'startItem' }]]])
})

test('a watch hears its own views, without the event they came by, until it is ended', async () => {
  const { cable, sent, ipcRenderer } = await exposedTo('facilitator')
  const heard: unknown[][] = []
  const end = cable.watch('da', (...args: unknown[]) => heard.push(args))
  expect(sent).toEqual([['send', 'watch', 1, 'da']])

  ipcRenderer.emit('view', { sender: ipcRenderer }, 1, { now: 1, slices: {} })
  ipcRenderer.emit('view', { sender: ipcRenderer }, 2, { now: 2, slices: {} })
  expect(heard).toEqual([[{ now: 1, slices: {} }]])

  end()
  ipcRenderer.emit('view', { sender: ipcRenderer }, 1, { now: 3, slices: {} })
  expect(heard).toHaveLength(1)
  expect(sent.at(-1)).toEqual(['send', 'unwatch', 1])
})
