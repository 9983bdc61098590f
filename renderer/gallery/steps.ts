/** What somebody does before the picture is taken. */
export type Step =
  /** presses what a selector finds */
  | string
  /** presses the button whose words begin so */
  | { readonly press: string }
  /** writes words where the keyboard is, or where a selector says */
  | { readonly write: string; readonly into?: string }
  /** presses a key where the keyboard is */
  | { readonly key: string; readonly into?: string }
  /** lets the page go on by itself for so many milliseconds */
  | { readonly wait: number }
  /** chooses a file with this text */
  | { readonly file: string; readonly text: string }

/** Does it as a person would, as far as a page can by itself; false where there is nothing to do it to. */
export function does(step: Exclude<Step, { readonly wait: number }>): boolean {
  const found = targetOf(step)
  if (!found) return false
  if (typeof step === 'string' || 'press' in step) found.click()
  else if ('key' in step)
    found.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: step.key,
        code: step.key,
        bubbles: true,
        cancelable: true,
      }),
    )
  else if ('write' in step) writeIn(found as HTMLInputElement | HTMLTextAreaElement, step.write)
  else choose(found as HTMLInputElement, step)
  return true
}

function targetOf(step: Parameters<typeof does>[0]): HTMLElement | null {
  const one = (selector: string) => document.querySelector<HTMLElement>(selector)
  if (typeof step === 'string') return one(step)
  if ('press' in step) return named(step.press)
  if ('key' in step && step.into !== undefined) return one(step.into)
  if ('file' in step) return one('input[type="file"]')
  const at = 'write' in step && step.into !== undefined ? one(step.into) : document.activeElement
  return at as HTMLElement | null
}

function named(name: string): HTMLElement | null {
  const [top] = [...document.querySelectorAll('[role="dialog"]')].slice(-1)
  const buttons = (top ?? document).querySelectorAll<HTMLElement>('button, [role="tab"], label')
  const isNamed = (each: HTMLElement) =>
    [each.getAttribute('aria-label'), each.textContent].some((said) => said?.startsWith(name))
  return [...buttons].find(isNamed) ?? null
}

/** Sets the words past React, which then hears of them as if they had been typed. */
function writeIn(field: HTMLInputElement | HTMLTextAreaElement, words: string) {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, words)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function choose(field: HTMLInputElement, { file, text }: { file: string; text: string }) {
  const chosen = new DataTransfer()
  chosen.items.add(new File([text], file, { type: 'application/json' }))
  field.files = chosen.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
