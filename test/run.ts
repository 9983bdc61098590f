import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './support/chromium.ts'

/**
 * `npm test`: builds the pages, gets a browser if there is none, and runs the stages one after another. Prints what each
 * took beside its budget on two cores, and ends with one line: N passed, N failed, N skipped.
 */
const stages: readonly { readonly name: string; readonly minutes: number }[] = [
  { name: 'rules', minutes: 2 },
  { name: 'room and doors', minutes: 3 },
  { name: 'word', minutes: 3 },
  { name: 'screens', minutes: 6 },
  { name: 'days', minutes: 8 },
]

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

const usage = `npm test -- [stage …]

Builds the pages, gets a browser if there is none, and runs the suite, or the stages that are named:
${stages.map((stage) => `  ${JSON.stringify(stage.name)}`).join('\n')}`

const chosen = process.argv.slice(2)
if (chosen.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
const unknown = chosen.find((name) => !stages.some((stage) => stage.name === name))
if (unknown !== undefined) {
  console.error(`There is no stage ${unknown}. See --help.`)
  process.exit(2)
}

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
process.env['PATH'] = `${bin}:${process.env['PATH'] ?? ''}`

function run(command: string, args: readonly string[]): number {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1
  )
}

/** A browser that is here, or one that is fetched: by the system's packages as root on Debian, else by Playwright. */
function getBrowser(): void {
  if (chromiumPath()) return
  console.log('There is no Chromium here; getting one …')
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  if (!chromiumPath()) run(join(bin, 'playwright'), ['install', 'chromium'])
  if (!chromiumPath())
    throw new Error('No browser could be had: install Chromium, or name one in SAMSPIL_CHROMIUM.')
}

/** The other engines a phone may have: tried where they can be had, and skipped by name where not. */
function getOtherEngines(): void {
  const wanted = {
    'firefox-esr': 'firefox-esr',
    'webkit2gtk-driver': 'WebKitWebDriver',
    xvfb: 'Xvfb',
  }
  const missing = Object.entries(wanted).flatMap(([name, program]) =>
    existsSync(join('/usr/bin', program)) ? [] : [name],
  )
  if (missing.length === 0 || process.platform !== 'linux') return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Getting ${missing.join(' and ')} …`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
}

const total = { passed: 0, failed: 0, skipped: 0 }
const lines: string[] = []

getBrowser()
if (chosen.length === 0 || chosen.includes('days')) getOtherEngines()
if (run('npm', ['run', '-s', 'build']) !== 0) {
  console.log('The pages could not be built.')
  total.failed++
} else {
  for (const stage of stages.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const report = join(mkdtempSync(join(tmpdir(), 'samspil-suite-')), 'report.json')
    const began = Date.now()
    const status = run(join(bin, 'vitest'), [
      'run',
      '--project',
      stage.name,
      '--reporter',
      'default',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
    ])
    const seconds = Math.round((Date.now() - began) / 1000)
    const told = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : null
    const failed = (told?.numFailedTests ?? 0) || (status === 0 && told ? 0 : 1)
    total.passed += told?.numPassedTests ?? 0
    total.failed += failed
    total.skipped += (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0)
    lines.push(`${stage.name}: ${seconds} s of ${stage.minutes * 60} s`)
  }
}

for (const line of lines) console.log(line)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
