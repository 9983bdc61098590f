import type { Page } from 'playwright'
import { words as said } from '../../shared/words/cockpit/da.ts'
import { words } from '../../shared/words/table/da.ts'
import { aPort } from '../support/host.ts'

/** The way to the table in the header. */
export const opensTable = new RegExp(`^${words.sign.label}(:|$)`)
export const panelOf = (cockpit: Page) => cockpit.getByRole('dialog', { name: words.panel.title })

/** Opens the table on loopback from her panel, and leaves the panel open. */
export async function openTable(cockpit: Page): Promise<string> {
  const { port, free } = await aPort()
  await free()
  await cockpit.getByRole('button', { name: opensTable }).click()
  const panel = panelOf(cockpit)
  await panel.getByText(words.panel.notEncrypted).waitFor()
  await panel.getByRole('radio', { name: /^127\.0\.0\.1/ }).check({ force: true })
  await panel.getByRole('textbox', { name: said.phones.port }).fill(String(port))
  await panel.getByRole('button', { name: words.panel.open }).click()
  await panel.getByText(words.panel.nobodyWaits).waitFor()
  return `http://127.0.0.1:${port}/`
}

/** Asks to be let in, compares the digits on both screens, and presses *Luk ind*. */
export async function sit(
  device: Page,
  cockpit: Page,
  role: keyof typeof words.roles,
  name: string,
  side?: RegExp,
): Promise<void> {
  await device.getByRole('radio', { name: words.roles[role] }).check({ force: true })
  await device.getByRole('textbox', { name: words.join.name }).fill(name)
  await device.getByRole('button', { name: words.join.ask }).click()
  const digits = device.getByText(/^\d{4}$/)
  await digits.waitFor()
  const asks = panelOf(cockpit).getByRole('listitem').filter({ hasText: name })
  await asks.getByText(await digits.innerText(), { exact: true }).waitFor()
  if (side) await asks.getByRole('radio', { name: side }).check({ force: true })
  await asks.getByRole('button', { name: words.panel.letInNamed(name) }).click()
  await digits.waitFor({ state: 'detached' })
}

/** Closes the panel; a key that is pressed while it is still there is not an order. */
export async function leave(cockpit: Page): Promise<void> {
  await cockpit.keyboard.press('Escape')
  await panelOf(cockpit).waitFor({ state: 'detached' })
}
