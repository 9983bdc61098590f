import { chromium } from 'playwright'
import { openHost, aFolder, tidy } from './support/host.ts'
const host = await openHost(aFolder())
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'da-DK' })
page.on('console', (m) => {
  if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300))
})
page.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 300)))
let n = 0
const shot = async (name: string) =>
  page.screenshot({ path: `/tmp/film/${String(++n).padStart(2, '0')}-${name}.png` })
try {
  await page.goto(host.links.cockpit)
  await page.waitForTimeout(1500)
  await shot('first')
  await page
    .getByRole('button', { name: /Prøv demoen/ })
    .first()
    .click()
  await page.waitForTimeout(2500)
  await shot('home')
  await page.getByRole('navigation').getByRole('button', { name: 'Samarbejde' }).click()
  await page.waitForTimeout(600)
  await shot('eng')
  await page.getByRole('navigation').getByRole('button', { name: 'Bibliotek' }).click()
  await page.waitForTimeout(1200)
  await shot('lib')
  await page.getByRole('navigation').getByRole('button', { name: 'Hjem' }).click()
  await page.getByRole('button', { name: 'Ny workshop' }).first().click()
  await page.waitForTimeout(800)
  await shot('new')
} catch (e) {
  console.log(String(e).slice(0, 800))
  await shot('error')
}
await browser.close()
await host.end('SIGTERM')
await tidy()
