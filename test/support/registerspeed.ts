import type { Page } from 'playwright'

/** What opening a register and typing in its filter cost in a real browser, in milliseconds, from the press to the drawn frame. */
export interface RegisterSpeed {
  readonly open: number
  /** the slowest key of the word */
  readonly key: number
  /** a bare table of the same rows, without anything that can be pressed: what the machine can do */
  readonly bare: number
}

/** Measures on *Opfølgning*; each figure is the best of several tries, so that another program's turn is not ours. */
export async function measureRegisters(page: Page): Promise<RegisterSpeed> {
  return await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
    const drawnFrom = async (act: () => void, isThere: () => boolean) => {
      const began = performance.now()
      act()
      while (!isThere() && performance.now() - began < 20_000) await frame()
      // one frame more: what stands in the tree has been drawn when the next one begins
      await frame()
      return performance.now() - began
    }
    const tab = (name: string) =>
      document.querySelector<HTMLElement>(`[role="tab"][data-key="${name}"]`)
    const rows = () => document.querySelectorAll('[role="grid"] tbody tr').length
    const first = () => document.querySelector('[role="grid"] tbody tr')?.textContent ?? ''
    const turn = (name: string) => {
      // a press as React Aria hears it
      const at = tab(name)
      for (const kind of ['pointerdown', 'pointerup'])
        at?.dispatchEvent(new PointerEvent(kind, { bubbles: true, button: 0, pointerId: 1 }))
      at?.click()
    }

    const opens: number[] = []
    for (let tries = 0; tries < 5; tries++) {
      await drawnFrom(
        () => turn('risks'),
        () => first().startsWith('R-'),
      )
      opens.push(
        await drawnFrom(
          () => turn('actions'),
          () => first().startsWith('H-'),
        ),
      )
    }

    const field = document.querySelector<HTMLInputElement>('[role=search] input')
    if (!field) throw new Error('no filter')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const type = (words: string) => {
      set?.call(field, words)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    const count = () => document.querySelector('[role=search] [role=status]')?.textContent ?? ''
    const runs: number[] = []
    for (let tries = 0; tries < 3; tries++) {
      const keys: number[] = []
      for (const words of ['t', 'te', 'tes', 'test', 'testd', 'testda']) {
        const before = field.value
        keys.push(
          await drawnFrom(
            () => type(words),
            () => field.value !== before,
          ),
        )
      }
      runs.push(Math.max(...keys))
      if (!/\d+ (?:af|of) 50\d/.test(count()))
        throw new Error(`the filter did not narrow: ${count()}`)
      await drawnFrom(
        () => type(''),
        () => rows() > 50,
      )
    }

    const cells = [...document.querySelectorAll('[role="grid"] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    )
    const bares: number[] = []
    for (let tries = 0; tries < 5; tries++) {
      const table = document.createElement('table')
      bares.push(
        await drawnFrom(
          () => {
            for (const row of cells) {
              const tr = table.insertRow()
              for (const said of row) tr.insertCell().textContent = said
            }
            document.body.append(table)
          },
          () => true,
        ),
      )
      table.remove()
    }
    return { open: Math.min(...opens), key: Math.min(...runs), bare: Math.min(...bares) }
  })
}
