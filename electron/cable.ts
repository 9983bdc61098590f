import { ipcMain } from 'electron'
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import { callNames } from '../shared/contract.ts'
import type { Answers, Message, Seat } from '../shared/contract.ts'
import { refused } from '../shared/outcome.ts'
import type { Outcome } from '../shared/outcome.ts'
import { languages } from '../shared/text.ts'
import type { Language } from '../shared/text.ts'
import { origin } from './protocol.ts'

/** The two audiences that have a window of their own. */
export type WindowAudience = 'facilitator' | 'wall'

export interface Ends {
  readonly facilitator: Seat<'facilitator'>
  readonly wall: Seat<'wall'>
  /** whose window this is; null: not one of ours */
  audienceOf(sender: WebContents): WindowAudience | null
  /** what the shell does in the house's place, such as showing the wall in a window of its own */
  readonly instead: Partial<Answers<'facilitator'>>
  /** the time the windows are told */
  now(): number
  broken(error: unknown): void
}

/**
 * The door for our own windows. Who sits where is the window's own identity, never the message; a
 * call that comes from another frame, page or window, or that is not in the contract, is refused
 * before anything is looked at.
 */
export function cable(ends: Ends): void {
  ipcMain.handle('call', async (event, name: unknown, args: unknown): Promise<Outcome<unknown>> => {
    const audience = senderOf(event, ends)
    if (audience === null) return refused('notYours')
    if (!isCallOf(audience, name)) return refused('notFound')
    if (!isWords(args)) return refused('notUnderstood')
    try {
      return await answersOf(audience, ends)[name]!(...args)
    } catch (error) {
      ends.broken(error)
      return refused('broken')
    }
  })

  const watches = new Map<WebContents, Map<number, () => void>>()

  ipcMain.on('watch', (event, id: unknown, language: unknown) => {
    const audience = senderOf(event, ends)
    if (audience === null || !Number.isSafeInteger(id) || !isLanguage(language)) return
    const { sender } = event
    const running = watches.get(sender) ?? firstWatchOf(sender)
    if (running.size === mostWatches || running.has(id as number)) return
    const see = (slices: object) => {
      if (sender.isDestroyed()) return
      sender.send('view', id, { now: ends.now(), slices } satisfies Message<WindowAudience>)
    }
    running.set(id as number, ends[audience].watch(language, see))
  })

  ipcMain.on('unwatch', (event, id: unknown) => {
    const running = watches.get(event.sender)
    running?.get(id as number)?.()
    running?.delete(id as number)
  })

  function firstWatchOf(sender: WebContents): Map<number, () => void> {
    const running = new Map<number, () => void>()
    const stop = () => {
      for (const end of running.values()) end()
      running.clear()
    }
    watches.set(sender, running)
    sender.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) stop()
    })
    sender.on('render-process-gone', stop)
    sender.once('destroyed', () => {
      stop()
      watches.delete(sender)
    })
    return running
  }
}

/** A page watches once in each language it shows; more than this is a page gone wrong. */
const mostWatches = 4

/**
 * A command with a long note is some ten thousand characters; the longest paste we take is far
 * below this.
 */
const mostCharacters = 1_000_000

function senderOf(event: IpcMainEvent | IpcMainInvokeEvent, ends: Ends): WindowAudience | null {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || frame.origin !== origin) return null
  return ends.audienceOf(event.sender)
}

type Answer = (...args: readonly unknown[]) => Outcome<unknown> | Promise<Outcome<unknown>>

function answersOf(audience: WindowAudience, ends: Ends): Readonly<Record<string, Answer>> {
  const answers: object =
    audience === 'wall' ? ends.wall.calls : { ...ends.facilitator.calls, ...ends.instead }
  return answers as Readonly<Record<string, Answer>>
}

function isCallOf(audience: WindowAudience, name: unknown): name is string {
  const names: readonly unknown[] = callNames[audience]
  return names.includes(name)
}

function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

function isWords(args: unknown): args is readonly unknown[] {
  return (
    Array.isArray(args) &&
    args.length <= 2 &&
    isJson(args) &&
    JSON.stringify(args).length <= mostCharacters
  )
}

/** Structured clone carries dates, maps and circles; the contract is JSON, as it is by radio. */
function isJson(value: unknown, depth = 0): boolean {
  if (depth > 32) return false
  if (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean'
  )
    return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((inner) => isJson(inner, depth + 1))
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every((inner) => isJson(inner, depth + 1))
}
