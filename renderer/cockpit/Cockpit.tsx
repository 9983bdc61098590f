import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Asks } from '../../shared/contract.ts'
import { useSeen, type ViewStore } from '../useView.ts'
import { Broken } from './Broken.tsx'
import { refusalIn, wordsIn, type Desk, type DialogName, type Place, type Toast } from './desk.ts'
import { Notice } from './Notice.tsx'
import { Screen } from './Screen.tsx'
import { useContent } from './useContent.ts'
import { useLook } from './useLook.ts'

interface Props {
  readonly store: ViewStore<'facilitator'>
  readonly ask: Asks<'facilitator'>
}

/** The facilitator's window: the newest view, and the desk that every screen of it works at. */
export function Cockpit({ store, ask }: Props) {
  const { view, offset, link } = useSeen(store, (seen) => seen)
  const language = view.settings?.language ?? 'da'
  const words = wordsIn(language)
  const [place, setPlace] = useState<Place>({ page: 'run' })
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [toast, setToast] = useState<Toast | null>(null)
  const content = useContent(ask, view.home?.contentVersion)
  const [pageLevers] = useState<Desk['pageLevers']>(() => ({ current: [] }))
  useLook(view.settings?.look ?? 'system', language)
  useEffect(() => store.watch(language), [store, language])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(null), toast.tone === 'refusal' ? 12_000 : 6000)
    return () => clearTimeout(timer)
  }, [toast])

  const tell: Desk['tell'] = (outcome) => {
    if (!outcome.ok) setToast({ sentence: refusalIn(language, outcome), tone: 'refusal' })
    return outcome.ok
  }
  const desk: Desk = {
    ask,
    words,
    language,
    tell,
    shell: window.samspil !== undefined,
    content,
    pageLevers,
    say: setToast,
    go: setPlace,
    show: setDialog,
    async run(command, done) {
      const kept = tell(await ask.run(command))
      if (kept && done !== undefined) setToast({ sentence: done, undo: true })
      return kept
    },
  }

  if (link === 'out') return <Notice sentence={words.link.out} />
  if (!view.home || !view.settings)
    return <Notice sentence={link === 'lost' ? words.link.lost : words.loading} />
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Broken words={words}>
        <Screen
          view={view}
          home={view.home}
          settings={view.settings}
          offset={offset}
          link={link}
          desk={desk}
          place={place}
          dialog={dialog}
          toast={toast}
        />
      </Broken>
    </I18nProvider>
  )
}
