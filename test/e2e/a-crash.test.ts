import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { resultWords } from '../../shared/words/results/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { answer, lines, received, stepOf, takeSeat } from './answering.ts'
import { atItem, capture, item, kept, left } from './cockpit.ts'

const form = { steps: [4, 4, 4, 1, 1, 1, 3], picks: [0, 3, 4] }
let data: string
let host: Host
let browsers: Browsers
let phones: readonly Page[]
let cockpit: Page
let wall: Page

beforeAll(async () => {
  data = aFolder()
  host = await openHost(data, '--demo')
  browsers = await openBrowsers()
  ;[cockpit, wall] = await facilitator()
  const url = host.links.phones
  phones = await Promise.all(
    [0, 0, 1, 1].map(async (side) => {
      const phone = await browsers.phone(url)
      await takeSeat(phone, side)
      return phone
    }),
  )
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('after kill -9 in an open measurement the phones come back and send their answers again', async () => {
  const [done, half, begun, late] = phones as [Page, Page, Page, Page]
  await Promise.all([answer(done, form), answer(half, form, 5), answer(begun, form, 1)])
  await wall.getByText(wallWords.answered(1, 4)).waitFor()

  const dead = await host.end('SIGKILL')
  expect(dead.signal).toBe('SIGKILL')
  await Promise.all(
    phones.map((phone) =>
      phone.getByRole('status').getByText(phoneWords.lost.slice(0, 18)).waitFor(),
    ),
  )
  await cockpit.getByText(cockpitWords.link.lost).waitFor()
  // somebody goes on while nobody listens: the phone keeps it, and does not say that it was received
  await stepOf(half, form.steps[5] ?? 0).tap()
  await half.getByText(phoneWords.lostUnsent).waitFor()

  const before = host.links.phones
  host = await openHost(data, '--demo')
  expect(host.links.phones, 'the same port, so that open pages find it').toBe(before)
  ;[cockpit, wall] = await facilitator()
  await cockpit.getByText(cockpitWords.poll.interrupted).waitFor()

  // nobody has touched a phone, and the count is what it was
  await wall.getByText(wallWords.answered(1, 4)).waitFor()
  await received(done).waitFor()
  await Promise.all(
    phones.map((phone) =>
      phone.getByText(phoneWords.lost.slice(0, 18)).waitFor({ state: 'hidden' }),
    ),
  )

  await goOn(half, 6)
  await goOn(begun, 1)
  await answer(late, form)
  await wall.getByText(wallWords.answered(4, 4)).waitFor()

  await cockpit.keyboard.press('v')
  await wall.getByText(wallWords.closed).waitFor()
  await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
  await cockpit.keyboard.press('r')
  await wall.getByRole('img', { name: wallWords.result }).waitFor()
  const said = await lines(wall.getByRole('main'))
  expect(said).toHaveLength(7)
  // every answer given before, during and after the crash is counted, and none twice
  const top = said.find((sentence) => sentence.startsWith('Topledelse'))
  expect(top).toContain(resultWords.place(resultWords.together, resultWords.places.high, 4))
  const governance = said.find((sentence) => sentence.startsWith('Governance'))
  expect(governance).toContain(resultWords.place(resultWords.together, resultWords.places.low, 4))
  expect(await wall.getByText(resultWords.answered(4, 4)).count()).toBe(1)
})

test('after kill -9 between two items the workshop stands in the same item with the right clock', async () => {
  await capture(cockpit, 'Alle læser bilag 4 inden mandag', 'note')
  const decided = 'Parterne bruger én fælles risikolog'
  await capture(cockpit, `b ${decided}`, 'decision', decided)
  const written = await kept(cockpit).allInnerTexts()
  expect(written.filter((line) => /bilag 4|risikolog/.test(line))).toHaveLength(2)

  await cockpit.keyboard.press('n')
  await atItem(cockpit, 'Pause')
  await cockpit.keyboard.press('+')
  // sixteen minutes, and not the fifteen it was begun with
  await item(cockpit)
    .getByRole('timer')
    .getByText(/^(16\.00|15\.[1-5]\d)/)
    .waitFor()
  const [then, was] = [Date.now(), await left(cockpit)]
  await host.end('SIGKILL')

  host = await openHost(data, '--demo')
  ;[cockpit, wall] = await facilitator()
  await atItem(cockpit, 'Pause')
  const is = await left(cockpit)
  const passed = (Date.now() - then) / 1000
  expect(Math.abs(was - passed - is), `${was} s left, ${passed} s later ${is} s`).toBeLessThan(2.5)
  expect(is).toBeLessThan(was)

  expect(await kept(cockpit).allInnerTexts()).toEqual(written)
  // a break has a picture of its own, with the same clock
  await wall.locator('[data-mode=pause]').waitFor()
  await Promise.all(
    phones.map((phone) => phone.getByRole('img', { name: phoneWords.resultPicture }).waitFor()),
  )

  // and it goes on as if nothing had happened
  await cockpit.keyboard.press('n')
  await atItem(cockpit, 'To principper til samtale')
  expect((await host.end('SIGTERM')).code).toBe(0)
  const cut =
    /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|SOCKET_NOT_CONNECTED)/
  expect(browsers.complaints().filter((complaint) => !cut.test(complaint))).toEqual([])
})

async function facilitator(): Promise<[Page, Page]> {
  return await Promise.all([browsers.cockpit(host.links.cockpit), browsers.wall(host.links.wall)])
}

/** The rest of the form from a question on, by its number. */
async function goOn(phone: Page, from: number): Promise<void> {
  for (const [index, step] of form.steps.entries()) {
    if (index < from) continue
    await phone.getByText(phoneWords.progress(index + 1, 8)).waitFor()
    await stepOf(phone, step).tap()
  }
  await phone.getByText(phoneWords.progress(8, 8)).waitFor()
  for (const pick of form.picks)
    await phone.getByRole('main').locator('[aria-pressed]').nth(pick).tap()
  await received(phone).waitFor()
}
