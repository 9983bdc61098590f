import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { focused, item, kept } from './cockpit.ts'

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

test('ten lines typed without a breath are ten notes, and half a line survives a reload', async () => {
  const cockpit = await browsers.cockpit(host.links.cockpit)
  await cockpit.getByRole('button', { name: words.header.commands }).first().waitFor()
  await cockpit.keyboard.press('c')
  const field = cockpit.getByRole('textbox', { name: words.notes.line })
  await focused(field)
  for (let line = 1; line <= 10; line++) {
    await cockpit.keyboard.type(`Sætning nummer ${line} er sagt`)
    await cockpit.keyboard.press('Enter')
  }
  for (let line = 1; line <= 10; line++) {
    await kept(cockpit)
      .filter({ hasText: `Sætning nummer ${line} er sagt` })
      .waitFor()
  }
  await cockpit.keyboard.type('Halvdelen af en')
  await cockpit.waitForResponse((answer) => answer.url().endsWith('/run') && answer.ok())
  await cockpit.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe('Halvdelen af en')
  expect(browsers.complaints()).toEqual([])
})

test('what is typed right after W and C is words, never an order', async () => {
  const cockpit = await browsers.cockpit((await openHost(aFolder(), '--demo')).links.cockpit)
  await cockpit.getByRole('button', { name: words.header.commands }).first().waitFor()
  const before = await item(cockpit).getByRole('heading', { level: 2 }).first().innerText()
  // every letter of this is a key of its own outside a field: next, pause, black, QR …
  await cockpit.keyboard.type('wnpbqtrov nu skriver vi')
  await cockpit.getByRole('textbox', { name: words.write.field }).waitFor()
  expect(await cockpit.getByRole('textbox', { name: words.write.field }).inputValue()).toBe(
    'npbqtrov nu skriver vi',
  )
  await cockpit.keyboard.press('Escape')
  await cockpit.keyboard.type('cnpbqtrov')
  expect(await cockpit.getByRole('textbox', { name: words.notes.line }).inputValue()).toBe(
    'npbqtrov',
  )
  expect(await item(cockpit).getByRole('heading', { level: 2 }).first().innerText()).toBe(before)
})
