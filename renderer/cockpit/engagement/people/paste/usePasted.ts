import { useEffect, useRef } from 'react'

const field = 'input, textarea, [contenteditable]'

/** Hears Ctrl V on a page, outside fields and dialogs, with what was on the clipboard. */
export function usePasted(hear: (text: string) => void) {
  const newest = useRef(hear)
  useEffect(() => {
    newest.current = hear
  })
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(field) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      newest.current(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}
