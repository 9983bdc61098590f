import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, command, openHost, tidy, type Host } from '../support/host.ts'

let host: Host
let browsers: Browsers

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('200 of 200 phones are acknowledged within 5 seconds of votes, and the wall shows 200', async () => {
  const [wall, cockpit] = await Promise.all([
    browsers.wall(host.links.wall),
    browsers.cockpit(host.links.cockpit),
  ])
  const ended = await command(
    'electron/phones.ts',
    ...['--url', host.links.phones, '--count', '200', '--votes', '5'],
  )
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out.trimEnd().split('\n')).toHaveLength(1)
  const told = JSON.parse(ended.out) as Record<string, number>
  expect(Object.keys(told)).toEqual(['phones', 'acknowledged', 'p50', 'p99', 'max'])
  expect(told).toMatchObject({ phones: 200, acknowledged: 200 })
  expect(told['p50']).toBeGreaterThan(0)

  await wall.getByText(wallWords.answered(200, 200)).waitFor()
  await wall.getByText(wallWords.allAnswered).waitFor()
  await cockpit.getByRole('tabpanel').getByText(cockpitWords.poll.answered(200, 200)).waitFor()
  expect(browsers.complaints()).toEqual([])
})
