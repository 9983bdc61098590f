import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileKinds, type FileKind } from '../shared/contract.ts'
import { demoOf } from '../shared/demo.ts'
import { emptyEngagement, type Engagement } from '../shared/engagement.ts'
import { change } from '../shared/change.ts'
import { facilitator, type Entry } from '../shared/journal.ts'
import { languages, type Language } from '../shared/text.ts'
import type { CommandWords } from '../shared/words/command/da.ts'
import { readContent } from './content.ts'
import { computerHere } from './preflight/computer.ts'
import { asked, BadOption, commandWords } from './options.ts'
import { makeFolder } from './places.ts'
import { CannotOpen, fileName, openStore } from './store.ts'
import { saveFiles } from './workshopfiles.ts'
import { realWorld } from './world.ts'

/** `npm run word`: writes the files of a workshop, the demo's held one if no other is named, and prints their names. */
const root = dirname(import.meta.dirname)

interface Found {
  readonly engagement: Engagement
  readonly workshopId: string
  readonly journal: readonly Entry[]
}

async function main(args: readonly string[]): Promise<void> {
  const words = commandWords()
  const options = ['out', 'lang', 'what', 'data', 'workshop'].map(
    (name) => [name, { type: 'string' }] as const,
  )
  const given = asked(args, { ...Object.fromEntries(options), help: { type: 'boolean' } }, words)
  if (given.flag('help')) return void process.stdout.write(`${words.word.usage}\n`)
  const out = resolve(given.required('out'))
  const language = languageFrom(given.text('lang') ?? 'da', words)
  const kinds = kindsFrom(given.text('what') ?? 'minutes,actions', words)
  const data = given.text('data')
  const workshopId = given.text('workshop')
  if ((data === null) !== (workshopId === null)) {
    throw new BadOption(
      words.bad.required.replace('{detail}', data === null ? '--data' : '--workshop'),
    )
  }
  try {
    makeFolder(out)
  } catch {
    return fail(words.reasons.folderNotWritable.replace('{detail}', () => out))
  }
  const found =
    data === null || workshopId === null ? demoHeld(language) : stored(resolve(data), workshopId)
  if (!found) return fail(words.word.noWorkshop.replace('{detail}', () => workshopId ?? ''))
  const what = {
    what: kinds,
    language,
    notes: false,
    folder: out,
    workshopId: found.workshopId,
  }
  const files = await saveFiles(found.engagement, what, {
    fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
    content: readContent(join(root, 'resources')),
    ownNotes: {},
    now: realWorld.now(),
    door: null,
    computer: computerHere({ state: 'shut', trouble: null }),
    journal: found.journal,
  })
  if (!files.ok)
    return fail(words.reasons[files.reason].replace('{detail}', () => files.detail ?? ''))
  for (const file of files.value) process.stdout.write(`${file.path}\n`)
}

function languageFrom(said: string, words: CommandWords): Language {
  const language = languages.find((each) => each === said)
  if (!language) throw new BadOption(words.bad.choice.replace('{detail}', () => `--lang ${said}`))
  return language
}

function kindsFrom(said: string, words: CommandWords): FileKind[] {
  return said.split(',').map((name) => {
    const kind = fileKinds.find((each) => each === name.trim())
    if (!kind) throw new BadOption(words.bad.choice.replace('{detail}', () => `--what ${name}`))
    return kind
  })
}

function demoHeld(language: Language): Found {
  const content = readContent(join(root, 'resources'))
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const demo = demoOf({
    content,
    now: realWorld.now(),
    timeZone,
    language,
    id: realWorld.id,
    bytes: realWorld.bytes,
  })
  const journal: Entry[] = []
  const engagement = demo.told.reduce((value, { command, at, tally }) => {
    const told = { at, by: facilitator, id: realWorld.id, content, ...(tally ? { tally } : {}) }
    const outcome = change(value, command, told)
    if (!outcome.ok) throw new Error(`${command.do}: ${outcome.reason}`)
    const { line, workshopId } = outcome.value
    if (line) journal.push({ seq: journal.length, at, by: facilitator, workshopId, line })
    return outcome.value.engagement
  }, emptyEngagement)
  return { engagement, workshopId: demo.at.heldId, journal }
}

function stored(data: string, workshopId: string): Found | null {
  if (!existsSync(join(data, fileName))) return null
  const store = openStore(data)
  try {
    for (const id of store.engagements) {
      const { engagement } = store.load(id)
      if (engagement.workshops[workshopId])
        return { engagement, workshopId, journal: store.journal(id) }
    }
    return null
  } finally {
    store.close()
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const words = commandWords()
  if (error instanceof BadOption) {
    fail(error.message)
    process.exitCode = 2
  } else if (error instanceof CannotOpen)
    fail(words.trouble[error.trouble].replace('{path}', () => error.path))
  else throw error
}
