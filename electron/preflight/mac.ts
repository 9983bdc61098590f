import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { seen, unseen, type Machine, type Seen } from '../../shared/preflight/machine.ts'
import {
  readFocus,
  readPmset,
  readPorts,
  readProfiler,
  readSocketFilter,
} from '../../shared/preflight/mac.ts'
import { ask, type Said } from './ask.ts'

type Parts = Pick<Machine, 'screens' | 'quiet' | 'adapters' | 'firewall' | 'power'>

/** Asks macOS with commands that need no administrator. */
export async function askMac(): Promise<Parts> {
  const wall = '/usr/libexec/ApplicationFirewall/socketfilterfw'
  const [battery, filter, blocks, screens, ports, focus] = await Promise.all([
    ask('/usr/bin/pmset', ['-g', 'batt']),
    ask(wall, ['--getglobalstate']),
    ask(wall, ['--getblockall']),
    ask('/usr/sbin/system_profiler', ['SPDisplaysDataType', '-json']),
    ask('/usr/sbin/networksetup', ['-listallhardwareports']),
    focusFile(),
  ])
  const held = understood(focus, readFocus)
  return {
    power: understood(battery, readPmset),
    firewall: understood(filter, (text) => readSocketFilter(`${text}\n${blocks.text ?? ''}`)),
    screens: understood(screens, readProfiler),
    adapters: understood(ports, readPorts),
    quiet: held.seen === null ? held : seen({ held: held.seen }),
  }
}

export function understood<T>(said: Said, read: (text: string) => T | null): Seen<T> {
  if (said.text === null) return unseen(said.whyNot)
  const value = read(said.text)
  return value === null ? unseen('notUnderstood') : seen(value)
}

/** A file that newer systems only show to those who were given leave: then nothing is told. */
async function focusFile(): Promise<Said> {
  try {
    const path = join(homedir(), 'Library', 'DoNotDisturb', 'DB', 'Assertions.json')
    return { text: await readFile(path, 'utf8'), whyNot: null }
  } catch {
    return { text: null, whyNot: 'notTold' }
  }
}
