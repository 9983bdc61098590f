import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { resultWords } from '../../shared/words/results/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { answer, lines, received, stepOf, takeSeat, wordsOf } from './answering.ts'

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

test('two phones answer, and wall, cockpit and phones show the same in the end', async () => {
  const { links } = host
  const wall = await browsers.wall(links.wall)
  const cockpit = await browsers.cockpit(links.cockpit)
  const [first, second] = await Promise.all([
    browsers.phone(links.phones),
    browsers.phone(links.phones),
  ])
  // nobody is in: the measurement is open, and no number is made up
  await wall.getByText(wallWords.nobodyYet).waitFor()

  await Promise.all([takeSeat(first, 0), takeSeat(second, 1)])
  await wall.getByText(wallWords.answered(0, 2)).waitFor()
  await answer(first, { steps: [4, 3, 2, 1, 0, 4, 3], picks: [0, 2, 4] })
  await wall.getByText(wallWords.answered(1, 2)).waitFor()
  await answer(second, { steps: [1, 2, 3, 4, 4, 0, 1], picks: [1, 2, 3] })
  await wall.getByText(wallWords.answered(2, 2)).waitFor()
  await wall.getByText(wallWords.allAnswered).waitFor()
  await cockpit.getByRole('tabpanel').getByText(cockpitWords.poll.answered(2, 2)).waitFor()
  await first.getByText(phoneWords.answered(2, 2)).waitFor()

  // an answer is folded away, may be changed until the close, and still counts once
  await expect(first.getByText(resultWords.steps[0], { exact: true }).count()).resolves.toBe(0)
  await first.getByRole('button', { name: phoneWords.showAnswer }).tap()
  await first.getByRole('main').getByRole('listitem').nth(3).getByRole('button').tap()
  await stepOf(first, 4).tap()
  await received(first).waitFor()
  await first.getByRole('button', { name: phoneWords.showAnswer }).tap()
  const mended = first.getByRole('main').getByRole('listitem').nth(3)
  expect(await mended.innerText()).toContain(phoneWords.steps[3])
  await wall.getByText(wallWords.answered(2, 2)).waitFor()

  await cockpit.keyboard.press('v')
  await wall.getByText(wallWords.closed).waitFor()
  await first.getByRole('heading', { name: phoneWords.closed }).waitFor()
  await first.getByText(phoneWords.closedForgotten).waitFor()
  const kept = await first.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  expect(kept, 'the phone has forgotten its answers').not.toContain('"step')

  // closed is not shown: she sees what may be published, and nobody else sees anything
  await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
  expect(await wall.getByRole('listitem').count()).toBe(0)

  await cockpit.keyboard.press('r')
  await wall.getByRole('img', { name: wallWords.result }).waitFor()
  await Promise.all(
    [first, second].map((phone) =>
      phone.getByRole('img', { name: phoneWords.resultPicture }).waitFor(),
    ),
  )
  await cockpit.getByText(cockpitWords.poll.shownState).waitFor()
  const figure = cockpit.getByRole('figure')
  await figure.getByText(cockpitWords.poll.sentences).press('Enter')
  const said = await lines(figure)
  expect(said).toHaveLength(7)
  // two people: whatever they answered, it is too few to show
  for (const sentence of said) expect(sentence).toContain(resultWords.tooFew(resultWords.together))
  expect(await lines(wall.getByRole('main'))).toEqual(said)
  expect(await lines(first.getByRole('main'))).toEqual(said)
  expect(await lines(second.getByRole('main'))).toEqual(said)
  expect(await wordsOf(wall.getByRole('img', { name: wallWords.result }))).toEqual(
    await wordsOf(figure.getByRole('img')),
  )
  expect(await wordsOf(first.getByRole('img', { name: phoneWords.resultPicture }))).not.toEqual([])

  expect(browsers.complaints()).toEqual([])
})
