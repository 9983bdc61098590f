import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Locator, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Joined } from '../../shared/contract.ts'
import { words } from '../../shared/words/cockpit/da.ts'
import { words as logWords } from '../../shared/words/log/da.ts'
import { words as measure } from '../../shared/words/measure/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { pictures } from '../../shared/words/pictures/da.ts'
import { resultWords } from '../../shared/words/results/da.ts'
import { words as seats } from '../../shared/words/seats/da.ts'
import { words as time } from '../../shared/words/time/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { word as wordWords } from '../../shared/words/word/da.ts'
import { findChromium, openBrowsers, switches, type Browsers } from '../support/browsers.ts'
import { aFolder, tidy } from '../support/host.ts'
import { movedHouse, type MovedHouse } from '../support/movedhouse.ts'
import { call, phone, seated, until, value, type TestPhone } from '../support/room.ts'
import { answer, lines, received, stepOf, takeSeat } from './answering.ts'
import { atItem, capture, command, left } from './cockpit.ts'
import { readWord } from './wordfile.ts'

/** One row, asked at 9.08, at 9.36 in the same words, and a third time with one key. */
const row = 'Vi har ét fælles billede af målet'
const asked = 'Hvor enige er vi om målet?'
const director = 'Mette Kjær'
const decided = 'Direktøren bekræfter målet for begge parter'
const form = { steps: [4, 3, 2, 1, 2, 4, 3], picks: [0, 2, 4] }

let day: MovedHouse
let browsers: Browsers
let desk: BrowserContext
let cockpit: Page
let wall: Page
let devtools: CDPSession

beforeAll(async () => {
  day = await movedHouse(8, 36)
  browsers = await openBrowsers()
  const screens = '--screen-info={1280x720 label=desk}{1280,0 1920x1080 label=wall}'
  desk = await chromium.launchPersistentContext(aFolder(), {
    executablePath: findChromium(),
    viewport: null,
    locale: 'da-DK',
    reducedMotion: 'reduce',
    args: [...switches, screens],
  })
  desk.setDefaultTimeout(20_000)
  cockpit = desk.pages()[0] ?? (await desk.newPage())
  devtools = await desk.newCDPSession(cockpit)
  const { origin } = new URL(day.cockpitLink)
  await devtools.send('Browser.grantPermissions', { origin, permissions: ['windowManagement'] })
})
afterAll(async () => {
  await desk?.close()
  await browsers?.close()
  await day?.house.close()
  await tidy()
})

test('22 people, another network, four phones lost, a late director, the wall pulled twice, 25 minutes behind: nobody counts twice, the day lands, and Word says what happened', async () => {
  const calls = day.house.facilitator().calls
  const made = value(await calls.makeDemo())
  const at = { engagementId: made.engagementId, workshopId: made.toRunId }
  value(await calls.openWorkshop(at))
  for (const [id, name] of [
    ['tove', 'Tove Lind'],
    ['hans', 'Hans Juul'],
  ] as const) {
    const person = { id, partyId: 'nordlund', name, role: 'sagsbehandler' }
    value(await calls.run({ do: 'addPerson', takes: 'answers', ...person }))
  }
  const mette = day.view().open?.people.find((person) => person.name === director)?.id ?? ''
  value(
    await calls.run({ do: 'setMandate', workshopId: at.workshopId, personId: mette, has: true }),
  )
  const absent = { personIds: [mette], is: 'absent' as const }
  value(await calls.run({ do: 'noteAttendance', workshopId: at.workshopId, ...absent }))
  value(await calls.letPhonesIn({ address: '127.0.0.1', port: 0 }))

  // 8.45: the wall is up on the second screen; three phones and eighteen more take their seats
  day.to(8, 45)
  await cockpit.goto(day.cockpitLink)
  const opened = desk.waitForEvent('page')
  await cockpit.getByRole('button', { name: words.header.wallNone }).first().click()
  wall = await opened
  const first = url()
  const real = await Promise.all(
    [0, 0, 1].map(async (side) => {
      const held = await browsers.phone(first)
      await takeSeat(held, side)
      return held
    }),
  )
  let sockets: TestPhone[] = []
  for (let each = 0; each < 18; each++)
    sockets.push(await phone(first, each < 11 ? 'customer' : 'supplier'))
  await cockpit.getByRole('button', { name: words.header.present(21, 21) }).waitFor()
  await wall.getByRole('list', { name: wallWords.here(21) }).waitFor()
  await cockpit.keyboard.press('F5')
  await atItem(cockpit, 'Ankomst')
  day.to(9, 0)
  await next('Velkomst')
  await cockpit.keyboard.press('k')
  const presence = cockpit.getByRole('dialog', { name: seats.presence.title })
  await presence.getByRole('button', { name: seats.presence.rest }).press('Enter')
  await presence.getByText(seats.presence.here(21, 22)).waitFor()
  await cockpit.keyboard.press('Escape')

  // 9.08: one row is asked; nine have answered when the network gives another address at 9.10
  day.to(9, 8)
  await ask()
  await open()
  await step(real[0]!, 3)
  await Promise.all(sockets.slice(0, 8).map((each) => give(each, 3)))
  await wall.getByText(wallWords.answered(9, 21)).waitFor()
  day.to(9, 10)
  day.movesTo('127.0.0.2')
  await expect.poll(() => new URL(url()).hostname, { timeout: 8000 }).toBe('127.0.0.2')
  const second = url()
  await wall.getByText(new URL(second).host).waitFor()
  expect(new URL(second).port, 'the same port').toBe(new URL(first).port)
  const codes = await Promise.all(real.map(codeOn))
  await Promise.all(
    real.map(async (held, index) => {
      await held.goto(second)
      await typeCode(held, codes[index]!)
      await stepOf(held, 1).waitFor()
    }),
  )
  sockets = await Promise.all(sockets.map((each) => back(second, each.joined.code)))
  await cockpit.getByRole('button', { name: words.header.present(21, 21) }).waitFor()
  // those nine answers stand, and whoever tries again is told so
  await stepOf(real[0]!, 1).tap()
  await real[0]!.getByText(phoneWords.stands).waitFor()
  await expect(give(sockets[0]!, 1)).rejects.toThrow('alreadyVoted')
  await wall.getByText(wallWords.answered(9, 21)).waitFor()
  await Promise.all([
    step(real[1]!, 3),
    step(real[2]!, 2),
    ...sockets.slice(8).map((each) => give(each, 3)),
  ])
  await wall.getByText(wallWords.answered(21, 21)).waitFor()
  const one = await shown([...real])
  day.to(9, 12)
  await next('Check-in')

  // 9.20: the wall is unplugged for the first time
  day.to(9, 20)
  await next('Målet og billedet af succes')
  await unplugged()

  // 9.30: two phones are lost for good; one person gets a new code, the other borrows a phone when it is time
  day.to(9, 30)
  const [newCode, loaned] = [sockets[0]!, sockets[17]!]
  for (const lost of [newCode, loaned]) lost.hangUp()
  const panel = await openPanel()
  await closeSeat(panel, loaned.joined.code)
  await closeSeat(panel, newCode.joined.code)
  await panel.getByRole('radio', { name: seats.without }).press('Space')
  await panel.getByRole('button', { name: seats.loanCode('Leverandøren') }).press('Enter')
  const once = await codeIn(panel.getByRole('region', { name: seats.loanTitle }))
  // one code for the person without a phone, and one for the director
  const before = new Set(day.view().room?.seats.map((seat) => seat.code))
  await panel.getByRole('radio', { name: seats.ways.personal }).press('Space')
  await panel.getByRole('button', { name: seats.makeCodes(2) }).press('Enter')
  await panel.getByText(seats.codesMade).waitFor()
  const fresh = day.view().room!.seats.flatMap(({ code }) => (before.has(code) ? [] : [code]))
  expect(fresh).toHaveLength(2)
  await cockpit.keyboard.press('Escape')

  // 9.36: the same row in the same words; two more phones are lost while it is open
  day.to(9, 36)
  await ask()
  await cockpit.getByText(words.poll.heldJoint).waitFor()
  await open()
  await Promise.all([
    step(real[0]!, 4),
    step(real[2]!, 2),
    ...sockets.slice(2, 17).map((each) => give(each, 4)),
  ])
  await wall.getByText(wallWords.answered(17, 20)).waitFor()
  const [lostNow, lostToo] = [codes[0]!, codes[1]!]
  await Promise.all([real[0]!.context().close(), real[1]!.context().close()])
  await openPanel()
  const again = [
    await replaced(panel, lostNow, second),
    await replaced(panel, lostToo, second),
  ] as const
  await cockpit.keyboard.press('Escape')
  await stepOf(again[0], 1).tap()
  await again[0].getByText(phoneWords.stands).waitFor()
  await wall.getByText(wallWords.answered(17, 20)).waitFor()
  await step(again[1], 3)
  const device = await browsers.phone(second)
  await typeCode(device, once)
  await stepOf(device, 2).tap()
  await device.getByRole('button', { name: phoneWords.seats.send }).tap()
  await device.getByText(phoneWords.seats.sent).waitFor()
  const fourth = await back(second, fresh[0]!)
  await give(fourth, 4)
  await expect(give(fourth, 1)).rejects.toThrow('alreadyVoted')
  await give(sockets[1]!, 4)
  await wall.getByText(wallWords.answered(21, 21)).waitFor()

  // 9.40: the director comes, and lands in the open measurement
  day.to(9, 40)
  await cockpit.keyboard.press('k')
  await presence.getByRole('combobox').fill('mette')
  await cockpit.keyboard.press('Enter')
  await presence.getByText(seats.presence.state.late('9.40', 40)).waitFor()
  await presence.getByText(seats.presence.here(22, 22)).waitFor()
  await cockpit.keyboard.press('Escape')
  const late = await browsers.phone(second)
  await typeCode(late, fresh[1]!)
  await step(late, 1)
  await wall.getByText(wallWords.answered(22, 22)).waitFor()
  const phones = [again[0], again[1], real[2]!, late]
  const two = await shown(phones)
  await capture(cockpit, `b ${decided} @${director.split(' ')[0]}`, 'decision', decided)

  // once more with one key: the first round was joint, and so are they all
  await cockpit.getByRole('button', { name: words.poll.again }).press('Enter')
  await cockpit.getByText(words.poll.heldJoint).waitFor()
  await open()
  const others = [...sockets.slice(1, 17), fourth]
  await Promise.all([...phones.map((held) => step(held, 4)), ...others.map((p) => give(p, 4))])
  await wall.getByText(wallWords.answered(21, 22)).waitFor()
  const three = await shown(phones)
  for (const { level, said } of [one, two, three]) {
    expect(level).toContain(resultWords.levelJoint)
    for (const sentence of said) expect(sentence).not.toMatch(/Kunden|Leverandøren/)
  }
  expect(one.level).toContain(resultWords.answered(21, 21))
  expect(two.level).toContain(resultWords.answered(22, 22))
  expect(three.level).toContain(resultWords.answered(21, 22))

  // 10.40: the principles, and the wall is unplugged while it shows what they came to
  day.to(10, 0)
  await next('Kontrakten: her læser vi forskelligt')
  day.to(10, 40)
  await next('Måling: principperne')
  await open()
  await Promise.all([
    ...phones.map((held) => answer(held, form)),
    ...others.map((each, index) => give(each, index < 10 ? 3 : 2)),
  ])
  await wall.getByText(wallWords.answered(21, 22)).waitFor()
  const principles = await shown(phones)
  await unplugged()
  expect(await lines(wall.getByRole('main'))).toEqual(principles.said)
  day.to(10, 50)
  await next('Pause')

  // 11.00: 25 minutes behind; one plan is chosen, and the day lands
  day.to(11, 0)
  const header = cockpit.getByRole('banner')
  await header.getByText(words.header.behind('25 min.')).waitFor()
  await cockpit.getByRole('button', { name: time.catchUp.button(25) }).waitFor()
  await cockpit.keyboard.press('i')
  const plans = cockpit.getByRole('dialog', { name: time.catchUp.title(25) })
  await plans.getByText('Slut kl. 12.30, på tid.').first().waitFor()
  await cockpit.keyboard.press('1')
  await plans.waitFor({ state: 'detached' })
  await header.getByText(words.header.onTime).waitFor()
  await cockpit.keyboard.press('f')
  await cockpit.getByRole('dialog', { name: time.cause.title }).waitFor()
  await cockpit.keyboard.press('2')
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  const rest = (day.view().agenda ?? []).filter(
    ({ item: each }) => each.skipped === null && each.runs.length === 0,
  )
  for (const { item: each } of rest) {
    day.pass((await left(cockpit)) * 1000)
    await next(each.title.da ?? '')
  }
  day.pass((await left(cockpit)) * 1000)
  await command(cockpit, words.levers.end)
  await cockpit.getByRole('heading', { name: words.run.endedTitle }).waitFor()

  // what is handed over says what the screens said
  const folder = aFolder()
  await cockpit.getByRole('button', { name: words.run.toMinutes }).press('Enter')
  const review = cockpit.getByRole('main', { name: words.review.title })
  await review.getByRole('checkbox', { name: time.file.log, exact: true }).check()
  const field = review.getByRole('combobox', { name: words.review.folder })
  await field.fill(folder)
  await field.press('Escape')
  await review.getByRole('button', { name: words.review.save }).press('Enter')
  await review.getByText(time.file.savedSome).waitFor()
  const files = readdirSync(folder)
  const word = (kind: string) =>
    readWord(join(folder, files.find((name) => name.includes(kind)) ?? ''))
  const minutes = word(wordWords.minutes)
  const text = minutes.paragraphs.join('\n')
  for (const { level, said } of [one, two, three, principles]) {
    expect(minutes.paragraphs).toContain(level)
    const spoken = said.join(' ').replaceAll('\u00a0', ' ')
    expect(minutes.alts.filter((alt) => alt.endsWith(spoken)).length, spoken).toBeGreaterThan(0)
  }
  expect(text).toContain(decided)
  expect(minutes.paragraphs.find((line) => line.includes(decided))).toContain('Mandat: Mette')
  expect(text, 'who came late is not in the minutes').not.toContain(logWords.cameLate)
  const log = word(logWords.log)
  const told = [...log.paragraphs, ...log.tables.flat(2)].join('\n')
  expect(told).toContain(logWords.late(director, 40))
  expect(told).toContain(time.cause.kinds.discussion)
  expect(told).toContain(logWords.span('8.45', '12.30'))
  expect(told).toContain(logWords.onTime)

  expect(day.broken).toEqual([])
  const cut =
    /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|ADDRESS_INVALID)/
  expect(browsers.complaints().filter((complaint) => !cut.test(complaint))).toEqual([])
})

const url = () => {
  const phones = day.view().room?.phones
  if (phones?.state !== 'open') throw new Error('phones are shut out')
  return phones.url
}

async function next(title: string): Promise<void> {
  await cockpit.keyboard.press('n')
  await atItem(cockpit, title)
}

/** *Mål noget nu*: the one row on the four steps, held to the joint level. */
async function ask(): Promise<void> {
  await cockpit.keyboard.press('Shift+V')
  const dialog = cockpit.getByRole('dialog', { name: measure.nowTitle })
  await dialog.getByRole('radio', { name: measure.forms.scale }).press('Space')
  await dialog.getByRole('textbox', { name: measure.question }).fill(asked)
  await dialog.getByRole('textbox', { name: measure.lines.scale }).fill(row)
  await dialog.getByRole('button', { name: measure.plan }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const joint = cockpit.getByRole('radio', { name: new RegExp(`^${words.poll.joint}`) })
  await joint.press('Space')
}

async function open(): Promise<void> {
  await cockpit.keyboard.press('v')
  await cockpit.getByText(words.poll.openState).first().waitFor()
}

async function step(held: Page, to: number): Promise<void> {
  await stepOf(held, to).tap()
  await received(held).waitFor()
}

/** Closes and shows, and reads the same on wall, cockpit and every phone. */
async function shown(phones: readonly Page[]) {
  await cockpit.keyboard.press('v')
  await wall.getByText(wallWords.closed).waitFor()
  await cockpit.getByText(words.poll.closedState).waitFor()
  await cockpit.keyboard.press('r')
  await wall.getByRole('img', { name: wallWords.result }).waitFor()
  const said = await lines(wall.getByRole('main'))
  const level = await wall.getByText(resultWords.answered(0, 0).slice(-20)).first().innerText()
  const figure = cockpit.getByRole('figure')
  await figure.getByText(level, { exact: true }).waitFor()
  await figure.getByText(words.poll.sentences).press('Enter')
  expect(await lines(figure)).toEqual(said)
  for (const held of phones) {
    await held.getByText(level, { exact: true }).waitFor()
    expect(await lines(held.getByRole('main'))).toEqual(said)
  }
  return { said, level }
}

/** The wall's display is pulled out and put back, and what it showed is there again. */
async function unplugged(): Promise<void> {
  const heading = await wall.getByRole('heading', { level: 1 }).innerText()
  const { screenInfos } = await devtools.send('Emulation.getScreenInfos')
  const { id, left: at, top, width, height } = screenInfos.find(({ label }) => label === 'wall')!
  await devtools.send('Emulation.removeScreen', { screenId: id })
  await wall.getByText(pictures.away).waitFor()
  await cockpit.getByText(words.showing.display.away).waitFor()
  await devtools.send('Emulation.addScreen', { left: at, top, width, height, label: 'wall' })
  await wall.getByRole('heading', { level: 1, name: heading }).waitFor()
  await cockpit.getByText(words.showing.display.away).waitFor({ state: 'detached' })
}

/** Answers the measurement that is open; a phone whose stream was cut begins again with its token, as its page does. */
async function give(held: TestPhone, to: 1 | 2 | 3 | 4): Promise<void> {
  const hears = (each: TestPhone) => () => {
    const now = day.view().polls?.find(({ poll }) => poll.state === 'open')
    const { poll } = each.view()
    return poll?.state === 'open' && poll.id === now?.poll.id
  }
  const heard = await until(hears(held)).then(
    () => held,
    () => seated(new URL(url()).origin, held.joined),
  )
  await until(hears(heard), 20_000)
  await heard.answerAll(to)
}

async function back(address: string, code: string): Promise<TestPhone> {
  const { origin, hash } = new URL(address)
  const args = [{ room: hash.slice(1), code }]
  return await seated(origin, value(await call<Joined>(`${origin}/guest/rejoin`, args, {})))
}

async function typeCode(held: Page, code: string): Promise<void> {
  const has = held.getByRole('button', { name: phoneWords.haveCode })
  await held.getByRole('textbox').or(has).first().waitFor()
  if (await has.isVisible()) await has.tap()
  await held.getByRole('textbox').fill(code)
  await held.getByRole('button', { name: phoneWords.wayIn.go, exact: true }).tap()
}

/** The code that a phone always shows. */
async function codeOn(held: Page): Promise<string> {
  const said = await held.getByText(phoneWords.yourCode).first().locator('..').innerText()
  return /[A-Z0-9]{3} ?[A-Z0-9]{3}/.exec(said)![0].replace(' ', '')
}

async function openPanel(): Promise<Locator> {
  await cockpit.getByRole('button', { name: / er med$/ }).press('Enter')
  const panel = cockpit.getByRole('dialog', { name: words.phones.title })
  await panel.waitFor()
  return panel
}

/** *Samme person, ny telefon*: the chosen seat's new code, typed on another phone. */
async function replaced(panel: Locator, code: string, address: string): Promise<Page> {
  await panel.getByRole('option').filter({ hasText: code }).click()
  await cockpit.keyboard.press('n')
  const said = panel.getByText(/Ny kode/)
  await expect.poll(() => said.innerText().catch(() => '')).not.toContain(lastCode)
  lastCode = (await said.innerText()).replace(/.*: /, '').slice(0, 7)
  const held = await browsers.phone(address)
  await typeCode(held, lastCode.replace(' ', ''))
  await stepOf(held, 1).waitFor()
  return held
}
let lastCode = '-'

async function closeSeat(panel: Locator, code: string): Promise<void> {
  const option = panel.getByRole('option').filter({ hasText: code })
  await option.click()
  await cockpit.keyboard.press('Delete')
  await option.waitFor({ state: 'detached' })
}

async function codeIn(region: Locator): Promise<string> {
  const status = region.getByRole('status')
  await status.getByText(/[A-Z0-9]{3} [A-Z0-9]{3}/).waitFor()
  return (await status.innerText()).replace(/.*: |\s/g, '')
}
