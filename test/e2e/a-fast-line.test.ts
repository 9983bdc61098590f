import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { focused, kept } from './cockpit.ts'

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
    await kept(cockpit).filter({ hasText: `Sætning nummer ${line} er sagt` }).waitFor()
  }
  await cockpit.keyboard.type('Halvdelen af en')
  await cockpit.waitForResponse((answer) => answer.url().endsWith('/run') && answer.ok())
  await cockpit.reload()
  await field.waitFor()
  expect(await field.inputValue()).toBe('Halvdelen af en')
  expect(browsers.complaints()).toEqual([])
})
