import { useEffect, useState } from 'react'
import type { Asks } from '../../shared/contract.ts'
import type { Content } from '../../shared/packs/content.ts'

/** All packs and templates, fetched once and again when one was read in or taken away; null until then. */
export function useContent(ask: Asks<'facilitator'>, version: number | undefined): Content | null {
  const [content, setContent] = useState<Content | null>(null)
  useEffect(() => {
    if (version === undefined) return
    let stale = false
    void ask.readContent().then((outcome) => {
      if (outcome.ok && !stale) setContent(outcome.value)
    })
    return () => {
      stale = true
    }
  }, [ask, version])
  return content
}
