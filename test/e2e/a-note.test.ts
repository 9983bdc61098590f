import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as said } from '../../shared/words/cockpit/da.ts'
import { words as form } from '../../shared/words/richtext/da.ts'
import { words } from '../../shared/words/table/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { fromExcel, fromOutlook, fromWord } from '../support/copied.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { leave, openTable, sit } from './attable.ts'
import { focused, kept } from './cockpit.ts'

let host: Host
let browsers: Browsers
let cockpit: Page
let referent: Page

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  const url = await openTable(cockpit)
  referent = await browsers.cockpit(url)
  await sit(referent, cockpit, 'notetaker', 'Sara Holm', /^K /)
  await leave(cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const field = (page: Page) => kept(page).getByRole('textbox', { name: said.notes.text })
const row = (page: Page, text: string) =>
  kept(page).and(page.locator('[data-kind=note]')).filter({ hasText: text })
const pencil = (page: Page, text: string) =>
  row(page, text).getByRole('button', { name: said.notes.edit(said.notes.note) })

async function write(page: Page, line: string): Promise<void> {
  await page.keyboard.press('c')
  await focused(page.getByRole('textbox', { name: said.notes.line }))
  await page.keyboard.type(`n ${line}`)
  await page.keyboard.press('Control+Enter')
  await row(page, line).waitFor()
}

async function mend(page: Page, text: string): Promise<void> {
  await pencil(page, text).click()
  await focused(field(page))
}

async function finish(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await field(page).waitFor({ state: 'detached' })
}

/** The forms of a note as they read in its row. */
const shape = (page: Page, text: string) =>
  row(page, text)
    .locator('> div:last-child')
    .locator('p, li, strong, em')
    .evaluateAll((all) =>
      all.map(
        (each) => `${each.localName}${each.closest('ol') ? '#' : ''} ${each.textContent.trim()}`,
      ),
    )

test('two write the notes of one item at once, each form with its key, and no word is lost', async () => {
  await Promise.all([write(cockpit, 'Fra facilitator'), write(referent, 'Fra referent')])
  await row(cockpit, 'Fra referent').waitFor()
  await row(referent, 'Fra facilitator').waitFor()

  // each mends a note of the item at the same time: with keys alone
  await Promise.all([mend(cockpit, 'Fra facilitator'), mend(referent, 'Fra referent')])
  // what somebody has open is seen by the other, and waits
  await row(referent, 'Fra facilitator')
    .getByText(words.meanwhile.title(''), { exact: false })
    .waitFor()
    .catch(() => {})
  expect(await pencil(referent, 'Fra facilitator').isDisabled()).toBe(true)

  await cockpit.keyboard.press('End')
  await cockpit.keyboard.type(' er ')
  await cockpit.keyboard.press('Control+b')
  await cockpit.keyboard.type('vigtigt')
  await cockpit.keyboard.press('Control+b')
  await cockpit.keyboard.type(', sagde de.')
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.type('- Opslag')
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.type('Testdata')
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.type('Slut')

  await referent.keyboard.press('Enter')
  await referent.keyboard.type('1. Aftal')
  await referent.keyboard.press('Enter')
  await referent.keyboard.press('Control+i')
  await referent.keyboard.type('Afprøv')
  await Promise.all([finish(cockpit), finish(referent)])

  for (const page of [cockpit, referent]) {
    await row(page, 'Testdata').waitFor()
    await row(page, 'Afprøv').waitFor()
    expect(await shape(page, 'Fra facilitator')).toEqual([
      'p Fra facilitator er vigtigt, sagde de.',
      'strong vigtigt',
      'li Opslag',
      'li Testdata',
      'p Slut',
    ])
    expect(await shape(page, 'Fra referent')).toEqual([
      'p Fra referent',
      'li# Aftal',
      'li# Afprøv',
      'em# Afprøv',
    ])
  }
})

test('undo in the field takes back letters; outside it, the whole edit', async () => {
  await mend(cockpit, 'Fra facilitator')
  await cockpit.keyboard.press('Control+End')
  await cockpit.keyboard.type(' tre ord')
  await cockpit.keyboard.press('Control+z')
  expect(await field(cockpit).innerText()).not.toContain('tre ord')
  await cockpit.keyboard.type(' nu')
  await finish(cockpit)
  await row(cockpit, 'Slut nu').waitFor()
  await cockpit.keyboard.press('Control+z')
  await row(cockpit, 'Slut nu').waitFor({ state: 'detached' })
  await row(cockpit, 'Slut').waitFor()
})

test('a link is shown with its address, and nothing on the page leads there', async () => {
  await mend(cockpit, 'Fra facilitator')
  await cockpit.keyboard.press('Control+End')
  await cockpit.keyboard.press('Control+Shift+ArrowLeft')
  await cockpit.keyboard.press('Control+Shift+k')
  const address = kept(cockpit).getByRole('textbox', { name: form.address })
  await focused(address)
  await cockpit.keyboard.type('javascript:alert(1)')
  await cockpit.keyboard.press('Enter')
  await kept(cockpit).getByText(form.notAddress).waitFor()
  await address.fill('kl.dk/aftale')
  await cockpit.keyboard.press('Enter')
  await focused(field(cockpit))
  await finish(cockpit)
  await row(cockpit, 'Slut (https://kl.dk/aftale)').waitFor()
  expect(await cockpit.locator('a[href^=http]').count()).toBe(0)
})

test('what is pasted from Word, Excel and Outlook keeps words, lists, bold, italic and links, and nothing else', async () => {
  const asked: string[] = []
  cockpit.on('request', (request) => asked.push(request.url()))
  const paste = async (into: string, html: string) => {
    await write(cockpit, into)
    await mend(cockpit, into)
    await cockpit.keyboard.press('Control+End')
    await cockpit.keyboard.press('Enter')
    await field(cockpit).evaluate((element, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', copied)
      clipboardData.setData('text/plain', 'ren tekst')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)
    await finish(cockpit)
    await row(cockpit, into).locator('strong').first().waitFor()
    return shape(cockpit, into)
  }
  expect(await paste('Word', fromWord)).toEqual([
    'p Word',
    'p Overskriften',
    'p Vi er enige om målet, se aftalen (https://kl.dk/aftale) og ikke dette.',
    'strong enige',
    'em målet',
    'li Første punkt',
    'li Andet punkt',
    'li# Et skridt',
    'p Slut',
  ])
  expect(await paste('Excel', fromExcel)).toEqual([
    'p Excel',
    'p Uge 49 · Opslag i cpr',
    'strong Uge 49',
    'p =1+1',
  ])
  expect(await paste('Outlook', fromOutlook)).toEqual([
    'p Outlook',
    'p Hej Mette',
    'p Skriv til Jonas (jonas@fjordbyte.dk)',
    'li# Testdata',
    'strong# Testdata',
    'li# Adgang',
    'li til miljø',
  ])
  expect(await cockpit.evaluate(() => 'ran' in window)).toBe(false)
  expect(asked.filter((url) => !url.startsWith(new URL(host.links.cockpit).origin))).toEqual([])
  expect(browsers.complaints()).toEqual([])
})
