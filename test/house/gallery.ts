import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasScreen } from '../../electron/browser.ts'
import { asked, BadOption, commandWords } from '../../electron/options.ts'
import { makeFolder } from '../../electron/places.ts'
import { listed } from '../../renderer/gallery/exhibits.ts'
import { chromiumPath } from '../support/chromium.ts'
import { buildGallery } from './gallery/build.ts'
import { drawAll, takesOf } from './gallery/draw.ts'
import { writeSheet } from './gallery/sheet.ts'

/** `npm run gallery`: draws every screen in every state from the demo, and gathers the pictures on one contact sheet. */
const root = join(import.meta.dirname, '..', '..')

async function main(args: readonly string[]): Promise<void> {
  const words = commandWords()
  const given = asked(
    args,
    {
      out: { type: 'string' },
      only: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean' },
    },
    words,
  )
  if (given.flag('help')) return void process.stdout.write(`${words.gallery.usage}\n`)
  const only = given.text('only')
  const chosen = listed.filter(
    ({ name }) => only === null || name === only || name.startsWith(`${only}-`),
  )
  if (chosen.length === 0)
    throw new BadOption(words.bad.choice.replace('{detail}', () => `--only ${only}`))
  const out = resolve(given.text('out') ?? join(root, 'gallery'))
  try {
    makeFolder(out)
  } catch {
    return fail(words.reasons.folderNotWritable.replace('{detail}', () => out))
  }
  const browser = chromiumPath()
  if (!browser) return fail(words.gallery.noBrowser)
  buildGallery(root)
  const takes = takesOf(chosen)
  if (only === null) rmSync(join(out, 'pictures'), { recursive: true, force: true })
  const drawn = await drawAll(takes, {
    browser,
    pages: join(root, 'out', 'gallery'),
    out: join(out, 'pictures'),
    tooWide: words.gallery.tooWide,
  })
  const sheet = writeSheet(out, drawn)
  const faulty = drawn.filter(({ faults }) => faults.length > 0)
  process.stdout.write(`${words.gallery.drawn(drawn.length, sheet)}\n`)
  process.stdout.write(`${words.gallery.faults(faulty.length)}\n`)
  for (const { file, faults } of faulty)
    process.stdout.write(`  ${file}: ${[...new Set(faults)].join('; ')}\n`)
  if (faulty.length > 0) process.exitCode = 1
  if (!given.flag('no-open') && hasScreen()) show(sheet)
}

function show(sheet: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['explorer.exe', [sheet]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [sheet]]
  const child = spawn(command as string, args as string[], { detached: true, stdio: 'ignore' })
  // without a program to show it, its name has been said already
  child.once('error', () => {})
  child.unref()
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadOption)) throw error
  fail(error.message)
  process.exitCode = 2
}
