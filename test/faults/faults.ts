import { failDisk } from '../support/disk/faildisk.ts'
import { cutPower } from '../support/disk/powercut.ts'
import { cannotWatch } from '../support/disk/watched.ts'
import { aFolder, tidy } from '../support/host.ts'
import { kill } from '../support/kills.ts'

/** `npm run faults`: kills the real host, cuts the power and lets the disk fail, again and again, and counts what was lost. */

const usage = `npm run faults -- [part …] [--kills N] [--points N] [--writes N] [--seed N]

Breaks what can break under a workshop that is being held, opens it again each time, and compares what is there with what
was called saved. All parts, or the ones that are named:

  kills      kill -9 at random points of a scripted workshop
  powercut   a log of the store's own file operations, cut at random points: what was not flushed is lost or there in part;
             then the same with synchronous NORMAL and OFF, which must lose something
  disk       EIO and ENOSPC at the n-th write of the store, for good and once: nothing is called saved that is not there, the
             cockpit says it, and the same house goes on once the disk works again

  --kills N   how many kills (150)
  --points N  how many crash points (500)
  --writes N  n runs from 1 to this (200)
  --seed N    which random points (1)`

const numbers: Record<string, number> = {
  '--kills': 150,
  '--points': 500,
  '--writes': 200,
  '--seed': 1,
}
const faults: Readonly<Record<string, () => Promise<boolean>>> = { kills, powercut, disk }

async function kills(): Promise<boolean> {
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
  return broken.length === 0
}

async function powercut(): Promise<boolean> {
  const why = cannotWatch()
  if (why) {
    console.log(`power cuts: skipped, because ${why}.`)
    return true
  }
  let isKept = true
  for (const flushing of ['FULL', 'NORMAL', 'OFF'] as const) {
    const cuts = await cutPower(numbers['--points'] ?? 500, 600, numbers['--seed'] ?? 1, flushing)
    const { points, operations, saved, lost, unreadable, took } = cuts
    console.log(
      `${points} power cuts in ${operations} file operations, synchronous ${flushing}, ` +
        `${Math.round(took / 1000)} s: ${saved} notes called saved, lost something ${lost}, unreadable ${unreadable}.`,
    )
    // the two that must lose something show that the test would notice
    if (flushing === 'FULL' ? lost + unreadable > 0 : lost + unreadable === 0) isKept = false
  }
  return isKept
}

async function disk(): Promise<boolean> {
  const why = cannotWatch()
  if (why) {
    console.log(`failing disk: skipped, because ${why}.`)
    return true
  }
  const nths = Array.from({ length: numbers['--writes'] ?? 200 }, (_, i) => i + 1)
  let isKept = true
  for (const error of ['EIO', 'ENOSPC'] as const)
    for (const once of [false, true]) {
      const { turns, failed, refused, saved, broken, took } = await failDisk(error, nths, once)
      for (const promise of broken) console.log(promise)
      console.log(
        `${error} at the n-th write, n = 1…${turns}, ${once ? 'once' : 'for good'}, ${Math.round(took / 1000)} s: ` +
          `${failed} operations failed, ${saved} notes called saved, ${refused} refused, ${broken.length} promises broken.`,
      )
      if (broken.length > 0) isKept = false
    }
  return isKept
}

const given = process.argv.slice(2)
if (given.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
const chosen: string[] = []
for (let at = 0; at < given.length; at++) {
  const word = given[at] ?? ''
  if (word in faults) {
    chosen.push(word)
    continue
  }
  const value = Number(given[++at])
  if (!(word in numbers) || !Number.isInteger(value) || value < 1) {
    console.error(`${word} ${given[at] ?? ''} is not an option here. See --help.`)
    process.exit(2)
  }
  numbers[word] = value
}
for (const [name, run] of Object.entries(faults))
  if ((chosen.length === 0 || chosen.includes(name)) && !(await run())) process.exitCode = 1
