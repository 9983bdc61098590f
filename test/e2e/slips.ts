import { expect } from 'vitest'
import type { Locator, Page } from 'playwright'
import { words } from '../../shared/words/seats/da.ts'
import { reasons } from '../../shared/words/reasons/da.ts'

const kunden = 'Kunden'

/** Makes places without a phone for the customer, one after another, in the facilitator's panel. */
export async function makePlaces(panel: Locator, many: number): Promise<void> {
  const places = panel.getByRole('group', { name: words.places(kunden) })
  for (let made = 1; made <= many; made++) {
    await panel.getByRole('button', { name: words.another(kunden) }).press('Enter')
    await places.getByText(String(made), { exact: true }).waitFor()
  }
}

/** Types the customer's slips as two tellers counted them: with one too few in each row they are refused, then they sum. */
export async function countSlips(within: Page | Locator, slips: number): Promise<void> {
  const { form } = words
  await within.getByLabel(form.teller(kunden)).fill('Mette Kjær')
  await within.getByLabel(form.teller('Leverandøren')).fill('Jonas Dahl')
  await within.getByLabel(form.slips.toLowerCase()).fill(String(slips))
  const page = 'page' in within ? within.page() : within
  const rows = within.getByRole('row').filter({ has: page.getByRole('textbox') })
  expect(await rows.count()).toBe(7)
  for (let row = 0; row < 7; row++) {
    const boxes = rows.nth(row).getByRole('textbox')
    await boxes.nth(2).fill(String(slips - 1))
    if (row < 3) await boxes.last().fill(String(slips))
  }
  await within.getByRole('button', { name: form.keep }).press('Enter')
  const sums = reasons.paperSum.replace('{detail}', String(slips))
  await within.getByRole('alert').getByText(sums).waitFor()
  for (let row = 0; row < 7; row++) await rows.nth(row).getByRole('textbox').nth(3).fill('1')
  await within.getByRole('button', { name: form.keep }).press('Enter')
}
