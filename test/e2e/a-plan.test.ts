import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { words as details } from '../../shared/words/details/da.ts'
import { words as home } from '../../shared/words/home/da.ts'
import { words as plan } from '../../shared/words/plan/da.ts'
import { words as roster } from '../../shared/words/roster/da.ts'
import { words as tools } from '../../shared/words/tools/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, root, tidy, type Host } from '../support/host.ts'

/** A facilitator's two minutes, filmed: the pictures lie in `out/film`. */
let host: Host
let browsers: Browsers
let cockpit: Page
let began = 0
const film = join(root, 'out', 'film')
let pictures = 0

beforeAll(async () => {
  rmSync(film, { recursive: true, force: true })
  mkdirSync(film, { recursive: true })
  host = await openHost(aFolder())
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

async function take(name: string): Promise<void> {
  pictures += 1
  const path = join(film, `${String(pictures).padStart(2, '0')}-${name}.png`)
  await cockpit.screenshot({ path })
}

const button = (name: string | RegExp) => cockpit.getByRole('button', { name })
const row = (title: string) => cockpit.getByRole('row', { name: new RegExp(title) })

/** Twenty people as they lie on the clipboard after Ctrl C in Excel. */
const twenty = [
  'Navn\tTitel\tOrganisation\tE-mail',
  ...Array.from({ length: 12 }, (_, n) => ['K', n] as const),
  ...Array.from({ length: 8 }, (_, n) => ['L', n] as const),
]
  .map((line) => {
    if (typeof line === 'string') return line
    const [side, n] = line
    const first = ['Mette', 'Jonas', 'Åse', 'Bent', 'Camilla', 'Dorthe', 'Erik', 'Fatima', 'Gitte']
    const name = `${first[n % first.length]} ${side === 'K' ? 'Holm' : 'Krogh'}${'abcdefghijkl'[n]}`
    const of = side === 'K' ? 'Nordlund Kommune' : 'Fjordbyte A/S'
    return `${name}\tSpecialkonsulent\t${of}\t${side.toLowerCase()}${n}@${side === 'K' ? 'nordlund' : 'fjordbyte'}.dk`
  })
  .join('\r\n')

test('a new engagement is made, and twenty people are pasted from Excel in one step', async () => {
  began = Date.now()
  await button(home.newEngagement.button).first().click()
  const dialog = cockpit.getByRole('dialog', { name: home.newEngagement.title })
  await dialog.getByLabel(home.newEngagement.name).first().fill('Nyt fagsystem')
  await dialog.getByLabel(home.newEngagement.customer).fill('Nordlund Kommune')
  await dialog.getByLabel(home.newEngagement.supplier).fill('Fjordbyte A/S')
  await take('nyt-samarbejde')
  await dialog.getByRole('button', { name: home.newEngagement.make }).click()
  await cockpit.getByRole('heading', { level: 1, name: 'Nyt fagsystem' }).waitFor()
  await cockpit.getByRole('tab', { name: /Deltagere/ }).click()
  await button(roster.paste.open).first().click()
  const paste = cockpit.getByRole('dialog', { name: roster.paste.title })
  await paste.getByRole('textbox', { name: roster.paste.text }).fill(twenty)
  await paste.getByRole('button', { name: roster.paste.read }).click()
  await take('tyve-deltagere')
  await paste.getByRole('button', { name: roster.paste.add(20, 0) }).waitFor()
  // the list scrolls, never the dialog: it cannot be lost out of sight
  const over = await paste.evaluate((box) => {
    const overlay = box.parentElement?.parentElement
    return overlay ? overlay.scrollHeight - overlay.clientHeight : -1
  })
  expect(over).toBe(0)
  await cockpit.keyboard.press('Control+Enter')
  await paste.waitFor({ state: 'detached' })
  await cockpit.getByRole('tab', { name: /Deltagere.*20/ }).waitFor()
  await take('deltagere')
})

test('a workshop is made from a template, and opens as a plan that fits', async () => {
  await button(/^Ny workshop/)
    .first()
    .click()
  const dialog = cockpit.getByRole('dialog', { name: cockpitWords.newWorkshop.title })
  await dialog.getByRole('combobox', { name: cockpitWords.newWorkshop.template }).selectOption({
    label: 'Kickoff',
  })
  await dialog.getByLabel(cockpitWords.newWorkshop.facilitator).fill('Ane Thorup')
  await take('ny-workshop')
  await cockpit.keyboard.press('Enter')
  await cockpit.getByRole('heading', { name: plan.title }).waitFor()
  await row('9.00 Velkomst').waitFor()
  await cockpit.getByText(plan.fit.fits, { exact: true }).first().waitFor()
  await take('planen')
})

test('three changes: an item typed as "25 Status", one moved by key, and the overflow mended by one press', async () => {
  await row('Hvem er vi').click()
  await cockpit.keyboard.press('Enter')
  // without a breath between them: a line typed while the one before is being kept is an item too
  await cockpit.keyboard.type('25 Status')
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.type('10 Ekstra')
  await cockpit.keyboard.press('Enter')
  await row('9.30 Status, 25 min.').waitFor()
  await row('9.55 Ekstra, 10 min.').waitFor()
  await cockpit.keyboard.press('Escape')
  // the line closes and the list moves up: a press in that moment would land beside its button
  await cockpit.getByRole('textbox', { name: plan.quick.label }).waitFor({ state: 'detached' })
  await cockpit.getByText(/35 min\. for meget før pausen/).waitFor()
  await take('for-meget')
  await row('Ekstra').click()
  await cockpit.keyboard.press('Delete')
  await row('Ekstra').waitFor({ state: 'detached' })
  await button(/^Lad Status udgå/).waitFor()
  await button(/^Kort /)
    .first()
    .click()
  await cockpit.getByText(/25 min\. for meget før pausen/).waitFor({ state: 'detached' })
  await row('Check-ud').click()
  await cockpit.keyboard.press('Alt+ArrowUp')
  await cockpit
    .getByRole('status')
    .getByText(/Check-ud flyttet til plads 12 af 13/)
    .waitFor()
  await take('flyttet')
  await cockpit.keyboard.press('Control+z')
  await cockpit.getByText(cockpitWords.undone('flytning af Check-ud')).waitFor()
})

test('a drag by keyboard is announced in Danish, from its beginning to where it landed', async () => {
  await listen()
  await cockpit.getByRole('button', { name: plan.dragOf('Første fjorten dage') }).focus()
  await cockpit.keyboard.press('Enter')
  await expect.poll(heard, { timeout: 5000 }).toContain('Startet med at trække')
  // the places to drop appear a moment later than they are announced
  await expect
    .poll(
      async () => {
        await cockpit.waitForTimeout(300)
        await cockpit.keyboard.press('ArrowUp')
        return focusedName()
      },
      { timeout: 10_000 },
    )
    .toContain('Indsæt mellem')
  await cockpit.keyboard.press('Enter')
  await expect.poll(heard, { timeout: 5000 }).toContain('Slip fuldført')
  await expect
    .poll(heard)
    .toMatch(/Første fjorten dage flyttet til plads \d+ af 13, begynder kl\. /)
})

/** What the focused element is called, as a screen reader reads it. */
async function focusedName(): Promise<string> {
  return cockpit.evaluate(() => {
    const at = document.activeElement
    const ids = at?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const said = ids.map(
      (id) =>
        document.getElementById(id)?.getAttribute('aria-label') ??
        document.getElementById(id)?.textContent,
    )
    return [at?.getAttribute('aria-label'), ...said].filter(Boolean).join(' ')
  })
}

/** Everything that a screen reader is told politely from now on. */
async function listen(): Promise<void> {
  await cockpit.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[aria-live], [role=log], [role=status]'))
        heard.push(region.textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}
async function heard(): Promise<string> {
  return cockpit.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' · '))
}

test('words typed without a pause are kept while she types, at the latest after two seconds', async () => {
  await row('Hvem er vi').click()
  await cockpit.getByRole('textbox', { name: details.doing.script }).click()
  let keptWhileTyping = false
  const kept = cockpit
    .waitForResponse((answer) => answer.url().endsWith('/run') && answer.ok())
    .then(() => (keptWhileTyping = true))
  await cockpit.keyboard.type('Sig det, som det er, og giv den anden tid til at svare. ', {
    delay: 80,
  })
  expect(keptWhileTyping).toBe(true)
  await kept
})

test('the run sheet, the agenda, the pre-reading, cards, list and calendar are printed, within two minutes in all', async () => {
  await button(tools.print.open).click()
  const dialog = cockpit.getByRole('dialog', { name: tools.print.title })
  // answer sheets are for a gate, and this is none
  const { gatesheets: _, ...files } = tools.print.files
  for (const name of Object.values(files)) {
    const box = dialog.getByRole('checkbox', { name: new RegExp(`^${name.slice(0, 8)}`) })
    await box.setChecked(true, { force: true })
  }
  const folder = aFolder()
  await dialog.getByRole('combobox', { name: cockpitWords.review.folder }).fill(folder)
  await take('udskriv')
  await dialog.getByRole('button', { name: /^Gem \d filer/ }).click()
  await dialog.getByText(tools.print.saved(Object.keys(files).length)).waitFor()
  await take('gemt')
  await cockpit.keyboard.press('Escape')
  expect(readdirSync(folder).map((name) => name.replace(/^\d{4}-\d\d-\d\d /, ''))).toEqual(
    expect.arrayContaining(['Program Kickoff.docx', 'Bordkort Kickoff.docx']),
  )
  expect(Date.now() - began).toBeLessThan(120_000)
  expect(browsers.complaints()).toEqual([])
})

test('an agenda of 60 items, with a second day, is drawn anew within ten frames of a key', async () => {
  await button(plan.paste).click()
  const dialog = cockpit.getByRole('dialog')
  const lines = Array.from({ length: 47 }, (_, n) => `${5 + (n % 3) * 5} Punkt ${n + 1}`)
  await dialog.getByRole('textbox').first().fill(lines.join('\n'))
  await dialog.getByRole('button', { name: plan.pasting.insert(47) }).click()
  await dialog.waitFor({ state: 'detached' })
  await button(plan.day.addLong).click()
  await cockpit.getByRole('grid').nth(1).waitFor()
  expect(await cockpit.getByRole('row').count()).toBeGreaterThanOrEqual(60)
  const length = cockpit.getByRole('spinbutton', {
    name: plan.minutesOf('Velkomst fra begge ledelser'),
  })
  await length.focus()
  const took: number[] = []
  for (let turn = 0; turn < 12; turn++) {
    took.push(
      await cockpit.evaluate(async () => {
        const field = document.activeElement
        const began = performance.now()
        field?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', code: 'ArrowRight', bubbles: true }),
        )
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
        return performance.now() - began
      }),
    )
  }
  const median = took.toSorted((a, b) => a - b)[6] ?? Number.NaN
  expect(median).toBeLessThan((10 * 1000) / 60)
})
