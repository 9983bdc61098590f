/** Presses what an exhibit asks for, one after another, and says on the page itself when it can be drawn. */
export async function ready(press: readonly string[] = []): Promise<void> {
  await document.fonts.ready
  await frame()
  for (const selector of press) {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) console.error(`There is nothing to press: ${selector}`)
    found?.click()
    await frame()
  }
  await frame()
  document.documentElement.dataset['ready'] = 'true'
}

/** So long, in milliseconds, that a screen has drawn what was pressed. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 60)
  })
}
