import axe from 'axe-core'
import type { Page } from 'playwright'

/** What no screen may have, in any state: a fault in WCAG 2.2 AA, or something clipped. One line per fault. */
export async function audit(page: Page, state: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const faults = [...(await page.evaluate(against, tags)), ...(await fits(page))]
  return faults.map((fault) => `${state}: ${fault}`)
}

/** What does not fit: a page that is wider than its window, or text that is cut off. */
export async function fits(page: Page): Promise<readonly string[]> {
  return await page.evaluate(clipped, page.viewportSize()?.width ?? 0)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Runs in the page, where axe has been put: the rules that are broken, and where. What is kept is not gathered. */
async function against(rules: string[]): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: rules,
    resultTypes: ['violations'],
    iframes: false,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 140)}`),
  )
}

/** Runs in the page: whether it scrolls sideways, and which texts do not fit where they stand and cannot be scrolled to. */
function clipped(wide: number): string[] {
  const { documentElement: html } = document
  const faults: string[] = []
  if (html.scrollWidth > wide) faults.push(`the page is ${html.scrollWidth} px wide in ${wide}`)
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { width, height } = element.getBoundingClientRect()
    if (width <= 2 || height <= 2 || element.closest('svg, [aria-hidden=true]')) continue
    const style = getComputedStyle(element)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const over = [
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    ]
    if (hides(style.overflowX) && (over[0] ?? 0) > 1)
      faults.push(`${over[0]} px too wide: ${element.innerText.slice(0, 80)}`)
    // a tight line lets the font's own air, never its ink, out of the box
    if (hides(style.overflowY) && (over[1] ?? 0) > 1 + parseFloat(style.fontSize) / 5)
      faults.push(`${over[1]} px too high: ${element.innerText.slice(0, 80)}`)
    // a button or a line of text that sticks out of the window
    const box = element.getBoundingClientRect()
    if (element.matches('button, input, a') && (box.left < -1 || box.right > wide + 1))
      faults.push(`outside the window: ${element.innerText.slice(0, 80)}`)
  }
  return faults
}

/** How far the page itself can be scrolled down, in pixels. */
export function scrolls(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
}
