import type { Locator, Page } from 'playwright'
import { words, type CockpitWords } from '../../shared/words/cockpit/da.ts'

/** The item that runs, in the middle of *Afvikl*. */
export function item(cockpit: Page, said: CockpitWords = words): Locator {
  return cockpit.getByRole('region', { name: said.regions.item })
}

/** Waits until this item runs, by its title. */
export async function atItem(cockpit: Page, title: string): Promise<void> {
  await item(cockpit).getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
}

/** What is written down, newest first. */
export function kept(cockpit: Page, said: CockpitWords = words): Locator {
  return cockpit.getByRole('group', { name: said.regions.notes }).getByRole('listitem')
}

/**
 * Writes a line in *Notér* by keyboard alone, waits until it is said to be saved and stands below with the text it was
 * understood to have, and leaves the line.
 */
export async function capture(
  cockpit: Page,
  line: string,
  kind: keyof typeof words.notes.kinds,
  text = line,
  said: CockpitWords = words,
): Promise<void> {
  await cockpit.keyboard.press('c')
  const field = cockpit.getByRole('textbox', { name: said.notes.line })
  await focused(field)
  await cockpit.keyboard.type(line)
  await cockpit.keyboard.press('Control+Enter')
  await cockpit.getByRole('status').getByText(said.notes.saved(said.notes.kinds[kind])).waitFor()
  await kept(cockpit, said).filter({ hasText: text }).waitFor()
}

/** Waits until a field has the keyboard. */
export async function focused(field: Locator): Promise<void> {
  await field.and(field.page().locator(':focus')).waitFor()
}

/** What the run clock says is left, in seconds; less than none when the item is over time. */
export async function left(cockpit: Page): Promise<number> {
  const said = await item(cockpit).getByRole('timer').innerText()
  const parts = /^(\+?)(\d+)\.(\d\d)$/.exec(said.trim())
  if (!parts) throw new Error(`not a clock: ${said}`)
  const seconds = Number(parts[2]) * 60 + Number(parts[3])
  return parts[1] === '+' ? -seconds : seconds
}

/** Gives an order through the palette, as one finds what has no key of its own. */
export async function command(cockpit: Page, name: string): Promise<void> {
  await cockpit.keyboard.press('Control+k')
  const palette = cockpit.getByRole('dialog', { name: words.levers.palette })
  await focused(palette.getByRole('searchbox'))
  await cockpit.keyboard.type(name)
  await palette.getByRole('menuitem', { name }).first().waitFor()
  await cockpit.keyboard.press('ArrowDown')
  await cockpit.keyboard.press('Enter')
  await palette.waitFor({ state: 'detached' })
}
