import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `npm run check`: types of every part, lint, format and layers, each of which must have read files. */
const asked = process.argv.slice(2)
if (asked.includes('--help')) {
  console.log('npm run check\n\nTypes of every part, lint, format and layers. It takes no options.')
  process.exit(0)
}
if (asked.length > 0) {
  console.error(`${asked[0]} is not an option here. See --help.`)
  process.exit(2)
}

const root = join(import.meta.dirname, '..', '..')
const bin = join(root, 'node_modules', '.bin')

function run(name: string, args: readonly string[], proves?: RegExp): void {
  const { status, stdout, stderr } = spawnSync(join(bin, name), args, {
    cwd: root,
    encoding: 'utf8',
  })
  const said = `${stdout}${stderr}`
  const found = proves?.exec(said)
  if (status !== 0 || (proves && Number(found?.[1] ?? 0) === 0)) {
    console.log(said)
    console.log(
      `${name} ${args.join(' ')} found faults${proves && !found ? ', or read no files' : ''}.`,
    )
    process.exit(1)
  }
  console.log(`${name} ${args[args.length - 1]}: ${found ? `${found[1]} files, ` : ''}no faults`)
}

for (const part of [
  'shared',
  'electron',
  'renderer',
  'renderer/phone',
  'renderer/gallery/phone',
  'test',
])
  run('tsc', ['-p', part])
run('oxlint', ['--type-aware', '.'], /on (\d+) files/)
run('oxfmt', ['--check', '.'], /on (\d+) files/)
run(
  'depcruise',
  ['--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer'],
  /\((\d+) modules/,
)
