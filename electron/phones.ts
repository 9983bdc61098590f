import { bots, NothingOpen, NotLetIn } from './bots.ts'
import { asked, BadOption, commandWords } from './options.ts'

/** `npm run phones`: many simulated phones answer the open measurement; prints one line of JSON with the times. */
async function main(args: readonly string[]): Promise<void> {
  const words = commandWords()
  const given = asked(
    args,
    {
      url: { type: 'string' },
      count: { type: 'string' },
      votes: { type: 'string' },
      help: { type: 'boolean' },
    },
    words,
  )
  if (given.flag('help')) return void process.stdout.write(`${words.phones.usage}\n`)
  const url = given.required('url')
  if (!isRoom(url)) throw new BadOption(words.bad.url.replace('{detail}', `--url ${url}`))
  given.required('count')
  const count = given.number('count', 1, 1, 5000)
  const votes = given.number('votes', 0, 0, 600)
  try {
    const told = await bots({ url, count, votes, patience: 30_000 })
    const times = told.flatMap((bot) => bot.times).toSorted((a, b) => a - b)
    const at = (share: number) =>
      Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) /
      10
    const acknowledged = told.filter((bot) => bot.acknowledged).length
    process.stdout.write(
      `${JSON.stringify({ phones: count, acknowledged, p50: at(0.5), p99: at(0.99), max: at(1) })}\n`,
    )
    process.exitCode = acknowledged === count ? 0 : 1
  } catch (error) {
    if (!(error instanceof NothingOpen || error instanceof NotLetIn)) throw error
    const sentence =
      error instanceof NothingOpen
        ? words.phones.nothingOpen
        : words.phones.notIn.replace('{detail}', error.message)
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}

function isRoom(url: string): boolean {
  return (
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).hash.length > 1
  )
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BadOption)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
