import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '../shared/text.ts'
import { command as danish, type CommandWords } from '../shared/words/command/da.ts'
import { command as english } from '../shared/words/command/en.ts'

/** A command that was asked for in a way it does not understand: one line, exit 2. */
export class BadOption extends Error {}

/** What a command was asked; throws BadOption with one sentence where that makes no sense. */
export interface Asked {
  text(name: string): string | null
  flag(name: string): boolean
  /** a whole number within its range, or the usual one */
  number(name: string, usual: number, least: number, most: number): number
  /** a text that must be there */
  required(name: string): string
}

export function asked(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  words: CommandWords,
): Asked {
  const values = parsed(args, options, words)
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
  return {
    text,
    flag: (name) => values[name] === true,
    number(name, usual, least, most) {
      const said = text(name)
      if (said === null) return usual
      if (!/^\d+$/.test(said))
        throw new BadOption(words.bad.number.replace('{detail}', `--${name}`))
      const value = Number(said)
      if (value < least || value > most)
        throw new BadOption(words.bad.range.replace('{detail}', `--${name} ${said}`))
      return value
    },
    required(name) {
      const said = text(name)
      if (said === null) throw new BadOption(words.bad.required.replace('{detail}', `--${name}`))
      return said
    },
  }
}

function parsed(args: readonly string[], options: ParseArgsOptionsConfig, words: CommandWords) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const named = /'(-[^' ,]*)|'([^']*)'/.exec(message)
    const detail = named?.[1] ?? named?.[2] ?? message
    throw new BadOption(
      (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? words.bad.missing
        : words.bad.unknown
      ).replace('{detail}', detail),
    )
  }
}

/** Danish unless the system clearly speaks something else: `C` and an empty language say nothing. */
export function languageOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  locale: string,
): Language {
  const said =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || (platform === 'win32' ? locale : '')
  return /^($|(C|POSIX|da)($|[_.@-]))/.test(said) ? 'da' : 'en'
}

export function commandWords(): CommandWords {
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  return languageOf(process.platform, process.env, locale) === 'da' ? danish : english
}
