import { aFolder, tidy } from '../support/host.ts'
import { kill } from '../support/kills.ts'

/** `npm run faults`: kills the real host in the middle of a scripted workshop, again and again, and counts what was lost. */

const usage = `npm run faults -- [--kills N] [--seed N]

Kills the host (kill -9) at random points of a scripted workshop, opens it again each time, and compares what is there
with what was called saved.

  --kills N   how many times (150)
  --seed N    which random points (1)`

const given = process.argv.slice(2)
if (given.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
const numbers: Record<string, number> = { '--kills': 150, '--seed': 1 }
for (let at = 0; at < given.length; at += 2) {
  const [name, value] = [given[at] ?? '', Number(given[at + 1])]
  if (!(name in numbers) || !Number.isInteger(value) || value < 1) {
    console.error(`${name} ${given[at + 1] ?? ''} is not an option here. See --help.`)
    process.exit(2)
  }
  numbers[name] = value
}

const began = performance.now()
const { kills, saved, under, broken } = await kill(
  aFolder(),
  numbers['--kills'] ?? 150,
  numbers['--seed'] ?? 1,
  (turn, lost) => {
    if (turn % 25 === 0) console.error(`${turn} kills, ${lost} promises broken so far`)
  },
)
await tidy()
const took = Math.round((performance.now() - began) / 1000)
for (const promise of broken) console.log(promise)
console.log(
  `${kills} kills in ${took} s, ${under} of them with a command under way; ${saved} notes called saved, ` +
    `${broken.length} promises broken.`,
)
process.exitCode = broken.length > 0 ? 1 : 0
