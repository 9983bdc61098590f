import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstOwn, pdfOf, sentence, slowHeld, slowPage } from '../../renderer/gallery/pdffile.ts'
import { words } from '../../shared/words/cockpit/da.ts'
import { reasons } from '../../shared/words/reasons/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { focused } from './cockpit.ts'

const said = words.ownPdf
const asked: string[] = []
let browsers: Browsers
let cockpit: Page
let wall: Page
let origin: string

beforeAll(async () => {
  const host = await openHost(aFolder(), '--demo')
  origin = new URL(host.links.cockpit).origin
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  // heard all the time: a browser that is told only now to hand over its chooser may already have opened it
  cockpit.on('filechooser', () => {})
  cockpit.context().on('request', (request) => asked.push(request.url()))
  await cockpit.getByRole('button', { name: words.levers.gong }).waitFor()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('by keyboard alone a PDF becomes pictures: page 2 stands on the wall with its Danish letters, and a clicker turns on', async () => {
  const before = await wall.locator('main').innerText()
  await openPictures()
  await button(words.showing.own.pick).focus()
  await choose('Bilag 3.pdf', pdfOf([sentence('Bilag 3'), sentence(letters, 72), sentence('Slut')]))
  await preview('Bilag 3, side 1 af 3').waitFor()
  await focused(button(words.showing.own.pick))
  expect(await wall.locator('main').innerText()).toBe(before)

  await button(words.showing.now).focus()
  await cockpit.keyboard.press('Enter')
  await onWall('Bilag 3, side 1 af 3').waitFor()
  await cockpit.keyboard.press('PageDown')
  await onWall('Bilag 3, side 2 af 3').waitFor()
  await expect.poll(async () => (await inkOn(wall)).length).toBe(letters.replaceAll(' ', '').length)
  const [o, oe, a, aa, ae, bigO, bigOe, bigA, bigAa, bigAe] = await inkOn(wall)
  expect(oe?.dots).toBeGreaterThan(o?.dots ?? 0)
  expect(bigOe?.dots).toBeGreaterThan(bigO?.dots ?? 0)
  expect([aa?.top, bigAa?.top].map(Number)).toEqual([expect.any(Number), expect.any(Number)])
  expect(aa?.top).toBeLessThan((a?.top ?? 0) - 10)
  expect(bigAa?.top).toBeLessThan((bigA?.top ?? 0) - 10)
  expect(ae?.wide).toBeGreaterThan((a?.wide ?? 0) * 1.3)
  expect(bigAe?.wide).toBeGreaterThan((bigA?.wide ?? 0) * 1.3)
  await cockpit.keyboard.press('PageDown')
  await onWall('Bilag 3, side 3 af 3').waitFor()
  await cockpit.keyboard.press('PageUp')
  await onWall('Bilag 3, side 2 af 3').waitFor()
})

test('a page on its end is drawn as high as the wall, and the first of what is new is looked at', async () => {
  await openPictures()
  await choose('Opslag.PDF', pdfOf([sentence('Opslag')], { onPage: '/Rotate 90' }))
  await preview('Opslag').waitFor()
  expect(await preview('Opslag').evaluate(sizeOf)).toEqual([608, 1080])
  await button(words.showing.own.drop(4)).waitFor()
})

test('while a page takes long, the cockpit waits no more than 100 ms longer than at rest; cancelled, nothing is taken', async () => {
  const atRest = await cockpit.evaluate(gapsIn, 1000)
  await choose('Stor plan.pdf', pdfOf([sentence('Stor plan'), slowPage], slowHeld))
  await dialog()
    .getByText(said.drawing('Stor plan.pdf', 2, 2))
    .waitFor()
  await dialog()
    .getByRole('progressbar', { name: said.drawing('Stor plan.pdf', 2, 2) })
    .waitFor()
  const drawing = await cockpit.evaluate(gapsIn, 2000)
  expect(most(drawing)).toBeLessThan(most(atRest) + 100)
  await focused(button(said.cancel))
  await cockpit.keyboard.press('Enter')
  await dialog().getByText(said.not.canceled('Stor plan.pdf')).waitFor()
  await button(words.showing.own.drop(4)).waitFor()
  await focused(button(words.showing.own.pick))
})

test('a PDF that is locked, damaged or without pages is refused with what to do', async () => {
  await choose('Låst.pdf', pdfOf([sentence('x')], { locked: true }))
  await dialog().getByRole('alert').getByText(said.not.locked('Låst.pdf')).waitFor()
  await choose('Halv.pdf', pdfOf([sentence('x')]).slice(0, 60))
  await dialog().getByRole('alert').getByText(said.not.damaged('Halv.pdf')).waitFor()
  await choose('Tom.pdf', pdfOf([]))
  await dialog().getByRole('alert').getByText(said.not.empty('Tom.pdf')).waitFor()
  await choose('Nul.pdf', '')
  await dialog().getByRole('alert').getByText(said.not.damaged('Nul.pdf')).waitFor()
  await button(words.showing.own.drop(4)).waitFor()
})

test('scripts, links, forms and files in a PDF do nothing, and a scan is drawn without WebAssembly', async () => {
  await choose('Fælde.pdf', trap())
  await preview('Fælde, side 1 af 2').waitFor()
  const dots = await preview('Fælde, side 1 af 2').evaluate(inkIn)
  // half of 600 by 600 dots is black in the scan
  expect(dots.reduce((all, each) => all + each.dots, 0)).toBeGreaterThan(150_000)
  expect(cockpit.context().pages()).toHaveLength(1)
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
  await button(words.showing.own.drop(6)).waitFor()
})

test('where 70 pages meet room for 54, she takes the first 54 or none, and then it is full', async () => {
  const long = pdfOf(Array.from({ length: 70 }, (_, at) => sentence(`Side ${at + 1}`)))
  await choose('Lang.pdf', long)
  await dialog()
    .getByText(said.tooMany('Lang.pdf', 70, 54))
    .waitFor()
  await button(said.cancel).click()
  await dialog().getByText(said.not.canceled('Lang.pdf')).waitFor()
  await choose('Lang.pdf', long)
  await button(said.first(54)).click()
  await preview('Lang, side 1 af 70').waitFor()
  await button(words.showing.own.drop(60)).waitFor()
  await choose('Lang.pdf', long)
  await cockpit.getByText(reasons.tooManyPictures).waitFor()
})

test('a PDF that is being drawn is let go when she leaves the dialog', async () => {
  await button(words.showing.own.drop(60)).click()
  await choose('Stor plan.pdf', pdfOf([sentence('Stor plan'), slowPage], slowHeld))
  await dialog()
    .getByText(said.drawing('Stor plan.pdf', 2, 2))
    .waitFor()
  await cockpit.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  // a browser lets a busy thread go on for two seconds before it ends it
  await expect.poll(() => cockpit.workers().length, { timeout: 10_000 }).toBe(0)
})

test('neither browser complained, under the strict content policy', () => {
  expect(browsers.complaints()).toEqual([])
})

const letters = 'o ø a å æ O Ø A Å Æ'
const dialog = () => cockpit.getByRole('dialog')
const button = (name: string) => dialog().getByRole('button', { name })
const preview = (name: string) => dialog().getByRole('img', { name, includeHidden: true })
const onWall = (name: string) => wall.getByRole('img', { name })

async function openPictures(): Promise<void> {
  await cockpit.keyboard.press('s')
  await dialog().getByRole('listbox').and(cockpit.locator(':focus-within')).waitFor()
}

async function choose(name: string, pdf: string): Promise<void> {
  await button(words.showing.own.pick).focus()
  const chooser = cockpit.waitForEvent('filechooser')
  await cockpit.keyboard.press('Enter')
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(pdf, 'latin1') }
  await (await chooser).setFiles(file)
}

/** A PDF with a script that runs when it is opened, a link over the whole page, a field, a file, and a scan. */
function trap(): string {
  const own = (at: number) => `${firstOwn + at} 0 R`
  const script = `<< /S /JavaScript /JS (app.alert\\('x'\\); app.launchURL\\('http://127.0.0.1:9/x'\\)) >>`
  return pdfOf(['q 300 0 0 300 60 60 cm /Scan Do Q', sentence('Slut')], {
    objects: [
      script,
      `<< /Type /Annot /Subtype /Link /Rect [0 0 960 540] /A << /S /URI /URI (http://127.0.0.1:9/y) >> >>`,
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (felt) /V (x) /Rect [0 0 90 90] /AA << /E ${own(0)} >> >>`,
      `<< /Type /Filespec /F (skadelig.exe) /EF << /F ${own(4)} >> >>`,
      `<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream`,
      scan(),
    ],
    catalogue: `/OpenAction ${own(0)} /AcroForm << /Fields [${own(2)}] >>
/Names << /EmbeddedFiles << /Names [(skadelig.exe) ${own(3)}] >> >>`,
    onPage: `/Annots [${own(1)} ${own(2)}] /AA << /O ${own(0)} >>`,
    resources: `/XObject << /Scan ${own(5)} >>`,
  })
}

/** Sixty-four dots square, the middle half of every line black, as an office scanner packs it (CCITT group 4). */
function scan(): string {
  const firstLine = `001${'101010'}${'000001101010'}1`
  const bits = `${firstLine}${'111'.repeat(63)}000000000001000000000001`
  const hex = bits.replace(/.{1,4}/g, (four) => parseInt(four.padEnd(4, '0'), 2).toString(16))
  return `<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 1
/ColorSpace /DeviceGray /Filter [/ASCIIHexDecode /CCITTFaxDecode]
/DecodeParms [null << /K -1 /Columns 64 /Rows 64 >>] /Length ${hex.length + 1} >>
stream\n${hex}>\nendstream`
}

/** Runs in a page, as all below do: the groups of columns with ink in them, which are the letters of one line. */
function inkIn(canvas: HTMLElement | SVGElement) {
  const { width, height } = canvas as HTMLCanvasElement
  const pen = (canvas as HTMLCanvasElement).getContext('2d')
  const dots = pen?.getImageData(0, 0, width, height).data ?? []
  const found: { wide: number; top: number; dots: number }[] = []
  let open = false
  for (let x = 0; x < width; x++) {
    let [ink, top] = [0, height]
    for (let y = 0; y < height; y++)
      if ((dots[(y * width + x) * 4] ?? 255) < 128) {
        ink++
        top = Math.min(top, y)
      }
    const last = open ? found.at(-1) : undefined
    if (ink > 0 && last) {
      last.wide++
      last.dots += ink
      last.top = Math.min(last.top, top)
    } else if (ink > 0) found.push({ wide: 1, top, dots: ink })
    open = ink > 0
  }
  return found
}

function inkOn(page: Page) {
  return page.locator('main canvas').evaluate(inkIn)
}

function sizeOf(canvas: HTMLElement | SVGElement) {
  const { width, height } = canvas as HTMLCanvasElement
  return [width, height]
}

/** The longest wait but for the worst twentieth, which belong to the machine. */
const most = (gaps: readonly number[]) => gaps[Math.floor(gaps.length * 0.95)] ?? Infinity

/** How long the page let itself wait between its moments, in milliseconds, shortest first. */
function gapsIn(during: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = []
    const start = performance.now()
    let last = start
    const tick = () => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
      if (now - start < during) setTimeout(tick, 10)
      else resolve(gaps.toSorted((a, b) => a - b))
    }
    setTimeout(tick, 10)
  })
}
