import type { Page } from 'playwright'
import { words } from '../../shared/words/cockpit/da.ts'
import { words as home } from '../../shared/words/home/da.ts'

/** Goes from *Hjem* to *Opfølgning* of the demo's engagement. */
export async function openFollowUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: home.cards.go('Nyt sagssystem i borgerservice') }).click()
  await page.getByRole('button', { name: words.pages.followUp, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.pages.followUp }).waitFor()
}
