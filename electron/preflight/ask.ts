import { execFile } from 'node:child_process'
import type { WhyNot } from '../../shared/preflight/machine.ts'

/** What a command of the system said, or why it said nothing. */
export type Said =
  | { readonly text: string; readonly whyNot: null }
  | { readonly text: null; readonly whyNot: WhyNot }

/** Milliseconds a command may take. PowerShell alone takes one to two seconds to start on a slow laptop. */
const patience = 8000

/**
 * Asks the system with one of its own commands. Programs and arguments are written in this house and never hold anything
 * that somebody typed; nothing goes through a shell.
 */
export function ask(
  program: string,
  args: readonly string[],
  given: { readonly env?: NodeJS.ProcessEnv; readonly patience?: number } = {},
): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        timeout: given.patience ?? patience,
        killSignal: 'SIGKILL',
        maxBuffer: 4 * 1024 * 1024,
        windowsHide: true,
        env: { ...process.env, LC_ALL: 'C', ...given.env },
      },
      (error, stdout) => {
        if (!error) return resolve({ text: stdout, whyNot: null })
        if (error.killed === true) return resolve({ text: null, whyNot: 'timedOut' })
        resolve({ text: null, whyNot: error.code === 'ENOENT' ? 'noCommand' : 'failed' })
      },
    )
  })
}
