export {}

/** `npm run bench`: what the machine can do, beside a baseline in the same run. */
const benches = ['agenda', 'phones', 'registers'] as const

const usage = `npm run bench -- [agenda|phones|registers]

  agenda  what one change of a large agenda costs, beside JSON of the same items (the usual one)
  registers  what opening and filtering a list of 500 actions costs in Chromium, beside a bare table
  phones  1,000 simulated phones answer at once, beside a bare Node server that answers the same requests`

const [wanted = 'agenda', ...more] = process.argv.slice(2)
if (wanted === '--help') console.log(usage)
else if (more.length > 0 || !benches.some((name) => name === wanted)) {
  console.error(`There is no bench ${[wanted, ...more].join(' ')}. See --help.`)
  process.exitCode = 2
} else await import(`./${wanted}.ts`)
