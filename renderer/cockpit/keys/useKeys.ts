import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import type { Lever } from './lever.ts'
import { nextRegion } from './regions.ts'

/**
 * Lets the keys of the levers work: single letters only outside text fields, nothing behind an open dialog. A lever that is
 * not ready swallows its key, so that F5 never reloads a running workshop. In a field whose words were just kept, and which
 * is empty again (`data-kept`), there is nothing to undo but the command.
 */
export function useKeys(levers: readonly Lever[]) {
  const newest = useRef(levers)
  useEffect(() => {
    newest.current = levers
  })
  useEffect(() => {
    const bindings = Object.fromEntries(
      allKeys(levers).map((keys) => [
        keys,
        (event: KeyboardEvent) => {
          const lever = newest.current.find((each) => each.keys === keys && each.ready)
          event.preventDefault()
          lever?.pull()
        },
      ]),
    )
    return tinykeys(window, bindings, { ignore, capture: true })
    // the keys themselves never change while a page is shown; what they do is read when they are pressed
  }, [allKeys(levers).join(' ')])
}

/** A clicker whose keys reach the wall's window, which can only look: they step the wall from here. */
export function useClicker(levers: readonly Lever[]) {
  const newest = useRef(levers)
  useEffect(() => {
    newest.current = levers
  })
  useEffect(() => {
    const heard = ({ origin, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || typeof data !== 'object' || data === null) return
      const { samspil } = data as { samspil?: unknown }
      if (samspil !== 'PageDown' && samspil !== 'PageUp') return
      newest.current.find(({ keys, ready }) => keys === samspil && ready)?.pull()
    }
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [])
}

/** F6 and Shift F6 go round the regions of the page. */
export function useRegions() {
  useEffect(() => {
    const go = (step: 1 | -1) => (event: KeyboardEvent) => {
      event.preventDefault()
      nextRegion(step)
    }
    return tinykeys(window, { F6: go(1), 'Shift+F6': go(-1) }, { ignore, capture: true })
  }, [])
}

function allKeys(levers: readonly Lever[]): string[] {
  return [...new Set(levers.flatMap((lever) => lever.keys ?? []))]
}

const typing =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])'

function ignore(event: KeyboardEvent): boolean {
  const target = event.target as Element | null
  if (
    event.isComposing ||
    event.repeat ||
    target?.closest?.('[role=dialog], [role=alertdialog], [role=menu]')
  )
    return true
  // a list may have keys of its own, for the row that has the focus
  const own = target?.closest?.<HTMLElement>('[data-own-keys]')?.dataset['ownKeys']
  if (own?.split(' ').includes(event.key)) return true
  if (!target?.matches?.(typing)) return false
  // a clicker is in somebody's hand while she types; in a line of one row the keys mean nothing else
  if (event.key.startsWith('Page') && target.matches('input')) return false
  const undoing = /^[zy]$/i.test(event.key) && !target.matches('[data-kept]')
  return undoing || !(event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key))
}
