import type { Locator, Page } from 'playwright'
import { da } from '../../shared/words/phone/da.ts'

/** One person's whole form: seven steps (0 is *ved ikke*) and the places of the three chosen. */
export interface Form {
  readonly steps: readonly number[]
  readonly picks: readonly number[]
}

const questions = 8

/** Takes a seat for a side by its place in the list: the customer is 0, the supplier 1. */
export async function takeSeat(phone: Page, side: number): Promise<void> {
  await phone.getByRole('heading', { name: da.pickSide }).waitFor()
  await phone.getByRole('main').getByRole('listitem').nth(side).getByRole('button').tap()
  await phone.getByText(da.pickSide).waitFor({ state: 'detached' })
}

/** Ten taps, and the receipt; `until` stops after so many questions. */
export async function answer(phone: Page, form: Form, until = questions): Promise<void> {
  for (const [index, step] of form.steps.slice(0, until).entries()) {
    await phone.getByText(da.progress(index + 1, questions)).waitFor()
    await stepOf(phone, step).tap()
  }
  if (until < questions) return await phone.getByText(da.progress(until + 1, questions)).waitFor()
  await phone.getByText(da.progress(questions, questions)).waitFor()
  for (const pick of form.picks)
    await phone.getByRole('main').locator('[aria-pressed]').nth(pick).tap()
  await received(phone).waitFor()
}

export function received(phone: Page): Locator {
  return phone.getByRole('heading', { name: da.received })
}

export function stepOf(phone: Page, step: number): Locator {
  const name = step === 0 ? da.unknown : (da.steps[step - 1] ?? '')
  return phone.getByRole('main').getByRole('button', { name, exact: true })
}

/** The lines of a list inside something, as they read. */
export async function lines(within: Locator): Promise<readonly string[]> {
  return (await within.getByRole('listitem').allInnerTexts()).map((text) => text.trim())
}

/** The words that stand in a picture. */
export async function wordsOf(picture: Locator): Promise<readonly string[]> {
  return await picture.locator('text').allTextContents()
}
