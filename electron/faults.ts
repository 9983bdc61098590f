import { join } from 'node:path'
import log from 'electron-log/node'

/** Where the log of this data folder is written; it goes nowhere else. */
export function logInto(data: string, name: string): void {
  log.transports.file.resolvePathFn = () => join(data, 'log', name)
  log.transports.console.level = false
}

/**
 * What only a bug can cause, in the log: where it broke, never with which words, because a message may hold a name or a
 * sentence from the room.
 */
export function broken(error: unknown): void {
  if (!(error instanceof Error)) return log.error('broken')
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? []
  log.error(error.name, ...frames.slice(0, 6).map((frame) => frame.trim()))
}
