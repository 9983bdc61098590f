import { afterAll, beforeAll, expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { narrowDate, shortDay, today } from '../../shared/dates.ts'
import { readDue } from '../../shared/duewords.ts'
import { words } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { resultWords } from '../../shared/words/results/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { word as wordWords } from '../../shared/words/word/da.ts'
import { openBrowsers, sizes, type Browsers } from '../support/browsers.ts'
import { aFolder, aPort, openHost, root, tidy, type Host } from '../support/host.ts'
import { answer, lines, takeSeat, wordsOf } from './answering.ts'
import { atItem, capture, command, focused, item, kept, left } from './cockpit.ts'
import { readWord } from './wordfile.ts'

const titles = (
  JSON.parse(readFileSync(join(root, 'resources', 'agendas', 'kontrakt.json'), 'utf8')) as {
    items: { title: { da: string } }[]
  }
).items.map((each) => each.title.da)

/** Three and three: everybody is sure of the leaders and unsure of the risks, and agrees on what matters. */
const forms = [
  { steps: [4, 3, 3, 2, 1, 4, 3], picks: [0, 1, 4] },
  { steps: [4, 3, 2, 2, 1, 3, 3], picks: [0, 4, 5] },
  { steps: [4, 2, 3, 3, 2, 0, 2], picks: [0, 4, 6] },
  { steps: [4, 4, 3, 2, 1, 3, 3], picks: [0, 3, 4] },
  { steps: [3, 3, 2, 2, 2, 4, 4], picks: [1, 4, 5] },
  { steps: [4, 3, 3, 3, 1, 3, 3], picks: [0, 2, 4] },
]
const note = 'Bilag 4 læses forskelligt'
const decided = 'Styregruppen mødes hver anden uge'
const onWall = 'Parterne fører én fælles risikolog'
const agreed = 'Afklar opslag'

let host: Host
let browsers: Browsers
let cockpit: Page
let wall: Page
let phones: readonly Page[]
/** what the screens said, for the files to agree with */
let said: readonly string[] = []
let level = ''
let records: readonly string[] = []
let files: readonly string[] = []

beforeAll(async () => {
  host = await openHost(aFolder())
  browsers = await openBrowsers()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('a first start offers the demo, and its workshop opens before anything has begun', async () => {
  cockpit = await browsers.cockpit(host.links.cockpit)
  await cockpit.getByRole('heading', { name: words.home.emptyTitle }).waitFor()
  await cockpit.getByRole('button', { name: words.home.tryDemo }).press('Enter')
  await cockpit
    .getByRole('article')
    .getByRole('button', { name: /^Kontrakt- og samarbejdsworkshop/ })
    .filter({ hasText: words.home.states.before })
    .press('Enter')
  await item(cockpit).getByText(words.run.before, { exact: true }).waitFor()
})

test('phones are let in, the wall welcomes them, and six take their seats', async () => {
  const { port, free } = await aPort()
  await free()
  await command(cockpit, words.levers.phones)
  const dialog = cockpit.getByRole('dialog', { name: words.phones.title })
  await dialog.getByRole('radio', { name: /^127\.0\.0\.1/ }).press('Space')
  await dialog.getByRole('textbox', { name: words.phones.port }).fill(String(port))
  await cockpit.keyboard.press('Enter')
  const code = dialog.getByRole('img', { name: words.phones.qr(`http://127.0.0.1:${port}/`) })
  const name = (await code.getAttribute('aria-label')) ?? ''
  const url = name.slice(name.indexOf('http'))
  // the field that had the keyboard is gone, and the dialog has taken it back
  await cockpit.locator('[role=dialog]:focus, [role=dialog] :focus').waitFor()
  await cockpit.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const opened = cockpit.context().waitForEvent('page')
  await command(cockpit, words.levers.wall)
  wall = await opened
  await wall.setViewportSize(sizes.wall)
  await wall.getByRole('img', { name: wallWords.qr(`127.0.0.1:${port}`) }).waitFor()
  await wall.getByText(url.slice(-6)).waitFor()

  phones = await Promise.all(
    forms.map(async (_, index) => {
      const phone = await browsers.phone(url)
      await takeSeat(phone, index < 3 ? 0 : 1)
      await phone.getByRole('heading', { name: phoneWords.joined }).waitFor()
      return phone
    }),
  )
  const here = wall.getByRole('list', { name: wallWords.here(6) })
  await here.waitFor()
  expect(await here.getByRole('strong').allInnerTexts()).toEqual(['3', '3'])
  await cockpit.getByRole('button', { name: words.header.present(6, 6) }).waitFor()
})

test('the day begins; the clock is stopped, goes on, and is given and taken minutes', async () => {
  await cockpit.keyboard.press('F5')
  await atItem(cockpit, titles[0] ?? '')
  const timer = item(cockpit).getByRole('timer')
  await cockpit.keyboard.press('p')
  await item(cockpit).getByText(words.run.paused).waitFor()
  const stopped = await timer.innerText()
  const was = await left(cockpit)
  await cockpit.keyboard.press('+')
  await timer.getByText(stopped).waitFor({ state: 'detached' })
  expect(await left(cockpit)).toBe(was + 60)
  await cockpit.keyboard.press('-')
  await timer.getByText(stopped).waitFor()
  await cockpit.keyboard.press('p')
  await timer.getByText(stopped).waitFor({ state: 'detached' })
  await item(cockpit).getByText(words.run.left, { exact: true }).waitFor()
  expect(await left(cockpit)).toBeLessThan(was)
})

test('a note is written, undone and done again by keyboard', async () => {
  await next(1)
  await capture(cockpit, note, 'note')
  const row = kept(cockpit).filter({ hasText: note })
  await cockpit.keyboard.press('Control+z')
  await row.waitFor({ state: 'detached' })
  await cockpit.getByText(words.undone(words.lines.noteWritten)).waitFor()
  await cockpit.keyboard.press('Control+y')
  await row.waitFor()
  await cockpit.getByText(words.redone(words.lines.noteWritten)).waitFor()
})

test('the wall shows the task and the program, and goes black and back with one key', async () => {
  await next(2)
  const task = wall.getByText(wallWords.task).first()
  await task.waitFor()
  // T has the time alone, and again the task it belongs to
  await cockpit.keyboard.press('t')
  await task.waitFor({ state: 'detached' })
  await wall.getByRole('timer').waitFor()
  await cockpit.getByRole('banner').getByText(words.showing.names.clock).waitFor()
  await cockpit.keyboard.press('t')
  await task.waitFor()
  await wall.getByRole('timer').waitFor()
  await cockpit.keyboard.press('o')
  await wall
    .locator('[aria-current=step]')
    .getByText(titles[2] ?? '')
    .waitFor()
  await cockpit.keyboard.press('b')
  await wall.getByText(wallWords.black).waitFor()
  expect((await wall.getByRole('main').innerText()).trim()).toBe(wallWords.black)
  await cockpit.keyboard.press('b')
  await wall
    .locator('[aria-current=step]')
    .getByText(titles[2] ?? '')
    .waitFor()
})

test('a decision and an action are captured, and a sentence written where all see it', async () => {
  await next(3)
  await capture(cockpit, `b ${decided} @Mette`, 'decision', decided)
  await capture(cockpit, `h ${agreed} @Jonas >uge 50`, 'action', agreed)
  await next(4)
  await cockpit.keyboard.press('w')
  await focused(cockpit.getByRole('textbox', { name: words.write.field }))
  await cockpit.keyboard.type(onWall)
  await wall.getByText(onWall).waitFor()
  await cockpit.keyboard.press('Control+Enter')
  await kept(cockpit).filter({ hasText: onWall }).waitFor()
  await cockpit.keyboard.press('Escape')
  await atItem(cockpit, titles[4] ?? '')
})

test('six phones answer, and sides of three fall to the joint level in every row', async () => {
  await next(5)
  await cockpit.keyboard.press('v')
  await Promise.all(phones.map((phone, index) => answer(phone, forms[index]!)))
  await wall.getByText(wallWords.answered(6, 6)).waitFor()
  await cockpit.getByRole('tabpanel').getByText(words.poll.answered(6, 6)).waitFor()
  await cockpit.getByText(words.poll.falls).waitFor()

  await cockpit.keyboard.press('v')
  await cockpit.getByText(words.poll.closedState).waitFor()
  await wall.getByText(wallWords.closed).waitFor()
  await cockpit.keyboard.press('r')
  await cockpit.getByText(words.poll.shownState).waitFor()
  const picture = wall.getByRole('img', { name: wallWords.result })
  await picture.waitFor()

  said = await lines(wall.getByRole('main'))
  expect(said).toHaveLength(7)
  for (const sentence of said) {
    expect(sentence, 'no side alone').not.toMatch(/Kunden|Leverandøren/)
    expect(sentence).toMatch(/Samlet: (lavt|midt|højt) \(6\u00a0svar\)/)
  }
  level = await wall.getByText(resultWords.levelJoint).innerText()
  expect(level).toContain(resultWords.answered(6, 6))
  const sides = [
    { mark: 'K', label: 'Kunden', here: 3 },
    { mark: 'L', label: 'Leverandøren', here: 3 },
  ] as const
  expect(level).toContain(resultWords.present(sides))

  const figure = cockpit.getByRole('figure')
  await figure.getByText(words.poll.sentences).press('Enter')
  expect(await lines(figure)).toEqual(said)
  await figure.getByText(level, { exact: true }).waitFor()
  expect(await wordsOf(figure.getByRole('img'))).toEqual(await wordsOf(picture))
  for (const phone of phones) {
    await phone.getByText(level, { exact: true }).waitFor()
    expect(await lines(phone.getByRole('main'))).toEqual(said)
  }
})

test('in the break two principles are proposed with the reason, and Enter accepts', async () => {
  await next(6)
  const sheet = cockpit.getByRole('tabpanel')
  await sheet.getByRole('heading', { name: words.talk.propose }).waitFor()
  const proposed = await lines(sheet)
  expect(proposed).toHaveLength(2)
  expect(proposed[0]).toContain('Risici')
  await cockpit.keyboard.press('Enter')
  await sheet.getByRole('heading', { name: words.talk.chosen }).waitFor()
  expect(await lines(sheet)).toEqual(proposed)
})

test('the rest of the 14 items is run with N, back with Shift N, and the day ends', async () => {
  await next(7)
  await cockpit.keyboard.press('Shift+N')
  await atItem(cockpit, titles[6] ?? '')
  for (const [index] of titles.entries()) if (index > 6) await next(index)
  await item(cockpit).getByText(words.run.item(14, 14)).waitFor()
  await item(cockpit).getByText(words.run.last).waitFor()
  await command(cockpit, words.levers.end)
  await cockpit.getByRole('heading', { name: words.run.endedTitle }).waitFor()
  records = await kept(cockpit).allInnerTexts()
})

test('both Word files are saved to a folder, and say the same as every screen', async () => {
  const folder = aFolder()
  await cockpit.getByRole('button', { name: words.run.toMinutes }).press('Enter')
  const review = cockpit.getByRole('main', { name: words.review.title })
  const counts = [words.review.decisions(2), words.review.actions(1), words.review.pollsCount(1)]
  await review.getByText(counts.join(' · ')).waitFor()
  const field = review.getByRole('combobox', { name: words.review.folder })
  await field.fill(folder)
  await field.press('Escape')
  await review.getByRole('button', { name: words.review.save }).press('Enter')
  await review.getByText(words.review.savedBoth).waitFor()
  files = readdirSync(folder).toSorted()
  expect(files).toHaveLength(2)
  for (const file of files) await review.getByText(file, { exact: true }).waitFor()
  const named = (kind: string) => join(folder, files.find((file) => file.includes(kind)) ?? '')
  const minutes = readWord(named(wordWords.minutes))
  const list = readWord(named(wordWords.actionList))

  // the measurement: who answered, each row, and what was chosen
  expect(minutes.paragraphs).toContain(level)
  expect(minutes.alts.filter((alt) => alt.endsWith(breaking(said.join(' '))))).toHaveLength(1)
  const figures = minutes.tables.find((table) => table[0]?.includes(wordWords.mean)) ?? []
  expect(figures.slice(1).map((cells) => sentenceFrom(cells, minutes.tables))).toEqual(
    said.map((sentence) => sentence.split('. ').slice(0, 2).join('. ').replace(/\.$/, '')),
  )
  expect(
    minutes.paragraphs.filter((text) => text.includes('6 svarede. Vist samlet.')),
  ).toHaveLength(1)

  // what was written down: the same numbers, words, owner and day
  const numberOf = (text: string) =>
    /[BH]-\d+/.exec(records.find((line) => line.includes(text)) ?? '')?.[0] ?? 'none'
  for (const text of [decided, onWall]) {
    const lines = minutes.paragraphs.filter((line) => line.includes(text))
    expect(lines.length, text).toBeGreaterThan(0)
    for (const line of lines) expect(line).toContain(numberOf(text))
  }
  expect(minutes.paragraphs.find((line) => line.includes(decided))).toContain('Mandat: Mette')
  const due = readDue('uge 50', today(Date.now(), 'Europe/Copenhagen'), null)
  expect(due).not.toBeNull()
  const action = records.find((line) => line.includes(agreed))
  expect(action).toContain('Jonas Holm')
  expect(action).toContain(shortDay(due!, 'da'))
  for (const { tables } of [minutes, list]) {
    const rows = tables.flat().filter((cells) => cells.includes(agreed))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.slice(0, 6)).toEqual([
      ...[
        numberOf(agreed),
        agreed,
        'Jonas Holm',
        'K',
        narrowDate(due!),
        wordWords.actionStatuses.open,
      ],
    ])
  }
  // the list also has the five that are still open from the demo's held day
  expect(list.paragraphs.some((line) => line.startsWith(wordWords.howMany(6, 6)))).toBe(true)
  // the beslutningsreferat leaves notes out, and who answered what is nowhere
  expect(minutes.paragraphs.join('\n')).not.toContain(note)
})

test('nobody’s browser complained all day, and the host closes cleanly', async () => {
  expect(browsers.complaints()).toEqual([])
  const ended = await host.end('SIGTERM')
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' })
})

async function next(index: number): Promise<void> {
  await cockpit.keyboard.press('n')
  await atItem(cockpit, titles[index] ?? '')
}

/** A picture's words are spoken, so that its spaces need not hold together. */
function breaking(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** The row of a figures table, with what was chosen beside it, as the sentence that screens say. */
function sentenceFrom(
  [short = '', group = '', base = '', , , , , , place = '']: readonly string[],
  tables: readonly (readonly (readonly string[])[])[],
): string {
  const chosen = tables.find(
    (table) => table[0]?.length === 2 && table[0]?.[1] === wordWords.chosenBy,
  )
  const share = chosen?.find((cells) => cells[0] === short)?.[1] ?? ''
  return `${short}, ${resultWords.chosenByShare(share)}. ${resultWords.place(group, place, Number(base))}`
}
