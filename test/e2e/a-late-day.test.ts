import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { words } from '../../shared/words/cockpit/da.ts'
import { words as logWords } from '../../shared/words/log/da.ts'
import { words as time } from '../../shared/words/time/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { atItem, command, item, left } from './cockpit.ts'
import { readWord } from './wordfile.ts'

let behind = 0
let data: string
let host: Host
let browsers: Browsers
let cockpit: Page
let wall: Page

beforeAll(async () => {
  data = aFolder()
  host = await openHost(data, '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  await atItem(cockpit, 'Måling: principperne')
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const header = () => cockpit.getByRole('banner')
const program = () => cockpit.getByRole('grid', { name: words.regions.program })
const row = (title: string) => program().getByRole('row', { name: title })
const titles = async () =>
  (await program().getByRole('row').allInnerTexts()).map((text) => text.split('\n').at(-2) ?? '')
const toast = (text: string) => cockpit.getByRole('status').getByText(text)

test('a dozen minutes behind, a plan is read before it is chosen, and one key takes all of it back', async () => {
  await cockpit.keyboard.press('v')
  // the demo may stand well before its break, which takes up what is given until it is reached
  for (let minute = 0; minute < 90 && !(behind >= 12); minute++) {
    await cockpit.keyboard.press('+')
    behind = Number(/(\d+) min\. bagud/.exec(await header().innerText())?.[1] ?? 0)
  }
  // the last of them may not have been said yet
  await cockpit.waitForTimeout(800)
  behind = Number(/(\d+) min\. bagud/.exec(await header().innerText())?.[1] ?? 0)
  const late = words.header.behind(`${behind} min.`)
  await cockpit.getByRole('button', { name: time.catchUp.button(behind) }).waitFor()

  await cockpit.keyboard.press('i')
  const plans = cockpit.getByRole('dialog', { name: time.catchUp.title(behind) })
  await plans.getByRole('heading', { name: time.catchUp.kinds.asWritten }).waitFor()
  expect(await plans.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    time.catchUp.kinds.asWritten,
    time.catchUp.kinds.spread,
    time.catchUp.kinds.leaveOut,
  ])
  // the template: Initiativer to 10, then one principle of two; Check-in was held
  await plans.getByText(time.catchUp.cut('Initiativer', 15, 10)).waitFor()
  await header().getByText(late).waitFor()
  await cockpit.keyboard.press('1')
  await plans.waitFor({ state: 'detached' })
  await header().getByText(words.header.onTime).waitFor()
  await toast(time.said.caughtUp(behind)).waitFor()

  await cockpit.keyboard.press('Control+z')
  await header().getByText(late).waitFor()
})

test('the program is walked, moved, cut and skipped by keyboard, and the wall follows', async () => {
  await cockpit.keyboard.press('n')
  await atItem(cockpit, 'Pause')
  await cockpit.keyboard.press('o')
  await cockpit.keyboard.press('j')
  await row('Pause').and(cockpit.locator(':focus')).waitFor()
  await cockpit.keyboard.press('ArrowDown')
  await cockpit.keyboard.press('ArrowDown')
  await row('Initiativer').and(cockpit.locator(':focus')).waitFor()

  await cockpit.keyboard.press('Alt+ArrowDown')
  await toast(time.said.moved('Initiativer')).waitFor()
  const order = await titles()
  expect(order.indexOf('Initiativer')).toBe(order.indexOf('Hensigtserklæringen') + 1)
  await row('Initiativer').and(cockpit.locator(':focus')).waitFor()
  await cockpit.keyboard.press('-')
  await row('Initiativer, 14 min.').waitFor()

  await cockpit.keyboard.press('x')
  await program()
    .getByRole('row', { name: new RegExp(`Initiativer.*${time.row.skipped}`) })
    .waitFor()
  await wall.getByText('Hensigtserklæringen').waitFor()
  await wall.getByText('Initiativer').waitFor({ state: 'detached' })
  await cockpit.keyboard.press('x')
  await wall.getByText('Initiativer').waitFor()
  // the clock went on all the while, in the same item
  await atItem(cockpit, 'Pause')
})

test('an item is made two from its menu: one now, one later', async () => {
  await cockpit.keyboard.press('ArrowUp')
  await cockpit.keyboard.press('ArrowUp')
  await row('To principper til samtale').and(cockpit.locator(':focus')).waitFor()
  await cockpit.keyboard.press('Enter')
  const menu = cockpit.getByRole('menu', {
    name: time.row.menuOf('To principper til samtale'),
  })
  await menu.getByRole('menuitem', { name: time.row.split }).press('Enter')
  const dialog = cockpit.getByRole('dialog', {
    name: time.split.title('To principper til samtale'),
  })
  await dialog.getByRole('textbox', { name: time.split.first }).fill('15')
  await dialog.getByRole('textbox', { name: time.split.name }).fill('Det andet princip')
  await dialog
    .getByRole('combobox', { name: time.split.where })
    .selectOption({ label: time.split.after('Hensigtserklæringen') })
  await dialog.getByRole('button', { name: time.split.go }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await row('Det andet princip, 15 min.').waitFor()
  const order = await titles()
  expect(order.indexOf('Det andet princip')).toBe(order.indexOf('Hensigtserklæringen') + 1)
})

test('a cause is two keys, and the running item is skipped with one', async () => {
  await item(cockpit).focus()
  await cockpit.keyboard.press('f')
  await cockpit.getByRole('dialog', { name: time.cause.title }).waitFor()
  await cockpit.keyboard.press('2')
  await toast(time.said.cause(time.cause.kinds.discussion)).waitFor()
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })

  await cockpit.keyboard.press('x')
  await atItem(cockpit, 'To principper til samtale')
  await cockpit.keyboard.press('Control+z')
  await atItem(cockpit, 'Pause')
  await cockpit.keyboard.press('n')
  await atItem(cockpit, 'To principper til samtale')
})

test('after kill -9 while paused the clock is paused with what was left', async () => {
  await cockpit.keyboard.press('p')
  await item(cockpit).getByText(words.run.paused).waitFor()
  const was = await left(cockpit)
  await host.end('SIGKILL')
  host = await openHost(data, '--demo')
  cockpit = await browsers.cockpit(host.links.cockpit)
  await item(cockpit).getByText(words.run.paused).waitFor()
  expect(await left(cockpit)).toBe(was)
  expect(await wallRed()).toBe(false)
  await cockpit.keyboard.press('p')
  await item(cockpit).getByText(words.run.paused).waitFor({ state: 'detached' })
})

test('the log is saved from Referat, and says what was bent and why', async () => {
  await command(cockpit, words.levers.end)
  const folder = aFolder()
  await cockpit.getByRole('button', { name: words.run.toMinutes }).press('Enter')
  const review = cockpit.getByRole('main', { name: words.review.title })
  const files = review.getByRole('group', { name: words.review.files })
  await files.getByRole('checkbox', { name: words.review.minutesFile }).uncheck()
  await files.getByRole('checkbox', { name: words.review.actionsFile }).uncheck()
  await files.getByRole('checkbox', { name: time.file.log }).check()
  const field = review.getByRole('combobox', { name: words.review.folder })
  await field.fill(folder)
  await field.press('Escape')
  await review.getByRole('button', { name: words.review.save }).press('Enter')
  await review.getByText(time.file.saved).waitFor()
  const [name = ''] = readdirSync(folder)
  expect(name).toContain(logWords.log)
  const log = readWord(join(folder, name))
  const [table = []] = log.tables
  const cellsOf = (title: string) => table.find((cells) => cells[0] === title) ?? []
  expect(cellsOf('Pause')[6]).toContain(time.cause.kinds.discussion)
  expect(cellsOf('Det andet princip')[6]).toContain(logWords.added)
  expect(cellsOf('Initiativer')[6]).toContain(logWords.notReached)
  expect(log.paragraphs.join('\n')).toContain('»Initiativer« blev sprunget over')
  const cut =
    /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|SOCKET_NOT_CONNECTED)/
  expect(browsers.complaints().filter((complaint) => !cut.test(complaint))).toEqual([])
})

/** Being late is the facilitator's knowledge: nothing on the wall is the red of danger. */
async function wallRed(): Promise<boolean> {
  return await wall.evaluate(() =>
    [...document.querySelectorAll('*')].some((each) => {
      const { color, backgroundColor } = getComputedStyle(each)
      return [color, backgroundColor].some((ink) =>
        /rgb\(180, 35, 24\)|rgb\(255, 143, 134\)/.test(ink),
      )
    }),
  )
}
