import type { Desk } from '../desk.ts'
import { libraryWords } from './words.ts'

/** Puts words on the clipboard and says so; where the page may not, the old way is tried before giving up. */
export async function copy(desk: Desk, sentence: string, name: string): Promise<void> {
  const words = libraryWords(desk.language)
  const copied = copyByHand(sentence) || (await copyByLeave(sentence))
  desk.say(
    copied ? { sentence: words.copied(name) } : { sentence: words.notCopied, tone: 'refusal' },
  )
}

/** Needs no leave from the shell, which gives pages none. */
function copyByHand(sentence: string): boolean {
  let heard = false
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', sentence)
    event.preventDefault()
    event.stopPropagation()
    heard = true
  }
  document.addEventListener('copy', answer, { capture: true })
  const ran = document.execCommand('copy')
  document.removeEventListener('copy', answer, { capture: true })
  return ran && heard
}

async function copyByLeave(sentence: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sentence)
    return true
  } catch {
    return false
  }
}
