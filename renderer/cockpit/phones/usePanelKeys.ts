import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

/** Keys that work while a panel lies over the page; outside its text fields, as everywhere else. */
export function usePanelKeys(bindings: Readonly<Record<string, (() => void) | null>>) {
  const newest = useRef(bindings)
  useEffect(() => {
    newest.current = bindings
  })
  const keys = Object.keys(bindings).join(' ')
  useEffect(() => {
    const heard = Object.fromEntries(
      keys.split(' ').map((key) => [
        key,
        (event: KeyboardEvent) => {
          event.preventDefault()
          newest.current[key]?.()
        },
      ]),
    )
    return tinykeys(window, heard, { ignore, capture: true })
  }, [keys])
}

function ignore(event: KeyboardEvent): boolean {
  if (event.isComposing || event.repeat) return true
  const typing = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])'
  return (event.target as Element | null)?.matches?.(typing) ?? false
}
