import type { Page } from 'playwright'

/** The smallest window a phone has here, and the usual one. */
export const windows = {
  usual: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
} as const

/** Makes the text of a page twice as large, as somebody does who sees badly. */
export async function doubleText(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
}

/** What a thumb would miss: every control that is less than 44 px high or wide. */
export async function tooSmall(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a')].flatMap(
      (control) => {
        const { width, height } = control.getBoundingClientRect()
        if (width === 0 || getComputedStyle(control).visibility === 'hidden') return []
        if (width > 43.5 && height > 43.5) return []
        const name = control.innerText || control.getAttribute('aria-label') || control.id
        return [`${Math.round(width)} × ${Math.round(height)} px: ${name}`]
      },
    ),
  )
}

/** Lines of text that lie on one another; what sticks to an edge is meant to lie on what is scrolled beneath it. */
export async function overlaps(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const lines: { node: Node; words: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (!words || !parent || parent.closest('svg') || !shown(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) lines.push({ node, words, box })
    }
    return lines.flatMap((one, at) =>
      lines.slice(at + 1).flatMap((other) => {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // the air above and below the letters of two tight lines may meet, their ink may not
        const least = Math.min(one.box.height, other.box.height) / 4
        return one.node !== other.node && across > 2 && down > least
          ? [`${one.words.slice(0, 40)} | ${other.words.slice(0, 40)}`]
          : []
      }),
    )

    function shown(element: HTMLElement): boolean {
      for (let at: HTMLElement | null = element; at; at = at.parentElement) {
        const { position, clipPath, visibility, display } = getComputedStyle(at)
        if (position === 'sticky' || clipPath !== 'none') return false
        if (visibility === 'hidden' || display === 'none') return false
      }
      return true
    }
  })
}

/** The controls that lie under something else, or outside the window, however far one scrolls. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, input, textarea, select, a')
    const faults = [...controls].flatMap((control) => {
      if (getComputedStyle(control).visibility === 'hidden') return []
      control.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, right, top, bottom } = control.getBoundingClientRect()
      const middle = (top + bottom) / 2
      // of what fills most of the window, its middle
      const heights = bottom - top < innerHeight / 2 ? [top + 6, middle, bottom - 6] : [middle]
      const isOnTop = heights.every((y) =>
        control.contains(document.elementFromPoint((left + right) / 2, y)),
      )
      return isOnTop ? [] : [control.innerText || control.id]
    })
    scrollTo(0, 0)
    return faults
  })
}
