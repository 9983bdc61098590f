import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { starterPack } from '../../shared/packs/starter.ts'
import { words as cockpitDa } from '../../shared/words/cockpit/da.ts'
import { words as cockpitEn } from '../../shared/words/cockpit/en.ts'
import { words as engagementDa } from '../../shared/words/engagement/da.ts'
import { words as engagementEn } from '../../shared/words/engagement/en.ts'
import { words as homeDa } from '../../shared/words/home/da.ts'
import { words as homeEn } from '../../shared/words/home/en.ts'
import { words as libraryDa } from '../../shared/words/library/da.ts'
import { words as libraryEn } from '../../shared/words/library/en.ts'
import { words as planDa } from '../../shared/words/plan/da.ts'
import { words as planEn } from '../../shared/words/plan/en.ts'
import { words as rosterDa } from '../../shared/words/roster/da.ts'
import { words as rosterEn } from '../../shared/words/roster/en.ts'
import { words as toolsDa } from '../../shared/words/tools/da.ts'
import { words as toolsEn } from '../../shared/words/tools/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { audit, scrolls } from './audit.ts'
import { wardrobeOf, type Wardrobe } from './dresses.ts'

/** The pages before and around a workshop, each state once: an engagement, its plan, its papers, and the library. */
const spoken = {
  da: {
    ...{ cockpit: cockpitDa, home: homeDa, engagement: engagementDa, roster: rosterDa },
    ...{ plan: planDa, tools: toolsDa, library: libraryDa },
  },
  en: {
    ...{ cockpit: cockpitEn, home: homeEn, engagement: engagementEn, roster: rosterEn },
    ...{ plan: planEn, tools: toolsEn, library: libraryEn },
  },
}
type Spoken = typeof spoken.da

let host: Host
let browsers: Browsers
let cockpit: Page
let wardrobe: Wardrobe

beforeAll(async () => {
  host = await openHost(aFolder())
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  await cockpit.getByRole('main').waitFor()
  wardrobe = wardrobeOf(cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('a new engagement: what it asks for, what is missing, and its page before anything is in it', async () => {
  const faults = [...(await seen('home, empty', () => heading((w) => w.cockpit.home.emptyTitle)))]
  await press((w) => w.home.newEngagement.button)
  const asked = () => dialog((w) => w.home.newEngagement.title)
  faults.push(...(await seen('new engagement', asked)))
  await press((w) => w.home.newEngagement.make)
  faults.push(...(await seen('new engagement, lacking', asked)))
  const { newEngagement } = words().home
  await field(newEngagement.name).fill('Nyt fagsystem')
  await field(newEngagement.customer).fill('Nordlund Kommune')
  await field(newEngagement.supplier).fill('Fjordbyte A/S')
  await press((w) => w.home.newEngagement.make)
  for (const [key, name] of tabs)
    faults.push(
      ...(await seenAt(key, `engagement, empty, ${name}`, (w) => w.engagement.tabs[name])),
    )
  expect(faults).toEqual([])
})

test('a date is typed by keyboard under the page’s own content policy, and draws the timeline', async () => {
  await cockpit.keyboard.press('1')
  await press((w) => w.engagement.timeline.setDates)
  const part = cockpit.locator('[data-anchor=goLive] [role=spinbutton]')
  await part.first().and(cockpit.locator(':focus')).waitFor()
  await cockpit.keyboard.type('25082027')
  expect((await part.allInnerTexts()).join('.')).toBe('25.08.2027')
  await cockpit.keyboard.press('Tab')
  const drawn = () => cockpit.getByRole('button', { name: words().engagement.timeline.large })
  await drawn().waitFor()
  expect(browsers.complaints()).toEqual([])
  const faults = [...(await seen('overview with a timeline', () => drawn().waitFor()))]
  await drawn().press('Enter')
  faults.push(
    ...(await seen('the timeline, large', () => dialog((w) => w.engagement.timeline.title))),
  )
  await escape()
  expect(faults).toEqual([])
})

test('its people: a third side, and a list pasted with what is known, new, and not read', async () => {
  const faults: string[] = []
  await cockpit.keyboard.press('2')
  await press((w) => w.roster.thirdSide.add)
  faults.push(...(await seen('a third side', () => shown((w) => w.roster.thirdSide.about))))
  await field(words().roster.thirdSide.organisation).fill('Samling af kommuner')
  await cockpit.keyboard.press('Enter')
  await cockpit.getByRole('region', { name: words().roster.thirdSide.label }).waitFor()
  const asked = () => dialog((w) => w.roster.paste.title)
  await paste()
  await press((w) => w.roster.paste.add(3, 0))
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  faults.push(...(await seen('people of three sides', () => shown((w) => w.roster.sides(3, 3)))))
  await press((w) => w.roster.paste.open)
  faults.push(...(await seen('a list to paste', asked)))
  await cockpit
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(`${list}\nKirsten Toft\tjurist\tKOMBIT`)
  await press((w) => w.roster.paste.read)
  faults.push(...(await seen('a list that was read', asked)))
  await escape()
  expect(faults).toEqual([])
})

test('its phases and its deviations', async () => {
  const faults: string[] = []
  await cockpit.keyboard.press('3')
  await press((w) => w.engagement.phases.change)
  await cockpit
    .getByRole('radio', { name: /^(Fire faser|Four phases)/ })
    .first()
    .press('Space')
  faults.push(
    ...(await seen('a list of phases to choose', () => cockpit.getByRole('dialog').waitFor())),
  )
  await press((w) => w.engagement.phases.use)
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  await unfold('main')
  faults.push(...(await seen('phases, unfolded', () => shown((w) => w.engagement.phases.hint))))
  await cockpit.keyboard.press('4')
  const asked = () => dialog((w) => w.engagement.deviations.add)
  await press((w) => w.engagement.deviations.add)
  faults.push(...(await seen('a new deviation', asked)))
  await press((w) => w.cockpit.add)
  faults.push(...(await seen('a deviation, lacking', asked)))
  const { deviations } = words().engagement
  await field(deviations.instead).fill('Alle uddannes samme uge')
  await field(deviations.reason).fill('To afdelinger flytter.')
  await press((w) => w.cockpit.add)
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  faults.push(...(await seen('deviations', () => heading((w) => w.engagement.deviations.title))))
  expect(faults).toEqual([])
})

test('a new workshop becomes a plan: its details, too much before the pause, and a line being typed', async () => {
  const faults: string[] = []
  await cockpit.keyboard.press('n')
  faults.push(...(await seen('new workshop', () => dialog((w) => w.cockpit.newWorkshop.title))))
  const { newWorkshop } = words().cockpit
  await cockpit.getByRole('combobox', { name: newWorkshop.template }).selectOption('Kickoff')
  await field(newWorkshop.facilitator).fill('Ane Thorup')
  await cockpit.keyboard.press('Enter')
  await heading((w) => w.plan.title)
  faults.push(...(await planning('a plan that fits')))
  await row(4).click()
  await unfold('aside')
  faults.push(...(await planning('all details of an item')))
  await row(4).focus()
  for (const _ of [5, 10, 15]) await cockpit.keyboard.press('ArrowRight')
  await cockpit.getByRole('group', { name: /10[.:]20/ }).waitFor()
  faults.push(...(await planning('too much before the pause')))
  await row(3).click()
  await cockpit.keyboard.press('Enter')
  await cockpit.keyboard.type('25 Status')
  faults.push(...(await planning('a line being typed')))
  await escape()
  await row(3).getByRole('button').last().press('Enter')
  faults.push(...(await planning('the menu of an item')))
  await cockpit.keyboard.press('Escape')
  expect(faults).toEqual([])
})

test('items moved, kept, pasted and chosen, and a second day', async () => {
  const faults: string[] = []
  await row(3).click()
  await row(3).focus()
  await cockpit.keyboard.press('m')
  faults.push(...(await planning('moving an item')))
  await escape()
  await press((w) => w.plan.paste)
  await cockpit.getByRole('dialog').getByRole('textbox').fill('09.00\tVelkomst\n25 Status')
  faults.push(...(await planning('lines to insert')))
  await escape()
  await row(3).click()
  await row(3).focus()
  await cockpit.keyboard.press('Shift+ArrowDown')
  faults.push(...(await planning('several chosen')))
  await cockpit.getByRole('button', { name: words().plan.menu.keep }).first().press('Enter')
  faults.push(...(await planning('a block to keep')))
  await field(words().plan.keep.name).fill('Vores begyndelse')
  await cockpit.keyboard.press('Enter')
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  await press((w) => w.plan.day.addLong)
  await cockpit.locator('[data-day="1"]').waitFor()
  faults.push(...(await planning('two days')))
  expect(faults).toEqual([])
})

test('tables and papers', async () => {
  const faults: string[] = []
  const seated = () => dialog((w) => w.tools.tables.title)
  await press((w) => w.tools.tables.open)
  faults.push(...(await seen('tables, not mixed', seated)))
  await cockpit
    .getByRole('dialog')
    .getByRole('button', { name: words().tools.tables.mix(1) })
    .press('Enter')
  await shown((w) => w.tools.tables.table(1))
  faults.push(...(await seen('tables, mixed', seated)))
  await press((w) => w.tools.tables.bosses)
  faults.push(...(await seen('who is whose boss', seated)))
  await escape()
  const printing = () => dialog((w) => w.tools.print.title)
  await press((w) => w.tools.print.open)
  faults.push(...(await seen('papers to print', printing)))
  const folder = cockpit.getByRole('combobox', { name: words().cockpit.review.folder })
  await folder.fill(aFolder())
  await press((w) => w.tools.print.save(2))
  await shown((w) => w.tools.print.saved(2))
  faults.push(...(await seen('papers that were saved', printing)))
  await escape()
  expect(faults).toEqual([])
})

test('the library, section by section, what is looked for, and a pack with faults', async () => {
  const faults: string[] = []
  const rail = cockpit.getByRole('navigation', { name: words().cockpit.app })
  await rail.getByRole('button', { name: words().cockpit.pages.library }).press('Enter')
  for (const name of Object.keys(libraryDa.sections) as (keyof typeof libraryDa.sections)[]) {
    await cockpit.locator(`[role=tab][data-key=${name}]`).click()
    faults.push(...(await seen(`library, ${name}`, () => heading((w) => w.library.title))))
  }
  await cockpit
    .locator('input[type=file]')
    .setInputFiles(fileOf({ ...starterPack, edition: 'first' }))
  faults.push(...(await seen('a pack with faults', () => shown((w) => w.library.packs.faultsSafe))))
  await cockpit.locator('input[type=file]').setInputFiles(fileOf(starterPack))
  await cockpit.getByRole('button', { name: /^(Fjern|Remove) / }).waitFor()
  faults.push(...(await seen('a pack of one’s own', () => heading((w) => w.library.packs.own))))
  await cockpit.getByRole('searchbox', { name: words().library.filter }).fill('mandat')
  faults.push(...(await seen('found in the library', () => heading((w) => w.library.title))))
  await cockpit.getByRole('searchbox', { name: words().library.filter }).fill('xyzzy')
  faults.push(...(await seen('nothing found', () => shown((w) => w.library.nothing('xyzzy')))))
  expect(faults).toEqual([])
})

test('what is found by typing, and the sentences for hard moments', async () => {
  const faults: string[] = []
  await cockpit.keyboard.press('Control+k')
  await cockpit.getByRole('dialog').getByRole('searchbox').fill('mandat')
  faults.push(...(await seen('found by searching', () => dialog((w) => w.cockpit.levers.palette))))
  // the first clears what was typed
  await cockpit.keyboard.press('Escape')
  await escape()
  const rail = cockpit.getByRole('navigation', { name: words().cockpit.app })
  await rail.getByRole('button', { name: words().cockpit.pages.run }).press('Enter')
  await cockpit.keyboard.press('h')
  const said = () => dialog((w) => w.library.moments.title)
  faults.push(...(await seen('hard moments', said)))
  await cockpit.keyboard.press('ArrowDown')
  await cockpit.keyboard.press('Enter')
  await cockpit.getByRole('button', { name: words().library.moments.back }).waitFor()
  faults.push(...(await seen('a sentence, large', said)))
  await escape()
  expect(faults).toEqual([])
  expect(browsers.complaints()).toEqual([])
})

const tabs = [
  ['1', 'overview'],
  ['2', 'people'],
  ['3', 'phases'],
  ['4', 'deviations'],
] as const

/** As it lies on the clipboard after Ctrl C in Excel. */
const list = `Navn\tTitel\tOrganisation
Mette Kjær\tdirektør\tNordlund Kommune
Jonas Holm\tprojektleder\tNordlund Kommune
Thomas Lund\tleveranceansvarlig\tFjordbyte A/S
Frokost bestilles til 24
12 34 56 78`

async function paste(): Promise<void> {
  await press((w) => w.roster.paste.open)
  await cockpit.getByRole('dialog').getByRole('textbox').fill(list)
  await press((w) => w.roster.paste.read)
}

function fileOf(pack: object) {
  const buffer = Buffer.from(JSON.stringify(pack, null, 2))
  return { name: 'vores.samspil-pack.json', mimeType: 'application/json', buffer }
}

function words(): Spoken {
  return spoken[wardrobe.worn().language]
}

/** The n-th row of the agenda, from 1. */
function row(n: number) {
  return cockpit.locator('[data-table] [role=row]').nth(n - 1)
}

function field(name: string) {
  return cockpit.getByRole('textbox', { name }).first()
}

/** Opens what is folded, also what was folded inside it. */
async function unfold(where: string): Promise<void> {
  const folded = cockpit.locator(`${where} button[aria-expanded=false]`)
  while ((await folded.count()) > 0) await folded.first().press('Enter')
}

async function press(name: (w: Spoken) => string): Promise<void> {
  await cockpit
    .getByRole('button', { name: name(words()) })
    .first()
    .press('Enter')
}

async function escape(): Promise<void> {
  await cockpit.keyboard.press('Escape')
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
}

async function heading(name: (w: Spoken) => string): Promise<void> {
  await cockpit
    .getByRole('heading', { name: name(words()) })
    .first()
    .waitFor()
}

async function dialog(title: (w: Spoken) => string): Promise<void> {
  await cockpit.getByRole('dialog', { name: title(words()) }).waitFor()
}

async function shown(text: (w: Spoken) => string): Promise<void> {
  await cockpit.getByText(text(words())).first().waitFor()
}

function seen(state: string, there: () => Promise<void>): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    const { language, look } = wardrobe.worn()
    await there()
    return await audit(cockpit, `${state}, ${language} ${look}`)
  })
}

/** A tab of the engagement's page, by its key. */
async function seenAt(
  key: string,
  state: string,
  tab: (w: Spoken) => string,
): Promise<readonly string[]> {
  await cockpit.getByRole('tablist').waitFor()
  await cockpit.keyboard.press(key)
  return await seen(state, () =>
    cockpit.getByRole('tab', { name: tab(words()), selected: true }).waitFor(),
  )
}

/** A state of *Planlæg*, which fits its window without scrolling. */
async function planning(state: string): Promise<readonly string[]> {
  return await wardrobe.inTwo(async () => {
    const { language, look } = wardrobe.worn()
    const name = `${state}, ${language} ${look}`
    await cockpit.getByRole('main', { includeHidden: true }).waitFor()
    const [faults, down] = [await audit(cockpit, name), await scrolls(cockpit)]
    return down > 0 ? [...faults, `${name}: the page scrolls ${down} px down`] : faults
  })
}
